import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { z } from "zod";
import { findFreePort } from "../database/embedded-postgres.ts";
import { startServer, stopServer, waitUntilHealthy } from "./application-server.ts";
import { buildApplication } from "./build.ts";
import { findChromium } from "./find-chromium.ts";
import { PROJECT } from "./first-step.js";
import { openInstallation } from "./installation.ts";
import { run } from "./run-step.js";

const LOG_LINES = 30;

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
  const folder = mkdtempSync(path.join(tmpdir(), "aftermark-e2e-"));
  const undo: (() => Promise<void> | void)[] = [
    () => {
      rmSync(folder, { recursive: true, force: true });
    },
  ];
  try {
    // Root's database runs as the user postgres, who must be able to pass through.
    chmodSync(folder, 0o711);
    const chromium = await findChromium();
    const build = await buildApplication();
    const installation = await openInstallation({ folder, say });
    undo.push(() => installation.close());
    const port = await findFreePort();
    const logFile = path.join(folder, "server.log");
    const log = openSync(logFile, "a", 0o600);
    undo.push(() => {
      closeSync(log);
    });
    const { appUrl, secrets } = installation;
    const server = startServer({ build, port, appUrl, authSecret: secrets.auth, output: log });
    undo.push(() => stopServer(server));
    const serverLog = () => readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-LOG_LINES).join("\n");
    try {
      await waitUntilHealthy(server, port);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${serverLog()}`);
    }
    const counted = await runBrowser(`http://localhost:${String(port)}`, chromium, folder);
    if (counted.failed === 0 && counted.output === "" && counted.passed > 0) return counted;
    const output = `${counted.output}\nThe server's log ends:\n${serverLog()}`;
    return { passed: counted.passed, failed: Math.max(counted.failed, 1), output };
  } catch (error) {
    return { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
