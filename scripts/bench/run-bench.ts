import { writeFileSync } from "node:fs";
import path from "node:path";
import { openGround, type BenchGround } from "../../tests/bench/bench-ground.ts";
import type { BenchRow } from "../../tests/bench/bench-row.ts";
import { run as browserSpeed } from "../../tests/bench/browser-speed.ts";
import { run as evaluate } from "../../tests/bench/evaluate.ts";
import { run as guardedRead } from "../../tests/bench/guarded-read.ts";
import { run as handoutPdf } from "../../tests/bench/handout-pdf.ts";
import { run as month } from "../../tests/bench/month.ts";
import { run as listPage } from "../../tests/bench/list-page.ts";
import { run as pageScripts } from "../../tests/bench/page-scripts.ts";
import { run as schedule } from "../../tests/bench/schedule.ts";
import { run as planList } from "../../tests/bench/plan-list.ts";
import { run as statements } from "../../tests/bench/statements.ts";
import { PROJECT } from "../bootstrap/first-step.js";
import { showProgress } from "../bootstrap/run-step.js";
import { writeReport, type BenchPart } from "./write-report.ts";

type Named = { readonly name: string; readonly title: string };
type Alone = Named & { readonly run: () => Promise<BenchRow[]> };
type OnGround = Named & { readonly run: (ground: BenchGround) => Promise<BenchRow[]> };

const ALONE: readonly Alone[] = [
  { name: "evaluate", title: "The engine", run: evaluate },
  { name: "schedule", title: "The scheduler", run: schedule },
  { name: "pdf", title: "The handout as PDF", run: handoutPdf },
  { name: "month", title: "A month of courses", run: month },
];

/** Those that need a database, a server or a browser. */
const ON_GROUND: readonly OnGround[] = [
  { name: "guard", title: "The guarded door", run: guardedRead },
  { name: "list", title: "A list page", run: listPage },
  { name: "scripts", title: "JavaScript a page loads, gzip as transferred", run: pageScripts },
  { name: "browser", title: "In the browser", run: browserSpeed },
  { name: "statements", title: "SQL statements a page runs", run: statements },
  // Last, because its ten thousand plans would weigh on the others.
  { name: "plans", title: "The list of plans", run: planList },
];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function measure(title: string, run: () => Promise<BenchRow[]>): Promise<BenchPart> {
  const rows = await showProgress(title, run);
  for (const { name, measured, baseline, bar, met } of rows) {
    say(`  ${met ? "✓" : "✗"} ${name}: ${measured}; baseline ${baseline}; bar ${bar}`);
  }
  return { title, rows };
}

/** Runs the measurements asked for by name, or all; the report is written when all were run. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => ![...ALONE, ...ON_GROUND].some((one) => one.name === name));
  if (unknown.length > 0) throw new Error(`There is no measurement ${unknown.join(", ")}.`);
  const wanted = ({ name }: Named) => names.length === 0 || names.includes(name);
  const parts: BenchPart[] = [];
  for (const one of ALONE.filter(wanted)) parts.push(await measure(one.title, one.run));
  const onGround = ON_GROUND.filter(wanted);
  if (onGround.length > 0) {
    const ground = await openGround(say);
    try {
      for (const one of onGround) parts.push(await measure(one.title, () => one.run(ground)));
    } finally {
      await ground.close();
    }
  }
  if (names.length > 0) return;
  const report = path.join(PROJECT, "docs", "benchmarks.md");
  writeFileSync(report, await writeReport(new Date().toISOString().slice(0, 10), parts));
  say("Written to docs/benchmarks.md.");
}

try {
  await main(process.argv.slice(2));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
