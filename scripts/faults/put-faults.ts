import type { Fault, FaultRow, FaultSize } from "../../tests/faults/fault.ts";
import type { FaultGround } from "../../tests/faults/fault-ground.ts";
import { showProgress } from "../bootstrap/run-step.js";

/** What came of one fault. */
export type FaultPart = {
  readonly name: string;
  readonly title: string;
  readonly seconds: number;
  readonly rows: readonly FaultRow[];
};

/** Puts faults to a product that runs, one after the other. @param say is told each line of the table */
export async function putFaults(
  ground: FaultGround,
  faults: readonly Fault[],
  size: FaultSize,
  say: (line: string) => void,
): Promise<readonly FaultPart[]> {
  const parts: FaultPart[] = [];
  for (const { name: fault, title, run } of faults) {
    const began = performance.now();
    const rows = await showProgress(title, () => run(ground, size));
    for (const { name, times, result, bar, control, met } of rows) {
      say(
        `  ${met ? "✓" : "✗"} ${name}, ${String(times)} times: ${result}; bar: ${bar}; control: ${control}`,
      );
    }
    parts.push({ name: fault, title, seconds: Math.round((performance.now() - began) / 1000), rows });
  }
  return parts;
}
