// Writes the SQL that makes the tables of the Prisma schema from nothing: what a new migration is written from, and what
// a test holds the migrations against. Changes nothing; the engine only wants a server to talk to.
import { describeFailure, migratorUrl } from "./migrator-url.ts";
import { NO_FILTERS, openSchemaEngine, readSchema } from "./schema-engine.ts";

try {
  const { engine } = await openSchemaEngine(migratorUrl());
  const { stdout } = await engine.diff({
    from: { tag: "empty" },
    to: {
      tag: "schemaDatamodel",
      files: (await readSchema()).map(([path, content]) => ({ path, content })),
    },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  console.log(stdout ?? "");
  process.exit(0);
} catch (error) {
  console.error(`The schema could not be read. ${describeFailure(error)}`);
  process.exit(1);
}
