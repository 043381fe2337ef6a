import "server-only";

/** What the start-up checks look at in the database; read by `lib/data/read-database-facts.ts`. */
export type DatabaseFacts = {
  /** `server_version_num`, for example 180004. */
  readonly serverVersion: number;
  readonly role: {
    readonly name: string;
    readonly superuser: boolean;
    readonly bypassesRowSecurity: boolean;
    readonly createsRoles: boolean;
    readonly createsDatabases: boolean;
    readonly replicates: boolean;
    /** It owns a table of the product, or is a member of the role that does. */
    readonly owner: boolean;
  };
  readonly settings: {
    readonly fsync: string;
    readonly fullPageWrites: string;
    readonly synchronousCommit: string;
    readonly dataChecksums: string;
  };
  /** Rows of the migration table; `null` when there is none that the role may read. */
  readonly applied: readonly AppliedMigration[] | null;
  readonly installation: "demonstration" | "clinic" | null;
};

/** One row of the migration table. */
export type AppliedMigration = {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly rolledBack: boolean;
};

/** One migration that this version of the program carries; `checksum` is the SHA-256 of its file, hexadecimal. */
export type KnownMigration = { readonly name: string; readonly checksum: string };

/** How the process was told to run. */
export type ServingFacts = {
  readonly production: boolean;
  readonly authSecret: string;
  readonly boundTo: string | undefined;
  readonly publicUrl: string | undefined;
};

const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
const OLDEST_SERVER = 150_000;
const SECRET_BYTES = 32;
/** Fewer different characters than this is a pattern, not a random text. */
const SECRET_VARIETY = 12;
const KNOWN_SECRETS =
  /changeme|change-me|default|example|secret|password|demonstration|aftermark|development/i;

function aboutRole(role: DatabaseFacts["role"]): string[] {
  const powers = [
    ["is a superuser", role.superuser],
    ["bypasses row-level security", role.bypassesRowSecurity],
    ["may create roles", role.createsRoles],
    ["may create databases", role.createsDatabases],
    ["may replicate the server", role.replicates],
    ["owns the tables", role.owner],
  ] as const;
  const tooMuch = powers.filter(([, has]) => has).map(([power]) => power);
  if (tooMuch.length > 0) {
    return [
      `The database role "${role.name}" ${tooMuch.join(", ")}; the server may only use the role "app".`,
    ];
  }
  return role.name === "app"
    ? []
    : [`The database role is "${role.name}"; the server may only use the role "app".`];
}

function aboutDurability(settings: DatabaseFacts["settings"]): string[] {
  const safe = [
    ["fsync", settings.fsync, settings.fsync === "on"],
    ["full_page_writes", settings.fullPageWrites, settings.fullPageWrites === "on"],
    ["synchronous_commit", settings.synchronousCommit, settings.synchronousCommit !== "off"],
    ["data_checksums", settings.dataChecksums, settings.dataChecksums === "on"],
  ] as const;
  return safe
    .filter(([, , isSafe]) => !isSafe)
    .map(
      ([name, value]) => `PostgreSQL's ${name} is "${value}", so saved records could be lost; turn it on.`,
    );
}

/**
 * Compares what the database has with what this version carries.
 *
 * @returns one sentence for each kind of difference: missing, unfinished, changed, foreign
 */
export function assessMigrations(
  applied: readonly AppliedMigration[] | null,
  known: readonly KnownMigration[],
): string[] {
  if (known.length === 0) return ["This copy of the program carries no migrations; build it again."];
  if (applied === null)
    return ["The database has no migrations that the server may read; run npm run db:migrate."];
  const standing = applied.filter((row) => !row.rolledBack);
  const byName = new Map(standing.map((row) => [row.name, row]));
  const names = new Set(known.map((migration) => migration.name));
  const list = (label: string, found: readonly { name: string }[], advice: string) =>
    found.length === 0 ? [] : [`${label}: ${found.map((one) => one.name).join(", ")}; ${advice}`];
  return [
    ...list(
      "Migrations are not applied",
      known.filter((migration) => !byName.has(migration.name)),
      "run npm run db:migrate.",
    ),
    ...list(
      "Migrations were begun and not finished",
      standing.filter((row) => !row.finished),
      "restore the database or finish them by hand.",
    ),
    ...list(
      "Migrations differ from those that were applied",
      known.filter((migration) => {
        const row = byName.get(migration.name);
        return row?.finished === true && row.checksum !== migration.checksum;
      }),
      "an applied migration is never edited; put its file back.",
    ),
    ...list(
      "The database has migrations that this version does not know",
      standing.filter((row) => row.finished && !names.has(row.name)),
      "it belongs to a newer version; use that one.",
    ),
  ];
}

/**
 * Judges the key of the sign-in library.
 *
 * @returns no sentence for a text of at least 32 bytes that is neither a known default nor a pattern
 */
export function assessSecret(secret: string): string[] {
  if (secret === "") return ["NEXTAUTH_SECRET is not set; give it at least 32 random bytes."];
  if (Buffer.byteLength(secret) < SECRET_BYTES) {
    return ["NEXTAUTH_SECRET is shorter than 32 bytes; give it at least 32 random bytes."];
  }
  return KNOWN_SECRETS.test(secret) || new Set(secret).size < SECRET_VARIETY
    ? ["NEXTAUTH_SECRET is a default or a pattern that can be guessed; give it at least 32 random bytes."]
    : [];
}

function aboutServing(serving: ServingFacts, installation: DatabaseFacts["installation"]): string[] {
  const local = serving.boundTo !== undefined && LOOPBACK.has(serving.boundTo);
  if (installation === "demonstration" && !local) {
    return ["A demonstration is served on this machine only; set HOSTNAME=127.0.0.1."];
  }
  const secure = serving.publicUrl?.startsWith("https://") === true;
  if (installation === "clinic" && serving.production && !secure) {
    return ["A clinic's installation needs NEXTAUTH_URL, its public address beginning with https://."];
  }
  return [];
}

/**
 * Decides whether the server may answer anyone.
 *
 * @returns the reasons to refuse, one sentence each; empty means serve
 */
export function assessStartUp(
  database: DatabaseFacts,
  known: readonly KnownMigration[],
  serving: ServingFacts,
): readonly string[] {
  return [
    ...(database.serverVersion < OLDEST_SERVER
      ? ["PostgreSQL is older than version 15; use 15 or newer."]
      : []),
    ...aboutRole(database.role),
    ...aboutDurability(database.settings),
    ...assessMigrations(database.applied, known),
    ...(serving.production ? assessSecret(serving.authSecret) : []),
    ...aboutServing(serving, database.installation),
  ];
}
