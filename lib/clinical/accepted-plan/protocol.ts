import type { TreatmentEntry } from "../model/catalogue-treatment.ts";
import type { Evaluation, NumberRange, SafetyReason } from "../model/evaluation.ts";
import type { Treatment } from "../model/vocabulary.ts";
import type { PlanOption } from "./plan-options.ts";
import { sessionRange } from "./course-of-plan.ts";

/** One treatment of a clinic's protocol. */
export type ProtocolStep = {
  readonly treatment: Treatment;
  /** Sessions to start from; null for what is done at home. */
  readonly sessions: number | null;
  /** Weeks between two sessions; null where the evidence's own interval is taken, or there is none. */
  readonly intervalWeeks: NumberRange | null;
  /** Why a number lies outside what the evidence gives; null where none does. */
  readonly reason: string | null;
};

/** What a clinic starts a plan from: treatments in their order, further reviews in weeks from the start, and words. */
export type ProtocolBody = {
  readonly steps: readonly ProtocolStep[];
  readonly reviewWeeks: readonly number[];
  readonly note: string | null;
};

/** What the evidence gives for a treatment that a protocol may hold. */
export type EvidenceRange = {
  readonly treatment: Treatment;
  /** Null for what is done at home. */
  readonly sessions: NumberRange | null;
  /** Whether a source gives the number of sessions; where none does, one is taken and the review decides. */
  readonly sessionsGiven: boolean;
  /** Null where no source gives an interval. */
  readonly intervalWeeks: NumberRange | null;
};

/** What the evidence gives for every treatment that can be a step of a plan for some mark. */
export function evidenceRanges(treatments: readonly TreatmentEntry[]): EvidenceRange[] {
  return treatments
    .filter(({ regimens }) => regimens.length > 0)
    .map(({ id, sessions, intervalWeeks }) => ({
      treatment: id,
      sessions: sessionRange({ treatment: id, sessions }, treatments),
      sessionsGiven: sessions !== null,
      intervalWeeks,
    }));
}

/** A number of a protocol that lies outside what the evidence gives. */
export type Departure = { readonly what: "sessions" | "interval"; readonly text: string };

const inWords = ({ min, max }: NumberRange): string =>
  min === max ? String(min) : `${String(min)} to ${String(max)}`;

/**
 * Where a step lies outside the evidence: a number of sessions outside its range, an interval that reaches beyond its
 * range on either side, and either where no source gives one. At a range's ends it lies inside.
 */
export function departuresOf(
  { sessions, intervalWeeks }: Pick<ProtocolStep, "sessions" | "intervalWeeks">,
  evidence: EvidenceRange,
): Departure[] {
  const range = evidence.sessions;
  const outside = sessions !== null && range !== null && (sessions < range.min || sessions > range.max);
  const given = evidence.intervalWeeks;
  const beyond =
    intervalWeeks !== null &&
    (given === null || intervalWeeks.min < given.min || intervalWeeks.max > given.max);
  return [
    ...(outside
      ? [
          {
            what: "sessions" as const,
            text: evidence.sessionsGiven
              ? `The evidence is for ${inWords(range)} sessions.`
              : "No source gives a number of sessions.",
          },
        ]
      : []),
    ...(beyond
      ? [
          {
            what: "interval" as const,
            text:
              given === null
                ? "No source gives an interval."
                : `The evidence is for intervals of ${inWords(given)} weeks.`,
          },
        ]
      : []),
  ];
}

export const STEP_FAULTS = [
  "not-a-step",
  "done-at-home",
  "sessions-missing",
  "interval-missing",
  "reason-missing",
] as const;
export type StepFault = {
  readonly code: (typeof STEP_FAULTS)[number];
  /** The field that it is about. */
  readonly field: "treatment" | "sessions" | "intervalWeeks" | "reason";
  readonly text: string;
};

