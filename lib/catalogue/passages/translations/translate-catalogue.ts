import type {
  DatePatterns,
  HandoutLanguage,
  HandoutPhrases,
  Passage,
  PassageBlock,
  PassageCatalogue,
  PassageSentence,
} from "#lib/clinical/handout/passage.ts";

/** Patient text of one language, by the English sentence it says. */
export type Translation = {
  readonly language: Exclude<HandoutLanguage, "en">;
  /** English name of the language. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Counts the editions of this translation; issued handouts name it. */
  readonly edition: number;
  readonly translatedBy: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly phrases: HandoutPhrases;
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly dates: DatePatterns;
};

const wordsOf = (sentence: PassageSentence): string =>
  typeof sentence === "string" ? sentence : sentence.text;

/** Everything that a passage says, in order: its title, the names of its days and its sentences. */
export function textsOf({ title, blocks }: Pick<Passage, "title" | "blocks">): readonly string[] {
  const inBlocks = blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return block.sentences.map(wordsOf);
      case "list":
        return block.items.flat().map(wordsOf);
      case "timeline":
        return block.entries.flatMap(({ when, sentences }) => [when, ...sentences.map(wordsOf)]);
    }
  });
  return [title, ...inBlocks].filter((text) => text !== "");
}

/** Whether every word of a passage has its sentence in a language. */
export function isTranslated(passage: Passage, sentences: Translation["sentences"]): boolean {
  return textsOf(passage).every((text) => Object.hasOwn(sentences, text));
}

function translateBlock(block: PassageBlock, say: (english: string) => string): PassageBlock {
  // Conditions stay those of the English sentence: a translation cannot change when something is printed.
  const sayAll = (sentences: readonly PassageSentence[]): readonly PassageSentence[] =>
    sentences.map((sentence) =>
      typeof sentence === "string" ? say(sentence) : { ...sentence, text: say(sentence.text) },
    );
  switch (block.kind) {
    case "paragraph":
      return { ...block, sentences: sayAll(block.sentences) };
    case "list":
      return { ...block, items: block.items.map(sayAll) };
    case "timeline":
      return {
        ...block,
        entries: block.entries.map((entry) => ({
          ...entry,
          when: say(entry.when),
          sentences: sayAll(entry.sentences),
        })),
      };
  }
}

/**
 * The catalogue of one language: the structure and conditions of the English one with the sentences of the
 * translation. A passage of which any sentence is not translated stays whole in English and says so by its language,
 * so that no paragraph changes language in the middle and a changed English sentence is at once seen as untranslated.
 */
export function translateCatalogue(english: PassageCatalogue, translation: Translation): PassageCatalogue {
  const { language, direction, edition, translatedBy, sentences, phrases, months, weekdays, dates } =
    translation;
  const say = (text: string): string => sentences[text] ?? text;
  return {
    ...{ language, direction, phrases, months, weekdays, dates, translatedBy },
    version: `${english.version}-${language}.${String(edition)}`,
    unavoidableNames: [],
    passages: english.passages.map((passage) =>
      isTranslated(passage, sentences)
        ? {
            ...passage,
            language,
            title: say(passage.title),
            blocks: passage.blocks.map((block) => translateBlock(block, say)),
          }
        : passage,
    ),
  };
}

/** Where a translation and the English text do not fit each other: what is not translated, and what nothing asks for. */
export function unmatchedSentences(
  english: PassageCatalogue,
  { sentences }: Pick<Translation, "sentences">,
): { readonly missing: readonly string[]; readonly surplus: readonly string[] } {
  const asked = new Set(english.passages.flatMap(textsOf));
  return {
    missing: [...asked].filter((text) => !Object.hasOwn(sentences, text)),
    surplus: Object.keys(sentences).filter((text) => !asked.has(text)),
  };
}
