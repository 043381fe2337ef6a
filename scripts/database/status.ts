// Tells how the database stands against the migrations folder. `npm run db:status`; exit status 1 when it must not serve.
import { describeRefusal, migrationState } from "./migration-state.ts";
import { describeFailure, migratorUrl } from "./migrator-url.ts";

try {
  const state = await migrationState(migratorUrl());
  for (const name of state.applied) console.log(`applied  ${name}`);
  for (const name of state.pending) console.log(`pending  ${name}`);
  for (const name of state.foreign) console.log(`foreign  ${name}`);
  const refusal = describeRefusal(state);
  if (refusal !== null) console.error(refusal);
  else if (state.pending.length > 0) console.error("Run npm run db:migrate to apply what is pending.");
  process.exitCode = refusal === null && state.pending.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`The database's state is unknown. ${describeFailure(error)}`);
  process.exitCode = 1;
}
