import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { DIAGNOSIS_SHORT_WORDS, diagnosisShortWords } from "#lib/catalogue/words/diagnoses.ts";
import { stepWords, TREATMENT_WORDS, treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { listBoard } from "#lib/data/plan-groups.ts";
import {
  listPlans,
  type ListedContact,
  type NextVisit,
  type PlanListQuery,
  type PlanListRow,
} from "#lib/data/plan-list.ts";
import type { PlanState } from "#lib/data/plan.ts";
import { listViews, type SavedView } from "#lib/data/saved-view.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { isToCall } from "#lib/format/call-state.ts";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { diffDays, type IsoDate } from "#lib/format/iso-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { lookUpOffCourse, offCourseAmong, type AskedCourses, type PlanIds } from "./off-course-filter.ts";

/** A plan of the list in words. `diagnosis` and `plan` are left out for who may not read them. */
export type ListedPlan = {
  readonly id: string;
  readonly patientId: string;
  readonly version: number;
  /** Where its row leads: the plan, or the chart for who may not read plans. */
  readonly href: string;
  readonly patient: string;
  readonly born: string;
  /** The NHS number, else the clinic's own. */
  readonly number: string;
  readonly phone: string | null;
  readonly state: PlanState;
  readonly holdReason: string | null;
  readonly done: number;
  readonly total: number;
  readonly nextDue: string;
  /** The days in which the next visit may take place. */
  readonly window: string;
  /** With whom the next visit is booked. */
  readonly withName: string;
  /** The next visit, without a clinical word; null where none is open. */
  readonly session: { readonly id: string; readonly words: string } | null;
  /** For example "12 days late"; null while nothing is late. */
  readonly late: string | null;
  /** Days since the next visit became overdue; 0 while it is not. */
  readonly daysLate: number;
  readonly toCall: boolean;
  readonly reviewDue: boolean;
  readonly reviewDueOn: IsoDate | null;
  /** Only ever true for who reads plans. */
  readonly offCourse: boolean;
  /** What asks for a look, in words to be shown beside the course. */
  readonly flags: readonly string[];
  readonly contact: ListedContact | null;
  readonly since: IsoDate;
  readonly diagnosis?: string;
  readonly plan?: string;
};

/** Treatments by their words, to choose from; null for who may not read plans. */
type TreatmentChoices = readonly { readonly value: string; readonly label: string }[] | null;

/** One page of the table of plans. */
export type PlansPage = {
  readonly clinicId: string;
  readonly plans: readonly ListedPlan[];
  readonly total: number;
  /** The page shown, from 1. */
  readonly page: number;
  readonly similarOnly: boolean;
  /** Whether diagnoses and treatments are shown at all. */
  readonly clinical: boolean;
  /** Treatments to filter by; null for who may not read them. */
  readonly treatments: TreatmentChoices;
  readonly views: readonly SavedView[];
  /** Whether the person keeps the clinic's views. */
  readonly mayShare: boolean;
};

/** One column of the board. */
export type BoardColumn = {
  readonly state: PlanState;
  readonly total: number;
  readonly plans: readonly ListedPlan[];
};

export type BoardPage = {
  readonly columns: readonly BoardColumn[];
  readonly similarOnly: boolean;
  readonly treatments: TreatmentChoices;
  readonly views: readonly SavedView[];
  readonly mayShare: boolean;
  /** Whether the person may move cards. */
  readonly mayMove: boolean;
};

/** The states in the order of the board. */
export const BOARD_STATES = ["draft", "active", "on-hold", "completed", "stopped"] as const;

const inOrderOfWords = (words: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(words)
    .toSorted(([, one], [, other]) => one.localeCompare(other, "en-GB"))
    .map(([term]) => term);

/** How the list orders diagnoses and treatments: by the words that are shown. */
const WORD_ORDER = {
  diagnoses: inOrderOfWords(DIAGNOSIS_SHORT_WORDS),
  treatments: inOrderOfWords(TREATMENT_WORDS),
};

const TREATMENT_CHOICES = WORD_ORDER.treatments.map((value) => ({ value, label: treatmentWords(value) }));

/** What the tools above the list are made from. */
async function toolsFor(tx: ClinicTransaction) {
  const { roles } = tx.actor;
  return {
    treatments: can(roles, "plan.read") ? TREATMENT_CHOICES : null,
    views: await listViews(tx, "plans"),
    mayShare: can(roles, "view.share"),
  };
}

const KIND_WORDS = { treatment: "Session", review: "Review", "test-patch": "Test patch" } as const;

/** A visit in words: with its treatment where the person may read it. */
export function visitInWords({
  kind,
  number,
  of,
  step,
}: Pick<NextVisit, "kind" | "number" | "of" | "step">): string {
  const series = kind === "treatment" ? ` ${String(number)} of ${String(of)}` : "";
  if (step === null) return `${KIND_WORDS[kind]}${series}`;
  return kind === "test-patch" ? `Test patch, ${stepWords(step)}` : `${stepWords(step)}${series}`;
}

/** A number by which a patient is told from others of the same name, in words. */
export function patientNumber(patient: Pick<PlanListRow, "nhsNumber" | "clinicNumber">): string {
  if (patient.nhsNumber !== null) return formatNhsNumber(patient.nhsNumber);
  return patient.clinicNumber ?? "Not known";
}

/** A row of the list in words. @param off which plans are off course, as far as the person may know */
export function toListedPlan(row: PlanListRow, today: IsoDate, off: PlanIds = new Set()): ListedPlan {
  const { next, runs } = row;
  const offCourse = off.has(row.id);
  const clinical = row.diagnoses !== null && row.steps !== null;
  const chart = `/patients/${row.patientId}`;
  return {
    id: row.id,
    patientId: row.patientId,
    version: row.version,
    href: clinical ? `${chart}/plans/${row.id}` : chart,
    patient: formatBannerName(row),
    born: row.born === null ? "Not known" : formatClinicalDate(row.born),
    number: patientNumber(row),
    phone: row.phone,
    state: row.state,
    holdReason: row.holdReasonCode,
    done: row.done,
    total: row.total,
    nextDue: next === null ? "None" : formatClinicalDate(next.dueOn),
    window: next === null ? "None" : formatClinicalDateRange(next.windowFrom, next.windowTo),
    withName: next === null ? "None" : (next.withName ?? "Not known"),
    session: next === null ? null : { id: next.id, words: visitInWords(next) },
    late: runs && next !== null ? formatLateness(next.dueOn, today) : null,
    daysLate: runs && next !== null ? Math.max(0, diffDays(next.dueOn, today)) : 0,
    toCall: runs && next !== null && isToCall(next.dueOn, today, row.contact),
    reviewDue: row.reviewDueOn !== null,
    reviewDueOn: row.reviewDueOn,
    offCourse,
    flags: [...(row.reviewDueOn === null ? [] : ["Review due"]), ...(offCourse ? ["Off course"] : [])],
    contact: row.contact,
    since: row.since,
    ...(row.diagnoses === null
      ? {}
      : { diagnosis: row.diagnoses.map(diagnosisShortWords).join(", ") || "None coded" }),
    ...(row.steps === null ? {} : { plan: row.steps.map(stepWords).join(", ") || "Not accepted yet" }),
  };
}

/** One page of the clinic's plans for an actor, in words. */
export function readPlansPage(actor: Actor, query: AskedCourses<PlanListQuery>): Promise<Result<PlansPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const asked = await lookUpOffCourse(tx, query);
    const { rows, total, page, reach } = await listPlans(tx, { ...asked, wordOrder: WORD_ORDER });
    const off = await offCourseAmong(tx, query, rows);
    return {
      clinicId: actor.clinicId,
      plans: rows.map((row) => toListedPlan(row, tx.today, off)),
      total,
      page,
      similarOnly: reach === "near" && total > 0,
      clinical: can(actor.roles, "plan.read"),
      ...(await toolsFor(tx)),
    };
  });
}

