import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import type pg from "pg";
import { z } from "zod";

/** A head as it is written down. */
export const auditHeadSchema = z.strictObject({
  /** The clinic whose trail it is. */
  clinicId: z.uuid(),
  /** The number of the newest event, from 1 without a gap. */
  sequence: z.string().regex(/^[1-9]\d{0,18}$/),
  /** That event's hash, 64 hexadecimal digits; it rests on every event before it. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was written down, ISO 8601, UTC, by the database's clock. */
  at: z.iso.datetime(),
});

/** The newest event of a clinic's audit trail, written down outside the database. */
export type AuditHead = z.infer<typeof auditHeadSchema>;

/** Something in a trail that is not as it was written. `sequence` is null where no single event can be named. */
export type TrailFault = {
  readonly clinicId: string;
  readonly sequence: string | null;
  readonly fault: string;
};

/**
 * Where the heads are written down: `AFTERMARK_AUDIT_HEADS`, best on another machine, or `audit-heads.jsonl` beside the
 * data.
 */
export function auditHeadsFile(folder: string): string {
  const wanted = process.env["AFTERMARK_AUDIT_HEADS"] ?? "";
  return wanted === "" ? path.join(folder, "audit-heads.jsonl") : path.resolve(wanted);
}

type Asks = Pick<pg.Client, "query">;

/** The newest event of every clinic that has one. @param owner a connection of the tables' owner */
export async function readHeads(owner: Asks): Promise<AuditHead[]> {
  const { rows } = await owner.query<AuditHead>(
    `select clinic_id as "clinicId", sequence::text, encode(hash, 'hex') as hash,
            to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from audit_head where sequence > 0 order by clinic_id`,
  );
  return rows;
}

/**
 * Heads written down before, oldest first. A last line that was cut while it was written is left out.
 *
 * @param file one head a line, as JSON @returns none when there is no file yet
 * @throws one sentence with the number of a line that is no head
 */
export function readPublishedHeads(file: string): AuditHead[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  // What follows the last line's end is empty, or a line that was cut.
  return lines.slice(0, -1).map((line, index) => {
    try {
      return auditHeadSchema.parse(JSON.parse(line));
    } catch {
      throw new Error(`Line ${String(index + 1)} of ${file} is no head of an audit trail.`);
    }
  });
}

/**
 * Writes down the heads that have moved since they were last written down, at the end of a file that is only ever added
 * to, and waits until the disk has them.
 *
 * @param file made when absent, readable by its owner only @returns how many were written
 */
export async function publishHeads(owner: Asks, file: string): Promise<number> {
  const last = new Map(readPublishedHeads(file).map((head) => [head.clinicId, head]));
  const moved = (await readHeads(owner)).filter(({ clinicId, hash }) => last.get(clinicId)?.hash !== hash);
  if (moved.length === 0) return 0;
  const descriptor = openSync(file, "a", 0o600);
  try {
    // A line that was cut while it was written is taken away, so that what is added stands on lines of its own.
    const text = readFileSync(file, "utf8");
    ftruncateSync(descriptor, Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1)));
    writeSync(descriptor, moved.map((head) => `${JSON.stringify(head)}\n`).join(""));
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  return moved.length;
}

/**
 * Verifies the trail of every clinic: each event's hash, that each rests on the one before, that none is missing, and
 * that every head written down before is still there. Without such heads a tail that was cut together with its head, or a
 * chain that was made anew, cannot be told.
 *
 * @param owner a connection of the tables' owner @param published heads kept where who holds the database cannot write
 * @returns what is wrong; nothing when all is whole
 */
export async function findTrailFaults(owner: Asks, published: readonly AuditHead[]): Promise<TrailFault[]> {
  const { rows: broken } = await owner.query<TrailFault>(
    `select c.id as "clinicId", f.sequence::text, f.fault
       from (select clinic_id as id from audit_head union select clinic_id from audit_event) c,
            lateral verify_audit_chain(c.id) f
      order by c.id, f.sequence`,
  );
  const { rows: missing } = await owner.query<TrailFault>(
    `select p."clinicId", p.sequence, 'published head not found' as fault
       from jsonb_to_recordset($1::jsonb) as p("clinicId" uuid, sequence text, hash text)
      where not exists (select from audit_event e where e.clinic_id = p."clinicId"
                         and e.sequence = p.sequence::bigint and encode(e.hash, 'hex') = p.hash)
      order by p."clinicId", p.sequence::bigint`,
    [JSON.stringify(published)],
  );
  return [...broken, ...missing];
}
