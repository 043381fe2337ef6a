import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { diagnosisShortWords } from "#lib/catalogue/words/diagnoses.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import {
  listBoard,
  listPlans,
  type PlanFilter,
  type PlanListQuery,
  type PlanListRow,
} from "#lib/data/plan-list.ts";
import type { PlanState } from "#lib/data/plan.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { formatLateness } from "#lib/format/relative-time.ts";
import type { Result } from "#lib/result/result.ts";

/** A plan of the list in words. `diagnosis` and `plan` are left out for who may not read them. */
export type ListedPlan = {
  readonly id: string;
  readonly version: number;
  /** Where its row leads: the plan, or the chart for who may not read plans. */
  readonly href: string;
  readonly patient: string;
  readonly state: PlanState;
  readonly holdReason: string | null;
  readonly done: number;
  readonly total: number;
  readonly nextDue: string;
  /** For example "12 days late"; null while nothing is late. */
  readonly late: string | null;
  readonly reviewDue: boolean;
  readonly diagnosis?: string;
  readonly plan?: string;
};

/** One page of the table of plans. */
export type PlansPage = {
  readonly plans: readonly ListedPlan[];
  readonly total: number;
  readonly similarOnly: boolean;
  /** Whether diagnoses and treatments are shown at all. */
  readonly clinical: boolean;
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
  /** Whether the person may move cards. */
  readonly mayMove: boolean;
};

/** The states in the order of the board. */
export const BOARD_STATES = ["draft", "active", "on-hold", "completed", "stopped"] as const;

function toListed(row: PlanListRow, today: IsoDate): ListedPlan {
  const running = row.state === "active";
  const clinical = row.diagnoses !== null && row.treatments !== null;
  const chart = `/patients/${row.patientId}`;
  return {
    id: row.id,
    version: row.version,
    href: clinical ? `${chart}/plans/${row.id}` : chart,
    patient: formatBannerName(row),
    state: row.state,
    holdReason: row.holdReasonCode,
    done: row.done,
    total: row.total,
    nextDue: row.nextDue === null ? "None" : formatClinicalDate(row.nextDue),
    late: running && row.nextDue !== null ? formatLateness(row.nextDue, today) : null,
    reviewDue: running && row.nextIsReview && row.nextDue !== null && row.nextDue <= today,
    ...(row.diagnoses === null
      ? {}
      : { diagnosis: row.diagnoses.map(diagnosisShortWords).join(", ") || "None coded" }),
    ...(row.treatments === null
      ? {}
      : { plan: row.treatments.map(treatmentWords).join(", ") || "Not accepted yet" }),
  };
}

/** One page of the clinic's plans for an actor, in words. */
export function readPlansPage(actor: Actor, query: PlanListQuery): Promise<Result<PlansPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const { rows, total, reach } = await listPlans(tx, query);
    return {
      plans: rows.map((row) => toListed(row, tx.today)),
      total,
      similarOnly: reach === "near" && total > 0,
      clinical: can(actor.roles, "plan.read"),
    };
  });
}

/** The board of the clinic's plans for an actor, in words. */
export function readBoardPage(actor: Actor, filter: PlanFilter): Promise<Result<BoardPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const { rows, reach } = await listBoard(tx, filter);
    return {
      columns: BOARD_STATES.map((state) => {
        const own = rows.filter((row) => row.state === state);
        return { state, total: own[0]?.inState ?? 0, plans: own.map((row) => toListed(row, tx.today)) };
      }),
      similarOnly: reach === "near" && rows.length > 0,
      mayMove: can(actor.roles, "plan.accept"),
    };
  });
}

/** One page of the table of plans, for whoever is signed in. */
export async function loadPlans(query: PlanListQuery): Promise<Result<PlansPage>> {
  return readPlansPage(await requireActor(), query);
}

/** The board of plans, for whoever is signed in. */
export async function loadPlanBoard(filter: PlanFilter): Promise<Result<BoardPage>> {
  return readBoardPage(await requireActor(), filter);
}
