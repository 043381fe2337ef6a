import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MIGRATIONS_FOLDER, SCHEMA_FOLDER } from "./migration-files.ts";
import { describeFailure } from "./migrator-url.ts";

/** No table or enum of this database is managed by anyone else. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Loads Prisma's schema engine as WebAssembly: the official engine without its native binary, which would have to
 * be downloaded. It leaves a timer of ten seconds behind, so whoever calls this ends the process with `process.exit`.
 *
 * @param url connection of the role that owns the database
 */
export async function openSchemaEngine(url: string): Promise<{ engine: SchemaEngine; pool: pg.Pool }> {
  const folder = path.dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const module = await WebAssembly.compile(await readFile(path.join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": { ...bindings } });
  const start = instance.exports["__wbindgen_start"];
  if (typeof start !== "function") throw new Error("The schema engine has no start function");
  const { __wbg_set_wasm: setWasm } = bindings as typeof bindings & {
    __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  };
  setWasm(instance.exports);
  Reflect.apply(start, undefined, []);
  const pool = new pg.Pool({ connectionString: url, max: 1, application_name: "aftermark-migrate" });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: await readSchema() },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(wholeScripts(new PrismaPg(pool))),
  );
  return { engine, pool };
}

/** The schema's files as the engine takes them: path and text of each. */
export async function readSchema(): Promise<[string, string][]> {
  const names = (await readdir(SCHEMA_FOLDER)).filter((name) => name.endsWith(".prisma")).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const file = path.join(SCHEMA_FOLDER, name);
      return [file, await readFile(file, "utf8")];
    }),
  );
}

/** The migrations folder as the engine takes it. */
export async function readMigrationList(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS_FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const lockfile = await readFile(path.join(MIGRATIONS_FOLDER, "migration_lock.toml"), "utf8");
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: "migration_lock.toml", content: lockfile },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.sort().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(path.join(MIGRATIONS_FOLDER, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

/**
 * The adapter cuts a script at every `;`, also inside a function's body or a comment, and leaves half a migration
 * behind. PostgreSQL's simple protocol takes the whole file as one implicit transaction.
 */
function wholeScripts(factory: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  const whole = (adapter: Awaited<ReturnType<PrismaPg["connect"]>>): SqlDriverAdapter =>
    Object.assign(adapter, {
      executeScript: async (script: string) => {
        try {
          await adapter.underlyingDriver().query(script);
        } catch (error) {
          // The engine passes on that something failed, and not what.
          console.error(`PostgreSQL refused it: ${describeFailure(error)}`);
          throw error;
        }
      },
    });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => whole(await factory.connect()),
    connectToShadowDb: async () => whole(await factory.connectToShadowDb()),
  };
}
