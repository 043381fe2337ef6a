// Verifies the audit trail of every clinic against itself and against the heads written down. `npm run audit:verify`, with
// the file of heads to compare with where that is kept elsewhere; exit status 1 when anything was altered.
import pg from "pg";
import { dataFolder } from "../bootstrap/installation.ts";
import { auditHeadsFile, findTrailFaults, readHeads, readPublishedHeads } from "./audit-heads.ts";
import { installedDatabaseUrl } from "./installed-database.ts";
import { describeFailure } from "./migrator-url.ts";

try {
  const folder = dataFolder();
  const file = process.argv[2] ?? auditHeadsFile(folder);
  const owner = new pg.Client({ connectionString: installedDatabaseUrl(folder) });
  await owner.connect();
  try {
    const published = readPublishedHeads(file);
    const heads = await readHeads(owner);
    const faults = await findTrailFaults(owner, published);
    for (const { clinicId, sequence, fault } of faults) {
      console.log(`ALTERED  clinic ${clinicId}  event ${sequence ?? "unknown"}  ${fault}`);
    }
    const events = heads.reduce((sum, { sequence }) => sum + BigInt(sequence), 0n);
    console.log(
      `${String(heads.length)} clinics, ${String(events)} events, ${String(published.length)} heads written down: ` +
        (faults.length === 0 ? "whole" : `${String(faults.length)} faults`),
    );
    if (published.length === 0) {
      console.log(
        `No heads were found in ${file}: a trail whose end was cut cannot be told from a whole one.`,
      );
    }
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await owner.end();
  }
} catch (error) {
  console.error(`The audit trail could not be verified. ${describeFailure(error)}`);
  process.exitCode = 2;
}
