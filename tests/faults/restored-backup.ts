import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { openInstallation } from "../../scripts/bootstrap/installation.ts";
import { keepSecrets } from "../../scripts/bootstrap/secrets.ts";
import { listBackups } from "../../scripts/database/backup-manifest.ts";
import { takeBaseBackup } from "../../scripts/database/base-backup.ts";
import { startCluster, stopCluster, superuserUrl } from "../../scripts/database/embedded-postgres.ts";
import { runningPort } from "../../scripts/database/installed-database.ts";
import { placeCluster } from "../../scripts/database/place-cluster.ts";
import { DATABASE } from "../../scripts/database/prepare-database.ts";
import { restoreBackup } from "../../scripts/database/restore-backup.ts";
import type { Fault } from "./fault.ts";

const SIZES = { short: { drills: 1, rows: 200 }, full: { drills: 3, rows: 5000 } };

const DAMAGED_BYTE = "damaged";

/** Tables whose rows change by restoring itself: its sessions are ended. */
const APART = ["sign_in_session"];

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** Number and digest of the rows of each table. */
async function digestAll(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
  );
  const digests = new Map<string, string>();
  for (const { name } of tables.filter((table) => !APART.includes(table.name))) {
    const { rows } = await client.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest
         from ${client.escapeIdentifier(name)} t`,
    );
    digests.set(name, rows[0]?.digest ?? "");
  }
  return digests;
}

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));

async function numberOf(client: pg.Client, sql: string): Promise<number> {
  return Number((await client.query<{ n: string }>(sql)).rows[0]?.n);
}

/** F13: rows are deleted by mistake; the installation is made anew as it was the moment before. */
export const restoredBackup: Fault = {
  name: "restored-backup",
  title: "F13 Restoring to a moment before a mass delete",
  run: async ({ folder: ground }, size) => {
    const { drills, rows } = SIZES[size];
    const home = path.join(ground, "backed-up");
    const backups = path.join(ground, "backups");
    mkdirSync(home, { mode: 0o711 });
    const quiet = () => undefined;
    const installation = await openInstallation({ folder: home, backups, say: quiet });
    let exact = 0;
    let damageFound = 0;
    let laterLacks = 0;
    const seconds: number[] = [];
    const notes: string[] = [];
    try {
      const cluster = placeCluster(home);
      const secrets = keepSecrets(home);
      const url = superuserUrl(runningPort(cluster), secrets.superuser, DATABASE);
      await takeBaseBackup(url, cluster.directory, backups);
      const client = await connect(url);
      try {
        for (let drill = 1; drill <= drills; drill += 1) {
          // Rows of patients who exist nowhere else, as the product writes them.
          await client.query(
            `insert into patient
             select made.* from (select * from patient limit 1) p, generate_series(1, ${String(rows)}) n,
               jsonb_populate_record(null::patient, to_jsonb(p) || jsonb_build_object('id', gen_random_uuid(),
                 'nhs_number', null, 'clinic_number', 'DRILL-${String(drill)}-' || n)) made`,
          );
          const before = await digestAll(client);
          const { rows: moments } = await client.query<{ at: Date }>(
            "select date_trunc('milliseconds', clock_timestamp()) + interval '1 ms' as at, pg_sleep(0.05)",
          );
          const to = moments[0]?.at ?? null;
          const mine = `clinic_number like 'DRILL-${String(drill)}-%'`;
          await client.query(`delete from patient where ${mine}`);
          const lost = await numberOf(client, `select count(*) as n from patient where ${mine}`);
          await client.query("select pg_switch_wal()");
          await client.query("checkpoint");
          await waitUntilArchived(client);
          const began = performance.now();
          const again = path.join(ground, `restored-${String(drill)}`);
          mkdirSync(again, { mode: 0o711 });
          const secretsFile = path.join(home, "secrets.json");
          const { faults } = await restoreBackup({ backups, folder: again, secretsFile, to });
          seconds.push((performance.now() - began) / 1000);
          const restored = await readRestored(again, secrets.superuser);
          const differences = differing(before, restored);
          if (differences.length === 0 && faults.length === 0) exact += 1;
          else notes.push(`${differences.join(", ")}; ${String(faults.length)} faults of the trail`);
          // The same check on what is there after the delete must see that it is gone.
          if (lost === 0 && differing(before, await digestAll(client)).includes("patient")) laterLacks += 1;
          rmSync(again, { recursive: true, force: true });
        }
      } finally {
        await client.end();
      }
      damageFound = await plantDamage(backups, ground, path.join(home, "secrets.json"));
    } finally {
      await installation.close();
    }
    const slowest = Math.max(...seconds).toFixed(1);
    return [
      {
        name: `${String(rows)} patients deleted, restored to the moment before`,
        times: drills,
        result: `${String(exact)} of ${String(drills)} exact in every table, audit trail whole; at most ${slowest} s${notes.length === 0 ? "" : `; ${notes.join("; ")}`}`,
        bar: `${String(drills)} of ${String(drills)}`,
        control: `the same comparison after the delete: ${String(laterLacks)} of ${String(drills)} found different; a backup with one byte changed: ${damageFound === 1 ? "refused" : "taken"}`,
        met: exact === drills && laterLacks === drills && damageFound === 1,
      },
    ];
  },
};

/** Waits until the server has archived all of its log but the segment it writes to. */
async function waitUntilArchived(client: pg.Client): Promise<void> {
  for (let waited = 0; waited < 300; waited += 1) {
    const { rows } = await client.query<{ done: boolean }>(
      `select coalesce(last_archived_wal, '') >= pg_walfile_name(pg_current_wal_lsn() - 16777216) as done
         from pg_stat_archiver, pg_sleep(0.1)`,
    );
    if (rows[0]?.done === true) return;
  }
  throw new Error("The log was not archived within 30 seconds.");
}

async function readRestored(folder: string, superuser: string): Promise<ReadonlyMap<string, string>> {
  const cluster = placeCluster(folder);
  const { port } = await startCluster(cluster, superuser);
  try {
    const client = await connect(superuserUrl(port, superuser, DATABASE));
    try {
      return await digestAll(client);
    } finally {
      await client.end();
    }
  } finally {
    await stopCluster(cluster);
  }
}

/** Changes one file of the newest backup. @returns 1 when restoring it is refused with nothing made, 0 otherwise */
async function plantDamage(backups: string, ground: string, secretsFile: string): Promise<number> {
  const newest = listBackups(backups).at(-1);
  if (newest === undefined) throw new Error("There is no backup to damage.");
  const { path: name } = newest.manifest.files.find(({ bytes }) => bytes > 8192) ?? { path: "PG_VERSION" };
  writeFileSync(path.join(newest.folder, "data", name), DAMAGED_BYTE, { flag: "r+" });
  const folder = path.join(ground, "restored-damaged");
  mkdirSync(folder, { mode: 0o711 });
  return restoreBackup({ backups, folder, secretsFile, to: null }).then(
    () => 0,
    (error: unknown) => (error instanceof Error && error.message.includes("is damaged") ? 1 : 0),
  );
}
