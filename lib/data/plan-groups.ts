import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import {
  EVERY_COURSE,
  lastContact,
  matchesFilter,
  NEXT_VISIT,
  PROGRESS,
  type CourseFilter,
} from "./course-query.ts";
import { Prisma } from "./generated/client.ts";
import type { SearchReach } from "./patient-search.ts";
import { BY_NAME, planColumns, planJoins, PLANS, type PlanListRow } from "./plan-list.ts";

/** The first courses of a kind, by their next dates, and how many there are in all. */
export type CourseGroup = { readonly total: number; readonly rows: readonly PlanListRow[] };

type Grouped = PlanListRow & { readonly kind: string; readonly found: number };

/**
 * Several lists of courses by their next dates, in one statement.
 *
 * @param kinds which courses each list asks for, by its name @param most lines of each
 */
export async function listCourseGroups<Kind extends string>(
  tx: ClinicTransaction,
  kinds: Readonly<Partial<Record<Kind, Partial<CourseFilter>>>>,
  most: number,
): Promise<(kind: Kind) => CourseGroup> {
  const parts = Object.entries<Partial<CourseFilter> | undefined>(kinds).map(([kind, narrowed]) => {
    const filter = { ...EVERY_COURSE, ...narrowed };
    return Prisma.sql`select ${kind}::text as kind, q.clinic_id, q.id, (count(*) over ())::int as found,
        row_number() over (order by n.due_on nulls last, ${BY_NAME}) as place
      ${PLANS} ${planJoins(tx, filter, "day")} where ${matchesFilter(tx, filter, "exact")}`;
  });
  const rows = await tx.db.$queryRaw<Grouped[]>`
    with ranked as materialized (${Prisma.join(parts, " union all ")})
    select ${planColumns(tx)}, r.kind, r.found
    from (select * from ranked where place <= ${most}) r
    join plan q on q.clinic_id = r.clinic_id and q.id = r.id
    join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id
    ${NEXT_VISIT} ${PROGRESS} ${lastContact(tx.actor.zone)}
    order by r.kind, r.place`;
  const byKind = Map.groupBy(rows, ({ kind }) => kind);
  return (kind) => {
    const own = byKind.get(kind) ?? [];
    return { total: own[0]?.found ?? 0, rows: own };
  };
}

/** A card of the board, with how many plans its column holds in all. */
export type BoardRow = PlanListRow & { readonly inState: number };

/** The board: of each state, the plans that are due first. @param cards how many of each state at most */
export async function listBoard(
  tx: ClinicTransaction,
  filter: CourseFilter,
  cards: number,
): Promise<{ readonly rows: readonly BoardRow[]; readonly reach: SearchReach }> {
  const exact = await readBoard(tx, filter, cards, "exact");
  if (exact.length > 0 || filter.search.trim() === "") return { rows: exact, reach: "exact" };
  return { rows: await readBoard(tx, filter, cards, "near"), reach: "near" };
}

function readBoard(
  tx: ClinicTransaction,
  filter: CourseFilter,
  cards: number,
  reach: SearchReach,
): Promise<BoardRow[]> {
  return tx.db.$queryRaw<BoardRow[]>`
    with ranked as materialized (
      select q.clinic_id, q.id, (count(*) over (partition by q.state))::int as in_state,
             row_number() over (partition by q.state order by n.due_on nulls last, q.updated_at desc, q.id) as place
      ${PLANS} ${planJoins(tx, filter, "visit")} where ${matchesFilter(tx, filter, reach)})
    select ${planColumns(tx)}, r.in_state as "inState"
    from ranked r join plan q on q.clinic_id = r.clinic_id and q.id = r.id
    join patient p on p.clinic_id = q.clinic_id and p.id = q.patient_id
    ${NEXT_VISIT} ${PROGRESS} ${lastContact(tx.actor.zone)}
    where r.place <= ${cards}
    order by q.state, r.place`;
}
