import { describe, expect, it } from "vitest";
import type { FactTest } from "../model/fact-test.ts";
import type { Presence } from "../model/presence.ts";
import { PRESENCES } from "../model/presence.ts";
import { conditionOf, factsBehind, judge, openQuestions } from "./condition.ts";
import { factTable, type Fact, type FactTable } from "./fact-table.ts";

const VALUE: Record<Presence, Fact["value"]> = { present: true, absent: false, "not-asked": null };

function tableOf(one: Presence, other: Presence): FactTable {
  return factTable(
    new Map([
      ["a", { at: "history.a", value: VALUE[one] }],
      ["b", { at: "history.b", value: VALUE[other] }],
    ]),
  );
}

const judgeTest = (test: FactTest, table: FactTable): Presence => judge(conditionOf(test), table);
const questionsOf = (test: FactTest, table: FactTable) => openQuestions(conditionOf(test), table);

const A: FactTest = { fact: "a", has: true };
const B: FactTest = { fact: "b", has: true };

describe("three-valued judgement", () => {
  it("answers every pair of presences as strong three-valued logic does", () => {
    for (const one of PRESENCES) {
      for (const other of PRESENCES) {
        const table = tableOf(one, other);
        const both = one === "absent" || other === "absent" ? "absent" : one === other ? one : "not-asked";
        const either =
          one === "present" || other === "present" ? "present" : one === other ? one : "not-asked";
        expect(judgeTest({ all: [A, B] }, table)).toBe(both);
        expect(judgeTest({ any: [A, B] }, table)).toBe(either);
      }
    }
  });

  it("turns present and absent round, and leaves what was not asked alone", () => {
    expect(PRESENCES.map((presence) => judgeTest({ not: A }, tableOf(presence, "absent")))).toEqual([
      "absent",
      "present",
      "not-asked",
    ]);
  });

  it("takes the usual reading until something is seen, and still asks", () => {
    const usual: FactTest = { notSeen: A };
    expect(judgeTest(usual, tableOf("not-asked", "absent"))).toBe("present");
    expect(questionsOf(usual, tableOf("not-asked", "absent"))).toEqual(["history.a"]);
    expect(judgeTest(usual, tableOf("present", "absent"))).toBe("absent");
    expect(questionsOf(usual, tableOf("absent", "absent"))).toEqual([]);
  });

  it("asks only what could turn the answer", () => {
    expect(questionsOf({ all: [A, B] }, tableOf("not-asked", "absent"))).toEqual([]);
    expect(questionsOf({ all: [A, B] }, tableOf("not-asked", "present"))).toEqual(["history.a"]);
    expect(questionsOf({ any: [A, B] }, tableOf("not-asked", "present"))).toEqual([]);
    expect(questionsOf({ any: [A, B] }, tableOf("not-asked", "not-asked"))).toEqual([
      "history.a",
      "history.b",
    ]);
  });

  it("reads lists, terms and limits, the limits themselves included or not as they say", () => {
    const table = factTable(
      new Map<string, Fact>([
        ["sites", { at: "findings.0.sites", value: ["cheek", "chin"] }],
        ["width", { at: "findings.0.widthMm", value: 2 }],
        ["empty", { at: "findings.0.symptoms", value: [] }],
      ]),
    );
    expect(judgeTest({ fact: "sites", is: ["chin", "nose"] }, table)).toBe("present");
    expect(judgeTest({ fact: "empty", is: ["itch"] }, table)).toBe("absent");
    expect(judgeTest({ fact: "empty", has: true }, table)).toBe("absent");
    expect(judgeTest({ fact: "width", atLeast: 2 }, table)).toBe("present");
    expect(judgeTest({ fact: "width", above: 2 }, table)).toBe("absent");
    expect(judgeTest({ fact: "width", atMost: 2 }, table)).toBe("present");
    expect(judgeTest({ fact: "width", below: 2 }, table)).toBe("absent");
    expect(factsBehind(conditionOf({ fact: "sites", is: ["chin", "nose"] }), table)).toBe(
      "findings.0.sites=chin",
    );
  });

  it("counts a name that is not in a list that was asked for as absent, and in one never asked for as open", () => {
    const asked = factTable(new Map([["condition.", { at: "patient.conditions", value: [] }]]));
    const notAsked = factTable(new Map());
    expect(judgeTest({ fact: "condition.rosacea", has: true }, asked)).toBe("absent");
    expect(judgeTest({ fact: "condition.rosacea", has: true }, notAsked)).toBe("not-asked");
    expect(questionsOf({ fact: "condition.rosacea", has: true }, notAsked)).toEqual(["patient.conditions"]);
  });
});
