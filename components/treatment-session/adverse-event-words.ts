import type { EventKind } from "#lib/clinical/response/event-kind.ts";
import type { EventOutcome, SeriousReason, SuspectedKind } from "#lib/schemas/adverse-event.ts";

/** What happened, in a clinician's words; the first ones are those met most often. */
export const KIND_WORDS: Readonly<Record<EventKind, string>> = {
  "persistent-erythema": "Redness that stays (persistent erythema)",
  oedema: "Swelling (oedema)",
  "persistent-pain": "Pain that stays",
  purpura: "Bruising (purpura)",
  blister: "Blister or crust (vesiculation)",
  burn: "Burn",
  erosion: "Erosion or ulcer",
  necrosis: "Necrosis",
  infection: "Infection",
  "cold-sore": "Cold sore (herpes simplex)",
  hyperpigmentation: "Darkening (hyperpigmentation)",
  hypopigmentation: "Loss of colour (hypopigmentation)",
  "atrophic-scar": "New hollow (atrophic scar)",
  "raised-scar": "Raised scar (hypertrophic or keloid)",
  "skin-atrophy": "Thin skin (atrophy)",
  "fat-loss": "Loss of fat (lipoatrophy)",
  "altered-sensation": "Numbness or altered sensation",
  "contact-reaction": "Contact dermatitis, irritant or allergic",
  anaphylaxis: "Anaphylaxis or other immediate allergy",
  "acne-flare": "Acne flare or milia",
  granuloma: "Granuloma or nodule",
  "vascular-occlusion": "Blocked vessel (vascular occlusion)",
  "eye-injury": "Eye injury",
  fainting: "Fainting",
  other: "Other, in words",
};

const KIND_NOT_KNOWN = "Kind not known";

/** What happened, with its words beside it where there are any. */
export function eventWords({
  kind,
  words,
}: {
  readonly kind: EventKind | null;
  readonly words: string | null;
}): string {
  if (kind === "other" && words !== null) return `Other: ${words}`;
  const term = kind === null ? KIND_NOT_KNOWN : KIND_WORDS[kind];
  return words === null ? term : `${term}: ${words}`;
}

/** Why an event counts as serious. */
export const SERIOUS_WORDS: Readonly<Record<SeriousReason, string>> = {
  died: "Patient died",
  "life-threatening": "Life-threatening",
  hospital: "Hospital, or a longer stay",
  disability: "Lasting disability",
  "birth-defect": "Birth defect",
  "medically-significant": "Medically significant",
};

/** What is suspected of having caused an event. */
export const SUSPECTED_WORDS: Readonly<Record<SuspectedKind, string>> = {
  device: "Device",
  medicine: "Medicine",
  cosmetic: "Cosmetic product",
  procedure: "The procedure itself",
  "not-known": "Not known",
};

/** What became of an event. */
export const OUTCOME_WORDS: Readonly<Record<EventOutcome, string>> = {
  recovered: "Recovered",
  recovering: "Recovering",
  continuing: "Continuing",
  "lasting-effects": "Recovered, with lasting effects",
  died: "Died",
  "not-known": "Not known",
};

const GRADE_WORDS = ["Mild", "Moderate", "Severe", "Life-threatening", "Death"];

/** Grades to choose from, 1 to 5. */
export const GRADES = GRADE_WORDS.map((detail, index) => ({
  value: String(index + 1),
  label: String(index + 1),
  detail,
}));

/** A grade with its word: `2, moderate`. */
export const gradeWords = (grade: number): string =>
  `${String(grade)}, ${(GRADE_WORDS[grade - 1] ?? "not known").toLowerCase()}`;

/** Terms and their words as options of a list. */
export const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
