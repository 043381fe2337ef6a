// Makes an installation anew from a backup. `npm run restore`, with AFTERMARK_BACKUPS, the AFTERMARK_DATA it is to have,
// and `-- [--to 2026-11-24T09:30:00Z] [--secrets file]`; exit status 1 when it cannot, or what it made is not whole.
import { parseArgs } from "node:util";
import { dataFolder, makeDataFolder } from "../bootstrap/installation.ts";
import { demandBackupsFolder } from "./backups-folder.ts";
import { describeFailure } from "./migrator-url.ts";
import { restoreBackup } from "./restore-backup.ts";

function readMoment(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const moment = new Date(text);
  if (
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) ||
    Number.isNaN(moment.getTime())
  ) {
    throw new Error("Write the moment with its zone, such as 2026-11-24T09:30:00Z.");
  }
  return moment;
}

try {
  const { values } = parseArgs({ options: { to: { type: "string" }, secrets: { type: "string" } } });
  const to = readMoment(values.to);
  const folder = dataFolder();
  const backups = demandBackupsFolder();
  makeDataFolder(folder);
  const { from, faults, sessionsEnded } = await restoreBackup({
    ...{ backups, folder, to },
    secretsFile: values.secrets ?? null,
  });
  console.log(`Restored from ${from.folder} to ${to === null ? "the end of the log" : to.toISOString()}.`);
  console.log(`${String(sessionsEnded)} sessions were ended; everybody signs in again.`);
  for (const { clinicId, sequence, fault } of faults) {
    console.error(`ALTERED  clinic ${clinicId}  event ${sequence ?? "unknown"}  ${fault}`);
  }
  console.log(faults.length === 0 ? "The audit trail is whole." : "The audit trail is not whole.");
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`Not restored. ${describeFailure(error)}`);
  process.exitCode = 1;
}
