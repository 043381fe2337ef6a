// Generates the Prisma client; with an argument (`validate`, `format`) runs that instead. These commands run as WebAssembly, but the
// command line first looks for a native schema engine and would download one; a path that exists stops it from looking.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("..", import.meta.url));
const command = require.resolve("prisma/build/index.js");
const arguments_ = process.argv.length > 2 ? process.argv.slice(2) : ["generate"];

const run = spawnSync(process.execPath, [command, ...arguments_], {
  cwd: root,
  stdio: ["ignore", "pipe", "pipe"],
  encoding: "utf8",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  },
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout ?? ""}${run.stderr ?? ""}`);
  console.error("The Prisma client could not be generated; the lines above say why.");
}
process.exit(run.status ?? 1);
