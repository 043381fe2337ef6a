import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import path from "node:path";

const REASONS: Readonly<Record<string, string>> = {
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EEXIST: "there is a file of that name",
  ENOTDIR: "a part of the path is a file",
};

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

/** Why nothing can be written in the nearest folder that exists; `null` when something can. */
function obstacle(folder: string): string | null {
  let place = folder;
  while (!existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  try {
    accessSync(place, constants.W_OK);
    return null;
  } catch (error) {
    return codeOf(error);
  }
}

/**
 * Makes a folder that can be written to; does nothing when it is there already.
 *
 * @param folder absolute path; @param mode permissions of a new one
 * @throws one sentence with the reason in plain words and what to do
 */
export function makeFolder(folder: string, mode: number): void {
  let code = obstacle(folder);
  if (code === null) {
    try {
      mkdirSync(folder, { recursive: true, mode });
      return;
    } catch (error) {
      code = codeOf(error);
    }
  }
  const reason = REASONS[code] ?? code;
  throw new Error(`Nothing can be kept in ${folder}: ${reason}. Name another folder in AFTERMARK_DATA.`);
}
