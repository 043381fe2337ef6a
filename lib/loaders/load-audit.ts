import "server-only";
import { requireActor } from "#lib/auth/require-actor.ts";
import {
  findAuditHead,
  listAuditEvents,
  verifyAuditChain,
  type AuditQuery,
  type AuditRow,
} from "#lib/data/audit-trail.ts";
import { listColleagues } from "#lib/data/membership.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatTime, isoDateIn } from "#lib/format/instant.ts";
import { isIsoDate } from "#lib/format/iso-date.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";

const PAGE_SIZE = 50;

const FILTERS = ["person", "action", "entity", "from", "to", "before", "check"] as const;

/** Filters of the trail as the address has them; anything that cannot be meant is left out. */
export type AuditAddress = {
  readonly [Name in (typeof FILTERS)[number]]?: string | undefined;
};

/** One event in words. */
export type AuditLine = {
  readonly sequence: string;
  readonly when: string;
  readonly who: string;
  readonly roles: readonly string[];
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly patientId: string | null;
  readonly fields: string;
  readonly detail: string;
};

/** What the page of the audit trail shows. */
export type AuditPage = {
  readonly zone: string;
  readonly address: AuditAddress;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly lines: readonly AuditLine[];
  /** The number to go on from to older events; null where there are none. */
  readonly older: string | null;
  readonly head: { readonly sequence: string; readonly hash: string } | null;
  /** Null until it is asked for. */
  readonly faults: readonly { readonly sequence: string; readonly fault: string }[] | null;
};

function addressOf(asked: Readonly<Record<string, string | readonly string[] | undefined>>): AuditAddress {
  const given = FILTERS.flatMap((name) => {
    const value = asked[name];
    return typeof value === "string" && value !== "" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

function queryOf(address: AuditAddress): AuditQuery {
  const day = (text: string | undefined) => (text !== undefined && isIsoDate(text) ? text : null);
  const word = (text: string | undefined) =>
    text !== undefined && /^[a-z-]{1,40}$/u.test(text) ? text : null;
  const { person, before } = address;
  return {
    personId: person !== undefined && idField.safeParse(person).success ? person : null,
    action: word(address.action),
    entity: word(address.entity),
    from: day(address.from),
    to: day(address.to),
    before: before !== undefined && /^\d{1,18}$/u.test(before) ? BigInt(before) : null,
    limit: PAGE_SIZE + 1,
  };
}

/** The detail of an event as `name: value` pairs; its kind is told by what it holds. */
function detailWords(detail: unknown): string {
  if (typeof detail !== "object" || detail === null) return "";
  return Object.entries(detail)
    .filter(([key]) => key !== "kind")
    .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.join(", ") : String(value)}`)
    .join("; ");
}

function lineOf(row: AuditRow, zone: string): AuditLine {
  return {
    sequence: String(row.sequence),
    when: `${formatClinicalDate(isoDateIn(row.at, zone))} ${formatTime(row.at, zone)}`,
    who: row.personName ?? (row.personId === null ? "The system" : row.personId),
    roles: row.roles,
    action: row.action,
    entity: row.entity,
    entityId: row.entityId,
    patientId: row.patientId,
    fields: row.changedFields.join(", "),
    detail: detailWords(row.detail),
  };
}

/**
 * One page of the audit trail, newest first; `forbidden` for whoever may not read it.
 *
 * @param asked the page's query: filters, `before` for older events, `check=1` to recompute the chain of hashes
 */
export async function loadAudit(
  asked: Readonly<Record<string, string | readonly string[] | undefined>>,
): Promise<Result<AuditPage>> {
  const address = addressOf(asked);
  const actor = await requireActor();
  return withClinic(actor, "audit.read", async (tx) => {
    const rows = await listAuditEvents(tx, queryOf(address));
    const shown = rows.slice(0, PAGE_SIZE);
    const head = await findAuditHead(tx);
    const faults = address.check === "1" ? await verifyAuditChain(tx) : null;
    const people = await listColleagues(tx);
    return {
      zone: actor.zone,
      address,
      people: people.map(({ personId, displayName }) => ({ value: personId, label: displayName })),
      lines: shown.map((row) => lineOf(row, actor.zone)),
      older: rows.length > PAGE_SIZE ? String(shown.at(-1)?.sequence ?? "") : null,
      head: head === null ? null : { sequence: String(head.sequence), hash: head.hash },
      faults: faults?.map(({ sequence, fault }) => ({ sequence: String(sequence), fault })) ?? null,
    };
  });
}
