import type { FactTest } from "../model/fact-test.ts";
import type { Presence } from "../model/presence.ts";
import type { Fact, FactTable } from "./fact-table.ts";
import { factReader, lookUpFact } from "./fact-table.ts";

type SimpleTest = Extract<FactTest, { readonly fact: string }>;

/** A condition that was read once, to be judged many thousand times. */
export type Judge = (table: FactTable) => Presence;

/** The reading of a condition is kept for as long as the rule is. */
const READ_TESTS = new WeakMap<FactTest, Judge>();

/**
 * Judges a condition in three-valued logic: a combination is only present or absent when the facts that were asked
 * settle it, whatever the answers to the others would be.
 */
export function judgeTest(test: FactTest, table: FactTable): Presence {
  return judgeOf(test)(table);
}

/** @returns the reading of a condition, for rules that keep theirs; see `judgeTest`. */
export function judgeOf(test: FactTest): Judge {
  let judge = READ_TESTS.get(test);
  if (!judge) {
    judge = readTest(test);
    READ_TESTS.set(test, judge);
  }
  return judge;
}

function readTest(test: FactTest): Judge {
  if ("fact" in test) {
    const holds = readHolds(test);
    const factOf = factReader(test.fact);
    return (table) => {
      const { value } = factOf(table);
      if (value === null) return "not-asked";
      return holds(value) ? "present" : "absent";
    };
  }
  if ("not" in test) {
    const inner = judgeOf(test.not);
    return (table) => OPPOSITE[inner(table)];
  }
  if ("notSeen" in test) {
    const inner = judgeOf(test.notSeen);
    return (table) => (inner(table) === "present" ? "absent" : "present");
  }
  const settles: Presence = "all" in test ? "absent" : "present";
  const parts = ("all" in test ? test.all : test.any).map(judgeOf);
  return (table) => {
    let open = false;
    for (const part of parts) {
      const presence = part(table);
      if (presence === settles) return settles;
      if (presence === "not-asked") open = true;
    }
    return open ? "not-asked" : OPPOSITE[settles];
  };
}

const OPPOSITE: Readonly<Record<Presence, Presence>> = {
  present: "absent",
  absent: "present",
  "not-asked": "not-asked",
};

function readHolds(test: SimpleTest): (value: NonNullable<Fact["value"]>) => boolean {
  if ("is" in test)
    return (value) => typeof value === "object" && value.some((item) => test.is.includes(item));
  if ("has" in test) return (value) => (typeof value === "object" ? value.length > 0 : value) === test.has;
  if ("atLeast" in test) return (value) => typeof value === "number" && value >= test.atLeast;
  if ("atMost" in test) return (value) => typeof value === "number" && value <= test.atMost;
  if ("above" in test) return (value) => typeof value === "number" && value > test.above;
  return (value) => typeof value === "number" && value < test.below;
}

/**
 * Says which facts made a condition present, as `path=value`, joined by ` & `.
 *
 * @param test a condition that was judged present on this table
 */
export function factsBehind(test: FactTest, table: FactTable): string {
  const said: string[] = [];
  collectFacts(test, table, true, said);
  return [...new Set(said)].join(" & ");
}

function collectFacts(test: FactTest, table: FactTable, wanted: boolean, said: string[]): void {
  if ("not" in test) {
    collectFacts(test.not, table, !wanted, said);
    return;
  }
  if ("notSeen" in test) {
    if (judgeTest(test.notSeen, table) === "absent") collectFacts(test.notSeen, table, !wanted, said);
    return;
  }
  if (!("fact" in test)) {
    const target: Presence = wanted ? "present" : "absent";
    for (const part of "all" in test ? test.all : test.any) {
      if (judgeTest(part, table) === target) collectFacts(part, table, wanted, said);
    }
    return;
  }
  const fact = lookUpFact(table, test.fact);
  if (fact.value !== null) said.push(`${fact.at}${statedValue(test, fact.value)}`);
}

function statedValue(test: SimpleTest, value: NonNullable<Fact["value"]>): string {
  if (typeof value !== "object") return `=${String(value)}`;
  const named = "is" in test ? value.filter((item) => test.is.includes(item)) : [];
  if (named.length > 0) return `=${named.join(",")}`;
  return value.length > 0 ? `=${value.join(",")}` : "=none";
}

/**
 * @returns the paths of the facts that were not asked and could turn the condition, in the order of the condition;
 *   empty when every answer to them would leave it as it is
 */
export function openQuestions(test: FactTest, table: FactTable): readonly string[] {
  if ("fact" in test) {
    const { at, value } = lookUpFact(table, test.fact);
    return value === null ? [at] : NO_QUESTIONS;
  }
  if (judgeTest(test, table) !== "not-asked" && !readsSilence(test)) return NO_QUESTIONS;
  const questions: string[] = [];
  collectOpen(test, table, questions);
  return questions;
}

const NO_QUESTIONS: readonly string[] = [];

/** Whether a condition holds on what was not seen: any other is settled, with nothing to ask, once it is judged. */
export function readsSilence(test: FactTest): boolean {
  if ("fact" in test) return false;
  if ("notSeen" in test) return true;
  return "not" in test ? readsSilence(test.not) : ("all" in test ? test.all : test.any).some(readsSilence);
}

function collectOpen(test: FactTest, table: FactTable, questions: string[]): void {
  if ("fact" in test) {
    const fact = lookUpFact(table, test.fact);
    if (fact.value === null && !questions.includes(fact.at)) questions.push(fact.at);
    return;
  }
  if ("not" in test) {
    collectOpen(test.not, table, questions);
    return;
  }
  if ("notSeen" in test) {
    collectOpen(test.notSeen, table, questions);
    return;
  }
  const settles: Presence = "all" in test ? "absent" : "present";
  const parts = "all" in test ? test.all : test.any;
  if (parts.some((part) => judgeTest(part, table) === settles && isSettled(part, table))) return;
  for (const part of parts) collectOpen(part, table, questions);
}

/** A condition that was judged is settled, unless it only holds because something was not seen so far. */
function isSettled(test: FactTest, table: FactTable): boolean {
  if ("fact" in test) return lookUpFact(table, test.fact).value !== null;
  if ("not" in test) return isSettled(test.not, table);
  if ("notSeen" in test)
    return judgeTest(test.notSeen, table) !== "not-asked" && isSettled(test.notSeen, table);
  const settles: Presence = "all" in test ? "absent" : "present";
  const parts = "all" in test ? test.all : test.any;
  return (
    parts.some((part) => judgeTest(part, table) === settles && isSettled(part, table)) ||
    parts.every((part) => isSettled(part, table))
  );
}
