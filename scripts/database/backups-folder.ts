import path from "node:path";

/** The folder of the backups, `AFTERMARK_BACKUPS`; null where none is set, and so nothing is archived. */
export function backupsFolder(): string | null {
  const wanted = process.env["AFTERMARK_BACKUPS"] ?? "";
  return wanted === "" ? null : path.resolve(wanted);
}

/** The folder of the backups. @throws one sentence where none is set */
export function demandBackupsFolder(): string {
  const folder = backupsFolder();
  if (folder === null)
    throw new Error("Set AFTERMARK_BACKUPS to the folder of the backups, best on another disk.");
  return folder;
}
