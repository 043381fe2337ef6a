import "server-only";
import path from "node:path";
import { readDatabaseFacts } from "#lib/data/read-database-facts.ts";
import { environment } from "#lib/platform/env.ts";
import { readKnownMigrations } from "#lib/platform/known-migrations.ts";
import { assessStartUp } from "#lib/platform/start-up-checks.ts";

/**
 * Looks at the database, the secrets and the address of this process before anyone is answered.
 *
 * @returns the reasons not to serve, one sentence each; empty when it may serve
 */
export async function loadStartUpRefusals(): Promise<readonly string[]> {
  const settings = environment();
  if (settings.databaseUrl === "") return ["DATABASE_URL is not set; start the product with npm start."];
  const known = await readKnownMigrations(path.join(process.cwd(), "prisma", "migrations"));
  try {
    return assessStartUp(await readDatabaseFacts(settings.databaseUrl), known, {
      production: settings.mode === "production",
      authSecret: settings.authSecret,
      boundTo: settings.boundTo,
      publicUrl: settings.publicUrl,
    });
  } catch {
    return ["The database of DATABASE_URL cannot be reached or does not let the server's role in."];
  }
}
