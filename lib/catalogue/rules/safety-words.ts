import type { Modality } from "#lib/clinical/model/catalogue-treatment.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { FACTOR_WORDS } from "./factor-words.ts";

/** The letter under which words of a kind of treatment are written. */
const KIND_OF: Readonly<Record<Modality, string>> = {
  "vascular-laser": "L",
  "pigment-laser": "L",
  "non-ablative-resurfacing": "L",
  "ablative-resurfacing": "L",
  led: "D",
  needling: "N",
  peel: "P",
  topical: "C",
  advice: "C",
  systemic: "T",
  "scar-procedure": "S",
  pathway: "S",
  injection: "I",
};

const KIND_OF_TREATMENT: ReadonlyMap<string, string> = new Map(
  TREATMENT_ENTRIES.map((entry) => [entry.id, KIND_OF[entry.modality]]),
);

type WordsOfFactor = { readonly name: string; readonly reasons: ReadonlyMap<string, string> };

/** `LN text` or `ipl ktp-532 text`: the kinds or treatments a line speaks of, and what it says of them. */
function readLine(line: string): [string, string][] {
  const words = line.split(" ");
  const isKey = (word: string): boolean => KIND_OF_TREATMENT.has(word);
  const named = words.findIndex((word) => !isKey(word));
  const keys = named === 0 ? (words[0]?.match(/./gu) ?? []) : words.slice(0, named);
  const text = words.slice(named === 0 ? 1 : named).join(" ");
  return keys.map((key) => [key, text]);
}

const WORDS: ReadonlyMap<string, WordsOfFactor> = new Map(
  FACTOR_WORDS.trim()
    .split("\n\n")
    .map((block) => {
      const [head = "", ...lines] = block.split("\n");
      const [factor = "", name = ""] = head.split(" | ");
      return [factor, { name, reasons: new Map(lines.flatMap(readLine)) }];
    }),
);

/** The patient factors that have words, in the order in which they are written. */
export const WORDED_FACTORS: readonly string[] = [...WORDS.keys()];

/** @returns what a patient factor is, in a few words; refuses a factor without words */
export function nameOfFactor(factor: string): string {
  const words = WORDS.get(factor);
  if (words === undefined) throw new Error(`The safety matrix has a row without words: ${factor}.`);
  return words.name;
}

/**
 * Why a factor matters for one treatment, and what is done about it.
 *
 * @returns the treatment's own words, or those of its kind; refuses a restriction without words
 */
export function reasonFor(factor: string, treatment: Treatment): string {
  const reasons = WORDS.get(factor)?.reasons;
  const reason = reasons?.get(treatment) ?? reasons?.get(KIND_OF_TREATMENT.get(treatment) ?? "");
  if (reason === undefined) throw new Error(`No reason is written for ${factor} and ${treatment}.`);
  return `${nameOfFactor(factor)}: ${reason}`;
}
