/**
 * Connection of the role that owns the database, from the environment.
 *
 * @throws one sentence when neither variable is set
 */
export function migratorUrl(): string {
  const url = process.env["DATABASE_MIGRATOR_URL"] ?? process.env["DATABASE_URL"];
  if (url === undefined || url === "") {
    throw new Error("Set DATABASE_MIGRATOR_URL (or DATABASE_URL) to the connection of the database's owner.");
  }
  return url;
}

/** What went wrong, in words fit for a terminal: connection texts, which hold a password, are left out. */
export function describeFailure(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/postgres(?:ql)?:\/\/\S+/g, "(connection)").trim();
}
