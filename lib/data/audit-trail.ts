import "server-only";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";

/** What of the trail is asked for; null stands for all. */
export type AuditQuery = {
  readonly personId: string | null;
  readonly action: string | null;
  readonly entity: string | null;
  /** First and last day in the clinic's zone, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only events before this number; null for the newest. */
  readonly before: bigint | null;
  readonly limit: number;
};

/** One event of the trail: ids and names of fields, never what was in them. */
export type AuditRow = {
  readonly sequence: bigint;
  readonly at: Date;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly roles: readonly string[];
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly patientId: string | null;
  readonly changedFields: readonly string[];
  readonly detail: unknown;
};

function conditions(tx: ClinicTransaction, query: AuditQuery): Prisma.Sql {
  const { clinicId, zone } = tx.actor;
  const all = [Prisma.sql`e.clinic_id = ${clinicId}::uuid`];
  if (query.personId !== null) all.push(Prisma.sql`e.person_id = ${query.personId}::uuid`);
  if (query.action !== null) all.push(Prisma.sql`e.action = ${query.action}`);
  if (query.entity !== null) all.push(Prisma.sql`e.entity = ${query.entity}`);
  if (query.from !== null) {
    all.push(Prisma.sql`e.recorded_at >= (${query.from}::date)::timestamp at time zone ${zone}`);
  }
  if (query.to !== null) {
    all.push(Prisma.sql`e.recorded_at < (${query.to}::date + 1)::timestamp at time zone ${zone}`);
  }
  if (query.before !== null) all.push(Prisma.sql`e.sequence < ${query.before}::bigint`);
  return Prisma.join(all, " and ");
}

/** Events of the clinic that fit, newest first, at most `limit`. */
export function listAuditEvents(tx: ClinicTransaction, query: AuditQuery): Promise<AuditRow[]> {
  return tx.db.$queryRaw<AuditRow[]>`
    select e.sequence, e.recorded_at as at, e.person_id as "personId", p.display_name as "personName", e.roles,
           e.action, e.entity, e.entity_id as "entityId", e.patient_id as "patientId",
           e.changed_fields as "changedFields", e.detail
    from audit_event e
    left join person p on p.id = e.person_id
    where ${conditions(tx, query)}
    order by e.sequence desc
    limit ${query.limit}`;
}

/** The newest event's number and hash (hexadecimal), to be written down outside of this system; null for an empty trail. */
export async function findAuditHead(
  tx: ClinicTransaction,
): Promise<{ readonly sequence: bigint; readonly hash: string } | null> {
  const head = await tx.db.auditHead.findUnique({
    where: { clinicId: tx.actor.clinicId },
    select: { sequence: true, hash: true },
  });
  return head === null ? null : { sequence: head.sequence, hash: Buffer.from(head.hash).toString("hex") };
}

/** A place at which the clinic's chain is broken. */
export type ChainFault = { readonly sequence: bigint; readonly fault: string };

/** Recomputes the clinic's whole chain. @returns its first faults, none when it is whole */
export function verifyAuditChain(tx: ClinicTransaction): Promise<ChainFault[]> {
  return tx.db.$queryRaw<ChainFault[]>`select sequence, fault from verify_own_audit_chain()`;
}
