import type { HandoutInput, HandoutStep } from "./handout-input.ts";
import type { HandoutSentence, HandoutWarning } from "./handout-document.ts";
import type {
  Condition,
  HandoutLanguage,
  Passage,
  PassageCatalogue,
  PassagePart,
  PassageSentence,
  SkinTone,
} from "./passage.ts";

/** What the plan and the patient come to, as the conditions of sentences ask it. */
export type HandoutFacts = {
  readonly catalogue: PassageCatalogue;
  readonly input: HandoutInput;
  /** Steps that may be printed: neither blocked nor barred in pregnancy. */
  readonly steps: readonly HandoutStep[];
  readonly treatments: ReadonlySet<string>;
  readonly diagnoses: ReadonlySet<string>;
  readonly tone: SkinTone;
  readonly mayBePregnant: boolean;
  readonly procedures: boolean;
  readonly barred: ReadonlySet<string>;
};

/** The passage of a diagnosis, treatment or advice by its vocabulary name, or undefined when none is written. */
export function findPassage(
  catalogue: PassageCatalogue,
  subject: string,
  part?: PassagePart,
): Passage | undefined {
  return catalogue.passages.find(
    (passage) =>
      passage.parent.id === subject &&
      ["diagnosis", "treatment", "advice"].includes(passage.parent.kind) &&
      (part === undefined || passage.part === part),
  );
}

/**
 * How marks tend to look on this skin: Fitzpatrick IV–VI or Monk 6–10 is deeper [S0, R63], the rest lighter. When
 * both are recorded and disagree, or neither is, the answer is unknown: seen colour is never converted.
 */
export function skinToneOf(patient: Pick<HandoutInput["patient"], "fitzpatrick" | "monk">): SkinTone {
  const answers = new Set<SkinTone>();
  if (patient.fitzpatrick !== null) {
    answers.add(["IV", "V", "VI"].includes(patient.fitzpatrick) ? "deeper" : "lighter");
  }
  if (patient.monk !== null) answers.add(patient.monk >= 6 ? "deeper" : "lighter");
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : "unknown";
}

/**
 * Gathers the facts and leaves out what this patient must not read about: a treatment with the verdict "block", and
 * one barred in pregnancy when the patient is pregnant or trying for a baby. Each thing left out is a warning.
 */
export function gatherFacts(
  catalogue: PassageCatalogue,
  input: HandoutInput,
): { facts: HandoutFacts; warnings: HandoutWarning[] } {
  const { plan, patient } = input;
  const warnings: HandoutWarning[] = [];
  const pregnancy = patient.pregnant === true || patient.planningPregnancy === true;
  const barred = new Set<string>(plan.blocked);
  if (pregnancy) {
    for (const { parent, neverInPregnancy, notWhilePregnant } of catalogue.passages) {
      if (neverInPregnancy === true || (notWhilePregnant === true && patient.pregnant === true)) {
        barred.add(parent.id);
      }
    }
  }
  const named = new Set([...plan.steps.map((step) => step.treatment), ...plan.advice]);
  for (const treatment of named) {
    if (!barred.has(treatment)) continue;
    const blocked = plan.blocked.includes(treatment);
    warnings.push({
      code: blocked ? "blocked-step-left-out" : "not-in-pregnancy-left-out",
      subject: treatment,
      message: blocked
        ? `The handout leaves out ${treatment}: it is blocked for this patient. Amend the plan.`
        : `The handout leaves out ${treatment}: not for someone who is pregnant or trying for a baby. Amend the plan.`,
    });
  }
  const steps = plan.steps.filter((step) => !barred.has(step.treatment));
  const treatments = new Set(
    [...steps.map((step) => step.treatment), ...plan.advice].filter((name) => !barred.has(name)),
  );
  const clinicTreatments = new Set(
    catalogue.passages
      .filter((passage) => passage.part === "before")
      .flatMap((passage) => passage.treatments ?? []),
  );
  return {
    warnings,
    facts: {
      catalogue,
      input,
      steps,
      treatments,
      diagnoses: new Set(plan.diagnoses),
      tone: skinToneOf(patient),
      mayBePregnant: patient.sex !== "male" && patient.pregnant !== true,
      procedures: [...treatments].some((name) => clinicTreatments.has(name)),
      barred,
    },
  };
}

/** Whether a sentence's condition holds for these facts; every key given must hold. */
export function conditionHolds(condition: Condition, facts: HandoutFacts): boolean {
  const { treatment, withoutTreatment, diagnosis, tone, mayBePregnant, procedures } = condition;
  return (
    (treatment === undefined || treatment.some((name) => facts.treatments.has(name))) &&
    (withoutTreatment === undefined || !withoutTreatment.some((name) => facts.treatments.has(name))) &&
    (diagnosis === undefined || diagnosis.some((name) => facts.diagnoses.has(name))) &&
    (tone === undefined || tone.includes(facts.tone)) &&
    (mayBePregnant === undefined || mayBePregnant === facts.mayBePregnant) &&
    (procedures === undefined || procedures === facts.procedures)
  );
}

/** The language of a passage's text where it is not the document's; nothing otherwise. */
export function ownLanguage(
  passage: Pick<Passage, "language">,
  { catalogue }: Pick<HandoutFacts, "catalogue">,
): { readonly language?: HandoutLanguage } {
  return passage.language === catalogue.language ? {} : { language: passage.language };
}

/** The sentences of a passage that apply, each bound to the passage as its parent. */
export function chooseSentences(
  sentences: readonly PassageSentence[],
  passage: Pick<Passage, "id" | "language">,
  facts: HandoutFacts,
): HandoutSentence[] {
  return sentences
    .filter((sentence) => typeof sentence === "string" || conditionHolds(sentence.only, facts))
    .map((sentence) => ({
      text: typeof sentence === "string" ? sentence : sentence.text,
      parent: typeof sentence === "string" ? passage.id : (sentence.parent ?? passage.id),
      ...ownLanguage(
        {
          language: typeof sentence === "string" ? passage.language : (sentence.language ?? passage.language),
        },
        facts,
      ),
    }));
}
