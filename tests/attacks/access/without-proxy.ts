import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A copy of a build without what `proxy.ts` became.
 *
 * @param build folder of the build
 * @param folder where the copy is put, once
 * @returns folder of the copy
 */
export function withoutProxy(build: string, folder: string): string {
  const copy = path.join(folder, "without-proxy");
  if (existsSync(copy)) return copy;
  cpSync(build, copy, { recursive: true });
  const file = path.join(copy, ".next", "server", "functions-config-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { functions: Record<string, unknown> };
  delete manifest.functions["/_middleware"];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}
