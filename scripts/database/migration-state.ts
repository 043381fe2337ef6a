import pg from "pg";
import { readMigrationFiles } from "./migration-files.ts";

/** How a database's history stands against this copy of the project, by names of migrations. */
export type MigrationState = {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied there, unknown here: the database belongs to a newer or another product. */
  readonly foreign: readonly string[];
  /** Applied there with another text than it has here. */
  readonly changed: readonly string[];
  /** Begun and neither finished nor rolled back. */
  readonly failed: readonly string[];
};

type HistoryRow = {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished: boolean;
};

/**
 * Compares a database's history with the migrations folder, without loading the schema engine.
 *
 * @param url connection of a role that may read `_prisma_migrations`
 * @throws when the database cannot be reached
 */
export async function migrationState(url: string): Promise<MigrationState> {
  const files = await readMigrationFiles();
  const history = await readHistory(url);
  const known = new Map(files.map((file) => [file.name, file.checksum]));
  const finished = history.filter((row) => row.finished);
  const done = new Set(finished.map((row) => row.migration_name));
  return {
    applied: files.map((file) => file.name).filter((name) => done.has(name)),
    pending: files.map((file) => file.name).filter((name) => !done.has(name)),
    foreign: history.map((row) => row.migration_name).filter((name) => !known.has(name)),
    changed: finished
      .filter((row) => known.has(row.migration_name) && known.get(row.migration_name) !== row.checksum)
      .map((row) => row.migration_name),
    failed: history.filter((row) => !row.finished).map((row) => row.migration_name),
  };
}

/**
 * Why a database's history forbids going on, in one sentence.
 *
 * @returns null when nothing speaks against applying what is pending
 */
export function describeRefusal(state: MigrationState): string | null {
  if (state.foreign.length > 0) {
    return `The database holds migrations that this copy does not know (${state.foreign.join(", ")}); use the copy that made them, or another database.`;
  }
  if (state.changed.length > 0) {
    return `Migrations were changed after they had been applied (${state.changed.join(", ")}); restore their text and put the change into a new one.`;
  }
  if (state.failed.length > 0) {
    return `A migration was begun and not finished (${state.failed.join(", ")}); docs/operations.md says how to go on.`;
  }
  return null;
}

async function readHistory(url: string): Promise<readonly HistoryRow[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Told by the query that fails; an unheard event would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const table = await client.query<{ present: boolean }>(
      "select to_regclass('public._prisma_migrations') is not null as present",
    );
    if (table.rows[0]?.present !== true) return [];
    const rows = await client.query<HistoryRow>(
      `select migration_name, checksum, finished_at is not null as finished
         from public._prisma_migrations where rolled_back_at is null order by started_at, migration_name`,
    );
    return rows.rows;
  } finally {
    await client.end();
  }
}
