import type { ClinicalCase } from "../model/clinical-case.ts";

type Answer = { readonly no: RegExp; readonly yes?: RegExp };

/** "Removed and replaced" and "not removed" are still there. */
const TAKEN_OUT: Answer = {
  no: /^(?!.*(?:replac|\bnew|still|another|\bnot\b|cannot)).*(?:removed|taken (?:out|off)|explanted|\boff\b)/u,
  yes: /still|in place|in situ|replac/u,
};

/**
 * What the words beside a condition (its name and its `detail`) settle where the name alone leaves a factor open. "No" is
 * read first: "not set off by light" speaks of light too.
 */
const ANSWERS: Readonly<Record<string, Answer>> = {
  photosensitive_epilepsy: {
    no: /\b(?:not?|never|non|without|nor|negative)\b.*(?:light|flash|phot|flicker|strobe)|(?:light|flash|phot|flicker|strobe)\S*(?: stimulation| test| response| sensitivity)?:? (?:negative|normal|no|absent|excluded)\b/u,
    yes: /light|flash|phot|flicker|strobe/u,
  },
  diabetes_uncontrolled: {
    no: /^(?!.*(?:\bun|\bnot\b|poor|bad|brittle)).*(?:(?:well|good|tight|diet|excellent|fully|under)\W+(?:\w+\W+)?control|controlled (?:by|with|on))/u,
    yes: /\bun-?controlled|(?:\bnot\b|poor|bad).*control|brittle/u,
  },
  narrow_angle_glaucoma: { no: /open|primary|ocular hypertension|normal.tension/u, yes: /narrow|clos/u },
  pacemaker_or_icd: TAKEN_OUT,
  metal_implant_in_field: TAKEN_OUT,
  immunosuppressed: { no: /remission|cured|finished|all clear|years ago/u, yes: /chemo|active|current/u },
};

/** What goes on weakening the immune system though the operation or the finding is called past. */
const WEAKENS_FOR_LIFE = /transplant|\bhiv\b|\baids\b|immun/u;

function wordsBeside(asked: ClinicalCase, position: number): string {
  const condition = asked.patient?.conditions?.[position];
  if (condition === undefined) return "";
  const { name, detail } = typeof condition === "string" ? { name: condition, detail: null } : condition;
  return `${name} ${detail ?? ""}`.toLowerCase();
}

/** @returns whether a condition that is called past may still weaken the immune system ("kidney transplant"). */
export function mayWeakenForLife(asked: ClinicalCase, position: number): boolean {
  return WEAKENS_FOR_LIFE.test(wordsBeside(asked, position));
}

/** Factors that count only where the marks are. */
const AT_SITE = new Set([
  "active_hsv_site",
  "active_infection_or_wound_site",
  "eczema_active",
  "tattoo_or_pmu_in_field",
  "metal_implant_in_field",
  "radiotherapy_field",
  "recent_tan_or_sunburn",
]);

const FACE_WORD =
  /fac|cheek|forehead|nose|chin\b|\blips?\b|jaw|eye|brow|temple|perioral|mouth|dental|teeth|orthodont|brace/u;
const BODY_WORD =
  /\barms?\b|forearm|leg|hand|finger|wrist|elbow|foot|feet|toe|ankle|calf|thigh|knee|\bhip\b|(?:on|of|upper|lower|my|the) back\b|back tattoo|chest|breast|trunk|torso|shoulder|body|groin|genital|buttock|abdom|pelvi|prostate|varicose/u;
const FACE_SITES = new Set(
  "forehead glabella temple cheek nose perioral upper-lip chin jawline periocular face ear".split(" "),
);
const BODY_SITES = new Set("chest shoulder upper-back lower-back back arm hand leg".split(" "));

/** Whether what is said lies elsewhere than every mark seen: on the body where all marks are facial, or the reverse. */
function liesElsewhere(words: string, asked: ClinicalCase): boolean {
  const sites = asked.findings.flatMap((finding) => finding.sites ?? []);
  if (sites.length === 0) return false;
  const [face, body] = [FACE_WORD.test(words), BODY_WORD.test(words)];
  if (face === body) return false;
  return sites.every((site) => (body ? FACE_SITES : BODY_SITES).has(site));
}

/**
 * What the words of a condition settle of a factor.
 *
 * @param position place of the condition in the case
 * @param named whether the name alone says that the factor is there: then only what was taken out, or lies elsewhere, is
 *   settled by further words
 * @returns true or false where they settle it, null where they leave it open
 */
export function settledByWords(
  asked: ClinicalCase,
  position: number,
  factor: string,
  named: boolean,
): boolean | null {
  const words = wordsBeside(asked, position);
  if (AT_SITE.has(factor) && liesElsewhere(factor === "active_hsv_site" ? hsvWords(words) : words, asked))
    return false;
  const answer = ANSWERS[factor];
  if (answer === undefined || (named && answer !== TAKEN_OUT)) return null;
  if (answer.no.test(words)) return false;
  return answer.yes?.test(words) === true ? true : null;
}

/** A cold sore is on the lip wherever nothing else is said. */
function hsvWords(words: string): string {
  return FACE_WORD.test(words) || BODY_WORD.test(words) ? words : `${words} lip`;
}
