import "server-only";
import { createHash } from "node:crypto";
import type { Addendum, ConsultationRecord } from "./consultation.ts";

/** Keys in one order, so that the same record always gives the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  entries.sort(([one], [two]) => (one < two ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, sorted(held)]));
}

/**
 * The SHA-256 of a signed record with what was added to it, in hexadecimal. Paper that carries it can be held against
 * the record: it changes with an addendum, and with nothing else.
 */
export function recordDigest(record: ConsultationRecord, addenda: readonly Addendum[]): string {
  const { id, patientId, occurredOn, begunOn, draft, signed } = record;
  const whole = sorted({ id, patientId, occurredOn, begunOn, draft, signed, addenda });
  return createHash("sha256").update(JSON.stringify(whole)).digest("hex");
}
