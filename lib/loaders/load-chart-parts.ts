import "server-only";
import { ADDENDUM_REASON_WORDS } from "#lib/catalogue/words/addenda.ts";
import { nameWithArea } from "#lib/catalogue/words/areas.ts";
import { diagnosisShortWords } from "#lib/catalogue/words/diagnoses.ts";
import { paperName } from "#lib/catalogue/words/papers.ts";
import { STEP_ROLE_WORDS, stepWords, treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { ChartPlan } from "#lib/data/chart.ts";
import type { TimelineEvent } from "#lib/data/chart-timeline.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatLateness } from "#lib/format/relative-time.ts";

/** A course in words. Diagnoses and steps are empty for roles without clinical reading. */
export type PlanSummary = {
  readonly href: string;
  readonly state: "draft" | "active" | "on-hold" | "ended";
  readonly stateWords: string;
  readonly diagnoses: string;
  readonly steps: readonly { readonly id: string; readonly treatment: string; readonly role: string }[];
  readonly done: number;
  readonly of: number;
  readonly nextDue: string | null;
  readonly late: string | null;
  readonly nextHref: string | null;
  readonly nextIsReview: boolean;
  readonly handoutHref: string | null;
};

const STATE_WORDS: Readonly<Record<string, string>> = {
  draft: "Draft, not accepted",
  active: "Active",
  "on-hold": "On hold",
  completed: "Completed",
  stopped: "Stopped",
};

/** Said of a step that the catalogue does not have. */
const OWN_STEP = "Own step, no rule checks it";

const timesWords = (name: string, sessions: number | null): string =>
  sessions === null ? name : `${name} × ${String(sessions)}`;

/** A course in words. @param today the clinic's date @param patientId for its links */
export function planSummary(plan: ChartPlan, today: IsoDate, patientId: string): PlanSummary {
  const chart = `/patients/${patientId}`;
  const { state } = plan;
  return {
    href: `${chart}/plans/${plan.id}`,
    state: state === "draft" || state === "active" || state === "on-hold" ? state : "ended",
    stateWords: STATE_WORDS[state] ?? state,
    diagnoses: (plan.document?.diagnoses ?? [])
      .map(({ diagnosis }) => diagnosisShortWords(diagnosis))
      .join(", "),
    steps: [
      ...(plan.document?.steps ?? []).map(({ id, treatment, role, sessions, area }) => ({
        id,
        treatment: timesWords(nameWithArea(treatmentWords(treatment), area), sessions),
        role: STEP_ROLE_WORDS[role],
      })),
      ...(plan.document?.ownSteps ?? []).map(({ id, name, area, sessions }) => ({
        id,
        treatment: timesWords(nameWithArea(name, area), sessions),
        role: OWN_STEP,
      })),
    ],
    done: plan.done,
    of: plan.of,
    nextDue: plan.nextDue === null ? null : formatClinicalDate(plan.nextDue),
    late: plan.nextDue === null ? null : formatLateness(plan.nextDue, today),
    nextHref: plan.nextSessionId === null ? null : `${chart}/sessions/${plan.nextSessionId}`,
    nextIsReview: plan.nextKind === "review",
    handoutHref: plan.handoutId === null ? null : `${chart}/handouts/${plan.handoutId}`,
  };
}

/** One line of the timeline. */
export type TimelineLine = {
  readonly id: string;
  readonly when: string;
  readonly dateTime: IsoDate;
  readonly title: string;
  readonly href: string | null;
  readonly detail: string;
  readonly who: string | undefined;
};

const VISIT_WORDS: Readonly<Record<string, string>> = {
  treatment: "Session",
  review: "Review",
  "test-patch": "Test patch",
};
const VISIT_STATES: Readonly<Record<string, string>> = { "in-progress": "going on", missed: "missed" };

/** What a visit of a course is called: `Session 2 of 4`, `Review`. */
export function visitWords(kind: string | null, number: number | null, of: number | null): string {
  const word = VISIT_WORDS[kind ?? ""] ?? "Visit";
  return kind === "treatment" && number !== null && of !== null ? `${word} ${number} of ${of}` : word;
}

const REASONS: Readonly<Record<string, string>> = {
  ...ADDENDUM_REASON_WORDS,
  unrecorded: "no reason recorded",
};
const addendumLine = (reason: string): string => `Addendum: ${REASONS[reason]?.toLowerCase() ?? reason}`;

function lineWords(event: TimelineEvent): { title: string; detail: string; place: string } {
  switch (event.kind) {
    case "consultation": {
      const found = event.diagnoses.map(diagnosisShortWords).join(", ");
      const signed = event.state === "signed";
      return {
        title: signed ? "Consultation" : "Consultation, draft",
        detail: [
          signed ? found || "No impression recorded" : "Not signed yet",
          ...event.addenda.map(addendumLine),
        ].join(" · "),
        place: "consultations",
      };
    }
    case "session":
      return {
        title: visitWords(event.sessionKind, event.number, event.of),
        detail: [
          event.treatment === null ? "" : stepWords({ treatment: event.treatment, ownName: event.ownName }),
          VISIT_STATES[event.state] ?? "",
        ]
          .filter((part) => part !== "")
          .join(" · "),
        place: "sessions",
      };
    case "handout":
      return {
        title: paperName(event.paper ?? "handout"),
        detail: event.state === "issued" ? "Issued" : `Issued, now ${event.state}`,
        place: "handouts",
      };
  }
}

/**
 * An event of the chart in words.
 *
 * @param patientId for its link @param clinical false for roles that may open handouts only
 */
export function timelineLine(event: TimelineEvent, patientId: string, clinical: boolean): TimelineLine {
  const { title, detail, place } = lineWords(event);
  return {
    id: event.id,
    when: formatClinicalDate(event.on),
    dateTime: event.on,
    title,
    href: clinical || event.kind === "handout" ? `/patients/${patientId}/${place}/${event.id}` : null,
    detail,
    who: event.who ?? undefined,
  };
}
