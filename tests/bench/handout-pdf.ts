import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import type { BenchRow } from "./bench-row.ts";

const HIGHEST_MEDIAN_MS = 25;
const LOWEST_RATIO = 4;
const ROUNDS = 3;
const ADMIT_SERVER_MODULES = pathToFileURL(path.join(import.meta.dirname, "admit-server-modules.ts")).href;

/** Each side in a process of its own: the peer cannot run under the condition that server modules need. */
async function timesOf(script: string, flags: readonly string[]): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, path.join(import.meta.dirname, script)],
    { cwd: path.join(import.meta.dirname, "../.."), maxBuffer: 1_000_000 },
  );
  const times: unknown = JSON.parse(stdout);
  if (!Array.isArray(times) || times.length === 0) throw new Error(`${script} measured nothing`);
  return times.map(Number);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** Warm median time of a two-page handout as PDF, beside the same content and fonts through @react-pdf/renderer. */
export async function run(): Promise<BenchRow[]> {
  // Turn and turn about, so that a busy moment of the machine falls on both sides.
  const ourTimes: number[] = [];
  const peerTimes: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ourTimes.push(...(await timesOf("handout-pdf-ours.ts", ["--conditions=react-server"])));
    peerTimes.push(...(await timesOf("handout-pdf-peer.ts", ["--import", ADMIT_SERVER_MODULES])));
  }
  const ours = median(ourTimes);
  const peer = median(peerTimes);
  const ratio = peer / ours;
  return [
    {
      name: "Handout PDF, two pages, warm, median",
      measured: milliseconds(ours),
      baseline: `${milliseconds(peer)} (@react-pdf/renderer)`,
      ratio,
      bar: `≤ ${String(HIGHEST_MEDIAN_MS)} ms and ≥ ${String(LOWEST_RATIO)} times as fast`,
      met: ours <= HIGHEST_MEDIAN_MS && ratio >= LOWEST_RATIO,
    },
  ];
}

if (import.meta.main) console.table(await run());
