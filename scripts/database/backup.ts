// Backs the running installation up. `npm run backup`, with AFTERMARK_BACKUPS as at the start; exit status 1 when it cannot.
import path from "node:path";
import { dataFolder } from "../bootstrap/installation.ts";
import { keepSecrets } from "../bootstrap/secrets.ts";
import { demandBackupsFolder } from "./backups-folder.ts";
import { pruneBackups, takeBaseBackup } from "./base-backup.ts";
import { superuserUrl } from "./embedded-postgres.ts";
import { runningPort } from "./installed-database.ts";
import { describeFailure } from "./migrator-url.ts";
import { placeCluster } from "./place-cluster.ts";
import { DATABASE } from "./prepare-database.ts";

try {
  const backups = demandBackupsFolder();
  const folder = dataFolder();
  const cluster = placeCluster(folder);
  const url = superuserUrl(runningPort(cluster), keepSecrets(folder).superuser, DATABASE);
  const { folder: made, manifest } = await takeBaseBackup(url, cluster.directory, backups);
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(
    `${made}: ${String(manifest.files.length)} files, ${String(Math.ceil(bytes / 2 ** 20))} MB, whole at ${manifest.finishedAt}.`,
  );
  const gone = await pruneBackups(backups, new Date(manifest.finishedAt));
  if (gone.length > 0) console.log(`Taken away, being older than is kept: ${String(gone.length)}.`);
  console.log(
    `It holds no secrets: keep a copy of ${path.join(folder, "secrets.json")} apart from it. Without that it cannot be restored.`,
  );
} catch (error) {
  console.error(`Nothing was backed up. ${describeFailure(error)}`);
  process.exitCode = 1;
}
