import "server-only";
import pg from "pg";
import { environment } from "#lib/platform/env.ts";

const ANSWER_MS = 2000;

let pool: pg.Pool | undefined;

function connection(): pg.Pool {
  // One connection of its own: a pool exhausted by slow pages must not make the process look dead.
  if (pool === undefined) {
    pool = new pg.Pool({
      connectionString: environment().databaseUrl,
      max: 1,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      idleTimeoutMillis: 30_000,
      allowExitOnIdle: true,
    });
    // A server that goes away while the connection rests is found by the next question.
    pool.on("error", () => undefined);
  }
  return pool;
}

/** Whether the database answers a query within two seconds. Never throws, tells nothing else. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await connection().query("select 1");
    return true;
  } catch {
    return false;
  }
}
