import "server-only";

import readability from "text-readability";

/** Words, sentences and syllables of a text; `longWords` are those of three syllables or more. */
type TextCounts = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly longWords: readonly string[];
};

/** How hard a text is to read. Grades are United States school grades; `hardWords` in order of first use. */
export type ReadingGrade = {
  readonly fleschKincaid: number;
  readonly smog: number;
  readonly sentences: number;
  readonly words: number;
  readonly hardWords: readonly string[];
};

/** The highest Flesch–Kincaid grade that patient text may have; reading age 9 to 11 is its aim [R108]. */
export const HIGHEST_GRADE = 6;

const counted = new Map<string, TextCounts>();
const LARGEST_CACHE = 5_000;

function countSentence(sentence: string, unavoidable: readonly string[]): TextCounts {
  const key = `${unavoidable.join("|")}\n${sentence}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  let text = sentence.replace(/-/g, " ");
  for (const name of unavoidable) {
    text = text.replace(new RegExp(`(?<!\\p{L})${escapePattern(name)}(?!\\p{L})`, "giu"), " ");
  }
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const counts: TextCounts = {
    sentences: words.length === 0 ? 0 : 1,
    words: words.reduce((sum, word) => sum + readability.lexiconCount(word), 0),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    longWords: words.filter((word) => syllablesOf(word) >= 3).map(bare),
  };
  if (counted.size >= LARGEST_CACHE) counted.clear();
  counted.set(key, counts);
  return counts;
}

/** A number written in digits is read as one short word, as the usual tools count it. */
function syllablesOf(word: string): number {
  return Math.max(1, readability.syllableCount(word));
}

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Reading grade of a list of sentences.
 *
 * Flesch–Kincaid = 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59. SMOG = 1.043 × √(30 × words of three
 * or more syllables ÷ sentences) + 3.1291. Words and syllables are counted by the text-readability package; its own
 * grade is not used, since it rounds both averages to one decimal, which moves the grade by up to half a year.
 *
 * @param sentences one sentence each; the caller splits, so that abbreviations are not taken for ends
 * @param unavoidable names left out of the count
 * @returns grades to two decimals; all zero for a text without words
 */
export function readingGrade(sentences: readonly string[], unavoidable: readonly string[]): ReadingGrade {
  let total = { sentences: 0, words: 0, syllables: 0 };
  const longWords: string[] = [];
  for (const sentence of sentences) {
    const counts = countSentence(sentence, unavoidable);
    total = {
      sentences: total.sentences + counts.sentences,
      words: total.words + counts.words,
      syllables: total.syllables + counts.syllables,
    };
    longWords.push(...counts.longWords);
  }
  if (total.words === 0) return { fleschKincaid: 0, smog: 0, sentences: 0, words: 0, hardWords: [] };
  const grade = (0.39 * total.words) / total.sentences + (11.8 * total.syllables) / total.words - 15.59;
  const smog = 1.043 * Math.sqrt((30 * longWords.length) / total.sentences) + 3.1291;
  return {
    fleschKincaid: toHundredths(grade),
    smog: toHundredths(smog),
    sentences: total.sentences,
    words: total.words,
    hardWords: [...new Set(longWords)],
  };
}

const toHundredths = (value: number) => Math.round(value * 100) / 100;

/** Splits free text, such as a personal note, into sentences at full stops, question and exclamation marks and lines. */
export function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
