import { evaluate } from "../evaluate.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import type { Sex } from "../model/vocabulary.ts";

export const QUESTION_IDS = [
  "wants-to-stop",
  "pregnant",
  "breastfeeding",
  "planning-pregnancy",
  "isotretinoin-now",
  "new-medicines",
  "new-allergy",
  "new-condition",
  "flashing-light-seizures",
  "tan-or-sunburn",
  "self-tan",
  "cold-sore-now",
  "infection-or-wound",
  "inflamed-acne",
  "acne-cysts",
  "test-patch-fine",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** One question of the checklist that is asked before a session. */
export type ChecklistQuestion = {
  readonly id: QuestionId;
  readonly text: string;
  /** The answer that lets the session go on. */
  readonly clearAnswer: "yes" | "no";
};

type QuestionRule = {
  readonly text: string;
  /** Facts of the case that the answer gives. */
  readonly paths: readonly string[];
  /** Asked only where this factor of the safety matrix restricts the treatment. */
  readonly factor?: string;
};

const QUESTIONS: Readonly<Record<Exclude<QuestionId, "wants-to-stop" | "test-patch-fine">, QuestionRule>> = {
  pregnant: { text: "Pregnant?", paths: ["patient.pregnant"] },
  breastfeeding: { text: "Breastfeeding?", paths: ["patient.breastfeeding"] },
  "planning-pregnancy": { text: "Planning a pregnancy?", paths: ["patient.planningPregnancy"] },
  "isotretinoin-now": {
    text: "Taking isotretinoin now?",
    paths: ["patient.medications"],
    factor: "isotretinoin_current",
  },
  "new-medicines": { text: "Any medicine that is not on the list?", paths: ["patient.medications"] },
  "new-allergy": { text: "Any allergy that is not on the list?", paths: ["patient.allergies"] },
  "new-condition": {
    text: "Any illness or implant that is not on the list?",
    paths: ["patient.conditions"],
  },
  "flashing-light-seizures": {
    text: "Seizures set off by flashing light?",
    paths: ["patient.conditions"],
    factor: "photosensitive_epilepsy",
  },
  "tan-or-sunburn": {
    text: "Tan or sunburn in the last 4 weeks?",
    paths: ["history.tannedWithinWeeks"],
  },
  "self-tan": {
    text: "Self-tan on the skin now?",
    paths: ["history.productsAtSite"],
    factor: "self_tan_on_skin",
  },
  "cold-sore-now": { text: "Cold sore now?", paths: ["patient.conditions"] },
  "infection-or-wound": { text: "Infection or open skin at the site?", paths: ["patient.conditions"] },
  "inflamed-acne": {
    text: "More than a few inflamed spots in the area?",
    paths: ["history.activeAcne"],
  },
  "acne-cysts": { text: "Deep, painful lumps or cysts in the area?", paths: ["history.activeAcne"] },
};

/** A consent that was given earlier is asked for again on the day: whoever has doubts is not treated. */
const WANTS_TO_STOP: ChecklistQuestion = {
  id: "wants-to-stop",
  text: "Any doubts, or would rather not have it today?",
  clearAnswer: "no",
};

const TEST_PATCH: ChecklistQuestion = {
  id: "test-patch-fine",
  text: "Test patch read, and the skin is as it should be?",
  clearAnswer: "yes",
};

/** Whom and what the checklist is for. */
export type ChecklistFor = {
  /** The treatment, or the key of a step of the clinician's own. */
  readonly treatment: string;
  readonly sex: Sex | null;
  readonly policies: ClinicPolicies;
  /** A test patch belongs to this treatment, this is the first session after it, and nobody has read it yet. */
  readonly afterTestPatch: boolean;
};

/** Facts that the rules ask for this treatment when nothing is known of the patient: what can restrict it at all. */
function pathsThatMatter(catalogue: Catalogue, { treatment, sex, policies }: ChecklistFor): Set<string> {
  const unknown = { id: "checklist", policies, findings: [], patient: { sex } };
  const safety = evaluate(catalogue, unknown).safety.find((entry) => entry.treatment === treatment);
  return new Set(safety?.stillToAsk ?? []);
}

/**
 * The questions that a treatment needs before a session: those, and only those, whose answer can change what its safety
 * rules say of it. Men are not asked about pregnancy. Before all of them stands whether the patient still wants it.
 *
 * @returns in the order in which they are asked
 */
export function checklistFor(catalogue: Catalogue, asked: ChecklistFor): readonly ChecklistQuestion[] {
  const paths = pathsThatMatter(catalogue, asked);
  const restricts = (factor: string): boolean =>
    catalogue.safetyRules.some(
      (rule) => rule.factor === factor && rule.cells.some(({ treatment }) => treatment === asked.treatment),
    );
  const questions = Object.entries(QUESTIONS).flatMap(([id, rule]): ChecklistQuestion[] => {
    const matters = rule.paths.some((path) => paths.has(path));
    if (!matters || (rule.factor !== undefined && !restricts(rule.factor))) return [];
    return [{ id: id as QuestionId, text: rule.text, clearAnswer: "no" }];
  });
  return [WANTS_TO_STOP, ...questions, ...(asked.afterTestPatch ? [TEST_PATCH] : [])];
}

/** The questions of a checklist whose answer gives one of these facts. */
export function questionsFor(
  questions: readonly ChecklistQuestion[],
  path: string,
): readonly ChecklistQuestion[] {
  return questions.filter(
    ({ id }) => id !== "wants-to-stop" && id !== "test-patch-fine" && QUESTIONS[id].paths.includes(path),
  );
}
