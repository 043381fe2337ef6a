import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { inWords, isClean, type Discrepancies } from "../../scripts/faults/ledger.ts";
import { findTrailFaults } from "../../scripts/database/audit-heads.ts";
import type { Fault } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { findKillableDatabase, type KillableDatabase } from "./killable-database.ts";
import { addUp, NOTHING_FOUND, openSavingWriters, type SavingWriters } from "./saving-writers.ts";
import { seededChance } from "./seeded-chance.ts";

const SIZES = { short: { kills: 4, saves: 20 }, full: { kills: 200, saves: 500 } };
const WITHIN_MS = 500;
const MOST_SECONDS = 10;
/** A kill right after the log was written by chance loses nothing even so. */
const CONTROL_TRIES = 5;

/** Waits until the web server, which nobody restarts, answers again. @returns seconds */
async function waitUntilServed(address: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const { status } = await fetch(`${address}/api/health`);
    const seconds = (performance.now() - began) / 1000;
    if (status === 200) return seconds;
    if (seconds > 60) throw new Error("The web server did not find its database again within 60 s.");
    await pause(20);
  }
}

async function killWhileSaving(
  writers: SavingWriters,
  database: KillableDatabase,
  saves: number,
  delayMs: number,
): Promise<void> {
  const enough = writers.acknowledged() + saves;
  const saving = writers.save();
  while (writers.acknowledged() < enough) await pause(5);
  await pause(delayMs);
  await database.kill();
  await saving;
}

/** Acknowledges before the log is on disk, as no product may: a kill must lose some of it. */
async function loseOnPurpose(ground: FaultGround, database: KillableDatabase): Promise<number> {
  const setForApp = async (sql: string) => {
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    await superuser.query(sql);
    await superuser.end();
    // Connections that are open keep what they began with.
    await database.kill();
    await database.start();
    await waitUntilServed(ground.address);
  };
  await setForApp("alter role app set synchronous_commit = off");
  try {
    for (let tries = 0; tries < CONTROL_TRIES; tries += 1) {
      const writers = await openSavingWriters(ground, ground.address);
      await killWhileSaving(writers, database, 20, 0);
      await database.start();
      await waitUntilServed(ground.address);
      const { lost } = await writers.compare();
      if (lost > 0) return lost;
    }
    return 0;
  } finally {
    await setForApp("alter role app reset synchronous_commit");
  }
}

/** F2: PostgreSQL is killed with all its processes while saves are under way; the web server stays up. */
export const killedDatabase: Fault = {
  name: "killed-database",
  title: "F2 PostgreSQL killed while saving",
  run: async (ground, size) => {
    const { kills, saves } = SIZES[size];
    const chance = seededChance(2);
    const database = findKillableDatabase(ground.folder);
    const writers = await openSavingWriters(ground, ground.address);
    let found: Discrepancies = NOTHING_FOUND;
    const recovery: number[] = [];
    const served: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      await killWhileSaving(writers, database, saves, chance.below(WITHIN_MS));
      const began = performance.now();
      await database.start();
      recovery.push((performance.now() - began) / 1000);
      served.push(await waitUntilServed(ground.address));
      const before = await writers.compare();
      const unresolved = await writers.sendAgain();
      found = [before, await writers.compare(), { ...NOTHING_FOUND, unresolved }].reduce(addUp, found);
    }
    const acknowledged = writers.acknowledged();
    const owner = new pg.Client({ connectionString: ground.ownerUrl });
    await owner.connect();
    const trail = await findTrailFaults(owner, []);
    await owner.end();
    const lostOnPurpose = await loseOnPurpose(ground, database);
    const slowest = (seconds: readonly number[]) => Math.max(...seconds).toFixed(1);
    return [
      {
        name: "Every process of PostgreSQL killed under saves by six clients, and started again",
        times: kills,
        result: `${inWords(found)} of ${String(acknowledged)} acknowledged; audit trail whole: ${trail.length === 0 ? "yes" : "no"}; recovered within ${slowest(recovery)} s, served again ${slowest(served)} s later`,
        bar: `0 lost of at least ${String(kills * saves)}; served again by itself within ${String(MOST_SECONDS)} s`,
        control: `saves acknowledged before the log is on disk: ${String(lostOnPurpose)} found lost`,
        met:
          isClean(found) &&
          acknowledged >= kills * saves &&
          trail.length === 0 &&
          Math.max(...served) <= MOST_SECONDS &&
          lostOnPurpose > 0,
      },
    ];
  },
};
