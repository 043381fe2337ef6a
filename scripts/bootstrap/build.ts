import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { hashContent } from "./content-hash.ts";
import { PROJECT } from "./first-step.js";
import { runStep } from "./run-step.js";

const CACHE = path.join(PROJECT, ".cache");
const BUILDS = path.join(CACHE, "builds");
const KEPT_BUILDS = 3;

const SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema", "prisma/migrations"],
  ...["instrumentation.ts", "proxy.ts", "next.config.ts", "postcss.config.mjs", "tsconfig.json"],
  ...["package.json", "package-lock.json", "scripts/generate-prisma-client.js"],
];

/** Tests are no part of what is served; the generated client follows from the schema. */
function isNoSource(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file === "lib/data/generated";
}

/**
 * Writes the Prisma client when the schema it follows from has changed.
 */
export async function generateClient(): Promise<void> {
  const stamp = path.join(CACHE, "prisma-schema.hash");
  const wanted = hashContent(PROJECT, ["prisma/schema", "package-lock.json"], () => false);
  const present = existsSync(path.join(PROJECT, "lib", "data", "generated"));
  if (present && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  await runStep("Writing the database client", process.execPath, ["scripts/generate-prisma-client.js"], {
    cwd: PROJECT,
  });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(stamp, wanted);
}

function dropOldBuilds(): void {
  const builds = readdirSync(BUILDS)
    .map((name) => path.join(BUILDS, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const build of builds.slice(KEPT_BUILDS)) rmSync(build, { recursive: true, force: true });
}

/**
 * Builds the product unless these very sources were built before. Each build has a folder of its own, so that a
 * new one never takes files from under a server that runs.
 *
 * @returns absolute path of the folder that holds `server.js`
 * @throws with the end of the build's output when it fails
 */
export async function buildApplication(): Promise<string> {
  const built = path.join(BUILDS, hashContent(PROJECT, SOURCES, isNoSource));
  if (existsSync(path.join(built, "server.js"))) return built;
  const next = path.join(PROJECT, "node_modules", "next", "dist", "bin", "next");
  await runStep("Building the pages", process.execPath, [next, "build"], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "" },
  });
  const fresh = path.join(PROJECT, ".next", "standalone");
  const copies = [
    [path.join(".next", "static"), path.join(".next", "static")],
    ["public", "public"],
    [path.join("prisma", "migrations"), path.join("prisma", "migrations")],
  ] as const;
  for (const [from, to] of copies) {
    const source = path.join(PROJECT, from);
    if (existsSync(source)) cpSync(source, path.join(fresh, to), { recursive: true });
  }
  mkdirSync(BUILDS, { recursive: true });
  rmSync(built, { recursive: true, force: true });
  renameSync(fresh, built);
  dropOldBuilds();
  return built;
}
