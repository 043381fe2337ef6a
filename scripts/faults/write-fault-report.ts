import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { format } from "prettier";
import { PROJECT } from "../bootstrap/first-step.js";
import type { FaultPart } from "./put-faults.ts";

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(0)} GB`;
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function table({ title, on, seconds, rows }: KeptPart): string {
  const body = rows.map(({ name, times, result, bar, control, met }) =>
    line([name, String(times), result, bar, control, met ? "yes" : "no"]),
  );
  return [
    `## ${title}`,
    "",
    line(["What", "Times", "Result", "Bar", "Positive control", "Met"]),
    line(["---", "---", "---", "---", "---", "---"]),
    ...body,
    "",
    `Put on ${on}; it took ${String(seconds)} s.`,
  ].join("\n");
}

/** The last full run of each fault, kept beside the builds. */
const KEPT = path.join(PROJECT, ".cache", "faults.json");

type KeptPart = FaultPart & { readonly on: string };

/** Keeps what came of faults that were put in full, and gives the last full run of every fault, in order. */
function keepParts(parts: readonly FaultPart[], on: string, order: readonly string[]): readonly KeptPart[] {
  const before = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as KeptPart[]) : [];
  const kept = new Map(
    [...before, ...parts.map((part) => ({ ...part, on }))].map((part) => [part.name, part]),
  );
  mkdirSync(path.dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...kept.values()]));
  return order.flatMap((name) => kept.get(name) ?? []);
}

/**
 * Writes `docs/faults.md`, laid out as the formatter would, from the last full run of each fault on this machine.
 *
 * @param date `YYYY-MM-DD` of this run @param order names of all faults
 */
export async function writeFaultReport(
  date: string,
  parts: readonly FaultPart[],
  order: readonly string[],
): Promise<void> {
  const machine = `${String(cpus().length)} cores, ${gigabytes(totalmem())} memory, Node ${process.versions.node}`;
  const page = `# Faults

Written by \`npm run faults\`; run it to get your own (\`-- name\` for one fault, \`--short\` for a few cycles of each, which writes
nothing). Taken on ${machine}. Each fault is put to the product as built, with a demonstration of its own. A ledger keeps what a client
meant and what it was told; the check compares it with the rows on record. The positive control breaks something on purpose: a row counts
as met only when the same check finds that too.

${keepParts(parts, date, order).map(table).join("\n\n")}
`;
  const report = path.join(PROJECT, "docs", "faults.md");
  writeFileSync(report, await format(page, { parser: "markdown", printWidth: 110 }));
}
