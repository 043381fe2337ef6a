import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { fromDateColumn, toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";
import { SESSION_KINDS, type SessionKind } from "./treatment-session.ts";

/** Days on which the clinic is closed, both ends included. */
export type ClinicClosure = {
  readonly id: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly label: string;
};

/** When the clinic is closed. */
export type ClinicCalendar = {
  /** ISO weekdays, 1 Monday to 7 Sunday. */
  readonly closedWeekdays: readonly number[];
  /** By their first day. */
  readonly closures: readonly ClinicClosure[];
};

/** The clinic's closed weekdays and closures, past ones too. */
export async function findClinicCalendar(tx: ClinicTransaction): Promise<ClinicCalendar> {
  const { clinicId } = tx.actor;
  const { closedWeekdays } = await tx.db.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: { closedWeekdays: true },
  });
  const rows = await listClosures(tx);
  return { closedWeekdays, closures: rows.map(({ id, from, to, label }) => ({ id, from, to, label })) };
}

/** A closure with what is needed to change it. */
export type ClosureRow = ClinicClosure & {
  /** Of a bank holiday: the region whose list it was taken from. */
  readonly region: string | null;
  readonly version: number;
};

/** The clinic's closures by their first day, past ones too. */
export async function listClosures(tx: ClinicTransaction): Promise<ClosureRow[]> {
  const rows = await tx.db.clinicClosure.findMany({
    where: { clinicId: tx.actor.clinicId, removedAt: null },
    orderBy: [{ fromOn: "asc" }, { id: "asc" }],
    select: { id: true, fromOn: true, toOn: true, label: true, region: true, version: true },
  });
  return rows.map(({ fromOn, toOn, ...row }) => ({
    ...row,
    from: fromDateColumn(fromOn),
    to: fromDateColumn(toOn),
  }));
}

/** Adds closures. */
export async function createClosures(
  tx: ClinicTransaction,
  closures: readonly (ClinicClosure & { readonly region: string | null })[],
): Promise<void> {
  await tx.db.clinicClosure.createMany({
    data: closures.map(({ id, from, to, label, region }) => ({
      ...{ clinicId: tx.actor.clinicId, id, label, region },
      ...{ fromOn: toDateColumn(from), toOn: toDateColumn(to) },
    })),
  });
}

/** Takes a closure back; its row stays. @returns whether the version fitted */
export async function removeClosure(
  tx: ClinicTransaction,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const { count } = await tx.db.clinicClosure.updateMany({
    where: { clinicId: tx.actor.clinicId, id, version, removedAt: null },
    data: { removedAt: tx.at },
  });
  return count === 1;
}

/** Sets the weekdays on which the clinic is closed. @returns whether the clinic's version fitted */
export async function saveClosedWeekdays(
  tx: ClinicTransaction,
  version: number,
  closedWeekdays: readonly number[],
): Promise<boolean> {
  const { count } = await tx.db.clinic.updateMany({
    where: { id: tx.actor.clinicId, version },
    data: { closedWeekdays: [...closedWeekdays] },
  });
  return count === 1;
}

/** A planned visit on a day on which the clinic is closed, without a clinical word. */
export type VisitOnClosedDay = {
  readonly id: string;
  readonly patientId: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly kind: SessionKind;
  readonly number: number;
  readonly of: number;
  readonly dueOn: IsoDate;
  /** Whether a time was agreed with the patient. */
  readonly booked: boolean;
  /** The closure it falls on; null where only the weekday is closed. */
  readonly closureId: string | null;
};

/** Visits on closed days that one page lists at most; the rest is counted. */
const MOST_VISITS = 200;

/**
 * The planned visits from today on, of plans that go on, that fall on a closed weekday or into a closure. They are told
 * apart by the clinic's own calendar; nothing is moved.
 */
export async function listVisitsOnClosedDays(
  tx: ClinicTransaction,
): Promise<{ readonly visits: readonly VisitOnClosedDay[]; readonly total: number }> {
  const clinic = Prisma.sql`${tx.actor.clinicId}::uuid`;
  const rows = await tx.db.$queryRaw<
    (Omit<VisitOnClosedDay, "kind"> & { readonly kind: string; readonly total: number })[]
  >`
    select s.id, p.id as "patientId", p.family_name as "familyName", p.given_names as "givenNames", p.title,
      s.kind, s.number, s.of, to_char(s.due_on, 'YYYY-MM-DD') as "dueOn", s.appointment_at is not null as booked,
      x.id as "closureId", count(*) over ()::int as total
    from treatment_session s
    join clinic k on k.id = s.clinic_id
    join plan l on l.clinic_id = s.clinic_id and l.id = s.plan_id
    join patient p on p.clinic_id = s.clinic_id and p.id = s.patient_id
    left join lateral (
      select c.id from clinic_closure c
      where c.clinic_id = s.clinic_id and c.removed_at is null and s.due_on between c.from_on and c.to_on
      order by c.from_on, c.id limit 1) x on true
    where s.clinic_id = ${clinic} and s.state = 'planned' and s.due_on >= ${tx.today}::date
      and l.state in ('active', 'on-hold') and p.deceased_on is null
      and (x.id is not null or extract(isodow from s.due_on)::smallint = any (k.closed_weekdays))
    order by s.due_on, s.id
    limit ${MOST_VISITS}`;
  return {
    total: rows[0]?.total ?? 0,
    visits: rows.map(({ id, patientId, familyName, givenNames, title, kind, ...visit }) => ({
      ...{ id, patientId, familyName, givenNames, title },
      kind: SESSION_KINDS.find((own) => own === kind) ?? "treatment",
      ...{ number: visit.number, of: visit.of, dueOn: visit.dueOn, booked: visit.booked },
      closureId: visit.closureId,
    })),
  };
}
