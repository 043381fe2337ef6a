import type { Evaluation, NumberRange, TreatmentSafety } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import { neverTogether } from "./combination-check.ts";
import type { OwnStep } from "./own-step.ts";
import { isAnswered, unanswered, type WrittenOverride } from "./written-override.ts";

export const PLAN_REFUSALS = [
  "blocked",
  "not-offered",
  "needs-override",
  "open-questions",
  "sessions-out-of-range",
  "not-signed-off",
  "never-together",
  "sessions-done",
  "own-step",
  "unrecognised",
] as const;

/** Why a plan cannot be accepted as it stands. */
export type PlanRefusal = {
  readonly code: (typeof PLAN_REFUSALS)[number];
  readonly treatment: Treatment | null;
  /** The name that was not recognised; null for all other refusals. */
  readonly name: string | null;
  readonly text: string;
  /** Paths of the facts that still have to be asked. */
  readonly stillToAsk: readonly string[];
};

/** The part of an evaluation that decides whether a plan may be accepted. */
export type JudgedPlan = {
  readonly safety: readonly TreatmentSafety[];
  readonly plan: Pick<Evaluation["plan"], "steps">;
  readonly unrecognised: readonly string[];
  /** The treatments that the clinic signed off as they stand; null where it does not ask for that. */
  readonly signedOff: readonly string[] | null;
};

