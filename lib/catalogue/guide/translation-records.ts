import type { PhrasesText } from "#lib/clinical/handout/passage.ts";
import { ENGLISH_PASSAGES } from "../passages/english.ts";
import { isTranslated, textsOf, type Translation } from "../passages/translations/translate-catalogue.ts";
import { TRANSLATIONS } from "../passages/translations/translations.ts";
import type { GuideEntry, GuideRecord } from "./guide-record.ts";
import { keyWords, sources } from "./guide-words.ts";
import { holds, type SignOffState } from "./sign-off-state.ts";

/** A text of one language beside its English: a passage, or the fixed phrases of every sheet. */
type TranslatedText = {
  /** Id without the language: that of the passage, or `phrases`. */
  readonly text: string;
  readonly name: string;
  readonly translation: Translation;
  readonly cite: readonly string[];
  readonly rows: readonly (readonly [string, string])[];
};

const PHRASES: PhrasesText = "phrases";

const phraseRows = ({ phrases, months, weekdays }: Pick<Translation, "phrases" | "months" | "weekdays">) =>
  new Map<string, string>([
    ...Object.entries(phrases).map(([key, phrase]): [string, string] => [
      key,
      typeof phrase === "string" ? phrase : Object.values(phrase).join(" | "),
    ]),
    ["months", months.join(", ")],
    ["weekdays", weekdays.join(", ")],
  ]);

function textsIn(translation: Translation): readonly TranslatedText[] {
  const { sentences } = translation;
  const theirs = phraseRows(translation);
  return [
    {
      text: PHRASES,
      name: "Headings and fixed phrases",
      translation,
      cite: [],
      rows: [...phraseRows(ENGLISH_PASSAGES)].map(
        ([key, phrase]) => [phrase, theirs.get(key) ?? ""] as const,
      ),
    },
    ...ENGLISH_PASSAGES.passages
      .filter((passage) => isTranslated(passage, sentences))
      .map((passage) => ({
        text: passage.id,
        name: passage.title === "" ? keyWords(passage.id.replaceAll(".", " ")) : passage.title,
        translation,
        cite: passage.sources.filter((key) => key !== "UNVERIFIED"),
        rows: textsOf(passage).map((english) => [english, sentences[english] ?? ""] as const),
      })),
  ];
}

/** Id of the guide's page on which a text of a language is read and signed off. */
const pageOf = ({ language }: Pick<Translation, "language">, text: string): string => `${language}.${text}`;

const title = ({ name, translation }: TranslatedText): string => `${name}, in ${translation.name}`;

const lead = ({ translation }: TranslatedText): string => `Translated by ${translation.translatedBy}.`;

let known: readonly TranslatedText[] | undefined;
const everyText = (): readonly TranslatedText[] => (known ??= TRANSLATIONS.flatMap(textsIn));

/** The translated texts as the guide lists them, language by language. */
export function translationEntries(): readonly GuideEntry[] {
  return everyText().map((entry) => ({
    shelf: "translations",
    id: pageOf(entry.translation, entry.text),
    title: title(entry),
    lead: lead(entry),
    group: entry.translation.name,
    marks: [],
    words: "",
  }));
}

/** The page of a translated text, each sentence beside the English it says; null where there is none of that id. */
export function translationRecord(id: string): GuideRecord | null {
  const entry = everyText().find(({ translation, text }) => pageOf(translation, text) === id);
  if (entry === undefined) return null;
  const { translation, cite, rows } = entry;
  return {
    shelf: "translations",
    id,
    title: title(entry),
    lead: lead(entry),
    marks: [],
    sections: [
      {
        title: "Wording",
        table: {
          columns: ["English", translation.name],
          languages: ["en", translation.language],
          rows,
        },
      },
      ...(cite.length === 0 ? [] : [{ title: "Sources of the English", list: [sources(cite)] }]),
    ],
  };
}

/**
 * The texts of a language that a clinic's dermatologist reviewed as they stand, by the id that handouts know them by.
 *
 * @param states how the pages of this shelf stand in the clinic
 */
export function reviewedTexts(
  language: string,
  states: ReadonlyMap<string, SignOffState>,
): readonly string[] {
  return [...states].flatMap(([id, state]) =>
    id.startsWith(`${language}.`) && holds(state) ? [id.slice(language.length + 1)] : [],
  );
}
