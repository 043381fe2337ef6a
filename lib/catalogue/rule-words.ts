import type { FactTest } from "#lib/clinical/model/fact-test.ts";

/** The fact is one of these values, or its list holds one of them. */
export const is = (fact: string, ...values: readonly string[]): FactTest => ({ fact, is: values });

/** The yes/no fact is yes; the list is not empty; the name was recognised. */
export const yes = (fact: string): FactTest => ({ fact, has: true });

/** The yes/no fact is no; the list was asked for and is empty; the name is not in it. */
export const no = (fact: string): FactTest => ({ fact, has: false });

export const atLeast = (fact: string, limit: number): FactTest => ({ fact, atLeast: limit });
export const atMost = (fact: string, limit: number): FactTest => ({ fact, atMost: limit });
export const above = (fact: string, limit: number): FactTest => ({ fact, above: limit });
export const below = (fact: string, limit: number): FactTest => ({ fact, below: limit });

export const all = (...tests: readonly FactTest[]): FactTest => ({ all: tests });
export const any = (...tests: readonly FactTest[]): FactTest => ({ any: tests });
export const not = (test: FactTest): FactTest => ({ not: test });

/** Holds unless the condition is known to be present; for the differential only. */
export const notSeen = (test: FactTest): FactTest => ({ notSeen: test });
