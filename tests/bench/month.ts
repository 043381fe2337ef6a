import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { BenchRow } from "./bench-row.ts";

const PATIENTS = 100;
const LONGEST_SECONDS = 60;
const ROOT = path.resolve(import.meta.dirname, "../..");
const TEST = "tests/integration/month-of-courses.test.ts";

/**
 * Lets the month of courses be played with a hundred patients, each evening's lists against a record kept beside them.
 *
 * @throws with the test's own words when a list differs
 */
export async function run(): Promise<BenchRow[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[path.join(ROOT, "node_modules/vitest/vitest.mjs"), "run", TEST],
      ...["--config", "tests/vitest.config.ts", "--project", "integration", "--reporter", "default"],
    ],
    { cwd: ROOT, env: { ...process.env, MONTH_PATIENTS: String(PATIENTS) }, maxBuffer: 2 ** 24 },
  );
  const said = /\d+ patients, (\d+) lists compared, (.+); (\d+\.\d) s/.exec(stdout);
  if (said === null) throw new Error(`The month said nothing:\n${stdout}`);
  const [, lists = "", deeds = "", seconds = ""] = said;
  return [
    {
      name: `30 days of ${String(PATIENTS)} patients through the use cases (${deeds})`,
      measured: `${lists} lists of ${lists} as kept beside them; ${seconds} s`,
      baseline: "a record kept apart from the product",
      bar: `every list, ≤ ${String(LONGEST_SECONDS)} s`,
      met: Number(seconds) <= LONGEST_SECONDS,
    },
  ];
}