/** Most rows of one file or one print. */
const MOST_ON_PAPER = 20_000;

type AllPlans = AskedCourses<Omit<PlanListQuery, "page" | "pageSize">>;

/** All plans that a filter leaves, for a file or for paper. */
export type PlansOnPaper = {
  readonly plans: readonly ListedPlan[];
  readonly clinical: boolean;
  readonly today: IsoDate;
  readonly clinicName: string;
};

/**
 * Every plan that fits, in the order asked for; that it was taken out is an event of the audit trail. The page of the
 * query counts for nothing.
 */
export function readPlansOnPaper(
  actor: Actor,
  query: AllPlans,
  as: "csv" | "print",
): Promise<Result<PlansOnPaper>> {
  return withClinic(actor, "course.list", async (tx) => {
    const all = { ...query, page: 1, pageSize: MOST_ON_PAPER, wordOrder: WORD_ORDER };
    const { rows, total } = await listPlans(tx, await lookUpOffCourse(tx, all));
    if (total > MOST_ON_PAPER) {
      refuse("too_large", `This list has more than ${String(MOST_ON_PAPER)} lines. Narrow it by a filter.`);
    }
    tx.audit({
      action: "execute",
      entity: "clinic",
      entityId: actor.clinicId,
      detail: { kind: "listed", list: "plans", as, rows: rows.length },
    });
    return {
      plans: rows.map((row) => toListedPlan(row, tx.today)),
      clinical: can(actor.roles, "plan.read"),
      today: tx.today,
      clinicName: actor.clinicName,
    };
  });
}

/** The board of the clinic's plans for an actor, in words. @param cards how many of each state at most */
export function readBoardPage(actor: Actor, filter: AskedCourses, cards: number): Promise<Result<BoardPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const { rows, reach } = await listBoard(tx, await lookUpOffCourse(tx, filter), cards);
    const off = await offCourseAmong(tx, filter, rows);
    return {
      columns: BOARD_STATES.map((state) => {
        const own = rows.filter((row) => row.state === state);
        return {
          state,
          total: own[0]?.inState ?? 0,
          plans: own.map((row) => toListedPlan(row, tx.today, off)),
        };
      }),
      similarOnly: reach === "near" && rows.length > 0,
      ...(await toolsFor(tx)),
      mayMove: can(actor.roles, "plan.accept"),
    };
  });
}

/** One page of the table of plans, for whoever is signed in. */
export async function loadPlans(query: AskedCourses<PlanListQuery>): Promise<Result<PlansPage>> {
  return readPlansPage(await requireActor(), query);
}

/** The board of plans, for whoever is signed in. */
export async function loadPlanBoard(filter: AskedCourses, cards: number): Promise<Result<BoardPage>> {
  return readBoardPage(await requireActor(), filter, cards);
}

/** All plans that fit, on paper, for whoever is signed in. */
export async function loadPlansOnPaper(query: AllPlans): Promise<Result<PlansOnPaper>> {
  return readPlansOnPaper(await requireActor(), query, "print");
}

/** The query of the view with which the list opens for whoever is signed in; null where it opens as it is made. */
export async function loadDefaultPlanView(): Promise<Result<SavedView | null>> {
  const actor = await requireActor();
  return withClinic(actor, "course.list", async (tx) => {
    const views = await listViews(tx, "plans");
    return views.find(({ isDefault }) => isDefault) ?? null;
  });
}
