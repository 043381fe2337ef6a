/**
 * The facts of a case under one name each, so that rules can be data. A fact that was not asked about is in the
 * table too, with a null value, because a rule has to be able to say which question is open.
 */
export type FactValue = readonly string[] | number | boolean | null;

export type Fact = {
  /** Path of the case where the fact was, or would be, answered. */
  readonly at: string;
  readonly value: FactValue;
};

/** Facts by name: those of one finding together with those of the case. */
export type FactTable = ReadonlyMap<string, Fact>;

/** Kinds of facts that come from a list of names, and the list of the case that answers for all of them. */
export const NAMED_LISTS: ReadonlyMap<string, string> = new Map([
  ["condition.", "patient.conditions"],
  ["everHad.", "patient.conditions"],
  ["medication.", "patient.medications"],
  ["current.", "patient.medications"],
  ["product.", "history.productsAtSite"],
  ["procedure.", "history.previousProcedures"],
]);

/**
 * Looks a fact up. A name that belongs to a list is answered by the list as a whole: not in a list that was asked for
 * means absent (an empty value), not in a list that was never asked for means not asked.
 *
 * @param name of a fact, for example `finding.colour` or `condition.rosacea`
 */
export function lookUpFact(table: FactTable, name: string): Fact {
  return factReader(name)(table);
}

const READERS = new Map<string, (table: FactTable) => Fact>();

/** The same for a rule that asks for one fact many thousand times: its name is taken apart once. */
export function factReader(name: string): (table: FactTable) => Fact {
  let reader = READERS.get(name);
  if (!reader) {
    const kind = name.slice(0, name.indexOf(".") + 1);
    const unknown: Fact = { at: NAMED_LISTS.get(kind) ?? name, value: null };
    reader = (table) => table.get(name) ?? table.get(kind) ?? unknown;
    READERS.set(name, reader);
  }
  return reader;
}
