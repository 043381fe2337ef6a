import type { ClinicalCase, Finding } from "../model/clinical-case.ts";
import type { Fact } from "./fact-table.ts";

/** Acne before this age is a rarity: a mark that is older is not a mark of acne. General knowledge, unverified. */
const YOUNGEST_ACNE_YEARS = 8;

/** Marks appear as spots heal; one that began this many months after the last spot needs another reason. A proposal. */
const MONTHS_AFTER_LAST_SPOT = 6;

/**
 * What the history says that does not fit a mark of acne. Each fact is a list, empty where the history fits or does not
 * say, so that it is never a question: these answers are rare, and asking for them in every case would hide the
 * questions that matter. The course is that of the whole case, so it speaks for a finding only where that is the only
 * one.
 *
 * - `derived.growing`, `derived.changing`: what the course, or the finding, says
 * - `derived.beforeAcne`: there since childhood, or since an age at which there is no acne
 * - `derived.afterAcne`: began long after the acne had cleared
 *
 * @param at path of the finding
 */
export function misfitFacts(
  theCase: ClinicalCase,
  finding: Finding,
  at: string,
): readonly (readonly [string, Fact])[] {
  const {
    course,
    onset,
    markDurationMonths: months,
    monthsSinceAcneCleared: cleared,
  } = theCase.history ?? {};
  const own = theCase.findings.length === 1 ? course : null;
  const age = theCase.patient?.ageYears;
  const growing: Fact =
    finding.growing === true
      ? { at: `${at}.growing`, value: ["true"] }
      : { at: "history.course", value: own === "growing" ? [own] : [] };
  const isKnown = typeof months === "number";
  const young = isKnown && typeof age === "number" && age - months / 12 < YOUNGEST_ACNE_YEARS;
  const late = isKnown && typeof cleared === "number" && cleared - months > MONTHS_AFTER_LAST_SPOT;
  const duration = String(months);
  return [
    ["derived.growing", growing],
    [
      "derived.changing",
      { at: "history.course", value: own === "changing" || own === "spreading" ? [own] : [] },
    ],
    [
      "derived.beforeAcne",
      onset === "since-childhood"
        ? { at: "history.onset", value: [onset] }
        : { at: "history.markDurationMonths", value: young ? [duration] : [] },
    ],
    ["derived.afterAcne", { at: "history.markDurationMonths", value: late ? [duration] : [] }],
  ];
}
