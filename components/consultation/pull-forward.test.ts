import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PULL_SECTIONS, type PullSection } from "#lib/clinical/visit/pull-sections.ts";
import {
  consultationDraftSchema,
  emptyDraft,
  type ConsultationDraft,
} from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { moveFindings } from "./impression.ts";
import { pullable, pullForward, type Charted, type EarlierVisit } from "./pull-forward.ts";
import { confirmPulled, markOf, settlePulled } from "./pull-marks.ts";
import { pullInWords } from "./pull-words.ts";
import { undoPulled } from "./undo-pulled.ts";

const ON = "2026-11-23";
const THEN = "2026-10-12";
const UNCHARTED: Charted = {
  fitzpatrick: null,
  monk: null,
  keloid: null,
  declines: [],
  declinesAskedOn: null,
};
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const pin = (number: number) => ({
  id: id(900 + number),
  view: "front" as const,
  region: "cheek-left",
  x: 0.6,
  y: 0.5,
});

const visit = (draft: Partial<ConsultationDraft>): EarlierVisit => ({
  id: id(1),
  on: THEN,
  draft: { ...emptyDraft(), ...draft },
});
const today = (draft: Partial<ConsultationDraft> = {}): ConsultationDraft => ({ ...emptyDraft(), ...draft });

const full = visit({
  history: {
    course: "stable",
    markDurationMonths: 4,
    flushing: false,
    triedWithoutBenefit: [],
    activeAcne: "none",
    tannedWithinWeeks: -1,
    systemicSymptoms: false,
    previousProcedures: [{ treatment: "ipl", monthsAgo: 2 }],
  },
  skin: { fitzpatrick: "IV", monk: 6 },
  findings: [
    {
      id: id(10),
      sites: ["cheek"],
      side: "both",
      colour: ["red"],
      surface: "flat",
      count: 12,
      pins: [pin(1)],
    },
    { id: id(11), sites: ["chin"], surface: "depressed", depression: "ice-pick" },
  ],
  scores: { cea: { grade: 3 }, iga: { grade: null } },
  safety: { pregnant: false, coldSores: "never", confirmedOn: { pregnancy: THEN, "cold-sores": THEN } },
  impression: {
    diagnoses: [
      { diagnosis: "atrophic-scar-ice-pick", decision: "accepted", findings: [1] },
      { diagnosis: "keloid", decision: "rejected", findings: [0], reason: "Flat." },
    ],
    words: "Improving.",
  },
  notes: "Seen with her mother.",
});

