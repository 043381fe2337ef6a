import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { PROJECT } from "./first-step.js";
import { runStep } from "./run-step.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function onPath(names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

function present(): string | null {
  const given = process.env["AFTERMARK_E2E_CHROMIUM"];
  if (given !== undefined && given !== "") return given;
  const own = chromium.executablePath();
  return existsSync(own) ? own : onPath(NAMES);
}

async function installBySystem(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runStep("Updating the system's package list", "apt-get", ["update"], { env });
  const parameters = ["install", "-y", "--no-install-recommends", "chromium"];
  await runStep("Installing Chromium from the system's packages", "apt-get", parameters, { env });
}

/**
 * Finds a Chromium for the browser tests: the one named in `AFTERMARK_E2E_CHROMIUM`, Playwright's, one on the
 * path; else installs one, from the system's packages as root on Debian, otherwise through Playwright.
 *
 * @returns absolute path of the program
 * @throws one sentence when none can be had
 */
export async function findChromium(): Promise<string> {
  const found = present();
  if (found !== null) return found;
  const failures: string[] = [];
  if (process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0) {
    await installBySystem().catch((error: unknown) => failures.push(String(error)));
  }
  if (present() === null) {
    const playwright = path.join(PROJECT, "node_modules", "@playwright", "test", "cli.js");
    const parameters = [playwright, "install", "--with-deps", "chromium"];
    await runStep("Installing Chromium through Playwright", process.execPath, parameters, {
      cwd: PROJECT,
    }).catch((error: unknown) => failures.push(String(error)));
  }
  const installed = present();
  if (installed !== null) return installed;
  throw new Error(
    `No Chromium was found or could be installed; install one by hand.\n${failures.join("\n")}`,
  );
}
