// Runs under whatever Node the machine has, before anything is installed: only Node's own modules here.
import { spawn } from "node:child_process";

const EVERY_MS = process.stdout.isTTY ? 1000 : 10_000;
const KEPT_LINES = 200;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends the commands that are running, so that a stop in the middle of a long step does not wait for it. */
export function stopRunningSteps() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Shows a line while work goes on, with the seconds that have passed.
 *
 * @template T
 * @param {string} label what is being done
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what the work gave; its error goes through
 */
export async function showProgress(label, work) {
  const began = performance.now();
  const seconds = () => ((performance.now() - began) / 1000).toFixed(1);
  const write = (text, last) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}${last ? "\n" : ""}`);
    else process.stdout.write(`${text}\n`);
  };
  write(`${label} …`, false);
  const timer = setInterval(() => write(`${label} … ${seconds()} s`, false), EVERY_MS);
  try {
    const value = await work();
    write(`${label}: done in ${seconds()} s`, true);
    return value;
  } catch (error) {
    write(`${label}: failed after ${seconds()} s`, true);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Runs a command with a progress line. Its output is kept and shown only when it fails.
 *
 * @param {string} label
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<string>} everything the command wrote
 */
export function runStep(label, command, parameters, options = {}) {
  return showProgress(label, () => run(label, command, parameters, options));
}

/**
 * Runs a command quietly.
 *
 * @param {string} label names the work in the error
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {import("node:child_process").SpawnOptions} [options]
 * @returns {Promise<string>} everything it wrote; rejects with its last lines when it fails
 */
export function run(label, command, parameters, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const pieces = [];
    running.add(child);
    child.stdout?.on("data", (piece) => pieces.push(piece));
    child.stderr?.on("data", (piece) => pieces.push(piece));
    child.on("error", (error) => reject(new Error(`${label}: ${command} does not start (${error.message})`)));
    child.on("close", (code, signal) => {
      running.delete(child);
      const text = Buffer.concat(pieces).toString("utf8");
      if (code === 0) resolve(text);
      else {
        const tail = text.trimEnd().split("\n").slice(-KEPT_LINES).join("\n");
        reject(new Error(`${tail}\n${label}: ended with ${signal ?? `status ${String(code)}`}`));
      }
    });
  });
}
