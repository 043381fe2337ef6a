import type { ClinicalCase } from "../model/clinical-case.ts";
import type { DiagnosisOutcome, LookAgain, Reason, Referral } from "../model/evaluation.ts";
import { isKnown } from "../model/presence.ts";
import { HOLLOW_SCARS, RAISED_SCARS, type Diagnosis, type LookAgainCause } from "../model/vocabulary.ts";

/** A mark that lasts longer than this many months is a reason to be seen [S0]. */
export const MARK_MONTHS_BEFORE_REFERRAL = 3;

/** Home care that has not helped for this many weeks has failed: the first review falls at 8 to 12 weeks [S4]. */
export const HOME_CARE_WEEKS_BEFORE_REFERRAL = 8;

const SCARS: readonly Diagnosis[] = [...HOLLOW_SCARS, ...RAISED_SCARS];

const ACNE_CAUSES: readonly LookAgainCause[] = ["active-acne", "acne-fulminans"];

/**
 * Whether a specialist should see the patient, and why. Only facts that were given count: a question not asked is no
 * reason.
 *
 * @param differential the diagnoses of the case; a scar counts when it is likely, or when one finding can only be a scar
 *   of one kind or another
 * @param lookAgain what has to be looked at again; an entry counts when it outranks or is urgent
 */
export function assessReferral(
  theCase: ClinicalCase,
  differential: readonly DiagnosisOutcome[],
  lookAgain: readonly LookAgain[],
): Referral {
  const history = theCase.history ?? {};
  const reasons: Reason[] = [];
  for (const entry of lookAgain) {
    if (entry.urgency !== "routine" || entry.outranks) {
      reasons.push(
        reason("REF-LOOK-AGAIN", `${readable(entry.cause)}: ${entry.action}`, entry.because[0]?.cite ?? []),
      );
    }
  }
  if ((history.markDurationMonths ?? 0) > MARK_MONTHS_BEFORE_REFERRAL) {
    reasons.push(reason("REF-DURATION", "The marks have lasted for more than three months.", ["S0"]));
  }
  if ((history.homeCareWeeksWithoutBenefit ?? 0) >= HOME_CARE_WEEKS_BEFORE_REFERRAL) {
    reasons.push(reason("REF-HOME-CARE", "Home care has not helped for eight weeks or more.", ["S0", "S4"]));
  }
  if ((history.triedWithoutBenefit ?? []).length > 0) {
    reasons.push(reason("REF-TRIED", "Treatment was tried without benefit.", ["S0"]));
  }
  if (isScarred(theCase, differential)) {
    reasons.push(reason("REF-SCAR", "A true scar is likely: it does not fade by itself.", ["R59", "R56"]));
  }
  const told = lookAgain.some(({ cause, urgency }) => ACNE_CAUSES.includes(cause) && urgency !== "routine");
  if (!told && (history.activeAcne === "severe" || isNodulocystic(theCase))) {
    reasons.push(
      reason("REF-SEVERE-ACNE", "Severe or nodulocystic acne scars and needs a specialist.", ["R106"]),
    );
  }
  if ((history.previousProcedures ?? []).some((procedure) => procedure.outcome === "worse")) {
    reasons.push(reason("REF-WORSE", "A procedure made the marks worse.", ["S2"]));
  }
  if (history.preoccupation === true) {
    reasons.push(reason("REF-DISTRESS", "Distress out of proportion to the marks.", ["R111"]));
  }
  if (history.course === "growing" || history.course === "changing" || history.course === "spreading") {
    reasons.push(reason("REF-COURSE", "The marks are growing, spreading or changing.", []));
  }
  if (lookAgain.length === 0 && fitsNothing(theCase, differential)) {
    reasons.push(
      reason(
        "REF-UNEXPLAINED",
        "No mark or cause known here fits what was seen: examine again, and refer if it stays unexplained.",
        [],
      ),
    );
  }
  return { advised: reasons.length > 0, reasons };
}

/** Colour or lesions were seen, and no diagnosis or open question is left: silence would pass for harmless. */
function fitsNothing(theCase: ClinicalCase, differential: readonly DiagnosisOutcome[]): boolean {
  return (
    theCase.findings.some(({ colour, lesions }) => isKnown(colour) || (lesions ?? []).length > 0) &&
    differential.every(({ likelihood, stillToAsk }) => likelihood === "unlikely" && stillToAsk.length === 0)
  );
}

/** A dip or a rise that may be several kinds of scar is a scar, whichever kind it proves to be. */
function isScarred(theCase: ClinicalCase, differential: readonly DiagnosisOutcome[]): boolean {
  const scars = differential.filter(({ diagnosis }) => SCARS.includes(diagnosis));
  if (scars.some(({ likelihood }) => likelihood === "likely")) return true;
  const possible = scars.filter(({ likelihood }) => likelihood === "possible");
  return theCase.findings.some(
    ({ surface }, index) =>
      (surface === "depressed" || surface === "raised") &&
      possible.filter(({ findings }) => findings.includes(index)).length > 1,
  );
}

function isNodulocystic(theCase: ClinicalCase): boolean {
  const history = theCase.history;
  return history?.activeAcne !== "none" && (history?.activeAcneType?.includes("nodulocystic") ?? false);
}

function reason(rule: string, text: string, cite: readonly string[]): Reason {
  return { rule, text, cite };
}

function readable(cause: string): string {
  const words = cause.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
