import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process began, as text that is compared only with itself: a process number alone is used again later.
 *
 * @returns `null` when there is no such process, or it has ended and only waits to be noticed
 */
export function processBegan(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      // The name in brackets may hold spaces: the fields are counted from its end.
      const text = readFileSync(`/proc/${String(pid)}/stat`, "utf8");
      const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" || fields[0] === "X" ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  const answer = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  const began = answer.status === 0 ? answer.stdout.trim() : "";
  return began === "" ? null : began;
}
