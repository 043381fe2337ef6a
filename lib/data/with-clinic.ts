import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { Actor } from "#lib/auth/actor.ts";
import { can, PERMISSIONS, type Permission } from "#lib/auth/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { logger } from "#lib/platform/logger.ts";
import { refuse, RefusedError } from "#lib/result/refused-error.ts";
import { fail, succeed, type Refusal, type Result } from "#lib/result/result.ts";
import type { AuditEntry } from "./audit-event.ts";
import { makeClinicTransaction, type ClinicTransaction } from "./clinic-transaction.ts";
import {
  isConflictOfTransactions,
  isLostConnection,
  readDatabaseFailure,
  refusalOf,
} from "./database-error.ts";
import { Prisma } from "./generated/client.ts";
import { prismaClient, type PrismaTransactionClient } from "./prisma-client.ts";
import { holdToPage } from "./same-patient.ts";

/** Tries in all, when PostgreSQL had to cancel one of two transactions that met. */
const TRIES = 4;
const LIMITS = { maxWait: 5000, timeout: 10_000 };

/**
 * The only door to a clinic's rows: checks the permission, opens one transaction under the session's capability, does
 * the work, writes the audit events and commits. Anything thrown rolls all of it back.
 *
 * @param permission what the work is; one of kind `write` must record at least one audit event
 * @param work reads and writes through the transaction; refuses by `refuse(…)`. It may run again after a conflict of
 *   transactions, so it changes nothing outside the database
 * @returns the work's value, or the refusal: `forbidden` without the permission or for a feed that would write,
 *   `unauthenticated` when the session is over, `conflict` when an event is about another patient than the page the
 *   act came from, what the work refused, or what the database's error means; anything unforeseen is logged and comes
 *   back as `internal` with its reference
 */
export async function withClinic<T>(
  actor: Actor,
  permission: Permission,
  work: (tx: ClinicTransaction) => Promise<T>,
): Promise<Result<T>> {
  const feedWrites = actor.kind === "feed" && PERMISSIONS[permission].kind === "write";
  if (!can(actor.roles, permission) || feedWrites) {
    logger.warn(
      { clinicId: actor.clinicId, personId: actor.personId, permission },
      "A permission was refused",
    );
    return fail({ code: "forbidden", message: "Your role does not allow this." });
  }
  for (let attempt = 1; ; attempt += 1) {
    const progress = { committing: false };
    try {
      return succeed(await runOnce(actor, permission, work, progress));
    } catch (error) {
      const failure = readDatabaseFailure(error);
      if (failure !== null && isConflictOfTransactions(failure) && attempt < TRIES) {
        await pause(attempt * 10);
        continue;
      }
      return fail(toRefusal(error, actor, permission, progress.committing));
    }
  }
}

async function runOnce<T>(
  actor: Actor,
  permission: Permission,
  work: (tx: ClinicTransaction) => Promise<T>,
  progress: { committing: boolean },
): Promise<T> {
  return prismaClient().$transaction(async (db) => {
    const entered = await db.$queryRaw<{ clinic: string | null }[]>`
      select enter_clinic(${actor.capability}) as clinic`;
    if (entered[0]?.clinic !== actor.clinicId) {
      refuse("unauthenticated", "Your session has ended. Sign in again.");
    }
    const events: AuditEntry[] = [];
    const value = await work(makeClinicTransaction(db, actor, events));
    if (events.length === 0 && PERMISSIONS[permission].kind === "write") {
      throw new Error("A write recorded no audit event");
    }
    for (const { patientId } of events) if (patientId !== undefined) holdToPage(actor, patientId);
    // Last, because the clinic's chain stays locked from here to the commit.
    for (const event of events) await appendEvent(db, event);
    progress.committing = true;
    return value;
  }, LIMITS);
}

async function appendEvent(db: PrismaTransactionClient, event: AuditEntry): Promise<void> {
  const detail = event.detail === undefined ? null : JSON.stringify(event.detail);
  await db.$queryRaw(Prisma.sql`
    select append_audit_event(${event.action}, ${event.entity}, ${event.entityId}::uuid,
      ${event.patientId ?? null}::uuid, ${event.changedFields ?? []}::text[], ${detail}::jsonb)`);
}

/** Turns what was thrown into a refusal; what cannot be explained is logged under a reference. */
function toRefusal(error: unknown, actor: Actor, permission: Permission, committing: boolean): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  const failure = readDatabaseFailure(error);
  const code = failure?.sqlState ?? failure?.prismaCode ?? failure?.kind ?? undefined;
  const fields = { clinicId: actor.clinicId, personId: actor.personId, permission, ...(code && { code }) };
  if (failure !== null && committing && isLostConnection(failure)) {
    logger.error(fields, "The connection was lost while committing");
    return {
      code: "outcome_unknown",
      message: "The connection broke while saving. Try again: a repeat saves only once.",
    };
  }
  const refusal = failure === null ? null : refusalOf(failure);
  if (refusal !== null) {
    logger.warn(fields, "The database refused a transaction");
    return refusal;
  }
  const reference = newId();
  logger.error({ ...fields, reference, error }, "A transaction failed unexpectedly");
  return { code: "internal", message: "Something went wrong on our side. Nothing was saved.", reference };
}
