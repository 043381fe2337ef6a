import { lineOf, type AcceptedPlan } from "../accepted-plan/accepted-plan.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { ownStepTreatment, withClinicWordings, type ClinicWording } from "./clinic-wording.ts";
import { composeHandout } from "./compose-handout.ts";
import type { HandoutDocument, HandoutWarning } from "./handout-document.ts";
import type {
  HandoutClinic,
  HandoutDate,
  HandoutPatient,
  HandoutPlan,
  HandoutVisit,
  PaperSize,
  PrintSize,
} from "./handout-input.ts";
import { sectionChoices } from "./handout-sections.ts";
import type { HandoutLanguage } from "./passage.ts";

/** A visit as the calendar has it today; `stepId` is its step's line, null for one that belongs to the whole plan. */
export type VisitToCome = Omit<HandoutVisit, "treatment" | "ownName"> & { readonly stepId: string | null };

/** What an accepted plan is printed from. */
export type PrintedPlan = {
  readonly plan: AcceptedPlan;
  /** The evaluation on which the plan was accepted. */
  readonly evaluation: Pick<Evaluation, "safety">;
  /** Visits that are planned or going on, with the dates they have now. */
  readonly visits: readonly VisitToCome[];
};

/**
 * How many visits of a step are to come: as many as were agreed while none of them is on record, none once all that
 * were laid out took place, so that a sheet given again does not count what is done.
 */
function sessionsToCome(
  step: { readonly id: string; readonly line?: string; readonly sessions: number | null },
  { plan, visits }: PrintedPlan,
): number | null {
  const ofStep = ({ stepId, kind }: Pick<VisitToCome, "stepId" | "kind">) =>
    stepId === lineOf(step) && kind === "treatment";
  if (step.sessions === null || !plan.visits.some(ofStep)) return step.sessions;
  return visits.filter(ofStep).length || null;
}

const wholeWeeks = (weeks: AcceptedPlan["steps"][number]["intervalWeeks"]) =>
  weeks !== null && Number.isInteger(weeks.min) && Number.isInteger(weeks.max) ? weeks : null;

/**
 * An accepted plan as a handout tells it: what was agreed, what is blocked for this patient, and the visits that are
 * still to come on the days they have now.
 *
 * @param worded own steps that the clinic has words for, as `ownStepTreatment` names them; others are not steps here
 */
export function planForHandout(printed: PrintedPlan, worded: ReadonlySet<string> = new Set()): HandoutPlan {
  const { plan, evaluation, visits } = printed;
  const steps = [
    ...plan.steps.map((step) => [lineOf(step), { treatment: step.treatment }] as const),
    ...(plan.ownSteps ?? []).map(({ line, key, name }) => [line, { treatment: key, ownName: name }] as const),
  ];
  const stepOf = new Map<string, Pick<HandoutVisit, "treatment" | "ownName">>(steps);
  return {
    diagnoses: plan.diagnoses.map(({ diagnosis }) => diagnosis),
    prognosis: plan.prognosis.map(({ diagnosis, weeks }) => ({ diagnosis, weeks })),
    steps: [
      ...plan.steps,
      ...(plan.ownSteps ?? [])
        .map((step) => ({ ...step, treatment: ownStepTreatment(step.name), role: "own" }))
        .filter(({ treatment }) => worded.has(treatment)),
    ].map(({ area, intervalWeeks, ...step }) => {
      const sessions = sessionsToCome(step, printed);
      return {
        ...{ id: step.id, treatment: step.treatment, role: step.role },
        sessions: sessions === null ? null : { min: sessions, max: sessions },
        // "Twice a week" is half a week apart, which no patient reads as such.
        intervalWeeks: wholeWeeks(intervalWeeks),
        ...(area === undefined || area === null ? {} : { area }),
      };
    }),
    advice: plan.advice,
    // A visit of a step that an amended plan no longer has is not announced.
    visits: visits.flatMap(({ stepId, ...visit }): HandoutVisit[] => {
      if (stepId === null) return [{ ...visit, treatment: null }];
      const step = stepOf.get(stepId);
      return step === undefined ? [] : [{ ...visit, ...step }];
    }),
    blocked: evaluation.safety.filter(({ verdict }) => verdict === "block").map(({ treatment }) => treatment),
  };
}

