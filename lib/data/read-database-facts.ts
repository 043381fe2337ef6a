import "server-only";
import pg from "pg";
import type { AppliedMigration, DatabaseFacts } from "#lib/platform/start-up-checks.ts";

const CONNECT_MS = 5000;

type RoleRow = {
  version: string;
  name: string;
  rolsuper: boolean;
  rolbypassrls: boolean;
  rolcreaterole: boolean;
  rolcreatedb: boolean;
  rolreplication: boolean;
  owner: boolean;
  fsync: string;
  full_page_writes: string;
  synchronous_commit: string;
  data_checksums: string;
};

const ROLE = `
  select current_setting('server_version_num') as version, current_user::text as name,
    r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication,
    exists (
      select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'MEMBER')
    ) as owner,
    current_setting('fsync') as fsync, current_setting('full_page_writes') as full_page_writes,
    current_setting('synchronous_commit') as synchronous_commit,
    current_setting('data_checksums') as data_checksums
  from pg_roles r where r.rolname = current_user`;

/** Whether the connected role may read a table; false also when there is no such table. */
async function mayRead(client: pg.Client, table: string): Promise<boolean> {
  const found = await client.query(
    `select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relname = $1
       and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')`,
    [table],
  );
  return found.rows.length > 0;
}

async function readApplied(client: pg.Client): Promise<AppliedMigration[] | null> {
  if (!(await mayRead(client, "_prisma_migrations"))) return null;
  const rows = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, finished_at is not null as finished,
       rolled_back_at is not null as "rolledBack"
     from _prisma_migrations order by migration_name`,
  );
  return rows.rows;
}

async function readInstallation(client: pg.Client): Promise<DatabaseFacts["installation"]> {
  if (!(await mayRead(client, "installation"))) return null;
  const rows = await client.query<{ kind: string }>("select kind::text as kind from installation limit 1");
  const kind = rows.rows[0]?.kind;
  return kind === "demonstration" || kind === "clinic" ? kind : null;
}

/**
 * Reads, as the role the server will use, what the start-up checks judge. Nothing is changed.
 *
 * @param connectionString the server's own `DATABASE_URL`
 * @throws when the database cannot be reached within 5 seconds
 */
export async function readDatabaseFacts(connectionString: string): Promise<DatabaseFacts> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: CONNECT_MS });
  await client.connect();
  try {
    const row = (await client.query<RoleRow>(ROLE)).rows[0];
    if (row === undefined) throw new Error("The database does not know the role that is connected");
    return {
      serverVersion: Number(row.version),
      role: {
        name: row.name,
        superuser: row.rolsuper,
        bypassesRowSecurity: row.rolbypassrls,
        createsRoles: row.rolcreaterole,
        createsDatabases: row.rolcreatedb,
        replicates: row.rolreplication,
        owner: row.owner,
      },
      settings: {
        fsync: row.fsync,
        fullPageWrites: row.full_page_writes,
        synchronousCommit: row.synchronous_commit,
        dataChecksums: row.data_checksums,
      },
      applied: await readApplied(client),
      installation: await readInstallation(client),
    };
  } finally {
    await client.end();
  }
}
