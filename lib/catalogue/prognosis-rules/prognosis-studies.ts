import type { EvidenceGrade, ReferenceKey, RuleId } from "#lib/clinical/model/evidence.ts";
import { prognosisRules } from "./prognosis-rules.ts";

/** What a source of the natural course counted. */
type CourseStudy = {
  readonly what: string;
  /** People counted; null where what was read of the source does not say. */
  readonly n: number | null;
  readonly grade: EvidenceGrade;
};

/** The sources of the estimates. Nobody has followed red marks from their beginning to their end. */
const COURSE_STUDIES: Readonly<Record<ReferenceKey, CourseStudy>> = {
  S0: { what: "article, no cohort", n: null, grade: "D" },
  S2: { what: "systematic review", n: null, grade: "A" },
  R57: { what: "series of steroid injections", n: null, grade: "C" },
  R58: { what: "series", n: 416, grade: "C" },
  R59: { what: "six-month mapping", n: 32, grade: "C" },
  R61: { what: "survey", n: 324, grade: "C" },
  R62: { what: "survey", n: 262, grade: "C" },
  R64: { what: "review", n: null, grade: "D" },
  R87: { what: "review", n: null, grade: "D" },
};

/** Who was counted for an estimate, in words, by the rule that makes it: design, number of people and grade. */
export const PROGNOSIS_STUDIES: Readonly<Record<RuleId, string>> = Object.fromEntries(
  prognosisRules.flatMap((rule) =>
    rule.kind === "class" ? [[rule.id, rule.cite.map(studyWords).join("; ")]] : [],
  ),
);

function studyWords(key: ReferenceKey): string {
  const study = COURSE_STUDIES[key];
  if (!study) return `${key}: not appraised`;
  const { what, n, grade } = study;
  return `${key}: ${what}, ${n === null ? "n not stated" : `n = ${String(n)}`}, grade ${grade}`;
}