/** A warning for each step of the clinician's own that nobody wrote words for, so that the handout says nothing of it. */
export function warnOfOwnSteps(
  { ownSteps = [] }: AcceptedPlan,
  worded: ReadonlySet<string>,
): readonly HandoutWarning[] {
  return ownSteps
    .filter(({ name }) => !worded.has(ownStepTreatment(name)))
    .map(({ name }) => ({
      code: "own-step-without-sentence",
      subject: name,
      message: `“${name}” is your own step: no text is written for it. Tell the patient in the note.`,
    }));
}

/** A warning for each visit still to come whose day has passed: it would be printed as an invitation for a past day. */
export function warnOfPassedVisits(
  visits: readonly VisitToCome[],
  today: HandoutDate,
): readonly HandoutWarning[] {
  return visits
    .filter(({ dueOn }) => dueOn < today)
    .map(({ dueOn }) => ({
      code: "visit-date-passed",
      subject: dueOn,
      message: "A visit that is still planned has a day that has passed. Book it again before printing.",
    }));
}

/** What a clinician chose for one handout. */
export type PlanHandoutChoices = {
  readonly language: HandoutLanguage;
  readonly printSize: PrintSize;
  /** Left out for A4. */
  readonly paperSize?: PaperSize;
  /** Sections left out on purpose. */
  readonly withoutSections: readonly string[];
  /** Sections as they follow one another; empty for the usual order. */
  readonly order: readonly string[];
  readonly note: string;
};

/** What is printed, for whom, by which clinic; `issue` counts the handouts of this plan. */
export type PlanHandoutGround = {
  readonly printed: PrintedPlan;
  readonly patient: HandoutPatient;
  readonly clinic: HandoutClinic;
  readonly issue: number;
  /** The clinic's own words that a dermatologist signed off. */
  readonly wordings?: readonly ClinicWording[];
  /** As the composer takes them. */
  readonly reviewedTexts?: readonly string[];
};

/**
 * Composes the handout of an accepted plan as `composeHandout` does, and warns of steps of the clinician's own and of
 * visits whose day has passed.
 *
 * @param made the clinic's date, and whether the installation holds demonstration data
 */
export function composePlanHandout(
  catalogues: Parameters<typeof composeHandout>[0],
  ground: PlanHandoutGround,
  choices: PlanHandoutChoices,
  made: { readonly on: HandoutDate; readonly demonstration: boolean },
): { document: HandoutDocument; warnings: readonly HandoutWarning[] } {
  const { printed, patient, clinic, issue, reviewedTexts = [], wordings = [] } = ground;
  const shipped = catalogues[choices.language] ?? catalogues.en;
  const own = withClinicWordings(shipped, catalogues.en, wordings, patient);
  const worded = new Set(own.passages.map(({ parent }) => parent.id));
  const { document, warnings } = composeHandout(
    { ...catalogues, [own.language]: own },
    {
      plan: planForHandout(printed, worded),
      patient,
      clinic,
      choices: {
        language: choices.language,
        printSize: choices.printSize,
        paperSize: choices.paperSize ?? "a4",
        sections: sectionChoices(choices.withoutSections),
        order: choices.order,
        personalNote: choices.note,
      },
      reviewedTexts,
      madeOn: made.on,
      version: issue,
      demonstration: made.demonstration,
    },
  );
  return {
    document,
    warnings: [
      ...warnings,
      ...warnOfOwnSteps(printed.plan, worded),
      ...warnOfPassedVisits(printed.visits, made.on),
    ],
  };
}
