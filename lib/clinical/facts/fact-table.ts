import type { Presence } from "../model/presence.ts";

/**
 * The facts of a case stand under one name each, so that rules can be data. A fact that was not asked about is in the
 * table too, with a null value, because a rule has to be able to say which question is open.
 */
export type FactValue = readonly string[] | number | boolean | null;

export type Fact = {
  /** Path of the case where the fact was, or would be, answered. */
  readonly at: string;
  readonly value: FactValue;
};

/** Facts as they were gathered, by name. */
export type NamedFacts = ReadonlyMap<string, Fact>;

/** Facts that rules are judged on: those of one finding together with those of the case. */
export type FactTable = {
  readonly ofFinding: NamedFacts;
  readonly ofCase: NamedFacts;
  /** Facts that were looked up before, by the number of their reader: each name is looked for once. */
  readonly found: (Fact | undefined)[];
  /** What conditions were judged to be, by their number. */
  readonly judged: (Presence | undefined)[];
};

/** Room for what the rules ask, so that a table seldom has to grow. */
const ROOM = { facts: 120, conditions: 800 };

/** @returns a table of facts for rules to be judged on. */
export function factTable(ofCase: NamedFacts, ofFinding: NamedFacts = new Map()): FactTable {
  return {
    ofFinding,
    ofCase,
    found: new Array<Fact | undefined>(ROOM.facts),
    judged: new Array<Presence | undefined>(ROOM.conditions),
  };
}

/** Kinds of facts that come from a list of names, and the list of the case that answers for all of them. */
export const NAMED_LISTS: ReadonlyMap<string, string> = new Map([
  ["condition.", "patient.conditions"],
  ["everHad.", "patient.conditions"],
  ["medication.", "patient.medications"],
  ["current.", "patient.medications"],
  ["product.", "history.productsAtSite"],
  ["procedure.", "history.previousProcedures"],
]);

export type FactReader = (table: FactTable) => Fact;

const READERS = new Map<string, FactReader>();

/**
 * Reads one fact from table after table. A name that belongs to a list is answered by the list as a whole: not in a list
 * that was asked for means absent (an empty value), not in a list that was never asked for means not asked.
 *
 * @param name of a fact, for example `finding.colour` or `condition.rosacea`
 */
export function factReader(name: string): FactReader {
  let reader = READERS.get(name);
  if (!reader) {
    const number = READERS.size;
    const kind = name.slice(0, name.indexOf(".") + 1);
    const unknown: Fact = { at: NAMED_LISTS.get(kind) ?? name, value: null };
    reader = ({ found, ofFinding, ofCase }) =>
      (found[number] ??= ofFinding.get(name) ?? ofCase.get(name) ?? ofCase.get(kind) ?? unknown);
    READERS.set(name, reader);
  }
  return reader;
}
