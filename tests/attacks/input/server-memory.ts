import { readFileSync } from "node:fs";

const children = (pid: string): readonly string[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .trim()
    .split(" ")
    .filter((child) => child !== "");

function under(pid: string): readonly string[] {
  try {
    return children(pid).flatMap((child) => [child, ...under(child)]);
  } catch {
    return [];
  }
}

function megabytesOf(pid: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(status) ?? [];
  return /^Name:\s+next-server/m.test(status) ? Number(kilobytes) / 1024 : 0;
}

/** Memory that the web servers started by this process hold, in megabytes; 0 where the system does not tell. */
export const memoryOfServer = (): number =>
  under(String(process.pid)).reduce((sum, pid) => sum + megabytesOf(pid), 0);
