import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type EventKind } from "./event-kind.ts";
import type { ResponseGround } from "./response-ground.ts";
import { settledAnswer, stopRuleStates } from "./stop-rules.ts";

const START = "2026-01-05";
const CEA = { id: "cea", shortName: "CEA", range: { min: 0, max: 4 }, better: "lower" } as const;
const IGA = { ...CEA, id: "iga", shortName: "IGA" } as const;
const RULES = {
  creams: "No change after 8 to 12 weeks of creams: add or change one",
  laser: "Laser series: look 4 to 6 weeks after session 3",
  series: "No change after 3 to 4 sessions: stop",
  burn: "Burn, infection, numbness or a new hollow: stop",
  acne: "Acne not controlled at the review: no procedure",
  antibiotic: "Antibiotic by mouth: look after 12 weeks",
  darker: "Darker after a session: pause devices",
};
const ground = (change: Partial<ResponseGround>): ResponseGround => ({
  on: "2026-06-01",
  startOn: START,
  diagnoses: ["post-inflammatory-erythema"],
  treatments: [],
  fitzpatrick: null,
  scores: [],
  sessions: [],
  events: [],
  expected: [],
  marks: [],
  begun: [],
  stopRules: [],
  ...change,
});
const answerOf = (rule: string, change: Partial<ResponseGround>) =>
  stopRuleStates(ground({ ...change, stopRules: [rule] }))[0]?.answer;
const redness = (...values: readonly (readonly [string, number])[]) => [
  { scale: CEA, values: values.map(([on, value]) => ({ on, value })) },
];
const session = (on: string, series: "laser" | "other" = "laser") =>
  ({ on, treatment: "ipl", series }) as const;