describe("pulling the last visit forward", () => {
  it("fills what is empty, adds findings under their ids, and notes where each came from", () => {
    const { draft, left } = pullForward(today(), full, PULL_SECTIONS, ON, UNCHARTED);
    expect(draft.history).toMatchObject({ course: "stable", flushing: false, triedWithoutBenefit: [] });
    expect(draft.skin).toEqual({ fitzpatrick: "IV", monk: 6 });
    expect(draft.findings.map((finding) => finding.id)).toEqual([id(10), id(11)]);
    expect(draft.findings[0]?.pins).toEqual([{ ...pin(1), since: { seenOn: THEN, answer: "same" } }]);
    expect(draft.scores).toEqual({ cea: { grade: 3 } });
    expect(draft.impression).toMatchObject({
      diagnoses: [{ diagnosis: "atrophic-scar-ice-pick", findings: [1] }],
      words: "Improving.",
    });
    expect(draft.notes).toBe("Seen with her mother.");
    expect(draft.pulled?.map(({ section, open }) => [section, open])).toEqual([
      ["history", ["course", "markDurationMonths", "flushing", "triedWithoutBenefit", "previousProcedures"]],
      ["skin", ["fitzpatrick", "monk"]],
      ["findings", [id(10), id(11)]],
      ["scores", ["cea"]],
      ["impression", ["words", "atrophic-scar-ice-pick"]],
      ["notes", ["notes"]],
    ]);
    expect(Object.values(left).flat()).toEqual([]);
    expect(consultationDraftSchema.safeParse(draft).success).toBe(true);
  });

  it("never takes what counts for its day, a red flag that was denied, or a rejection", () => {
    const { draft } = pullForward(today(), full, PULL_SECTIONS, ON, UNCHARTED);
    expect(draft.safety).toEqual(emptyDraft().safety);
    for (const key of ["tannedWithinWeeks", "activeAcne", "systemicSymptoms"]) {
      expect(Object.keys(draft.history)).not.toContain(key);
    }
    expect(draft.impression.diagnoses.map(({ diagnosis }) => diagnosis)).not.toContain("keloid");
  });

  it("leaves the reason behind, which answered what was suggested on that day", () => {
    const earlier = visit({
      impression: {
        diagnoses: [{ diagnosis: "keloid", decision: "added", findings: [], reason: "Biopsy." }],
      },
    });
    expect(pullForward(today(), earlier, PULL_SECTIONS, ON, UNCHARTED).draft.impression.diagnoses).toEqual([
      { diagnosis: "keloid", decision: "added", findings: [] },
    ]);
  });

  it("lets ages grow by the whole months between the visits", () => {
    const { draft } = pullForward(today(), full, ["history"], ON, UNCHARTED);
    expect(draft.history.markDurationMonths).toBe(5);
    expect(draft.history.previousProcedures).toEqual([{ treatment: "ipl", monthsAgo: 3 }]);
  });

  it("leaves alone what was recorded today, and says what that is", () => {
    const typed = today({
      history: { course: "fading", triedWithoutBenefit: ["Retinol"] },
      findings: [{ id: id(20), sites: ["cheek"], side: "both", colour: ["pink"], surface: "flat" }],
      scores: { cea: { grade: 1 } },
      notes: "Today.",
    });
    const { draft, said } = pullInWords(typed, full, PULL_SECTIONS, ON, UNCHARTED);
    expect(draft.history).toMatchObject({
      course: "fading",
      triedWithoutBenefit: ["Retinol"],
      flushing: false,
    });
    expect(draft.findings.map((finding) => finding.id)).toEqual([id(20), id(11)]);
    expect(draft.notes).toBe("Today.");
    expect(said).toEqual({
      history: "Left as recorded today: course, tried without benefit.",
      skin: "",
      findings: "Left as recorded today: both sides, cheek.",
      scores: "Nothing was pulled. Left as recorded today: CEA.",
      impression: "",
      notes: "Nothing was pulled. Left as recorded today: notes.",
    });
  });

  it("does not bring back a finding whose marks were answered today as gone or changed", () => {
    const gone = today({ gonePins: [{ ...pin(1), seenOn: THEN }] });
    expect(pullForward(gone, full, ["findings"], ON, UNCHARTED).draft.findings.map((one) => one.id)).toEqual([
      id(11),
    ]);
    const changed = today({ findings: [{ id: id(30), sites: ["cheek"], pins: [pin(1)] }] });
    const ids = pullForward(changed, full, ["findings"], ON, UNCHARTED).draft.findings.map((one) => one.id);
    expect(ids).toEqual([id(30), id(11)]);
  });

  it("lets conclusions rest on the findings where they stand today", () => {
    const typed = today({ findings: [{ id: id(40), sites: ["nose"] }] });
    const { draft } = pullForward(typed, full, ["findings", "impression"], ON, UNCHARTED);
    expect(draft.impression.diagnoses[0]?.findings).toEqual([2]);
    const undone = undoPulled(draft, ["findings"]);
    expect(undone.impression.diagnoses[0]?.findings).toEqual([]);
  });

  it("offers only the sections that hold something", () => {
    expect(pullable(full, UNCHARTED)).toEqual([...PULL_SECTIONS]);
    expect(
      pullable(visit({ history: { tannedWithinWeeks: 3 }, scores: { cea: { grade: null } } }), UNCHARTED),
    ).toEqual([]);
    expect(pullable(visit({ notes: "x" }), UNCHARTED)).toEqual(["notes"]);
  });
});

