import { cpus, totalmem } from "node:os";
import { format } from "prettier";
import type { BenchRow } from "../../tests/bench/bench-row.ts";

/** Measurements that were taken together. */
export type BenchPart = { readonly title: string; readonly rows: readonly BenchRow[] };

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(0)} GB`;

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function table({ title, rows }: BenchPart): string {
  const body = rows.map(({ name, measured, baseline, ratio, bar, met }) =>
    line([
      name,
      measured,
      baseline,
      ratio === undefined ? "–" : ratio.toFixed(2),
      bar,
      bar === "–" ? "–" : met ? "yes" : "no",
    ]),
  );
  return [
    `## ${title}`,
    "",
    line(["What", "Measured", "Baseline of the same run", "Ratio", "Bar", "Met"]),
    line(["---", "---", "---", "---", "---", "---"]),
    ...body,
  ].join("\n");
}

/**
 * The page `docs/benchmarks.md`, laid out as the formatter would.
 *
 * @param date `YYYY-MM-DD` of the run
 */
export function writeReport(date: string, parts: readonly BenchPart[]): Promise<string> {
  const machine = `${String(cpus().length)} cores, ${gigabytes(totalmem())} memory, Node ${process.versions.node}`;
  const page = `# Measurements

Written by \`npm run bench\`; run it to get your own. Taken on ${date} on ${machine}. Times on another machine differ, so
each figure stands beside a baseline of the same run. The ratio is baseline ÷ measured for times and measured ÷ baseline
for rates: higher is better.

${parts.map(table).join("\n\n")}
`;
  return format(page, { parser: "markdown", printWidth: 110 });
}
