// Erases again in a restored database what was erased after its backup. `npm run db:erasures -- --list` prints the
// tombstones as lines of JSON, to be kept apart from the backups; `npm run db:erasures -- <file>` applies such a file.
import { readFile } from "node:fs/promises";
import pg from "pg";
import { z } from "zod";
import { describeFailure, migratorUrl } from "./migrator-url.ts";

const tombstone = z.strictObject({
  clinicId: z.uuid(),
  patientId: z.uuid(),
  ground: z.enum(["past-retention", "authorised-decision"]),
  decision: z.string().nullable(),
  by: z.uuid().nullable(),
});

const [argument] = process.argv.slice(2);
try {
  if (argument === undefined) throw new Error("Say --list, or name the file of tombstones to apply.");
  const client = new pg.Client({ connectionString: migratorUrl(), connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    if (argument === "--list") {
      const { rows } = await client.query(
        `select clinic_id as "clinicId", patient_id as "patientId", ground, decision, created_by as by
           from erasure order by created_at, patient_id`,
      );
      for (const row of rows) console.log(JSON.stringify(row));
    } else {
      const lines = (await readFile(argument, "utf8")).split("\n").filter((line) => line.trim() !== "");
      const erased = lines.map((line) => tombstone.parse(JSON.parse(line)));
      let again = 0;
      await client.query("begin");
      for (const { clinicId, patientId, ground, decision, by } of erased) {
        const { rows } = await client.query<{ there: boolean }>(
          "select reapply_erasure($1, $2, $3, $4, $5) as there",
          [clinicId, patientId, ground, decision, by],
        );
        if (rows[0]?.there === true) again += 1;
      }
      await client.query("commit");
      console.log(`${String(erased.length)} tombstones read, ${String(again)} records erased again.`);
    }
  } finally {
    await client.end();
  }
} catch (error) {
  console.error(`No erasure was applied. ${describeFailure(error)}`);
  process.exitCode = 1;
}
