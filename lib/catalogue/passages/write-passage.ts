import type { Condition, Passage, PassageBlock, PassageSentence } from "#lib/clinical/handout/passage.ts";

import type { SettledTopic } from "./settled-topics.ts";

type Origin = "version" | "language" | "author" | "writtenOn" | "reviewBy" | "review" | "signOff";

type Draft = Omit<Passage, Origin | "title"> & {
  readonly title?: string;
  readonly version?: number;
};

/** Where the shipped wording comes from; a change of wording moves both days on. */
const SHIPPED = {
  language: "en",
  author: "Aftermark",
  writtenOn: "2026-11-23",
  reviewBy: "2027-11-23",
  review: "not-reviewed",
  signOff: "unsigned",
} as const;

/**
 * An English passage as shipped: version 1 unless given, reviewed by nobody, and never signed off, since only a
 * clinic's own dermatologist can sign text for that clinic.
 */
export function writePassage(draft: Draft): Passage {
  return { title: "", version: 1, ...draft, ...SHIPPED };
}

/** A sentence that settles a topic of the declared table, so that a stricter answer for the same visit replaces it. */
export function settles(
  topic: SettledTopic,
  strictness: number,
  text: string,
  only: Condition = {},
): PassageSentence {
  return { text, only, settles: { topic, strictness } };
}

/** A paragraph of sentences, in order. */
export function paragraph(...sentences: readonly PassageSentence[]): PassageBlock {
  return { kind: "paragraph", sentences };
}

/** A bulleted list whose items are one sentence or several that belong together. */
export function list(...items: readonly (PassageSentence | readonly PassageSentence[])[]): PassageBlock {
  return {
    kind: "list",
    items: items.map((item) => (typeof item === "string" || "text" in item ? [item] : item)),
  };
}

/** Days after a visit: pairs of "when" and the sentences for it. */
export function timeline(...entries: readonly (readonly [string, ...PassageSentence[]])[]): PassageBlock {
  return { kind: "timeline", entries: entries.map(([when, ...sentences]) => ({ when, sentences })) };
}
