import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium, type BrowserContext } from "@playwright/test";

/** A whole browser with a profile folder of its own, which can be killed as a power cut would. */
export type KillableBrowser = {
  readonly context: BrowserContext;
  /** Kills every process of it at once, without a word. Resolves when they are gone. */
  kill(): Promise<void>;
};

const STARTS_WITHIN_MS = 30_000;

async function addressOf(profile: string, browser: ChildProcess): Promise<string> {
  const file = path.join(profile, "DevToolsActivePort");
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < deadline) {
    if (browser.exitCode !== null) throw new Error("The browser ended at once.");
    if (existsSync(file)) {
      const [port, place] = readFileSync(file, "utf8").split("\n");
      if (port !== undefined && place !== undefined) return `ws://127.0.0.1:${port}${place}`;
    }
    await pause(20);
  }
  throw new Error("The browser did not start.");
}

/** Starts a browser. @param profile folder that holds what the browser keeps; the same one goes on where it was killed */
export async function openKillableBrowser(program: string, profile: string): Promise<KillableBrowser> {
  for (const left of ["DevToolsActivePort", "SingletonLock", "SingletonSocket", "SingletonCookie"]) {
    rmSync(path.join(profile, left), { force: true });
  }
  const browser = spawn(
    program,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-breakpad"],
      ...["--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"],
    ],
    { detached: true, stdio: "ignore" },
  );
  const ended = new Promise<void>((resolve) => {
    browser.once("exit", () => {
      resolve();
    });
  });
  const kill = async () => {
    if (browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null) {
      process.kill(-browser.pid, "SIGKILL");
      await ended;
    }
  };
  try {
    const connected = await chromium.connectOverCDP(await addressOf(profile, browser));
    const [context] = connected.contexts();
    if (context === undefined) throw new Error("The browser has no window.");
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
