import { setTimeout as pause } from "node:timers/promises";
import { localAddress } from "../../scripts/bootstrap/own-demonstration.ts";
import { inWords, isClean } from "../../scripts/faults/ledger.ts";
import type { Fault } from "./fault.ts";
import { addUp, NOTHING_FOUND, openSavingWriters } from "./saving-writers.ts";
import { seededChance } from "./seeded-chance.ts";

const KILLS = { short: 4, full: 200 };
/** The kill comes at some millisecond below this, after six clients began to save. */
const WITHIN_MS = 500;
const MOST_SECONDS = 10;

/** F1: the web server is killed while saves are under way, and started again. */
export const killedApplication: Fault = {
  name: "killed-application",
  title: "F1 The web server killed while saving",
  run: async (ground, size) => {
    const kills = KILLS[size];
    const chance = seededChance(1);
    const server = await ground.serveKillable();
    const writers = await openSavingWriters(ground, localAddress(server.port));
    let found = NOTHING_FOUND;
    let slowest = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const saving = writers.save();
      await pause(chance.below(WITHIN_MS));
      await server.kill();
      await saving;
      const began = performance.now();
      await server.start();
      slowest = Math.max(slowest, (performance.now() - began) / 1000);
      const before = await writers.compare();
      const unresolved = await writers.sendAgain();
      found = [before, await writers.compare(), { ...NOTHING_FOUND, unresolved }].reduce(addUp, found);
    }
    const acknowledged = writers.acknowledged();
    await server.kill();
    await writers.save();
    writers.takeForSaved();
    await server.start();
    const control = await writers.compare();
    return [
      {
        name: `Killed within ${String(WITHIN_MS)} ms of saves by six clients, and started again`,
        times: kills,
        result: `${inWords(found)} of ${String(acknowledged)} acknowledged; ready again after at most ${slowest.toFixed(1)} s`,
        bar: `0 lost, 0 duplicates, nothing half saved; ready within ${String(MOST_SECONDS)} s`,
        control: `clients that take no answer for “Saved”: ${String(control.lost)} of 6 found lost`,
        met: isClean(found) && acknowledged > 0 && slowest <= MOST_SECONDS && control.lost === 6,
      },
    ];
  },
};
