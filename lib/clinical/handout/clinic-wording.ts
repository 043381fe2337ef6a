import type { HandoutPatient } from "./handout-input.ts";
import type { HandoutLanguage, Passage, PassageBlock, PassageCatalogue, PassageSentence } from "./passage.ts";
import { tidyLines } from "./tidy-lines.ts";

/** What a clinic may write about in its own words. What to call about, and safety, it may not. */
export const WORDING_SUBJECTS = ["treatment", "diagnosis", "advice", "own-step"] as const;
export type WordingSubject = (typeof WORDING_SUBJECTS)[number];

/** What one version of a clinic's wording says. */
export type WordingBody = {
  /** `instead` of the shipped sentences, or `beside` them. */
  readonly placing: "instead" | "beside";
  readonly title: string;
  readonly sentences: readonly string[];
  readonly items: readonly string[];
  /** Never printed for somebody who is pregnant or trying for a baby. */
  readonly notInPregnancy: boolean;
};

/** A wording in use: signed off by a dermatologist of the clinic. */
export type ClinicWording = WordingBody & {
  readonly id: string;
  readonly number: number;
  readonly subjectKind: WordingSubject;
  /** A name of the vocabulary; for an own step its name as `ownStepSubject` gives it. */
  readonly subject: string;
  readonly language: HandoutLanguage;
  /** The day it is from, and the day by which its sign-off is to be renewed, as `YYYY-MM-DD`. */
  readonly writtenOn: string;
  readonly reviewBy: string;
};

const OWN_STEP = "own-step:";

/** An own step's name as wordings are found by it: without regard to case and spaces. */
export const ownStepSubject = (name: string): string =>
  name.normalize("NFKC").replace(/\s+/gu, " ").trim().toLowerCase();

/** What stands for an own step where a treatment's name is asked for. */
export const ownStepTreatment = (name: string): string => OWN_STEP + ownStepSubject(name);

/** Words that tell a patient what is dangerous, forbidden or to be reported; what says so is never replaced. */
const SAFETY = /\b(call us|get help|tell us|do not|never|must|stop|pregnan\w*|unborn|baby|burn|harm)\b/i;

const textOf = (sentence: PassageSentence): string =>
  typeof sentence === "string" ? sentence : sentence.text;

const sentencesOf = ({ blocks }: Pick<Passage, "blocks">): readonly PassageSentence[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.sentences
      : block.kind === "list"
        ? block.items.flat()
        : block.entries.flatMap(({ sentences }) => sentences),
  );

/**
 * The sentences of a shipped passage that stay when a clinic's wording takes its place: those on pregnancy, and those
 * that warn or forbid.
 *
 * @param english the same passage in English, by whose words it is decided for every language
 */
export function sentencesThatStay(
  passage: Pick<Passage, "blocks">,
  english: Pick<Passage, "blocks">,
): readonly PassageSentence[] {
  const judged = sentencesOf(english);
  return sentencesOf(passage).filter((sentence, index) => {
    const source = judged[index] ?? sentence;
    const conditional = typeof source !== "string" && source.only.mayBePregnant !== undefined;
    return conditional || SAFETY.test(textOf(source));
  });
}

const parentOf = ({ id, number }: ClinicWording): string => `clinic-wording:${id}.${String(number)}`;

function ownSentences(wording: ClinicWording, lines: readonly string[]): readonly PassageSentence[] {
  return lines
    .flatMap(tidyLines)
    .map((text) => ({ text, only: {}, parent: parentOf(wording), language: wording.language }));
}

/** Keeps what is printed of a shipped passage bound to that passage. */
const bound = (sentence: PassageSentence, { id, language }: Passage): PassageSentence =>
  typeof sentence === "string"
    ? { text: sentence, only: {}, parent: id, language }
    : { parent: id, language, ...sentence };

function blocksOf(
  part: Passage["part"],
  sentences: readonly PassageSentence[],
  items: readonly PassageSentence[],
) {
  const lone = items.map((item) => [item]);
  if (part === "home") {
    const list: PassageBlock = {
      kind: "list",
      items: [...(sentences.length === 0 ? [] : [sentences]), ...lone],
    };
    return [list];
  }
  const blocks: PassageBlock[] = [{ kind: "paragraph", sentences }];
  if (lone.length > 0) blocks.push({ kind: "list", items: lone });
  return blocks;
}

function combined(shipped: Passage, english: Passage, wording: ClinicWording): Passage {
  const sentences = ownSentences(wording, wording.sentences);
  const items = ownSentences(wording, wording.items);
  if (wording.placing === "beside") {
    const before = sentencesOf(shipped).map((sentence) => bound(sentence, shipped));
    return { ...shipped, blocks: blocksOf(shipped.part, [...before, ...sentences], items) };
  }
  const staying = sentencesThatStay(shipped, english).map((sentence) => bound(sentence, shipped));
  const [title = shipped.title] = tidyLines(wording.title);
  return {
    ...shipped,
    id: parentOf(wording),
    title,
    language: wording.language,
    signOff: "signed",
    blocks: blocksOf(shipped.part, [...sentences, ...staying], items),
  };
}

/** The wordings that this patient may read in this language; one in English where there is none in it. */
function usable(
  wordings: readonly ClinicWording[],
  language: HandoutLanguage,
  patient: Pick<HandoutPatient, "pregnant" | "planningPregnancy">,
): readonly ClinicWording[] {
  const pregnancy = patient.pregnant === true || patient.planningPregnancy === true;
  return wordings.filter(
    (wording) =>
      !(wording.notInPregnancy && pregnancy) &&
      (wording.language === language ||
        (wording.language === "en" &&
          !wordings.some(
            (other) =>
              other.language === language &&
              other.subjectKind === wording.subjectKind &&
              other.subject === wording.subject,
          ))),
  );
}

/**
 * The patient text of a language with a clinic's own wordings in it. A wording takes the place of the shipped sentences
 * of one diagnosis, treatment or advice, or follows them; sentences that warn, forbid or speak of pregnancy stay, and
 * passages of other kinds are never touched.
 *
 * @param english the shipped text that says which sentences stay
 */
export function withClinicWordings(
  catalogue: PassageCatalogue,
  english: PassageCatalogue,
  wordings: readonly ClinicWording[],
  patient: Pick<HandoutPatient, "pregnant" | "planningPregnancy">,
): PassageCatalogue {
  const used = usable(wordings, catalogue.language, patient);
  if (used.length === 0) return catalogue;
  const passages = catalogue.passages.map((shipped) => {
    const wording = used.find(
      ({ subjectKind, subject }) => subjectKind === shipped.parent.kind && subject === shipped.parent.id,
    );
    if (wording === undefined) return shipped;
    const source = english.passages.find(({ id }) => id === shipped.id) ?? shipped;
    return combined(shipped, source, wording);
  });
  const ownSteps = used
    .filter(({ subjectKind }) => subjectKind === "own-step")
    .map((wording): Passage => ({
      id: parentOf(wording),
      parent: { kind: "treatment", id: OWN_STEP + wording.subject },
      part: "step",
      title: tidyLines(wording.title)[0] ?? wording.subject,
      blocks: blocksOf(
        "step",
        ownSentences(wording, wording.sentences),
        ownSentences(wording, wording.items),
      ),
      sources: ["CLINIC"],
      version: wording.number,
      language: wording.language,
      signOff: "signed",
      author: "the clinic",
      writtenOn: wording.writtenOn,
      reviewBy: wording.reviewBy,
      review: "reviewed",
    }));
  return { ...catalogue, passages: [...passages, ...ownSteps] };
}
