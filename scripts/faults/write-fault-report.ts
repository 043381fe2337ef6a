import { cpus, totalmem } from "node:os";
import { format } from "prettier";
import type { FaultPart } from "./put-faults.ts";

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(0)} GB`;
const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

function table({ title, seconds, rows }: FaultPart): string {
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
    `It took ${String(seconds)} s.`,
  ].join("\n");
}

/**
 * The page `docs/faults.md`, laid out as the formatter would.
 *
 * @param date `YYYY-MM-DD` of the run
 */
export function writeFaultReport(date: string, parts: readonly FaultPart[]): Promise<string> {
  const machine = `${String(cpus().length)} cores, ${gigabytes(totalmem())} memory, Node ${process.versions.node}`;
  const page = `# Faults

Written by \`npm run faults\`; run it to get your own (\`-- name\` for one fault, \`--short\` for a few cycles of each). Taken on
${date} on ${machine}. Each fault is put to the product as built, with a demonstration of its own. A ledger keeps what a client meant and
what it was told; the check compares it with the rows on record. The positive control breaks something on purpose: a row counts as met
only when the same check finds that too.

${parts.map(table).join("\n\n")}
`;
  return format(page, { parser: "markdown", printWidth: 110 });
}
