import "server-only";
import { evidenceOn } from "#lib/catalogue/treatments/evidence/evidence.ts";
import type { SourcedText } from "#lib/catalogue/treatments/evidence/treatment-evidence.ts";
import { REFERENCES } from "#lib/catalogue/references/references.ts";
import { factQuestion } from "#lib/catalogue/words/facts.ts";
import { answerPlace, type AnswerPlace } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";

/** Said after a sentence of the evidence that has no source. */
const BASIS_NOTES = { unverified: "general knowledge", design: "proposal of this software" } as const;

/** A question in words, and where its answer counts. */
export type OpenQuestion = { readonly text: string; readonly place: AnswerPlace };

/** What is known of a treatment, for whoever wants to weigh it. */
export type OptionEvidence = {
  readonly downtime: string | null;
  readonly onset: string | null;
  readonly skinTypes: string | null;
  readonly harms: readonly string[];
  readonly studies: readonly {
    /** Key of the source in the guide. */
    readonly key: string;
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

const sentences = (told: readonly SourcedText[]): readonly string[] =>
  told.map(({ text, basis }) => (basis === "cited" ? text : `${text} (${BASIS_NOTES[basis]})`));

const paragraph = (told: readonly SourcedText[]): string | null =>
  told.length === 0 ? null : sentences(told).join(" ");

/** The evidence on a treatment in words; what rests on no source says so. */
export function optionEvidence(treatment: Treatment): OptionEvidence {
  const { studies, told } = evidenceOn(treatment);
  const names = sourceNames(studies.map(({ cite }) => cite));
  return {
    downtime: paragraph(told.downtime),
    onset: paragraph(told.onset),
    skinTypes: paragraph(told.phototypes),
    harms: sentences(told.harms),
    studies: studies.map(({ cite, design, people, result }) => ({
      key: cite,
      source: names[cite] ?? cite,
      design,
      people,
      result,
    })),
  };
}
