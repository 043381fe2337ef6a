import { ATTACKS } from "../../tests/attacks/all-attacks.ts";
import { FAULTS } from "../../tests/faults/all-faults.ts";
import type { Fault } from "../../tests/faults/fault.ts";
import { openFaultGround } from "../../tests/faults/fault-ground.ts";
import { putFaults } from "./put-faults.ts";

/**
 * Put by command only: two take long even in their short form, and one's bar is a time, which a busy machine misses.
 */
const BY_COMMAND: readonly Fault["name"][] = ["two-patients", "killed-browser", "restored-backup"];

/**
 * Puts a few cycles of each fault, save those by command, and then of each attack, to a product of its own.
 *
 * @returns how many rows were met and not met
 */
export async function runFewFaults(): Promise<{ passed: number; failed: number; output: string }> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const ground = await openFaultGround(say);
    try {
      const parts = await putFaults(
        ground,
        [...FAULTS.filter(({ name }) => !BY_COMMAND.includes(name)), ...ATTACKS],
        "short",
        say,
      );
      const rows = parts.flatMap((part) => part.rows);
      const passed = rows.filter(({ met }) => met).length;
      return { passed, failed: rows.length - passed, output: "" };
    } finally {
      await ground.close();
    }
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
