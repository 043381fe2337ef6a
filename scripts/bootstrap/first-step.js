// Runs under whatever Node the machine has, before anything is installed: only Node's own modules here.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runStep } from "./run-step.js";

/** Absolute path of the project. */
export const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const OLDEST_NODE = [20, 19];
const HANDED_ON = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Whether a Node version is too old to begin with.
 *
 * @param {string} version for example `20.19.0`
 * @returns {boolean}
 */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}

/**
 * Where npm put the project's own Node.
 *
 * @returns {string} absolute path
 */
function projectNode() {
  const folder = path.join(PROJECT, "node_modules", "node", "bin");
  return path.join(folder, process.platform === "win32" ? "node.exe" : "node");
}

/**
 * Whether the installed packages are missing or older than the lock file.
 *
 * @param {string} project absolute path
 * @returns {boolean}
 */
export function needsInstall(project) {
  const marker = path.join(project, "node_modules", ".package-lock.json");
  if (!existsSync(marker)) return true;
  const installed = statSync(marker).mtimeMs;
  const wanted = ["package-lock.json", "package.json"].map(
    (name) => statSync(path.join(project, name)).mtimeMs,
  );
  if (wanted.every((changed) => changed <= installed)) return false;
  // A checkout touches files without changing them: npm's own record tells whether the versions differ.
  return !sameVersions(path.join(project, "package-lock.json"), marker);
}

/**
 * Whether every package of one lock file that npm recorded as installed has the version the other asks for, and
 * none that must be there is missing.
 *
 * @param {string} lockFile
 * @param {string} marker
 * @returns {boolean}
 */
function sameVersions(lockFile, marker) {
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages ?? {};
  const installed = JSON.parse(readFileSync(marker, "utf8")).packages ?? {};
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === "") return true;
    const found = installed[place];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

async function install() {
  const lockFile = path.join(PROJECT, "package-lock.json");
  const before = readFileSync(lockFile);
  // `install` and not `ci`: a mirror without the binaries of other platforms makes `ci` refuse a good lock file.
  const npm = process.env["npm_execpath"];
  const [command, first] = npm !== undefined && npm.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  await runStep("Installing packages", command, [...first, "install", "--prefer-offline", "--no-progress"], {
    cwd: PROJECT,
    shell: command === "npm" && process.platform === "win32",
  });
  if (!before.equals(readFileSync(lockFile))) {
    process.stderr.write(
      "The installation changed package-lock.json; compare it (git diff) before you commit.\n",
    );
  }
}

/**
 * Installs what is missing, then runs a script under the project's own Node with the arguments given to this
 * process, and ends as that script ends. Signals go on to it.
 *
 * @param {string} script path from the project's root
 */
export async function continueUnderProjectNode(script) {
  if (isTooOld(process.versions.node)) {
    process.stderr.write(`Node ${process.versions.node} is too old; install Node 20.19 or newer.\n`);
    process.exit(1);
  }
  try {
    if (needsInstall(PROJECT)) await install();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  const own = projectNode();
  const command = existsSync(own) ? realpathSync(own) : process.execPath;
  // The condition lets scripts import modules that are marked as server only.
  const child = spawn(
    command,
    ["--conditions=react-server", path.join(PROJECT, script), ...process.argv.slice(2)],
    {
      cwd: PROJECT,
      stdio: "inherit",
    },
  );
  for (const signal of HANDED_ON) {
    // Ctrl-C reaches the child as well; this process only waits for it to end in order.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on("error", (error) => {
    process.stderr.write(`The project's Node does not start: ${error.message}\n`);
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}
