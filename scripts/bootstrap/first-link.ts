import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

async function asOwner<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Marks a new database as a clinic's own, which a demonstration can then never fill. */
export async function makeForClinic(migratorUrl: string): Promise<void> {
  await asOwner(migratorUrl, "insert into installation (kind) values ('clinic')");
}

/**
 * Says the link by which the first administrator founds the clinic, while there is none. Each start makes a new one
 * and ends the one before; it works once, for 24 hours.
 *
 * @param publicUrl where browsers find the installation @param say prints one line
 */
export async function announceFirstLink(
  migratorUrl: string,
  publicUrl: string,
  say: (line: string) => void,
): Promise<void> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest();
  const [answer] = await asOwner<{ made: boolean }>(migratorUrl, "select auth_make_first_link($1) as made", [
    hash,
  ]);
  if (answer?.made !== true) return;
  say("");
  say("There is no clinic yet. Its first administrator opens this link, once, within 24 hours:");
  say(`${publicUrl.replace(/\/$/, "")}/welcome#${token}`);
}
