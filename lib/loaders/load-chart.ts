import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import type { Fitzpatrick } from "#lib/clinical/model/vocabulary.ts";
import { isPart } from "#lib/clinical/scheduling/treated-area.ts";
import { listChartPlans, listChartScores, type ChartPlan } from "#lib/data/chart.ts";
import { listComingVisits, listTimeline, type ComingVisit } from "#lib/data/chart-timeline.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findClinicalFacts } from "#lib/data/clinical-facts.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import type { Result } from "#lib/result/result.ts";
import { factsView, type FactsView } from "./load-chart-facts.ts";
import {
  planSummary,
  timelineLine,
  visitWords,
  type PlanSummary,
  type TimelineLine,
} from "./load-chart-parts.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";
import { plottedVisits, scorePlots, type PlottedCourse, type ScorePlot } from "./score-plots.ts";

/** A visit to come, in words that every role may read. */
export type ComingVisitLine = {
  readonly id: string;
  readonly planId: string;
  readonly href: string;
  readonly title: string;
  readonly due: string;
  /** With whom it is booked; null where nobody said. */
  readonly withName: string | null;
  readonly window: string;
  readonly appointment: string | null;
  readonly late: string | null;
};

/** What only clinicians see of a chart. */
export type ClinicalChart = {
  readonly facts: FactsView;
  readonly scores: readonly ScorePlot[];
  /** The draft that a new consultation would go on with. */
  readonly openDraft: { readonly href: string; readonly on: string } | null;
};

/** What a chart shows to the person who opened it; parts that are not for their role are null. */
export type Chart = {
  readonly patientId: string;
  readonly clinicId: string;
  readonly banner: BannerContent;
  readonly clinical: ClinicalChart | null;
  /** The course that counts, and how many others there are. */
  readonly plan: PlanSummary | null;
  readonly otherPlans: number;
  /** Where the papers of the newest accepted course that counts are; null where there is none, or the role has none. */
  readonly papersHref: string | null;
  /** For reception, who sees no plan. */
  readonly visits: readonly ComingVisitLine[] | null;
  readonly timeline: readonly TimelineLine[] | null;
  /** Whether older events were left out. */
  readonly olderLeftOut: boolean;
};

const RECENT_EVENTS = 60;
const ALL_EVENTS = 2000;

function comingVisit(visit: ComingVisit, patientId: string, today: IsoDate, zone: string): ComingVisitLine {
  const { id, planId, withName } = visit;
  return {
    ...{ id, planId, withName },
    href: `/patients/${patientId}/sessions/${id}`,
    title: visitWords(visit.kind, visit.number, visit.of),
    due: formatClinicalDate(visit.dueOn),
    window: formatClinicalDateRange(visit.windowFrom, visit.windowTo),
    appointment: visit.appointmentAt === null ? null : formatDateAndTime(visit.appointmentAt, zone),
    late: formatLateness(visit.dueOn, today),
  };
}

/** The course that runs, or ran last, as its plan was accepted. */
function courseOf(plan: ChartPlan | undefined, fitzpatrick: Fitzpatrick | null): PlottedCourse | null {
  const { startOn = null, diagnoses = null, steps = null } = plan?.document ?? {};
  if (startOn === null || diagnoses === null || steps === null) return null;
  return {
    ...{ startOn, fitzpatrick },
    diagnoses: diagnoses.map(({ diagnosis }) => diagnosis),
    treatments: steps.map(({ treatment }) => treatment),
    parts: steps.some(({ area }) => isPart(area)),
  };
}

async function readClinical(
  tx: ClinicTransaction,
  patientId: string,
  events: Awaited<ReturnType<typeof listTimeline>>,
  plan: ChartPlan | undefined,
): Promise<ClinicalChart | null> {
  const facts = await findClinicalFacts(tx, patientId);
  if (facts === null) return null;
  const scores = await listChartScores(tx, patientId);
  const draft = events.find(({ kind, state }) => kind === "consultation" && state === "draft");
  return {
    facts: factsView(facts, tx.today),
    scores: scorePlots(scores, plottedVisits(events), courseOf(plan, facts.fitzpatrick)),
    openDraft:
      draft === undefined
        ? null
        : { href: `/patients/${patientId}/consultations/${draft.id}`, on: formatClinicalDate(draft.on) },
  };
}

/**
 * A patient's chart for an actor: everything for clinicians, course, visits and handouts without a clinical word for
 * reception, demographics alone for administrators. Opening it is an event of the audit trail. The number of statements
 * does not grow with the record.
 *
 * @param all true to show the whole timeline instead of its newest part
 * @returns `not_found` when the actor's clinic has no such patient
 */
export function readChart(actor: Actor, patientId: string, all: boolean): Promise<Result<Chart>> {
  const clinical = can(actor.roles, "chart.read");
  const works = can(actor.roles, "handout.print");
  return withClinic(actor, clinical ? "chart.read" : "patient.list", async (tx) => {
    const banner = await readBanner(tx, patientId);
    tx.audit({
      action: "read",
      entity: "patient",
      entityId: patientId,
      patientId,
      detail: { kind: "opened" },
    });
    const chart = { patientId, clinicId: actor.clinicId, banner };
    if (!works) {
      return {
        ...chart,
        clinical: null,
        plan: null,
        otherPlans: 0,
        papersHref: null,
        visits: null,
        timeline: null,
        olderLeftOut: false,
      };
    }
    const limit = all ? ALL_EVENTS : RECENT_EVENTS;
    const events = await listTimeline(tx, patientId, limit + 1);
    const plans = await listChartPlans(tx, patientId);
    const [first] = plans;
    const printable = plans.find(({ state }) => state !== "draft");
    return {
      ...chart,
      clinical: clinical ? await readClinical(tx, patientId, events, first) : null,
      plan: first === undefined ? null : planSummary(first, tx.today, patientId),
      otherPlans: Math.max(0, plans.length - 1),
      papersHref: printable === undefined ? null : `/patients/${patientId}/plans/${printable.id}/papers`,
      visits: clinical
        ? null
        : (await listComingVisits(tx, patientId)).map((visit) =>
            comingVisit(visit, patientId, tx.today, actor.zone),
          ),
      timeline: events.slice(0, limit).map((event) => timelineLine(event, patientId, clinical)),
      olderLeftOut: events.length > limit,
    };
  });
}

/** A patient's chart, for whoever is signed in. */
export const loadChart = cache(async (patientId: string, all: boolean): Promise<Result<Chart>> => {
  return readChart(await requireActor(), patientId, all);
});
