import { FAULTS } from "../../tests/faults/all-faults.ts";
import type { FaultSize } from "../../tests/faults/fault.ts";
import { openFaultGround } from "../../tests/faults/fault-ground.ts";
import { putFaults } from "./put-faults.ts";
import { FAULT_REPORT, writeReport } from "./write-fault-report.ts";

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Puts the faults named, or all, to a product of its own; the report is written of those put in full. */
async function main(words: readonly string[]): Promise<boolean> {
  const names = words.filter((word) => !word.startsWith("--"));
  const unknown = [
    ...names.filter((name) => !FAULTS.some((fault) => fault.name === name)),
    ...words.filter((word) => word.startsWith("--") && !["--short", "--full"].includes(word)),
  ];
  if (unknown.length > 0) {
    throw new Error(
      `Unknown: ${unknown.join(", ")}. The faults are ${FAULTS.map(({ name }) => name).join(", ")}.`,
    );
  }
  const size: FaultSize = words.includes("--short") ? "short" : "full";
  const wanted = FAULTS.filter(({ name }) => names.length === 0 || names.includes(name));
  const ground = await openFaultGround(say);
  try {
    let isMet = true;
    for (const fault of wanted) {
      const parts = await putFaults(ground, [fault], size, say);
      isMet &&= parts.every(({ rows }) => rows.every(({ met }) => met));
      // After each, so that a run that is broken off keeps what it has.
      if (size === "full") {
        await writeReport(FAULT_REPORT, new Date().toISOString().slice(0, 10), parts, FAULTS);
      }
    }
    if (size === "full") say("Written to docs/faults.md.");
    return isMet;
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
