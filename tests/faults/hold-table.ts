import pg from "pg";
import type { FaultGround } from "./fault-ground.ts";
import { findKillableDatabase } from "./killable-database.ts";

const LONGEST_WAIT = 5_000;

/**
 * Holds the table of consultations until so many saves wait for it, each inside its transaction.
 *
 * @param begin begins the saves once the table is held
 * @returns how to let it go
 * @throws when fewer come to wait within five seconds
 */
export async function holdSaves(
  { folder }: FaultGround,
  saves: number,
  begin: () => void,
): Promise<() => Promise<void>> {
  const holder = new pg.Client({ connectionString: findKillableDatabase(folder).superuserUrl });
  await holder.connect();
  const letGo = async () => {
    await holder.query("commit");
    await holder.end();
  };
  await holder.query("begin");
  await holder.query("lock table consultation in access exclusive mode");
  begin();
  const began = performance.now();
  for (;;) {
    // Within one transaction the view of who does what stays as it was first seen.
    await holder.query("select pg_stat_clear_snapshot()");
    const { rows } = await holder.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where usename = 'app' and wait_event_type = 'Lock'",
    );
    if ((rows[0]?.n ?? 0) >= saves) return letGo;
    if (performance.now() - began > LONGEST_WAIT) {
      await letGo();
      throw new Error(`Only ${String(rows[0]?.n)} of ${String(saves)} saves came to wait.`);
    }
  }
}
