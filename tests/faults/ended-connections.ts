import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { inWords, isClean } from "../../scripts/faults/ledger.ts";
import type { Fault } from "./fault.ts";
import { holdSaves } from "./hold-table.ts";
import { findKillableDatabase } from "./killable-database.ts";
import { addUp, NOTHING_FOUND, openSavingWriters, WRITERS } from "./saving-writers.ts";
import { seededChance } from "./seeded-chance.ts";

const ENDED = { short: 20, full: 500 };
/** Connections are ended again and again, at most so many milliseconds apart. */
const WITHIN_MS = 60;

/** F3: the database ends connections in the middle of transactions, again and again. */
export const endedConnections: Fault = {
  name: "ended-connections",
  title: "F3 Connections ended in the middle of saving",
  run: async (ground, size) => {
    const chance = seededChance(3);
    const superuser = new pg.Client({ connectionString: findKillableDatabase(ground.folder).superuserUrl });
    await superuser.connect();
    /** Ends every connection of the web server's role that is in a transaction. @returns how many */
    const end = async (): Promise<number> => {
      const { rowCount } = await superuser.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app' and xact_start is not null and pid <> pg_backend_pid()",
      );
      return rowCount ?? 0;
    };
    try {
      const writers = await openSavingWriters(ground, ground.address);
      let found = NOTHING_FOUND;
      let ended = 0;
      while (ended < ENDED[size]) {
        let saving = true;
        const saves = writers.save().then(() => {
          saving = false;
        });
        const isSaving = () => saving;
        while (isSaving()) {
          await pause(chance.below(WITHIN_MS));
          ended += await end();
        }
        await saves;
        const before = await writers.compare();
        const unresolved = await writers.sendAgain();
        found = [before, await writers.compare(), { ...NOTHING_FOUND, unresolved }].reduce(addUp, found);
      }
      const acknowledged = writers.acknowledged();
      let held = Promise.resolve();
      const letGo = await holdSaves(ground, WRITERS, () => {
        held = writers.save();
      });
      await end();
      await letGo();
      await held;
      writers.takeForSaved();
      const control = await writers.compare();
      return [
        {
          name: "Connections ended inside their transactions, under saves by six clients",
          times: ended,
          result: `${inWords(found)} of ${String(acknowledged)} acknowledged`,
          bar: "0 lost, 0 duplicates, nothing half saved, each told to try again",
          control: `clients that take a refusal for “Saved”: ${String(control.lost)} of ${String(WRITERS)} found lost`,
          met: isClean(found) && acknowledged > 0 && control.lost === WRITERS,
        },
      ];
    } finally {
      await superuser.end();
    }
  },
};
