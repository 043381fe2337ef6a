import "server-only";
import { z } from "zod";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { consultationDraftSchema, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { toDateColumn } from "./calendar-column.ts";
import type { ClinicTransaction } from "./clinic-transaction.ts";

/** The findings of a signed visit that stand on the map. */
export type PinnedVisit = { readonly on: IsoDate; readonly findings: DraftFinding[] };

/** A signed visit as it was recorded. */
export type EarlierVisit = { readonly id: string; readonly on: IsoDate; readonly draft: ConsultationDraft };

/** What an earlier visit holds of the map. */
type MapOfEarlier = Pick<ConsultationDraft, "findings" | "gonePins">;

/** The signed visits before one: the last of them whole, and of all of them what they pinned, newest first. */
export type EarlierVisits = {
  readonly last: EarlierVisit | null;
  readonly maps: readonly (MapOfEarlier & {
    readonly id: string;
    readonly on: IsoDate;
    /** For how many months the marks were there by then, as the patient said. */
    readonly markMonths: number | null;
  })[];
};

/** How many visits with pins are looked through. DESIGN. */
const MOST_VISITS = 50;

const mapSchema = consultationDraftSchema.pick({ findings: true, gonePins: true });
const rowsSchema = z.array(
  z.object({
    id: z.string(),
    on: z.string(),
    last: consultationDraftSchema.nullable(),
    findings: mapSchema.shape.findings.nullable(),
    gonePins: mapSchema.shape.gonePins.nullable(),
    markMonths: z.number().nullable(),
  }),
);

/**
 * The patient's signed visits before one, in one statement.
 *
 * @param until the day of the visit that asks; what was signed for a later day is not before it
 */
export async function findEarlierVisits(
  tx: ClinicTransaction,
  patientId: string,
  until: IsoDate,
): Promise<EarlierVisits> {
  const found: unknown = await tx.db.$queryRaw`
    with signed as (
      select id, occurred_on, draft,
             row_number() over (order by occurred_on desc, signed_at desc, id desc) as place
        from consultation
       where clinic_id = ${tx.actor.clinicId}::uuid and patient_id = ${patientId}::uuid
         and state = 'signed' and occurred_on <= ${toDateColumn(until)}
    )
    select id::text, to_char(occurred_on, 'YYYY-MM-DD') as on,
           case when place = 1 then draft end as last,
           draft->'findings' as findings, draft->'gonePins' as "gonePins",
           (draft->'history'->>'markDurationMonths')::float8 as "markMonths"
      from signed
     where place = 1 or draft @? '$.findings[*].pins[*]' or draft @? '$.gonePins[*]'
     order by place limit ${MOST_VISITS}`;
  const rows = rowsSchema.parse(found);
  const [first] = rows;
  return {
    last: first?.last ? { id: first.id, on: first.on, draft: first.last } : null,
    maps: rows.map(({ id, on, findings, gonePins, markMonths }) => ({
      ...{ id, on, findings: findings ?? [], markMonths },
      ...(gonePins ? { gonePins } : {}),
    })),
  };
}

/**
 * What of the map is still to be answered for: the marks pinned at the last visit, and those of visits before it that no
 * later visit found again or noted as gone. So a mark that was once pinned is asked for until somebody looks.
 *
 * @param maps newest first
 * @returns the visits with such marks, newest first, each with these marks only
 */
export function pinsToAnswer(maps: EarlierVisits["maps"]): PinnedVisit[] {
  const told = new Set<string>();
  return maps.flatMap(({ on, findings, gonePins }) => {
    const open = findings.flatMap((finding) => {
      const pins = (finding.pins ?? []).filter(({ id }) => !told.has(id));
      return pins.length > 0 ? [{ ...finding, pins }] : [];
    });
    for (const { id } of [...findings.flatMap(({ pins }) => pins ?? []), ...(gonePins ?? [])]) told.add(id);
    return open.length > 0 ? [{ on, findings: open }] : [];
  });
}
