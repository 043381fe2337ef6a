import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

function list(root: string, relative: string, leaveOut: (file: string) => boolean): string[] {
  const place = path.join(root, relative);
  const kind = statSync(place, { throwIfNoEntry: false });
  if (kind === undefined || leaveOut(relative)) return [];
  if (!kind.isDirectory()) return [relative];
  return readdirSync(place)
    .sort()
    .flatMap((name) => list(root, path.posix.join(relative, name), leaveOut));
}

/**
 * One text for the content of files and folders: it changes when a byte or a name does, and not with dates.
 *
 * @param root absolute path; @param parts files and folders in it, absent ones count as empty
 * @param leaveOut tells of a path from the root that it does not count
 */
export function hashContent(
  root: string,
  parts: readonly string[],
  leaveOut: (file: string) => boolean,
): string {
  const hash = createHash("sha256");
  for (const file of parts.flatMap((part) => list(root, part, leaveOut))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}
