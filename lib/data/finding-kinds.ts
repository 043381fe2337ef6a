import "server-only";
import type { CountedKind } from "#lib/clinical/visit/quick-picks.ts";
import { findingPatternSchema } from "#lib/schemas/finding-pattern.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** How far back a person's own visits count, in days, and how many of them at most. DESIGN. */
const DAYS_BACK = 90;
const MOST_VISITS = 200;

type KindRow = {
  readonly sites: string[];
  readonly side: string | null;
  readonly colour: string[];
  readonly surface: string | null;
  readonly depression: string | null;
  readonly raised: string | null;
  readonly lesions: unknown;
  readonly own: number;
  readonly clinic: number;
};

/**
 * The kinds of marks in the signed visits that the actor began or signed in the last 90 days, 200 at most, and in the
 * clinic's last 200, each with how often it was recorded at each place. No patient is named or counted. One statement.
 *
 * @param before visits signed later do not count: what is learnt during a visit changes nothing in it
 */
export async function countFindingKinds(tx: ClinicTransaction, before: Date): Promise<CountedKind[]> {
  const { clinicId, personId } = tx.actor;
  const since = new Date(before.getTime() - DAYS_BACK * 86_400_000);
  const rows = await tx.db.$queryRaw<KindRow[]>`
    with signed as (
      select id from consultation
       where clinic_id = ${clinicId}::uuid and signed_by = ${personId}::uuid and state = 'signed'
         and signed_at >= ${since} and signed_at < ${before}
       order by signed_at desc limit ${MOST_VISITS}
    ), begun as (
      select id from consultation
       where clinic_id = ${clinicId}::uuid and created_by = ${personId}::uuid and state = 'signed'
         and signed_at >= ${since} and signed_at < ${before}
       order by signed_at desc limit ${MOST_VISITS}
    ), own as (select id from signed union select id from begun
    ), usual as (
      select id from consultation
       where clinic_id = ${clinicId}::uuid and state = 'signed' and updated_at < ${before}
       order by updated_at desc limit ${MOST_VISITS}
    ), visit as (select id from own union select id from usual)
    select f.sites, f.side, f.colours as colour, f.surface, f.detail->>'depression' as depression,
        f.detail->>'raised' as raised, f.detail->'lesions' as lesions,
        count(o.id)::int as own, count(u.id)::int as clinic
      from visit v
      join finding f on f.clinic_id = ${clinicId}::uuid and f.consultation_id = v.id
      left join own o on o.id = v.id
      left join usual u on u.id = v.id
     group by 1, 2, 3, 4, 5, 6, 7
     order by own desc, clinic desc limit 300`;
  return rows.flatMap(({ own, clinic, ...row }) => {
    // A term that this version no longer knows is no pick.
    const kind = findingPatternSchema.safeParse(row);
    return kind.success ? [{ kind: kind.data, own, clinic }] : [];
  });
}
