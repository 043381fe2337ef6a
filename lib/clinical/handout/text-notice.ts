import { fillPhrase } from "./fill-phrase.ts";
import type { HandoutSection, HandoutSentence, HandoutWarning } from "./handout-document.ts";
import { findPassage } from "./handout-facts.ts";
import type { HandoutInput } from "./handout-input.ts";
import type { Passage, PassageCatalogue, PhraseKey, PhrasesText } from "./passage.ts";

const PHRASES: PhrasesText = "phrases";

/** What a clinician knows a passage by: its heading, or the words of its id where it is printed without one. */
function passageName({ id, title }: Pick<Passage, "id" | "title">): string {
  const words = id.replaceAll(/[.-]/g, " ");
  return title === "" ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : title;
}

/** Every parent that anything printed names, whatever the kind of block. */
function parentsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = "parent" in value && typeof value.parent === "string" ? [value.parent] : [];
  return [...parent, ...Object.values(value).flatMap(parentsIn)];
}

/** The passages that these sections print, those included that only name a visit. */
function printedPassages(
  sections: readonly HandoutSection[],
  catalogue: PassageCatalogue,
  { plan }: Pick<HandoutInput, "plan">,
): readonly Passage[] {
  const parents = new Set(parentsIn(sections));
  const named = plan.visits.flatMap(({ id, treatment }) =>
    treatment === null || !parents.has(`visit:${id}`) ? [] : (findPassage(catalogue, treatment) ?? []),
  );
  return catalogue.passages.filter((passage) => parents.has(passage.id) || named.includes(passage));
}

/**
 * What reader and clinician must know of the text itself, where it is not the language it was written in: which
 * passages nobody reviewed in it, and which are printed in English because they are not translated.
 *
 * @param input whose `reviewedTexts` are the ids of passages (and of the phrases) that the clinic reviewed in it
 * @returns paragraphs for the sheet, in its language and then in English, and warnings; empty for English
 */
export function noticeOfText(
  sections: readonly HandoutSection[],
  catalogue: PassageCatalogue,
  english: PassageCatalogue,
  input: Pick<HandoutInput, "plan" | "reviewedTexts">,
): {
  readonly notice: readonly (readonly HandoutSentence[])[];
  readonly warnings: readonly HandoutWarning[];
} {
  const { language } = catalogue;
  if (language === english.language) return { notice: [], warnings: [] };
  const reviewed = new Set(input.reviewedTexts ?? []);
  const names = new Map(english.passages.map((passage) => [passage.id, passageName(passage)]));
  const nameOf = (passage: Passage): string => names.get(passage.id) ?? passageName(passage);
  const printed = printedPassages(sections, catalogue, input);
  const inEnglish = printed.filter((passage) => passage.language !== language).map(nameOf);
  const unreviewed = [
    ...(reviewed.has(PHRASES) ? [] : ["Headings and fixed phrases"]),
    ...printed
      .filter(
        (passage) =>
          passage.language === language && passage.signOff !== "signed" && !reviewed.has(passage.id),
      )
      .map(nameOf),
  ];
  const keys: readonly PhraseKey[] = [
    ...(unreviewed.length === 0 ? [] : (["unreviewed"] as const)),
    ...(inEnglish.length === 0 ? [] : (["partlyEnglish"] as const)),
  ];
  const asking = keys.length === 0 ? [] : [...keys, "askIfUnclear" as const];
  const said = asking.map((key) => ({ text: fillPhrase(catalogue, key), parent: `phrase:${key}` }));
  const saidInEnglish = asking.map((key) => ({
    text: fillPhrase(english, key),
    parent: `phrase:${key}`,
    language: english.language,
  }));
  return {
    notice: asking.length === 0 ? [] : [said, saidInEnglish],
    warnings: [
      ...(unreviewed.length === 0
        ? []
        : [
            {
              code: "translation-unreviewed" as const,
              subject: language,
              message: `Translated by ${catalogue.translatedBy ?? "somebody unknown"}, and reviewed by nobody here: ${[...new Set(unreviewed)].join("; ")}.`,
            },
          ]),
      ...(inEnglish.length === 0
        ? []
        : [
            {
              code: "passage-in-english" as const,
              subject: language,
              message: `Not translated yet, so printed in English: ${inEnglish.join("; ")}.`,
            },
          ]),
    ],
  };
}
