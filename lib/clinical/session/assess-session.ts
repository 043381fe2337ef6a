import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { assessVisit } from "../visit/assess-visit.ts";
import { composeCase } from "../visit/compose-case.ts";
import { questionsFor, type ChecklistQuestion } from "./checklist.ts";
import { knownOnDay, type ChecklistAnswers, type KnownOnDay } from "./checklist-facts.ts";

/** Everything that decides whether a session may go on, but the answers. */
export type SessionGround = KnownOnDay & {
  readonly treatment: Treatment;
  readonly policies: ClinicPolicies;
  /** Day of the signed visit on which the plan rests. */
  readonly visitOn: IsoDate;
  /** Rules whose override a dermatologist signed when the plan was accepted; no others are covered by it. */
  readonly overriddenRules: readonly string[];
  readonly questions: readonly ChecklistQuestion[];
};

export const SESSION_STOPS = ["blocked", "needs-override", "open-questions", "test-patch"] as const;

/** One reason why the session must not go on as things stand. */
export type SessionStop = {
  readonly code: (typeof SESSION_STOPS)[number];
  readonly text: string;
  /** Questions of the checklist that caused it or would settle it. */
  readonly questions: readonly string[];
  /** Paths of facts that the checklist does not ask for. */
  readonly paths: readonly string[];
  readonly reasons: readonly SafetyReason[];
};

/** What the rules say of a session: why it must stop, and what asks for care. */
export type SessionSafety = {
  readonly stops: readonly SessionStop[];
  readonly cautions: readonly SafetyReason[];
};

const QUESTION_OF_FACTOR: Readonly<Record<string, string>> = {
  pregnancy: "pregnant",
  breastfeeding: "breastfeeding",
  planning_pregnancy: "planning-pregnancy",
  isotretinoin_current: "isotretinoin-now",
  photosensitive_epilepsy: "flashing-light-seizures",
  recent_tan_or_sunburn: "tan-or-sunburn",
  self_tan_on_skin: "self-tan",
  active_hsv_site: "cold-sore-now",
  active_infection_or_wound_site: "infection-or-wound",
  active_acne_mild: "inflamed-acne",
  active_acne_moderate: "inflamed-acne",
  active_acne_nodulocystic: "acne-cysts",
};

/** The question whose answer established a reason, where it is one of the checklist's. */
export function questionOfRule(catalogue: Catalogue, rule: string): string | null {
  const row = catalogue.safetyRules.find(({ cells }) => cells.some(({ id }) => id === rule));
  return row === undefined ? null : (QUESTION_OF_FACTOR[row.factor] ?? null);
}

function stopOf(
  code: SessionStop["code"],
  text: string,
  part: Partial<Pick<SessionStop, "questions" | "paths" | "reasons">>,
): SessionStop {
  return { code, text, questions: [], paths: [], reasons: [], ...part };
}

/** One stop for each question behind it, so that each answer that matters says so in its place. */
function stopsFor(
  catalogue: Catalogue,
  code: SessionStop["code"],
  text: string,
  reasons: readonly SafetyReason[],
): SessionStop[] {
  const byQuestion = new Map<string | null, SafetyReason[]>();
  for (const reason of reasons) {
    const question = questionOfRule(catalogue, reason.rule);
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), reason]);
  }
  return [...byQuestion].map(([question, own]) =>
    stopOf(code, text, { reasons: own, questions: question === null ? [] : [question] }),
  );
}

function judged(catalogue: Catalogue, ground: SessionGround, safety: TreatmentSafety): SessionStop[] {
  const blocks = safety.because.filter(({ verdict }) => verdict === "block");
  const overrides = safety.because.filter(
    ({ verdict, rule }) => verdict === "override" && !ground.overriddenRules.includes(rule),
  );
  return [
    ...stopsFor(catalogue, "blocked", "This session must not take place.", blocks),
    ...stopsFor(
      catalogue,
      "needs-override",
      "A dermatologist has to decide first: the plan gives no reason for this.",
      overrides,
    ),
  ];
}

function openQuestions(
  { questions }: SessionGround,
  safety: TreatmentSafety,
  answers: ChecklistAnswers,
): SessionStop[] {
  const asked = safety.mayForbid.map((path) => ({ path, about: questionsFor(questions, path) }));
  const open = [
    ...new Set(
      asked.flatMap(({ about }) =>
        about.filter(({ id, clearAnswer }) => answers[id]?.answer !== clearAnswer).map(({ id }) => id),
      ),
    ),
  ];
  const unanswered = open.filter((id) => answers[id] === undefined);
  const beyond = open.filter((id) => answers[id] !== undefined && id.startsWith("new-"));
  const paths = asked.filter(({ about }) => about.length === 0).map(({ path }) => path);
  return [
    ...(unanswered.length > 0
      ? [stopOf("open-questions", "Answer these questions first.", { questions: unanswered })]
      : []),
    ...(beyond.length > 0
      ? [
          stopOf("open-questions", "Record in the chart what is new, then answer again.", {
            questions: beyond,
          }),
        ]
      : []),
    ...(paths.length > 0
      ? [stopOf("open-questions", "Facts are missing that could rule this out.", { paths })]
      : []),
  ];
}

function testPatch({ questions }: SessionGround, answers: ChecklistAnswers): SessionStop[] {
  const question = questions.find(({ id }) => id === "test-patch-fine");
  if (question === undefined || answers[question.id]?.answer === "yes") return [];
  const text =
    answers[question.id] === undefined
      ? "Read the test patch first."
      : "The test patch did not go well: a dermatologist looks at it before the first session.";
  return [stopOf("test-patch", text, { questions: [question.id] })];
}

/**
 * Judges a session on its day: the treatment's safety on what the chart, the signed visit and the checklist say.
 * A block stops it; so does an override that nobody signed for with the plan, a question nobody answered whose answer
 * could do either, and a test patch that was not read or did not go well (DESIGN).
 *
 * @param on the clinic's calendar date of the session
 */
export function assessSession(
  catalogue: Catalogue,
  ground: SessionGround,
  answers: ChecklistAnswers,
  on: IsoDate,
): SessionSafety {
  const { facts, visit } = knownOnDay(ground, answers, { visitOn: ground.visitOn, on });
  const composed = composeCase({ catalogue, id: "session", on, facts, visit, policies: ground.policies });
  const { safety } = assessVisit(catalogue, composed);
  const own = safety.find(({ treatment }) => treatment === ground.treatment);
  if (own === undefined) return { stops: testPatch(ground, answers), cautions: [] };
  return {
    stops: [
      ...judged(catalogue, ground, own),
      ...openQuestions(ground, own, answers),
      ...testPatch(ground, answers),
    ],
    cautions: own.because.filter(
      ({ verdict, rule }) =>
        verdict === "caution" || (verdict === "override" && ground.overriddenRules.includes(rule)),
    ),
  };
}
