import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";
import { format } from "prettier";
import type { Fault } from "../../tests/faults/fault.ts";
import { PROJECT } from "../bootstrap/first-step.js";
import type { FaultPart } from "./put-faults.ts";

/** A page of `docs` that is written by a command. */
type Report = { readonly file: string; readonly opening: string };

/** What came of faults. */
export const FAULT_REPORT: Report = {
  file: "faults.md",
  opening: `# Faults

Written by \`npm run faults\`; run it to get your own (\`-- name\` for one fault, \`--short\` for a few cycles of each, which writes
nothing). Each fault is put to the product as built, with a demonstration of its own. A ledger keeps what a client
meant and what it was told; the check compares it with the rows on record. The positive control breaks something on purpose: a row counts
as met only when the same check finds that too.`,
};

/** What came of attacks. */
export const ATTACK_REPORT: Report = {
  file: "attacks.md",
  opening: `# Attacks

Written by \`npm run attacks -- --full\`; run it to get your own (\`-- name --full\` for one attack; without \`--full\` a few of each are made,
and nothing is written). Each attack is made over HTTP on the product as built, with a demonstration of its own. Ways in are listed from the
build, so that a new one is among them or the attack refuses to start. A row counts as met only when its positive control was found too.`,
};

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(0)} GB`;
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function section({ title, seconds, rows }: FaultPart, date: string): string {
  const machine = `${String(cpus().length)} cores, ${gigabytes(totalmem())} memory, Node ${process.versions.node}`;
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
    `Put on ${date}, on ${machine}; it took ${String(seconds)} s.`,
  ].join("\n");
}

/** The sections that a page holds now, by their titles. */
function sectionsOf(file: string): Map<string, string> {
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const sections = text
    .split(/^(?=## )/m)
    .slice(1)
    .map((part) => part.trimEnd());
  return new Map(sections.map((part) => [part.slice(3, part.indexOf("\n")), part]));
}

/**
 * Writes a page of `docs`, laid out as the formatter would. What was put before and is not among these stays.
 *
 * @param date `YYYY-MM-DD` of this run @param all every fault, in the order of the page
 */
export async function writeReport(
  { file, opening }: Report,
  date: string,
  parts: readonly FaultPart[],
  all: readonly Fault[],
): Promise<void> {
  const report = path.join(PROJECT, "docs", file);
  const sections = sectionsOf(report);
  for (const part of parts) sections.set(part.title, section(part, date));
  const page = [opening, ...all.flatMap(({ title }) => sections.get(title) ?? [])].join("\n\n");
  writeFileSync(report, await format(page, { parser: "markdown", printWidth: 110 }));
}
