import { wordsFor } from "#lib/catalogue/words/term-words.ts";
import type { SessionModality } from "#lib/clinical/session/session-modality.ts";
import type { PatchResult } from "#lib/schemas/session-acts.ts";
import type { EndPoint, SkinResponse } from "#lib/schemas/treatment-session.ts";

const END_POINT_WORDS: Readonly<Record<EndPoint, string>> = {
  "none-seen": "None seen",
  "transient-purpura": "Purpura, passing",
  "persistent-purpura": "Purpura, lasting",
  "vessel-clearing": "Vessels cleared",
  erythema: "Redness",
  "perilesional-oedema": "Swelling around the marks",
  "pinpoint-bleeding": "Pinpoint bleeding",
  frosting: "Frosting",
  whitening: "Whitening",
  other: "Other, in words",
};

/** The end-point in a clinician's words. */
export const endPointWords = (term: string): string => wordsFor(END_POINT_WORDS, term);

const NEVER_MIND: readonly EndPoint[] = ["other", "none-seen"];

/** Lasers that take skin off bleed in points when they are deep enough. */
const ABLATIVE = ["fractional-ablative", "full-field-ablative"];

/** End-points to choose from, the usual ones of the treatment. */
export const endPointsOf = (modality: SessionModality, treatment: string): readonly EndPoint[] =>
  ABLATIVE.includes(treatment) ? ["pinpoint-bleeding", ...END_POINTS_OF[modality]] : END_POINTS_OF[modality];

const END_POINTS_OF: Readonly<Record<SessionModality, readonly EndPoint[]>> = {
  light: [
    "transient-purpura",
    "persistent-purpura",
    "vessel-clearing",
    "erythema",
    "perilesional-oedema",
    "whitening",
    ...NEVER_MIND,
  ],
  peel: ["erythema", "frosting", "whitening", "perilesional-oedema", ...NEVER_MIND],
  needling: ["pinpoint-bleeding", "erythema", "perilesional-oedema", ...NEVER_MIND],
  led: ["erythema", ...NEVER_MIND],
  injection: ["whitening", "pinpoint-bleeding", "erythema", ...NEVER_MIND],
  other: ["erythema", "pinpoint-bleeding", "perilesional-oedema", "whitening", ...NEVER_MIND],
};

const SKIN_RESPONSE_WORDS: Readonly<Record<SkinResponse, string>> = {
  none: "None",
  mild: "Mild",
  moderate: "Moderate",
  marked: "Marked",
};

export const SKIN_RESPONSE_CARDS = Object.entries(SKIN_RESPONSE_WORDS).map(([value, label]) => ({
  value,
  label,
}));

/** How strongly the skin answered, in words. */
export const skinResponseWords = (term: string): string => wordsFor(SKIN_RESPONSE_WORDS, term);

const PATCH_RESULT_WORDS: Readonly<Record<PatchResult, string>> = {
  "as-expected": "As it should be",
  reacted: "It reacted",
};

/** How a test patch was read, in words. */
export const patchResultWords = (result: PatchResult): string => PATCH_RESULT_WORDS[result];

const KIND_WORDS = { treatment: "Session", review: "Review", "test-patch": "Test patch" } as const;

/** What a visit is called without a clinical word: `Session 3 of 4`, `Review`, `Test patch`. */
export function visitWords({
  kind,
  number,
  of,
}: {
  readonly kind: keyof typeof KIND_WORDS;
  readonly number: number;
  readonly of: number;
}): string {
  return kind === "treatment" ? `Session ${String(number)} of ${String(of)}` : KIND_WORDS[kind];
}

const STATE_WORDS = {
  planned: "Planned",
  "in-progress": "Begun",
  completed: "Completed",
  missed: "Missed",
  cancelled: "Cancelled",
} as const;

/** The state of a visit in words. */
export const visitStateWords = (state: keyof typeof STATE_WORDS): string => STATE_WORDS[state];

const ROLE_WORDS: Readonly<Record<string, string>> = {
  dermatologist: "dermatologist",
  practitioner: "practitioner",
  administrator: "administrator",
  reception: "reception",
};

/** Who did a session, and in which roles: `Nurse Ada Lund (practitioner)`. */
export function operatorWords(name: string | null, roles: readonly string[]): string {
  if (name === null) return "Not recorded";
  const held = roles.map((role) => wordsFor(ROLE_WORDS, role));
  return held.length === 0 ? `${name} (role not recorded)` : `${name} (${held.join(", ")})`;
}
