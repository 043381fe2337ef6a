import type pg from "pg";

/**
 * Empties a database in which a demonstration was begun and not finished. Records are kept for ever once somebody can
 * have written them; before an installation has its kind nobody can sign in, so there is nothing of anybody's.
 *
 * @param client the owner's connection
 * @returns whether there was anything
 */
export async function clearUnfinished(client: pg.Client): Promise<boolean> {
  const clinics = await client.query("select 1 from clinic limit 1");
  const people = await client.query("select 1 from person limit 1");
  const kinds = await client.query("select 1 from installation");
  if (kinds.rowCount !== 0) throw new Error("An installation that has its kind is never cleared.");
  if (clinics.rowCount === 0 && people.rowCount === 0) return false;
  const found = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
      where schemaname = 'public' and tablename not in ('_prisma_migrations', 'installation')`,
  );
  const tables = found.rows.map(({ name }) => name);
  await client.query("begin");
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${tables.join(", ")}`);
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`);
  await client.query("commit");
  return true;
}
