import type { Passage, PassageBlock, PassageSentence } from "#lib/clinical/handout/passage.ts";

type Draft = Omit<Passage, "version" | "language" | "signOff" | "title"> & {
  readonly title?: string;
  readonly version?: number;
};

/**
 * An English passage as shipped: version 1 unless given, and never signed off, since only a clinic's own
 * dermatologist can sign text for that clinic.
 */
export function writePassage(draft: Draft): Passage {
  return { title: "", version: 1, ...draft, language: "en", signOff: "unsigned" };
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
