import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { CaseIssue } from "#lib/schemas/read-clinical-case.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";
import { repeatedKey } from "./repeated-key.ts";

type RefusedCase = {
  readonly id: string | null;
  readonly error: { readonly code: "invalid_case" | "internal"; readonly issues: readonly CaseIssue[] };
};

/**
 * Answers one line of the case format.
 *
 * @param line one case as JSON
 * @param today day of the assessment (`YYYY-MM-DD`) for a case that states none
 * @returns the evaluation, or what is wrong with the case; never throws
 */
export function answerLine(line: string, today: string): Evaluation | RefusedCase {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return refuseLine("is not valid JSON");
  }
  const repeated = repeatedKey(line);
  if (repeated !== null) return refused(idOf(input), [{ path: repeated, message: "is named twice" }]);
  const read = readClinicalCase(input);
  if (!read.ok) return refused(idOf(input), read.issues);
  try {
    return evaluate(engineCatalogue, { ...read.value, on: read.value.on ?? today });
  } catch {
    const issues = [{ path: "", message: "could not be evaluated because of a fault in the engine" }];
    return { id: read.value.id, error: { code: "internal", issues } };
  }
}

/** @returns the answer to a line that cannot be read as a case at all. */
export function refuseLine(message: string): RefusedCase {
  return refused(null, [{ path: "", message }]);
}

function refused(id: string | null, issues: readonly CaseIssue[]): RefusedCase {
  return { id, error: { code: "invalid_case", issues } };
}

function idOf(input: unknown): string | null {
  if (typeof input !== "object" || input === null || !("id" in input)) return null;
  return typeof input.id === "string" ? input.id : null;
}
