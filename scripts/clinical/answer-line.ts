import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { CaseIssue } from "#lib/schemas/read-clinical-case.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";

type RefusedCase = {
  readonly id: string | null;
  readonly error: { readonly code: "invalid_case" | "internal"; readonly issues: readonly CaseIssue[] };
};

/** Longest line that is read as a case, in UTF-16 units. A full case has a few thousand. */
const LONGEST_LINE = 1_000_000;

/**
 * Answers one line of the case format.
 *
 * @param line one case as JSON
 * @param today day of the assessment (`YYYY-MM-DD`) for a case that states none
 * @returns the evaluation, or what is wrong with the case; never throws
 */
export function answerLine(line: string, today: string): Evaluation | RefusedCase {
  if (line.length > LONGEST_LINE) return refused(null, [{ path: "", message: "is too long for a case" }]);
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return refused(null, [{ path: "", message: "is not valid JSON" }]);
  }
  const read = readClinicalCase(input);
  if (!read.ok) return refused(idOf(input), read.issues);
  try {
    return evaluate(engineCatalogue, { ...read.value, on: read.value.on ?? today });
  } catch {
    const issues = [{ path: "", message: "could not be evaluated because of a fault in the engine" }];
    return { id: read.value.id, error: { code: "internal", issues } };
  }
}

function refused(id: string | null, issues: readonly CaseIssue[]): RefusedCase {
  return { id, error: { code: "invalid_case", issues } };
}

function idOf(input: unknown): string | null {
  if (typeof input !== "object" || input === null || !("id" in input)) return null;
  return typeof input.id === "string" ? input.id : null;
}
