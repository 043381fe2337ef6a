import type { z } from "zod";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { clinicalCaseSchema } from "./clinical-case.ts";

/** What is wrong with a case: where, as a path such as `findings.0.colour`, and in plain words. */
export type CaseIssue = { readonly path: string; readonly message: string };

export type ReadCase =
  | { readonly ok: true; readonly value: ClinicalCase }
  | { readonly ok: false; readonly issues: readonly CaseIssue[] };

/** Reads anything as a case. What does not fit is refused with every issue that was found, never with an exception. */
export function readClinicalCase(input: unknown): ReadCase {
  const parsed = clinicalCaseSchema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    issues: withoutRepeats(parsed.error.issues.flatMap((issue) => plainIssues(issue, []))),
  };
}

function plainIssues(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): CaseIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key].join("."),
      message: "is not a key of the case format",
    }));
  }
  if (issue.code === "invalid_union") {
    const deeper = issue.errors
      .flat()
      .filter((inner) => inner.path.length > 0 || inner.code === "unrecognized_keys");
    if (deeper.length > 0) return deeper.flatMap((inner) => plainIssues(inner, path));
    const closest = issue.errors.flat().filter((inner) => inner.code !== "invalid_type");
    if (closest.length === 1) return closest.flatMap((inner) => plainIssues(inner, path));
  }
  return [{ path: path.map(String).join("."), message: plainMessage(issue) }];
}

/** The words of the schema, or, where the library has none of ours, words that say no more than is known. */
function plainMessage(issue: z.core.$ZodIssue): string {
  if (/^(must|holds|names|This) /.test(issue.message)) {
    return issue.message;
  }
  if (issue.code === "invalid_type") {
    return issue.message.endsWith("received undefined")
      ? "is missing"
      : `must be of the kind ${issue.expected}`;
  }
  return issue.code === "too_big" ? "holds too many items" : "is of the wrong kind";
}

function withoutRepeats(issues: readonly CaseIssue[]): readonly CaseIssue[] {
  return [...new Map(issues.map((issue) => [`${issue.path} ${issue.message}`, issue])).values()];
}
