import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { PROJECT } from "./first-step.js";
import { run, showProgress } from "./run-step.js";
import { withTestServer } from "./test-database.ts";
import { runEndToEnd } from "./test-end-to-end.ts";

/** What a stage counted. A check (types, lint, format, dead code) counts as one. */
export type Count = { readonly passed: number; readonly failed: number; readonly output: string };

/** One part of the test command. */
export type Stage = {
  readonly name: string;
  readonly title: string;
  /** Whether it reads the project's files on one core and nothing else, so that another such may run beside it. */
  readonly readsFilesOnly: boolean;
  run(): Promise<Count>;
};

const modules = path.join(PROJECT, "node_modules");

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The faults speak to the database through its client, which is written only once the tests begin. */
async function runFaults(): Promise<Count> {
  const { runFewFaults } = await import("../faults/run-few-faults.ts");
  return runFewFaults();
}

/** Runs a tool of node_modules under this Node. */
function tool(
  file: string,
  parameters: readonly string[],
  given: Readonly<Record<string, string>> = {},
): Promise<string> {
  return run(path.basename(file), process.execPath, [path.join(modules, file), ...parameters], {
    cwd: PROJECT,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, NEXT_TELEMETRY_DISABLED: "1", ...given },
  });
}

function check(name: string, title: string, work: () => Promise<unknown>): Stage {
  return {
    name,
    title,
    readsFilesOnly: true,
    run: () =>
      work().then(
        () => ({ passed: 1, failed: 0, output: "" }),
        (error: unknown) => ({ passed: 0, failed: 1, output: message(error) }),
      ),
  };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), name: z.string(), assertionResults: z.array(z.unknown()) }),
  ),
});

/** Reads Vitest's report; a file that could not be read counts as a failure, and so does a skipped test. */
export function countVitest(text: string): { passed: number; failed: number } {
  const report = vitestReport.parse(JSON.parse(text));
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + broken.length,
  };
}

/** Runs Vitest and counts by its report, which is read whatever way the run ended. */
async function runVitest(
  configuration: string,
  project?: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Count> {
  const folder = mkdtempSync(path.join(tmpdir(), "aftermark-report-"));
  const report = path.join(folder, "report.json");
  const chosen = project === undefined ? [] : ["--project", project];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  let output = "";
  try {
    await tool("vitest/vitest.mjs", ["run", "--config", configuration, ...chosen, ...reporters], given);
  } catch (error) {
    output = message(error);
  }
  try {
    const counted = countVitest(readFileSync(report, "utf8"));
    // A run that ended badly without a failed test (an error outside every test) is a failure of its own.
    const failed = counted.failed === 0 && output !== "" ? 1 : counted.failed;
    if (counted.passed + failed > 0) return { passed: counted.passed, failed, output };
    return { passed: 0, failed: 1, output: "No test was found." };
  } catch {
    return { passed: 0, failed: 1, output: output === "" ? "There is no report of the tests." : output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the types of the routes, which a fresh clone does not have and which its types and its lint rest on. */
export async function writeRouteTypes(): Promise<void> {
  await showProgress("Writing the types of the routes", () => tool("next/dist/bin/next", ["typegen"]));
}

/** Every stage of `npm test`, in the order in which they run. */
export const STAGES: readonly Stage[] = [
  check("lint", "Lint", () => tool("eslint/bin/eslint.js", [".", "--max-warnings=0"])),
  check("types", "Types", () => tool("typescript/bin/tsc", ["--noEmit"])),
  check("format", "Format", () => tool("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."])),
  {
    name: "architecture",
    title: "Import rule, lint bans, file vocabulary",
    readsFilesOnly: true,
    run: () => runVitest("tests/architecture/vitest.config.ts"),
  },
  check("dead-code", "Dead code and dependencies", () => tool("knip/bin/knip.js", ["--no-progress"])),
  {
    name: "unit",
    title: "Unit tests",
    readsFilesOnly: false,
    run: () => runVitest("tests/vitest.config.ts", "unit"),
  },
  {
    name: "integration",
    title: "Integration tests",
    readsFilesOnly: false,
    run: () =>
      withTestServer((url) =>
        runVitest("tests/vitest.config.ts", "integration", { DATABASE_URL_TEST: url }),
      ).catch((error: unknown) => ({ passed: 0, failed: 1, output: message(error) })),
  },
  { name: "e2e", title: "End-to-end tests", readsFilesOnly: false, run: runEndToEnd },
  { name: "faults", title: "A few cycles of every fault", readsFilesOnly: false, run: runFaults },
];
