import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import { assessVisit } from "../visit/assess-visit.ts";
import { composeCase } from "../visit/compose-case.ts";
import type { DoneHere } from "../visit/history-on-day.ts";
import { questionsFor, type ChecklistQuestion } from "./checklist.ts";
import { knownOnDay, type ChecklistAnswers, type KnownOnDay } from "./checklist-facts.ts";

/** Everything that decides whether a session may go on, but the answers. */
export type SessionGround = KnownOnDay & {
  /** The treatment, or the key of a step of the clinician's own, which no rule checks. */
  readonly treatment: string;
  readonly policies: ClinicPolicies;
  /** Day of the newest signed visit. */
  readonly visitOn: IsoDate;
  /** What was done in other courses of the patient on skin that this one may touch. */
  readonly done: readonly DoneHere[];
  /** Rules whose override a dermatologist signed when the plan was accepted; no others are covered by it. */
  readonly overriddenRules: readonly string[];
  readonly questions: readonly ChecklistQuestion[];
  /** How the test patch before the first session stands; null where none belongs to it. */
  readonly testPatch: TestPatchStanding | null;
};

/** How a test patch stands before the first session that it is made for. */
export type TestPatchStanding = "not-made" | "unread" | "as-expected" | "reacted";

export const SESSION_STOPS = [
  "blocked",
  "needs-override",
  "open-questions",
  "test-patch",
  "consent",
] as const;

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

/** What nobody answered: whether the patient still wants it, of every procedure, and what could forbid this one. */
function openQuestions(
  { questions }: SessionGround,
  mayForbid: TreatmentSafety["mayForbid"],
  answers: ChecklistAnswers,
): SessionStop[] {
  const facts = mayForbid.map((path) => ({ path, about: questionsFor(questions, path) }));
  const open = [
    ...new Set(
      facts.flatMap(({ about }) =>
        about.filter(({ id, clearAnswer }) => answers[id]?.answer !== clearAnswer).map(({ id }) => id),
      ),
    ),
  ];
  const asked = questions.filter(({ id }) => id === "wants-to-stop").map(({ id }) => id);
  const unanswered = [...asked, ...open].filter((id) => answers[id] === undefined);
  const beyond = open.filter((id) => answers[id] !== undefined && id.startsWith("new-"));
  const paths = facts.filter(({ about }) => about.length === 0).map(({ path }) => path);
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

const PATCH_WORDS: Readonly<Record<Exclude<TestPatchStanding, "as-expected">, string>> = {
  "not-made": "The test patch of this course was not made. It comes before the first session.",
  unread: "Read the test patch first.",
  reacted: "The test patch did not go well: a dermatologist looks at it before the first session.",
};

function testPatch({ testPatch: standing }: SessionGround, answers: ChecklistAnswers): SessionStop[] {
  if (standing === null || standing === "as-expected") return [];
  const given = answers["test-patch-fine"]?.answer;
  if (standing === "unread" && given === "yes") return [];
  const text = PATCH_WORDS[standing === "unread" && given === "no" ? "reacted" : standing];
  return [stopOf("test-patch", text, { questions: standing === "unread" ? ["test-patch-fine"] : [] })];
}

function stillWanted({ questions }: SessionGround, answers: ChecklistAnswers): SessionStop[] {
  const asked = questions.some(({ id }) => id === "wants-to-stop");
  if (!asked || answers["wants-to-stop"]?.answer !== "yes") return [];
  const text = "Do not go on: the patient does not agree to it today.";
  return [stopOf("consent", text, { questions: ["wants-to-stop"] })];
}

/**
 * Judges a session on its day: the treatment's safety on what the chart, the signed visit and the checklist say.
 * A block stops it; so does an override that nobody signed for with the plan, a question nobody answered whose answer
 * could do either, a patient who does not agree to it today, and a test patch that was not made, not read or did not go
 * well (DESIGN).
 *
 * @param on the clinic's calendar date of the session
 */
export function assessSession(
  catalogue: Catalogue,
  ground: SessionGround,
  answers: ChecklistAnswers,
  on: IsoDate,
): SessionSafety {
  const own = safetyOf(catalogue, ground, answers, on);
  return {
    stops: [
      ...(own === undefined ? [] : judged(catalogue, ground, own)),
      ...openQuestions(ground, own?.mayForbid ?? [], answers),
      ...stillWanted(ground, answers),
      ...testPatch(ground, answers),
    ],
    cautions: (own?.because ?? []).filter(
      ({ verdict, rule }) =>
        verdict === "caution" || (verdict === "override" && ground.overriddenRules.includes(rule)),
    ),
  };
}

function safetyOf(
  catalogue: Catalogue,
  ground: SessionGround,
  answers: ChecklistAnswers,
  on: IsoDate,
): TreatmentSafety | undefined {
  const { visitOn, done } = ground;
  const { facts, visit } = knownOnDay(ground, answers, { visitOn, on, done });
  const composed = composeCase({ catalogue, id: "session", on, facts, visit, policies: ground.policies });
  const { safety } = assessVisit(catalogue, composed);
  return safety.find(({ treatment }) => treatment === ground.treatment);
}
