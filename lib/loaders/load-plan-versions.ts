import "server-only";
import { nameWithArea } from "#lib/catalogue/words/areas.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { lineOf, type AcceptedPlan } from "#lib/clinical/accepted-plan/accepted-plan.ts";
import { comparedPlan, planDifference } from "#lib/clinical/accepted-plan/plan-difference.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findPeopleNames } from "#lib/data/consultation-people.ts";
import type { CourseOnRecord } from "#lib/data/plan-course.ts";

/** Names of everything that stands in some plans, by treatment and by an own step's key; the last plan's name counts. */
export function namesInPlans(plans: readonly AcceptedPlan[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    plans.flatMap(({ steps, ownSteps = [] }) => [
      ...steps.map(({ treatment }) => [treatment, treatmentWords(treatment)] as const),
      ...ownSteps.map(({ key, name }) => [key, name] as const),
    ]),
  );
}

/** Names of the steps of some versions by their lines, each with the part of the skin; the newest version's name counts. */
export function namesByLine(newestFirst: readonly AcceptedPlan[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    newestFirst
      .toReversed()
      .flatMap(({ steps, ownSteps = [] }) => [
        ...steps.map(
          (step) => [lineOf(step), nameWithArea(treatmentWords(step.treatment), step.area)] as const,
        ),
        ...ownSteps.map(({ line, name, area }) => [line, nameWithArea(name, area)] as const),
      ]),
  );
}

/** Every version of a plan in short, two of them compared, and the newer of those two in full. */
export async function readPlanVersions(
  tx: ClinicTransaction,
  { versions }: CourseOnRecord,
  compared: { readonly from: number | null; readonly to: number | null },
) {
  const people = await findPeopleNames(
    tx,
    versions.map(({ acceptedBy }) => acceptedBy),
  );
  const numbered = (number: number | null) => versions.find((version) => version.number === number);
  const to = numbered(compared.to) ?? versions[0];
  const from = numbered(compared.from) ?? numbered((to?.number ?? 0) - 1) ?? versions.at(-1);
  return {
    zone: tx.actor.zone,
    versions: versions.map(({ number, acceptedAt, acceptedBy, reason, plan }) => ({
      number,
      acceptedAt: acceptedAt.toISOString(),
      acceptedBy: people.get(acceptedBy) ?? "Somebody who left the clinic",
      reason,
      steps: [
        ...plan.steps.map((step) => ({
          name: nameWithArea(treatmentWords(step.treatment), step.area),
          sessions: step.sessions,
          intervalWeeks: step.intervalWeeks,
          override: step.override?.reason ?? null,
          own: false,
        })),
        ...(plan.ownSteps ?? []).map((step) => ({
          name: nameWithArea(step.name, step.area),
          sessions: step.sessions,
          intervalWeeks: step.intervalWeeks,
          override: null,
          own: true,
        })),
      ],
      visits: plan.visits.map(({ treatment, kind, number: count, of, dueOn }) => ({
        treatment,
        kind,
        number: count,
        of,
        dueOn,
      })),
      note: plan.note,
    })),
    from: from?.number ?? 1,
    to: to?.number ?? 1,
    difference:
      from === undefined || to === undefined
        ? null
        : planDifference(comparedPlan(from.plan), comparedPlan(to.plan)),
    names: namesInPlans(versions.map(({ plan }) => plan).toReversed()),
  };
}