/** What was chosen for the plan. */
export type PlanChoice = {
  readonly treatments: readonly Treatment[];
  readonly overrides: readonly WrittenOverride[];
  /** Unrecognised names that the clinician looked up. */
  readonly checkedByMe: readonly string[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  /** Treatments of the clinician's own, and whether it was acknowledged that no rule checks them. */
  readonly ownSteps?: readonly Pick<OwnStep, "key" | "name" | "sessions">[] | undefined;
  readonly ownStepsAcknowledged?: boolean | undefined;
  /** Sessions that took place already, by treatment and by an own step's key. */
  readonly done?: Readonly<Record<string, number>> | undefined;
};

const words = (treatment: string): string => treatment.replaceAll("-", " ");

/**
 * What keeps the chosen treatments from being accepted: a block, an override without its reason, a question that nobody
 * asked and whose answer could forbid the treatment (one that could only ask for care stays open and is shown), a
 * treatment that was not on offer, a number of sessions outside its range, content that the clinic demands to be signed
 * off and that is not, two that are never part of one plan, fewer sessions than took place already, a step of one's own
 * of which nobody acknowledged that no rule checks it, and names that the catalogue does not know and nobody looked up.
 *
 * @param rangeOf the sessions that may be agreed for a treatment; null for what has none
 */
export function planRefusals(
  judged: JudgedPlan,
  choice: PlanChoice,
  rangeOf: (treatment: Treatment) => NumberRange | null,
): PlanRefusal[] {
  const refusals = choice.treatments.flatMap((treatment) => {
    const safety = judged.safety.find((entry) => entry.treatment === treatment);
    const offered = judged.plan.steps.some((step) => step.treatment === treatment);
    return safety === undefined
      ? []
      : [
          ...refusalsOf(safety, offered, choice),
          ...outOfRange(treatment, choice.sessions[treatment], rangeOf(treatment)),
          ...notSignedOff(treatment, judged.signedOff),
        ];
  });
  const unchecked = judged.unrecognised.filter((name) => !choice.checkedByMe.includes(name));
  return [
    ...refusals,
    ...pairsThatClash(choice.treatments),
    ...fewerThanDone(choice),
    ...unacknowledged(choice),
    ...unchecked.map((name) => ({
      code: "unrecognised" as const,
      treatment: null,
      name,
      text: `“${name}” was not recognised. Correct it, or look it up and mark it as checked.`,
      stillToAsk: [],
    })),
  ];
}

function refusal(
  code: PlanRefusal["code"],
  treatment: Treatment,
  text: string,
  stillToAsk: readonly string[] = [],
): PlanRefusal {
  return { code, treatment, name: null, text, stillToAsk };
}

function refusalsOf(safety: TreatmentSafety, offered: boolean, { overrides }: PlanChoice): PlanRefusal[] {
  const { treatment, verdict, mayForbid } = safety;
  if (verdict === "block") return [refusal("blocked", treatment, `${words(treatment)} is blocked.`)];
  if (!offered) {
    return [
      refusal("not-offered", treatment, `${words(treatment)} is not among the options for these marks.`),
    ];
  }
  const written = overrides.find((entry) => entry.treatment === treatment);
  return [
    ...(verdict === "override" && !isAnswered(safety, written) ? [needsOverride(safety, written)] : []),
    ...(mayForbid.length > 0
      ? [
          refusal(
            "open-questions",
            treatment,
            `Questions are open that could rule out ${words(treatment)}.`,
            mayForbid,
          ),
        ]
      : []),
  ];
}

function needsOverride(safety: TreatmentSafety, written: WrittenOverride | undefined): PlanRefusal {
  const name = words(safety.treatment);
  const since = written === undefined ? [] : unanswered(safety, written.rules);
  const text =
    since.length === 0
      ? `${name} needs a reason, written by the dermatologist.`
      : `The reason for ${name} was written before this came up: ${since.map((reason) => reason.text).join(" ")}`;
  return refusal("needs-override", safety.treatment, text);
}

function outOfRange(
  treatment: Treatment,
  agreed: number | undefined,
  range: NumberRange | null,
): PlanRefusal[] {
  if (agreed === undefined || (range !== null && agreed >= range.min && agreed <= range.max)) return [];
  const text =
    range === null
      ? `${words(treatment)} has no sessions in the clinic.`
      : `${words(treatment)} takes ${String(range.min)} to ${String(range.max)} sessions.`;
  return [refusal("sessions-out-of-range", treatment, text)];
}

function notSignedOff(treatment: Treatment, signedOff: JudgedPlan["signedOff"]): PlanRefusal[] {
  if (signedOff === null || signedOff.includes(treatment)) return [];
  const text = `This clinic uses only what it has signed off as it stands, and ${words(treatment)} is not. A dermatologist signs it off in the guide, or the plan goes without it.`;
  return [refusal("not-signed-off", treatment, text)];
}

function pairsThatClash(treatments: readonly Treatment[]): PlanRefusal[] {
  return treatments.flatMap((one, at) =>
    treatments
      .slice(at + 1)
      .filter((other) => neverTogether(one, other))
      .map((other) =>
        refusal("never-together", one, `${words(one)} and ${words(other)} are never part of one plan.`),
      ),
  );
}

function fewerThanDone({ treatments, sessions, ownSteps = [], done = {} }: PlanChoice): PlanRefusal[] {
  const text = (name: string, count: number): string =>
    `${name}: ${String(count)} took place already. Agree that many sessions or more.`;
  return [
    ...treatments.flatMap((treatment) => {
      const count = done[treatment] ?? 0;
      const agreed = sessions[treatment];
      return agreed === undefined || agreed >= count
        ? []
        : [refusal("sessions-done", treatment, text(words(treatment), count))];
    }),
    ...ownSteps.flatMap(({ key, name, sessions: agreed }): PlanRefusal[] => {
      const count = done[key] ?? 0;
      return agreed === null || agreed >= count
        ? []
        : [{ code: "sessions-done", treatment: null, name, text: text(name, count), stillToAsk: [] }];
    }),
  ];
}

function unacknowledged({ ownSteps = [], ownStepsAcknowledged }: PlanChoice): PlanRefusal[] {
  if (ownSteps.length === 0 || ownStepsAcknowledged === true) return [];
  const names = ownSteps.map(({ name }) => `“${name}”`).join(", ");
  const text = `No rule checks ${names}. Acknowledge that before accepting.`;
  return [{ code: "own-step", treatment: null, name: null, text, stillToAsk: [] }];
}