describe("the stop rules of a plan", () => {
  it("are all worded as the plan words them", () => {
    const said = readFileSync("lib/clinical/plan/plan-review.ts", "utf8");
    const checks = readFileSync("lib/clinical/response/stop-rules.ts", "utf8");
    const begins = [...checks.matchAll(/begins: "([^"]+)"/gu)].map(([, words]) => words ?? "");
    expect(begins.length).toBeGreaterThan(7);
    expect(begins.filter((words) => !said.includes(`text: "${words}`))).toEqual([]);
  });

  it("judge creams from week 8 on: not before, unknown without a score, met without a change", () => {
    expect(answerOf(RULES.creams, { on: "2026-03-01" })).toBe("no");
    expect(answerOf(RULES.creams, { on: "2026-03-02" })).toBe("ask");
    expect(answerOf(RULES.creams, { scores: redness([START, 3], ["2026-03-01", 3]) })).toBe("ask");
    expect(answerOf(RULES.creams, { scores: redness([START, 3], ["2026-03-02", 3]) })).toBe("yes");
    expect(answerOf(RULES.creams, { scores: redness([START, 3], ["2026-03-02", 2]) })).toBe("no");
  });

  it("judge a laser after its second session and any series after its third", () => {
    const sessions = [session("2026-01-05"), session("2026-02-02"), session("2026-03-02")];
    const scores = redness([START, 3], ["2026-03-03", 3]);
    expect(answerOf(RULES.laser, { sessions: sessions.slice(0, 1), scores })).toBe("no");
    expect(answerOf(RULES.laser, { sessions: sessions.slice(0, 2), scores })).toBe("yes");
    expect(answerOf(RULES.series, { sessions: sessions.slice(0, 2), scores })).toBe("no");
    expect(answerOf(RULES.series, { sessions, scores })).toBe("yes");
    expect(answerOf(RULES.series, { sessions, scores: redness([START, 3], ["2026-03-02", 3]) })).toBe("ask");
    expect(answerOf(RULES.laser, { sessions: sessions.map(({ on }) => session(on, "other")), scores })).toBe(
      "no",
    );
  });

  it("take a recorded event for a yes, and its absence for nothing", () => {
    expect(answerOf(RULES.burn, {})).toBe("ask");
    expect(answerOf(RULES.burn, { events: [{ kind: "burn", on: START }] })).toBe("yes");
    expect(answerOf(RULES.burn, { events: [{ kind: "burn", on: "2026-01-04" }] })).toBe("ask");
  });

  it("go by the kind of an event and never by words: what is not of their kinds says nothing", () => {
    const said = (rule: string, kind: EventKind | null) => answerOf(rule, { events: [{ kind, on: START }] });
    expect(EVENT_KINDS.filter((kind) => said(RULES.darker, kind) === "yes")).toEqual(["hyperpigmentation"]);
    expect(EVENT_KINDS.filter((kind) => said(RULES.burn, kind) === "yes")).toEqual([
      ...["blister", "burn", "erosion", "necrosis", "infection", "cold-sore", "atrophic-scar", "raised-scar"],
      ...["skin-atrophy", "fat-loss", "altered-sensation"],
    ]);
    expect(said(RULES.burn, "purpura")).toBe("ask");
  });

  it("ask about an event whose kind nobody recorded, or that is none of the list", () => {
    for (const kind of [null, "other"] as const) {
      const [state] = stopRuleStates(ground({ events: [{ kind, on: START }], stopRules: [RULES.burn] }));
      expect(state).toMatchObject({ answer: "ask", because: expect.stringContaining(START) as string });
    }
  });

  it("read acne from its grade: 3 is a yes, 1 a no, 2 and nothing are asked", () => {
    const graded = (value: number) => ({ scores: [{ scale: IGA, values: [{ on: "2026-03-01", value }] }] });
    expect([3, 2, 1].map((value) => answerOf(RULES.acne, graded(value)))).toEqual(["yes", "ask", "no"]);
    expect(answerOf(RULES.acne, {})).toBe("ask");
  });

  it("end an antibiotic on the day that 12 weeks are over", () => {
    expect(answerOf(RULES.antibiotic, { on: "2026-03-29" })).toBe("no");
    expect(answerOf(RULES.antibiotic, { on: "2026-03-30" })).toBe("yes");
  });

  it("judge creams that an amendment brought from 8 weeks after that", () => {
    const begun = [{ treatment: "azelaic-acid", on: "2026-01-12", isCream: true }] as const;
    const scores = redness([START, 3], ["2026-03-08", 3]);
    expect(answerOf(RULES.creams, { scores, on: "2026-03-08" })).toBe("yes");
    expect(answerOf(RULES.creams, { begun, scores, on: "2026-03-08" })).toBe("no");
  });

  it("count an antibiotic that an amendment brought from there on", () => {
    const begun = [{ treatment: "oral-tetracycline", on: "2026-01-12", isCream: false }] as const;
    expect(answerOf(RULES.antibiotic, { begun, on: "2026-04-05" })).toBe("no");
    expect(answerOf(RULES.antibiotic, { begun, on: "2026-04-06" })).toBe("yes");
  });

  it("ask what the record cannot tell, rules nobody knows included", () => {
    expect(answerOf(RULES.darker, {})).toBe("ask");
    expect(answerOf("A rule of a later plan.", {})).toBe("ask");
  });
});

describe("an answer at the review", () => {
  const rule = (answer: "yes" | "no" | "ask") => ({ answer, because: "" });

  it("cannot take back what the record shows, and is unknown where nobody answered", () => {
    expect(settledAnswer(rule("yes"), "no")).toBe("yes");
    expect(settledAnswer(rule("no"), "yes")).toBe("yes");
    expect(settledAnswer(rule("no"), "unknown")).toBe("unknown");
    expect(settledAnswer(rule("no"), undefined)).toBe("no");
    expect(settledAnswer(rule("ask"), undefined)).toBe("unknown");
    expect(settledAnswer(rule("ask"), "no")).toBe("no");
  });
});
