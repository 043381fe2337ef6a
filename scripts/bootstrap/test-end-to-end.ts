import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { PROJECT } from "./first-step.js";
import { localAddress, openOwnDemonstration } from "./own-demonstration.ts";
import { run } from "./run-step.js";

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  errors: z.array(z.unknown()),
});

/** Reads Playwright's report; a skipped or flaky test and an error outside every test count as failures. */
export function countPlaywright(text: string): { passed: number; failed: number } {
  const { stats, errors } = playwrightReport.parse(JSON.parse(text));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

async function runBrowser(url: string, chromium: string, folder: string) {
  const report = path.join(folder, "report.json");
  const cli = path.join(PROJECT, "node_modules", "@playwright", "test", "cli.js");
  const parameters = [cli, "test", "--config", "tests/e2e/playwright.config.ts", "--reporter=line,json"];
  let output = "";
  try {
    await run("Playwright", process.execPath, parameters, {
      cwd: PROJECT,
      env: {
        ...process.env,
        NO_COLOR: "1",
        FORCE_COLOR: undefined,
        AFTERMARK_E2E_URL: url,
        AFTERMARK_E2E_CHROMIUM: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      },
    });
  } catch (error) {
    output = error instanceof Error ? error.message : String(error);
  }
  const counted = countPlaywright(readFileSync(report, "utf8"));
  return { ...counted, output };
}

/**
 * Builds the product, serves a demonstration of its own on a free port and lets a real browser use it. Leaves
 * nothing behind: database, server and data are gone afterwards.
 */
export async function runEndToEnd(): Promise<{ passed: number; failed: number; output: string }> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const { address, chromium, folder, serverLog, close } = await openOwnDemonstration(
      "e2e",
      say,
      async (own) => ({ ...own, address: localAddress(await own.serve()) }),
    );
    try {
      const counted = await runBrowser(address, chromium, folder);
      if (counted.failed === 0 && counted.output === "" && counted.passed > 0) return counted;
      const output = `${counted.output}\nThe server's log ends:\n${serverLog()}`;
      return { passed: counted.passed, failed: Math.max(counted.failed, 1), output };
    } finally {
      await close();
    }
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  }
}