/** What keeps a step from being kept; null where nothing does. */
export function faultOf(step: ProtocolStep, ranges: readonly EvidenceRange[]): StepFault | null {
  const evidence = ranges.find(({ treatment }) => treatment === step.treatment);
  const fault = (code: StepFault["code"], field: StepFault["field"], text: string) => ({ code, field, text });
  if (evidence === undefined) {
    return fault("not-a-step", "treatment", "This is no treatment that a plan offers for a mark.");
  }
  if (evidence.sessions === null) {
    return step.sessions === null && step.intervalWeeks === null
      ? null
      : fault("done-at-home", "sessions", "This is done at home: it has no sessions.");
  }
  if (step.sessions === null) return fault("sessions-missing", "sessions", "Enter how many sessions.");
  if (step.sessions > 1 && step.intervalWeeks === null && evidence.intervalWeeks === null) {
    return fault("interval-missing", "intervalWeeks", "No source gives an interval: enter the clinic's own.");
  }
  const [departure] = departuresOf(step, evidence);
  return departure !== undefined && step.reason === null
    ? fault("reason-missing", "reason", `${departure.text} Write why the clinic departs from it.`)
    : null;
}

/** A treatment of a protocol that is not taken into a patient's plan, and what left it out. */
export type NotTaken = {
  readonly treatment: Treatment;
  readonly why: "excluded" | "needs-reason" | "not-for-these-marks";
  /** The rules that left it out; empty where the marks alone did. */
  readonly because: readonly SafetyReason[];
};

/** What of a protocol a patient is offered, and what is left out. */
export type ProtocolStart = {
  readonly treatments: readonly Treatment[];
  readonly sessions: Readonly<Partial<Record<Treatment, number>>>;
  readonly notTaken: readonly NotTaken[];
};

/**
 * Takes from a protocol what the evaluation offers this patient without a reason having to be written. What is blocked,
 * asks for an override or treats none of the patient's marks is left out with the rules that said so.
 *
 * @param options on offer under the protocol, in any order
 */
export function startOfProtocol(
  body: ProtocolBody,
  options: readonly PlanOption[],
  { plan, safety }: Pick<Evaluation, "plan" | "safety">,
): ProtocolStart {
  const taken = body.steps.filter(({ treatment }) => {
    const option = options.find(({ step }) => step.treatment === treatment);
    return option !== undefined && option.safety.verdict !== "block" && option.safety.verdict !== "override";
  });
  const notTaken = body.steps
    .filter((step) => !taken.includes(step))
    .map(({ treatment }): NotTaken => {
      const offered = options.some(({ step }) => step.treatment === treatment);
      const excluded = plan.excluded.find((entry) => entry.treatment === treatment);
      const own = safety.find((entry) => entry.treatment === treatment);
      const strict = (own?.because ?? []).filter(
        ({ verdict }) => verdict === "block" || verdict === "override",
      );
      if (offered) return { treatment, why: "needs-reason", because: strict };
      const because = excluded?.because ?? strict;
      return { treatment, why: because.length > 0 ? "excluded" : "not-for-these-marks", because };
    });
  return {
    treatments: taken.map(({ treatment }) => treatment),
    sessions: Object.fromEntries(
      taken.flatMap(({ treatment, sessions }) => (sessions === null ? [] : [[treatment, sessions]])),
    ),
    notTaken,
  };
}

/**
 * An evaluation whose steps keep a protocol's intervals, may have its numbers of sessions and stand in its order, before
 * those that it does not name. What is offered, excluded or judged safe stays as it was; so does the evaluation's own
 * review.
 *
 * @param body null where the plan was begun from no protocol
 */
export function underProtocol<Judged extends Pick<Evaluation, "plan">>(
  evaluation: Judged,
  body: ProtocolBody | null,
): Judged {
  if (body === null) return evaluation;
  const place = (treatment: Treatment): number => {
    const index = body.steps.findIndex((step) => step.treatment === treatment);
    return index === -1 ? body.steps.length : index;
  };
  const steps = evaluation.plan.steps.map((step) => {
    const own = body.steps.find(({ treatment }) => treatment === step.treatment);
    if (own === undefined || own.sessions === null) return step;
    const range = step.sessions ?? { min: 1, max: 1 };
    return {
      ...step,
      intervalWeeks: own.intervalWeeks ?? step.intervalWeeks,
      sessions: { min: Math.min(range.min, own.sessions), max: Math.max(range.max, own.sessions) },
    };
  });
  return {
    ...evaluation,
    plan: {
      ...evaluation.plan,
      steps: steps.toSorted((one, other) => place(one.treatment) - place(other.treatment)),
    },
  };
}
