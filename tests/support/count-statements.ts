import pg from "pg";
import { vi } from "vitest";

/** What the door itself sends: the transaction's frame, entering the clinic, and the events of the audit trail. */
const OF_THE_DOOR = /^\s*(begin|commit|rollback|select enter_clinic|select append_audit_event)/i;

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  return typeof query === "object" && query !== null && "text" in query ? String(query.text) : "";
}

/**
 * How many SQL statements some work sends inside its transaction, besides the door's own.
 *
 * @param work must not use other connections of this process meanwhile
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    return spy.mock.calls.map(([query]) => textOf(query)).filter((text) => !OF_THE_DOOR.test(text)).length;
  } finally {
    spy.mockRestore();
  }
}