describe("a value that the chart holds", () => {
  const earlier = visit({
    history: { keloid: "none", declines: ["needles"], course: "stable" },
    skin: { fitzpatrick: "III", fitzpatrickMethod: "direct", monk: 5, referenceSite: "inner arm" },
  });
  const skin = ["fitzpatrick", "fitzpatrickMethod", "monk", "referenceSite"];

  it.each([
    ["nothing", {}, ["keloid", "declines", "course", ...skin]],
    ["a skin type", { fitzpatrick: "V" }, ["keloid", "declines", "course", "monk", "referenceSite"]],
    ["a skin tone", { monk: 8 }, ["keloid", "declines", "course", "fitzpatrick", "fitzpatrickMethod"]],
    ["keloids", { keloid: "self" }, ["declines", "course", ...skin]],
    ["what is declined", { declines: ["laser"] }, ["keloid", "course", ...skin]],
    ["that nothing is declined", { declinesAskedOn: THEN }, ["keloid", "course", ...skin]],
  ] satisfies [string, Partial<Charted>, string[]][])("is not pulled over: %s", (_name, chart, open) => {
    const { draft } = pullForward(today(), earlier, PULL_SECTIONS, ON, { ...UNCHARTED, ...chart });
    expect(draft.pulled?.flatMap((pull) => pull.open)).toEqual(open);
  });

  it("is not offered, and the way of finding never goes to another value of today", () => {
    const all: Charted = { ...UNCHARTED, fitzpatrick: "V", monk: 8 };
    expect(pullable(earlier, all)).toEqual(["history"]);
    const typed = today({ skin: { fitzpatrick: "IV", monk: 7 } });
    expect(pullForward(typed, earlier, ["skin"], ON, UNCHARTED).draft.skin).toEqual(typed.skin);
  });
});

describe("a mark of a pull", () => {
  const pulled = pullForward(today(), full, PULL_SECTIONS, ON, UNCHARTED).draft;

  it("stands beside each field and finding, and goes when that is changed by hand", () => {
    expect(markOf(pulled.pulled ?? [], "history.course")).toBe("From 12-Oct-2026, to be confirmed");
    const changed = settlePulled(pulled, { ...pulled, history: { ...pulled.history, course: "fading" } });
    expect(markOf(changed.pulled ?? [], "history.course")).toBeNull();
    expect(markOf(changed.pulled ?? [], "history.flushing")).not.toBeNull();
    const [first, ...rest] = changed.findings;
    const counted = settlePulled(changed, {
      ...changed,
      findings: [{ ...(first ?? { id: "" }), count: 7 }, ...rest],
    });
    expect(markOf(counted.pulled ?? [], `findings.${id(10)}`)).toBeNull();
    expect(markOf(counted.pulled ?? [], `findings.${id(11)}`)).not.toBeNull();
    expect(settlePulled(counted, { ...counted, notes: counted.notes, shorthand: "x" }).pulled).toBe(
      counted.pulled,
    );
  });

  it("stays beside a conclusion when a finding is removed, and goes when its certainty is said", () => {
    const changed = settlePulled(pulled, {
      ...pulled,
      findings: pulled.findings.slice(1),
      impression: moveFindings(pulled.impression, 0, -1),
    });
    expect(changed.impression.diagnoses[0]?.findings).toEqual([0]);
    expect(markOf(changed.pulled ?? [], "impression.atrophic-scar-ice-pick")).not.toBeNull();
    const [first, ...rest] = changed.impression.diagnoses;
    const sure = first ? [{ ...first, certainty: "likely" as const }, ...rest] : rest;
    const said = settlePulled(changed, {
      ...changed,
      impression: { ...changed.impression, diagnoses: sure },
    });
    expect(markOf(said.pulled ?? [], "impression.atrophic-scar-ice-pick")).toBeNull();
  });

  it("goes from a whole section with one tap, and what was confirmed is not undone", () => {
    const confirmed = confirmPulled(pulled, "history");
    expect(confirmed.pulled?.[0]).toMatchObject({ section: "history", open: [] });
    const undone = undoPulled(confirmed, PULL_SECTIONS);
    expect(undone.history).toEqual(pulled.history);
    expect(undone.findings).toEqual([]);
    expect(undone.pulled).toHaveLength(1);
  });
});

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const finding = (from: number): fc.Arbitrary<DraftFinding> =>
  fc
    .record({
      number: fc.integer({ min: from, max: from + 5 }),
      sites: fc.subarray(["cheek", "chin", "nose"] as const),
      colour: fc.subarray(["red", "brown"] as const),
      surface: fc.constantFrom("flat" as const, "raised" as const),
      count: fc.nat(50),
    })
    .map(({ number, ...rest }) => ({ id: id(number), ...rest }));
