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

/** A sentence of the evidence with its sources; one that rests on none says so in its words. */
export type TaughtSentence = {
  readonly text: string;
  readonly sources: readonly { readonly key: string; readonly name: string }[];
};

/** What is known of a treatment, for whoever wants to weigh it. */
export type OptionEvidence = {
  readonly downtime: readonly TaughtSentence[];
  readonly onset: readonly TaughtSentence[];
  readonly response: readonly TaughtSentence[];
  readonly skinTypes: readonly TaughtSentence[];
  readonly harms: readonly TaughtSentence[];
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

function sentences(told: readonly SourcedText[]): readonly TaughtSentence[] {
  const names = sourceNames(told.flatMap(({ cite }) => cite));
  return told.map(({ text, basis, cite }) => ({
    text: basis === "cited" ? text : `${text} (${BASIS_NOTES[basis]})`,
    sources: cite.map((key) => ({ key, name: names[key] ?? key })),
  }));
}

/** The evidence on a treatment in words; what rests on no source says so. */
export function optionEvidence(treatment: Treatment): OptionEvidence {
  const { studies, told } = evidenceOn(treatment);
  const names = sourceNames(studies.map(({ cite }) => cite));
  return {
    downtime: sentences(told.downtime),
    onset: sentences(told.onset),
    response: sentences(told.response),
    skinTypes: sentences(told.phototypes),
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
