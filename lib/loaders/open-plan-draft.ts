import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { comparedPlan, type ComparedPlan } from "#lib/clinical/accepted-plan/plan-difference.ts";
import { firstChoices, type PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { CourseSoFar } from "#lib/clinical/accepted-plan/remaining-course.ts";
import { sessionsDone } from "#lib/clinical/accepted-plan/course-so-far.ts";
import type { CourseOnRecord } from "#lib/data/plan-course.ts";
import type { PlanChoices } from "#lib/data/plan.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";

/** One named set of choices on the builder. */
export type OpenedDraft = Omit<PlanChoices, "others" | "amends" | "name"> & { readonly name: string };

/** The draft in hand first, then those beside it. */
export type OpenedDrafts = readonly [OpenedDraft, ...OpenedDraft[]];

const FIRST_NAME = "Plan A";

type Ground = {
  readonly options: readonly PlanOption[];
  readonly checkedOnChart: readonly string[];
  readonly today: IsoDate;
};

function opened(
  { name, ...choices }: Omit<OpenedDraft, "name"> & { readonly name?: string | undefined },
  { options, checkedOnChart, today }: Ground,
): OpenedDraft {
  const offered = options.map(({ step }) => step.treatment);
  return {
    ...choices,
    name: name ?? FIRST_NAME,
    treatments: choices.treatments.filter((treatment) => offered.includes(treatment)),
    startOn: choices.startOn < today ? today : choices.startOn,
    checkedByMe: [...new Set([...choices.checkedByMe, ...checkedOnChart])],
    // An acknowledgement is given on the day of accepting, never taken over.
    ownStepsAcknowledged: false,
  };
}

/** What the plan builder stands on at first: the saved drafts, else the first line from today. */
export function openingDrafts(saved: PlanChoices | null, ground: Ground): OpenedDrafts {
  if (saved === null) {
    return [
      {
        name: FIRST_NAME,
        treatments: firstChoices(ground.options),
        sessions: {},
        overrides: [],
        startOn: ground.today,
        away: [],
        checkedByMe: [...ground.checkedOnChart],
      },
    ];
  }
  const { others = [], amends: _, ...choices } = saved;
  return [opened(choices, ground), ...others.map((draft) => opened(draft, ground))];
}

/** What the builder has to know of the plan that is amended. */
export type AmendedCourse = {
  /** Number of the version in force. */
  readonly number: number;
  /** That version with its visits on the days on which they stand now; of those, the ones to come. */
  readonly before: ComparedPlan;
  readonly soFar: CourseSoFar;
  /** Sessions that took place, by treatment and by an own step's key. */
  readonly done: Readonly<Record<string, number>>;
};

/** The plan that is amended as the builder compares it with what is chosen. */
export function amendedCourse(course: CourseOnRecord, today: IsoDate): AmendedCourse {
  const soFar = course.soFar(today, engineCatalogue.treatments);
  return {
    number: course.current.number,
    before: {
      ...comparedPlan(course.current.plan),
      visits: course.visits
        .filter(({ state }) => state === "planned")
        .map((visit) => ({
          key: course.keyOf(visit),
          kind: visit.kind,
          number: visit.number,
          dueOn: visit.dueOn,
        })),
    },
    soFar,
    done: sessionsDone(soFar),
  };
}
