import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { now, dateIn } from "#lib/platform/clock.ts";
import type { AuditEntry } from "./audit-event.ts";
import type { PrismaTransactionClient } from "./prisma-client.ts";

const opened: unique symbol = Symbol("opened by withClinic");

/**
 * One database transaction in which row-level security shows one clinic's rows. Functions of `lib/data` take it
 * first, and only `withClinic` makes it: whoever holds one has passed the door.
 */
export type ClinicTransaction = {
  readonly [opened]: true;
  readonly db: PrismaTransactionClient;
  readonly actor: Actor;
  /** Records an event; all of them are written just before the commit, or none of anything. */
  readonly audit: (event: AuditEntry) => void;
  /** The clinic's calendar date at the start of the transaction, `YYYY-MM-DD`. */
  readonly today: string;
  /** The instant at which the transaction started. */
  readonly at: Date;
};

/**
 * Wraps an open transaction. Called by `withClinic` alone.
 *
 * @param events collects what the work records
 */
export function makeClinicTransaction(
  db: PrismaTransactionClient,
  actor: Actor,
  events: AuditEntry[],
): ClinicTransaction {
  const at = actor.kind === "job" ? (actor.asOf ?? now()) : now();
  return {
    [opened]: true,
    db,
    actor,
    audit: (event) => {
      events.push(event);
    },
    today: dateIn(actor.zone, at),
    at,
  };
}
