// Asks the clinical engine, a case a line. Runs under whatever Node the machine has: only Node's own modules here.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const COULD_NOT_START = 2;
const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const node = path.join(
  project,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

if (existsSync(node)) {
  const child = spawn(node, [path.join(project, "scripts", "clinical", "evaluate-lines.ts")], {
    stdio: "inherit",
    cwd: project,
  });
  child.on("error", (error) => {
    process.stderr.write(`The project's own Node could not be started (${error.message}).\n`);
    process.exitCode = COULD_NOT_START;
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? COULD_NOT_START;
  });
} else {
  process.stderr.write(
    "The packages are not installed yet: run `npm install` in the project once, then ask again.\n",
  );
  process.exitCode = COULD_NOT_START;
}
