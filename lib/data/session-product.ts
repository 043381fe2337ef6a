import "server-only";
import { lotKey } from "#lib/format/lot-key.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";
import { toOptionalDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";
import { Prisma } from "./generated/client.ts";

/** Keeps the products of a session that is being completed in this transaction, one row each. */
export async function createSessionProducts(
  tx: ClinicTransaction,
  of: { readonly sessionId: string; readonly patientId: string },
  products: CompleteSessionInput["products"],
): Promise<void> {
  if (products.length === 0) return;
  await tx.db.sessionProduct.createMany({
    data: products.map(({ name, lot, expires, expiredReason }, position) => {
      const key = lotKey(lot);
      return {
        clinicId: tx.actor.clinicId,
        id: newId(),
        patientId: of.patientId,
        treatmentSessionId: of.sessionId,
        position,
        name,
        // “none” is an answer, not a lot.
        ...(key === "" || key === "NONE" ? { lot: null, lotKey: null } : { lot, lotKey: key }),
        expiresOn: toOptionalDateColumn(expires),
        expiredReason: expiredReason ?? null,
      };
    }),
  });
}

/** A session in which a lot was used. */
export type LotUse = {
  readonly sessionId: string;
  readonly patientId: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly born: IsoDate | null;
  readonly phone: string | null;
  readonly product: string;
  readonly lot: string;
  readonly treatment: string;
  /** What the clinician called the step, where it is their own. */
  readonly ownName: string | null;
  /** Day of the session; null where it is still being recorded. */
  readonly performedOn: IsoDate | null;
  readonly state: string;
};

/** Most uses of one lot that are answered. */
export const MOST_LOT_USES = 1000;

/**
 * Everybody who got a lot, the latest first: in completed sessions, in those that are still being recorded, and in
 * those that were begun and ended without being completed. Lots are compared by their letters and digits alone. One
 * statement.
 *
 * @param lot as typed; it holds a letter or a digit
 * @returns at most one more than `MOST_LOT_USES`, so that a cut is seen
 */
export function listLotUses(tx: ClinicTransaction, lot: string): Promise<LotUse[]> {
  const { clinicId } = tx.actor;
  const key = lotKey(lot);
  const suspected = Prisma.sql`upper(regexp_replace(normalize(d.value ->> 'lot', NFKC), '[^[:alnum:]]', '', 'g'))`;
  return tx.db.$queryRaw<LotUse[]>`
    select u."sessionId", u."patientId", p.family_name as "familyName", p.given_names as "givenNames", p.title,
           to_char(p.born_on, 'YYYY-MM-DD') as born, p.phone, u.product, u.lot, r.treatment,
           (select t.own_name from plan_step t where t.clinic_id = s.clinic_id and t.id = s.plan_step_id) as "ownName",
           to_char(s.performed_on, 'YYYY-MM-DD') as "performedOn", s.state
    from (
      select o.treatment_session_id as "sessionId", o.patient_id as "patientId", o.name as product, o.lot
      from session_product o
      where o.clinic_id = ${clinicId}::uuid and o.lot_key = ${key}
      union all
      select w.treatment_session_id, w.patient_id, coalesce(d.value ->> 'name', ''), d.value ->> 'lot'
      from treatment_session v
      join treatment_record w on w.clinic_id = v.clinic_id and w.treatment_session_id = v.id
      cross join lateral jsonb_array_elements(coalesce(w.response -> 'products', '[]')) d
      where v.clinic_id = ${clinicId}::uuid and v.state in ('in-progress', 'missed', 'cancelled') and ${suspected} = ${key}
    ) u
    join patient p on p.clinic_id = ${clinicId}::uuid and p.id = u."patientId"
    join treatment_session s on s.clinic_id = ${clinicId}::uuid and s.id = u."sessionId"
    join treatment_record r on r.clinic_id = ${clinicId}::uuid and r.treatment_session_id = u."sessionId"
    order by s.performed_on desc nulls first, u."sessionId", u.product
    limit ${MOST_LOT_USES + 1}`;
}
