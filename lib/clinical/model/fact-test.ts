import type { Diagnosis } from "./vocabulary.ts";

/**
 * A condition over the facts of a case, as data. `fact` is a path: `finding.…` (one finding), `history.…`, `patient.…`,
 * a recognised name (`condition.<id>`, `everHad.<id>`, `medication.<id or class>`, `current.<id or class>`,
 * `product.<id or class>`, `procedure.<treatment>`), or `derived.<name>`.
 *
 * - `is`: the fact is one of these values; for a list, it holds at least one of them
 * - `has`: the yes/no fact has this answer; for a list, whether it holds anything
 * - `atLeast`, `atMost`, `above`, `below`: limits of a number, in the unit of the case format
 * - `all`, `any`, `not`: combinations in three-valued logic (a fact not asked is neither present nor absent)
 * - `notSeen`: holds unless the condition is known to be present. Only the differential may use it, where the usual
 *   reading of a sign stands until something speaks against it; what was not asked stays among the questions.
 */
export type FactTest =
  | { readonly fact: string; readonly is: readonly string[] }
  | { readonly fact: string; readonly has: boolean }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly above: number }
  | { readonly fact: string; readonly below: number }
  | { readonly all: readonly FactTest[] }
  | { readonly any: readonly FactTest[] }
  | { readonly not: FactTest }
  | { readonly notSeen: FactTest };

/** Marks of the diagnosis columns in the decision table: a weight, or an exclusion. */
export type DiagnosisWeights = Readonly<Partial<Record<Diagnosis, number | "veto">>>;
