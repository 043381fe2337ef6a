// Applies the migrations that the database lacks. `npm run db:migrate`, and start-up and tests in a child process.
import { describeRefusal, migrationState } from "./migration-state.ts";
import { describeFailure, migratorUrl } from "./migrator-url.ts";
import { NO_FILTERS, openSchemaEngine, readMigrationList } from "./schema-engine.ts";

async function migrate(): Promise<void> {
  const url = migratorUrl();
  const before = await migrationState(url);
  const refusal = describeRefusal(before);
  if (refusal !== null) throw new Error(refusal);
  if (before.pending.length === 0) {
    console.log(`Nothing to apply: ${String(before.applied.length)} migrations are in place.`);
    return;
  }
  const { engine } = await openSchemaEngine(url);
  const { appliedMigrationNames } = await engine.applyMigrations({
    migrationsList: await readMigrationList(),
    filters: NO_FILTERS,
  });
  for (const name of appliedMigrationNames) console.log(`Applied ${name}`);
}

try {
  await migrate();
  // The engine leaves a timer of ten seconds behind.
  process.exit(0);
} catch (error) {
  console.error(`The database was not migrated. ${describeFailure(error)}`);
  process.exit(1);
}
