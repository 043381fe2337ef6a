import { describe, expect, it } from "vitest";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import { fillPhrase } from "#lib/clinical/handout/fill-phrase.ts";
import { longDate, longDateWithWeekday } from "#lib/clinical/handout/handout-date.ts";
import { COUNTED_BY, type HandoutPhrases, type PhraseKey } from "#lib/clinical/handout/passage.ts";
import { directionOf } from "#lib/clinical/handout/text-direction.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import {
  exampleCourse,
  exampleInput,
  exampleVisits,
  NORMAL_PRINT,
  USUAL_PLAN,
} from "#tests/support/handout-examples.ts";
import { ENGLISH_PASSAGES } from "../english.ts";
import { HANDOUT_LANGUAGES } from "../handout-languages.ts";
import { unmatchedSentences } from "./translate-catalogue.ts";
import { TRANSLATIONS } from "./translations.ts";

const wordings = (phrase: HandoutPhrases[PhraseKey]): readonly string[] =>
  typeof phrase === "string" ? [phrase] : Object.values(phrase);
const slotsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\{\w+\}/g));
const keys = Object.keys(ENGLISH_PASSAGES.phrases) as readonly PhraseKey[];
const counted: Readonly<Partial<Record<PhraseKey, string>>> = COUNTED_BY;
/** The same number for each slot that a phrase may have. */
const valuesOf = (count: number) => new Proxy<Record<string, string | number>>({}, { get: () => count });

/** Every number a sentence names in digits, smallest first; languages part thousands in their own ways. */
const figures = (text: string): string =>
  (text.replaceAll(/(?<=\d)[,.\u00a0\u202f ](?=\d{3}(?!\d))/g, "").match(/\d+/g) ?? []).toSorted().join(" ");

describe.each(TRANSLATIONS)("patient text in $name", (translation) => {
  const { language, sentences, phrases, months, weekdays, translatedBy } = translation;
  const catalogue = HANDOUT_LANGUAGES[language] ?? ENGLISH_PASSAGES;

  it("says every English sentence, and none that is no longer there", () => {
    expect(unmatchedSentences(ENGLISH_PASSAGES, translation)).toEqual({ missing: [], surplus: [] });
  });

  it("names the same numbers as the English sentence", () => {
    const differing = Object.entries(sentences).filter(
      ([english, said]) => figures(english) !== figures(said),
    );
    expect(differing).toEqual([]);
  });

  it("ends a sentence where the English one ends, and never with a space or a hidden mark in it", () => {
    for (const [english, said] of Object.entries(sentences)) {
      expect(said).toBe(said.trim());
      expect(said).not.toMatch(/ {2}|[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u);
      expect(/[.?؟!]$/u.test(said), said).toBe(/[.?]$/.test(english));
    }
  });

  it("has the slots of each English phrase, in every wording but those that name their number by a word", () => {
    for (const key of keys) {
      const asked = slotsOf(wordings(ENGLISH_PASSAGES.phrases[key]).at(-1) ?? "");
      const phrase = phrases[key];
      const forms = typeof phrase === "string" ? { other: phrase } : phrase;
      for (const [form, wording] of Object.entries(forms)) {
        if (form !== "one" && form !== "two") expect(slotsOf(wording), `${key}: ${wording}`).toEqual(asked);
      }
    }
  });

  it("names every number that a handout can name, and leaves no slot open", () => {
    for (const key of keys) {
      for (let count = 1; count <= 60; count += 1) {
        const said = fillPhrase(catalogue, key, valuesOf(count));
        expect(said, key).not.toMatch(/[{}]|undefined/);
        if (counted[key] !== undefined && count > 2) expect(said, key).toContain(String(count));
      }
    }
  });

  it("writes the days and months of its calendar, with the digits of the telephone", () => {
    expect(months).toHaveLength(12);
    expect(weekdays).toHaveLength(7);
    for (let month = 1; month <= 12; month += 1) {
      const date = `2027-${String(month).padStart(2, "0")}-15`;
      const calendar = { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC" } as const;
      const [long, full] = (["long", "full"] as const).map((dateStyle) =>
        new Intl.DateTimeFormat(language, { ...calendar, dateStyle }).format(new Date(date)),
      );
      expect(longDate(date, catalogue)).toBe(long);
      expect(longDateWithWeekday(date, catalogue)).toBe(full);
    }
    expect(Object.values(sentences).join("")).not.toMatch(/[٠-٩۰-۹]/);
  });

  it("says who translated it, and its own direction", () => {
    expect(translatedBy).toBe("Aftermark, machine-assisted draft");
    expect(translation.direction).toBe(directionOf(language));
    expect(catalogue.passages.every((passage) => passage.signOff === "unsigned")).toBe(true);
  });

  it("gives a sheet for each treatment, with the sections of the English one and no word of English", () => {
    const everything = { prevention: true, myths: true, questions: true };
    for (const treatment of TREATMENTS) {
      const plan = {
        ...USUAL_PLAN,
        steps: [exampleCourse(treatment)],
        visits: exampleVisits(treatment, ["2026-12-01", "2027-01-11"]),
      };
      const composed = (["en", language] as const).map((chosen) =>
        composeHandout(
          HANDOUT_LANGUAGES,
          exampleInput(plan, {
            choices: { ...NORMAL_PRINT, language: chosen, sections: everything },
            reviewedTexts: chosen === "en" ? [] : REVIEWED,
          }),
        ),
      );
      const [english, theirs] = composed;
      const shape = (document: typeof english) =>
        document?.document.sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
      expect(shape(theirs)).toEqual(shape(english));
      expect(theirs?.warnings).toEqual(english?.warnings);
      expect(theirs?.document).toMatchObject({ language, textNotice: [] });
      expect(documentWords(theirs?.document ?? raise()).join(" ")).not.toMatch(/[{}]|undefined/);
      expect(JSON.stringify(theirs?.document.sections)).not.toContain('"language"');
    }
  });
});

const REVIEWED = ["phrases", ...ENGLISH_PASSAGES.passages.map(({ id }) => id)];

function raise(): never {
  throw new Error("No document was composed");
}
