import { ATTACKS } from "../../tests/attacks/all-attacks.ts";
import type { FaultSize } from "../../tests/faults/fault.ts";
import { openFaultGround } from "../../tests/faults/fault-ground.ts";
import { putFaults } from "../faults/put-faults.ts";
import { ATTACK_REPORT, writeReport } from "../faults/write-fault-report.ts";

const SIZES = ["--short", "--full"];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Makes the attacks named, or all, on a product of its own; a few of each unless `--full` is asked for. */
async function main(words: readonly string[]): Promise<boolean> {
  const unknown = words.filter((word) => !SIZES.includes(word) && !ATTACKS.some(({ name }) => name === word));
  if (unknown.length > 0) {
    const known = ATTACKS.map(({ name }) => name).join(", ");
    throw new Error(`Unknown: ${unknown.join(", ")}. The attacks are ${known}, with ${SIZES.join(" or ")}.`);
  }
  const size: FaultSize = words.includes("--full") ? "full" : "short";
  const names = words.filter((word) => !word.startsWith("--"));
  const wanted = ATTACKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const ground = await openFaultGround(say);
  try {
    const parts = await putFaults(ground, wanted, size, say);
    if (size === "full") {
      await writeReport(ATTACK_REPORT, new Date().toISOString().slice(0, 10), parts, ATTACKS);
      say("Written to docs/attacks.md.");
    }
    return parts.every(({ rows }) => rows.every(({ met }) => met));
  } finally {
    await ground.close();
  }
}

try {
  process.exit((await main(process.argv.slice(2))) ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
