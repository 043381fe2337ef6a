import type { FactTest } from "../model/fact-test.ts";
import type { Presence } from "../model/presence.ts";
import { factReader, type Fact, type FactTable } from "./fact-table.ts";

/**
 * A condition that was read once, to be judged on table after table.
 *
 * Judging is three-valued: a combination is only present or absent when the facts that were asked settle it, whatever the
 * answers to the others would be.
 */
export type Condition = Reading & {
  /** Which of all conditions it is, so that a table can remember what it was judged to be. */
  readonly number: number;
};

type Reading = {
  readonly judge: (table: FactTable) => Presence;
  /** Whether it may hold on what was not seen: any other is settled, with nothing to ask, once it is judged. */
  readonly readsSilence: boolean;
  /** Adds the paths of the facts that were not asked and could turn it, each once. */
  readonly addOpen: (table: FactTable, paths: string[]) => void;
  /** Adds the facts that made it present, or absent, as `path=value`, each once. */
  readonly addBehind: (table: FactTable, presence: Presence, said: string[]) => void;
};

type SimpleTest = Extract<FactTest, { readonly fact: string }>;
type Value = NonNullable<Fact["value"]>;

/** By what they say, so that rules which ask the same share one. */
const READ = new Map<string, Condition>();

/** @returns the reading of a condition; equal conditions of all rules are read once. */
export function conditionOf(test: FactTest): Condition {
  const key = JSON.stringify(test);
  let condition = READ.get(key);
  if (!condition) {
    const reading = read(test);
    // Reading it read its parts, so only now is it known how many conditions came before it.
    condition = { ...reading, number: READ.size };
    READ.set(key, condition);
  }
  return condition;
}

/** Judges a condition; a table remembers what it was judged to be. */
export function judge(condition: Condition, table: FactTable): Presence {
  return (table.judged[condition.number] ??= condition.judge(table));
}

function read(test: FactTest): Reading {
  if ("fact" in test) return readFact(test);
  if ("not" in test) return readNot(conditionOf(test.not));
  if ("notSeen" in test) return readNotSeen(conditionOf(test.notSeen));
  return "all" in test
    ? readSeveral(test.all.map(conditionOf), "absent")
    : readSeveral(test.any.map(conditionOf), "present");
}

const OPPOSITE: Readonly<Record<Presence, Presence>> = {
  present: "absent",
  absent: "present",
  "not-asked": "not-asked",
};

function addOnce(list: string[], text: string): void {
  if (!list.includes(text)) list.push(text);
}

function readFact(test: SimpleTest): Reading {
  const holds = readHolds(test);
  const factOf = factReader(test.fact);
  return {
    judge: (table) => {
      const { value } = factOf(table);
      if (value === null) return "not-asked";
      return holds(value) ? "present" : "absent";
    },
    readsSilence: false,
    addOpen: (table, paths) => {
      const { at, value } = factOf(table);
      if (value === null) addOnce(paths, at);
    },
    addBehind: (table, _, said) => {
      const { at, value } = factOf(table);
      if (value !== null) addOnce(said, `${at}${statedValue(test, value)}`);
    },
  };
}

function readHolds(test: SimpleTest): (value: Value) => boolean {
  if ("is" in test) {
    const isOne = (item: string): boolean => test.is.includes(item);
    return (value) => typeof value === "object" && value.some(isOne);
  }
  if ("has" in test) return (value) => (typeof value === "object" ? value.length > 0 : value) === test.has;
  return (value) => typeof value === "number" && isWithin(test, value);
}

function isWithin(
  limit: Exclude<SimpleTest, { readonly is: unknown } | { readonly has: unknown }>,
  value: number,
): boolean {
  if ("atLeast" in limit) return value >= limit.atLeast;
  if ("atMost" in limit) return value <= limit.atMost;
  return "above" in limit ? value > limit.above : value < limit.below;
}

function statedValue(test: SimpleTest, value: Value): string {
  if (typeof value !== "object") return `=${String(value)}`;
  const named = "is" in test ? value.filter((item) => test.is.includes(item)) : [];
  if (named.length > 0) return `=${named.join(",")}`;
  return value.length > 0 ? `=${value.join(",")}` : "=none";
}

function readNot(inner: Condition): Reading {
  return {
    ...inner,
    judge: (table) => OPPOSITE[judge(inner, table)],
    addBehind: (table, presence, said) => inner.addBehind(table, OPPOSITE[presence], said),
  };
}

/** It holds unless the condition is known to be present. */
function readNotSeen(inner: Condition): Reading {
  return {
    ...inner,
    judge: (table) => (judge(inner, table) === "present" ? "absent" : "present"),
    readsSilence: true,
    addBehind: (table, presence, said) => {
      if (judge(inner, table) === "absent") inner.addBehind(table, OPPOSITE[presence], said);
    },
  };
}

/** @param settles what one part has to be for all of them to be it: absent for "all", present for "any" */
function readSeveral(parts: readonly Condition[], settles: Presence): Reading {
  const isSettled = (table: FactTable): boolean =>
    parts.some((part) => judge(part, table) === settles && openQuestions(part, table).length === 0);
  return {
    judge: (table) => {
      let open = false;
      for (const part of parts) {
        const presence = judge(part, table);
        if (presence === settles) return settles;
        if (presence === "not-asked") open = true;
      }
      return open ? "not-asked" : OPPOSITE[settles];
    },
    readsSilence: parts.some((part) => part.readsSilence),
    addOpen: (table, paths) => {
      if (isSettled(table)) return;
      for (const part of parts) part.addOpen(table, paths);
    },
    addBehind: (table, presence, said) => {
      for (const part of parts) if (judge(part, table) === presence) part.addBehind(table, presence, said);
    },
  };
}

/**
 * Says which facts made a condition present, as `path=value`, joined by ` & `.
 *
 * @param condition one that was judged present on this table
 */
export function factsBehind(condition: Condition, table: FactTable): string {
  const said: string[] = [];
  condition.addBehind(table, "present", said);
  return said.join(" & ");
}

const NO_QUESTIONS: readonly string[] = [];

/**
 * @returns the paths of the facts that were not asked and could turn the condition, in the order of the condition;
 *   empty when every answer to them would leave it as it is
 */
export function openQuestions(condition: Condition, table: FactTable): readonly string[] {
  if (!condition.readsSilence && judge(condition, table) !== "not-asked") return NO_QUESTIONS;
  const paths: string[] = [];
  condition.addOpen(table, paths);
  return paths;
}