const draftOf = (from: number): fc.Arbitrary<ConsultationDraft> =>
  fc
    .record(
      {
        history: fc.record(
          {
            course: fc.constantFrom("fading" as const, "stable" as const),
            flushing: fc.boolean(),
            picking: fc.constantFrom("never" as const),
            markDurationMonths: fc.nat(1200),
            triedWithoutBenefit: fc.array(fc.constantFrom("Retinol", "Peel"), { maxLength: 2 }),
            tannedWithinWeeks: fc.nat(50),
            words: fc.constantFrom("a", "b"),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
        skin: fc.record(
          { monk: fc.integer({ min: 1, max: 10 }) },
          { requiredKeys: [], noNullPrototype: true },
        ),
        findings: fc.uniqueArray(finding(from), { selector: (one) => one.id, maxLength: 5 }),
        scores: fc.record(
          { cea: fc.record({ grade: fc.nat(4) }) },
          { requiredKeys: [], noNullPrototype: true },
        ),
        notes: perhaps(fc.constantFrom("x", "y")),
        conclusions: fc.uniqueArray(
          fc.record({
            diagnosis: fc.constantFrom("post-inflammatory-erythema" as const, "keloid" as const),
            decision: fc.constantFrom("accepted" as const, "rejected" as const),
          }),
          { selector: ({ diagnosis }) => diagnosis, maxLength: 2 },
        ),
      },
      { requiredKeys: ["history", "skin", "findings", "scores", "conclusions"] },
    )
    .map(({ conclusions, notes, ...rest }) => ({
      ...emptyDraft(),
      ...rest,
      ...(notes === undefined ? {} : { notes }),
      impression: {
        diagnoses: conclusions.map((one) => ({ ...one, findings: rest.findings.length > 0 ? [0] : [] })),
      },
    }));
const sections = fc.subarray<PullSection>([...PULL_SECTIONS]);

describe("whatever was recorded", () => {
  it("no pull changes a field that is not empty, or removes anything", () => {
    fc.assert(
      fc.property(draftOf(20), draftOf(22), sections, (now, before, asked) => {
        const { draft } = pullForward(now, visit(before), asked, ON, UNCHARTED);
        expect(draft.history).toMatchObject(now.history);
        expect(draft.skin).toMatchObject(now.skin);
        expect(draft.scores).toMatchObject(now.scores);
        expect(draft.findings.slice(0, now.findings.length)).toEqual(now.findings);
        const { diagnoses } = now.impression;
        expect(draft.impression.diagnoses.slice(0, diagnoses.length)).toEqual(diagnoses);
        if (now.notes !== undefined) expect(draft.notes).toBe(now.notes);
        expect(draft.safety).toEqual(now.safety);
      }),
    );
  });

  it("a pull and its undoing leave the draft as it was", () => {
    fc.assert(
      fc.property(draftOf(20), draftOf(22), sections, (now, before, asked) => {
        const { draft } = pullForward(now, visit(before), asked, ON, UNCHARTED);
        expect(undoPulled(draft, PULL_SECTIONS)).toStrictEqual(now);
      }),
    );
  });

  it("a second pull takes nothing more", () => {
    fc.assert(
      fc.property(draftOf(20), draftOf(22), (now, before) => {
        const { draft } = pullForward(now, visit(before), PULL_SECTIONS, ON, UNCHARTED);
        expect(pullForward(draft, visit(before), PULL_SECTIONS, ON, UNCHARTED).draft.pulled).toEqual(
          draft.pulled,
        );
      }),
    );
  });
});
