import { setTimeout as pause } from "node:timers/promises";
import { localAddress } from "../../scripts/bootstrap/own-demonstration.ts";
import { inWords, isClean } from "../../scripts/faults/ledger.ts";
import type { Fault } from "./fault.ts";
import { holdSaves } from "./hold-table.ts";
import { addUp, NOTHING_FOUND, openSavingWriters, WRITERS } from "./saving-writers.ts";

const STOPS = { short: 2, full: 20 };
/** How long the saves go on after the server was asked to stop. */
const HELD_MS = 1500;
const MOST_SECONDS = 30;

/** F18: the server is asked to stop, as for an upgrade, while saves wait inside it. */
export const drainedServer: Fault = {
  name: "drained-server",
  title: "F18 The web server asked to stop while saving",
  run: async (ground, size) => {
    const server = await ground.serveKillable();
    const writers = await openSavingWriters(ground, localAddress(server.port));
    let found = NOTHING_FOUND;
    let finished = 0;
    let slowest = 0;
    /** @param end how the server goes away @returns how many of the saves that waited were acknowledged */
    const endWhileSaving = async (end: () => Promise<void>): Promise<number> => {
      const before = writers.acknowledged();
      let saving = Promise.resolve();
      const letGo = await holdSaves(ground, WRITERS, () => {
        saving = writers.saveOnce();
      });
      const ended = end();
      await pause(HELD_MS);
      await letGo();
      const began = performance.now();
      await Promise.all([saving, ended]);
      slowest = Math.max(slowest, (performance.now() - began) / 1000);
      return writers.acknowledged() - before;
    };
    for (let stop = 0; stop < STOPS[size]; stop += 1) {
      finished += await endWhileSaving(server.stop);
      await server.start();
      const before = await writers.compare();
      const unresolved = await writers.sendAgain();
      found = [before, await writers.compare(), { ...NOTHING_FOUND, unresolved }].reduce(addUp, found);
    }
    const slowestStop = slowest;
    const killed = await endWhileSaving(server.kill);
    await server.start();
    const all = STOPS[size] * WRITERS;
    return [
      {
        name: `Asked to stop while ${String(WRITERS)} saves waited for ${String(HELD_MS / 1000)} s more`,
        times: STOPS[size],
        result: `${String(finished)} of ${String(all)} finished and acknowledged; ${inWords(found)}; ended at most ${slowestStop.toFixed(1)} s after they could go on`,
        bar: `all finished, nothing lost, ended within ${String(MOST_SECONDS)} s`,
        control: `killed instead: ${String(killed)} of ${String(WRITERS)} acknowledged`,
        met: finished === all && isClean(found) && slowestStop <= MOST_SECONDS && killed === 0,
      },
    ];
  },
};
