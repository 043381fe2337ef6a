import "server-only";
import { evidenceOn } from "#lib/catalogue/treatments/evidence/evidence.ts";
import { REFERENCES } from "#lib/catalogue/references/references.ts";
import { factQuestion } from "#lib/catalogue/words/facts.ts";
import { answerPlace, type AnswerPlace } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";

/** A question in words, and where its answer counts. */
export type OpenQuestion = { readonly text: string; readonly place: AnswerPlace };

/** What is known of a treatment, for whoever wants to weigh it. */
export type OptionEvidence = {
  readonly downtime: string | null;
  readonly onset: string | null;
  readonly skinTypes: string | null;
  readonly harms: readonly string[];
  readonly studies: readonly {
    readonly source: string;
    readonly design: string;
    readonly people: number | null;
    readonly result: string;
  }[];
};

/** Short names of sources by their keys, for those that are cited. */
export function sourceNames(keys: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set(keys);
  return Object.fromEntries(
    REFERENCES.filter(({ key }) => wanted.has(key)).map((one) => [one.key, one.short]),
  );
}

/** Open questions in words, by their paths. */
export function questionWords(paths: readonly string[]): Readonly<Record<string, OpenQuestion>> {
  return Object.fromEntries(
    [...new Set(paths)].map((path) => {
      const { text, finding } = factQuestion(path);
      const about = finding === null ? text : `${text} (finding ${String(finding)})`;
      return [path, { text: about, place: answerPlace(path) }];
    }),
  );
}

/** The evidence on a treatment in words; null where no study of marks was found. */
export function optionEvidence(treatment: Treatment): OptionEvidence | null {
  const evidence = evidenceOn(treatment);
  if (evidence === null) return null;
  const names = sourceNames(evidence.studies.map(({ cite }) => cite));
  return {
    downtime: evidence.downtime?.text ?? null,
    onset: evidence.onset?.text ?? null,
    skinTypes: evidence.skinTypes?.text ?? null,
    harms: evidence.harms.map(({ text }) => text),
    studies: evidence.studies.map(({ cite, design, people, result }) => ({
      source: names[cite] ?? cite,
      design,
      people,
      result,
    })),
  };
}
