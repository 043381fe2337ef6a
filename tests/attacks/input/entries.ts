import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { can } from "#lib/auth/permissions.ts";
import type { InputSchema } from "#lib/schemas/parse-strictly.ts";
import { PROJECT } from "../../../scripts/bootstrap/first-step.js";
import { everySchema } from "./every-schema.ts";

/** A way into the product that takes input: a server action, or a route handler with a schema. */
export type Entry = {
  readonly name: string;
  readonly schema: InputSchema<unknown>;
  /** What the person who calls it must hold. */
  readonly permission: string;
  /** Whether a dermatologist may call it; the rest is an administrator's. */
  readonly isClinical: boolean;
  /** Id of the action in the build; null for a route. */
  readonly action: string | null;
  readonly method: string;
  /** Address as the build knows it, with `[patientId]` for what changes. */
  readonly address: string;
};

type Manifest = {
  readonly node: Readonly<
    Record<
      string,
      { readonly workers: Readonly<Record<string, unknown>>; filename: string; exportedName: string }
    >
  >;
};

const ACTION = /export const (\w+) = clinicAction\(\s*(\w+),\s*"([\w.]+)"/g;
const BARE_ROUTE =
  /export const ([A-Z]+) = (?:clinicRoute\(\s*"([\w.]+)",\s*null|clinicUpload\(\s*"([\w.]+)")/g;
const ROUTE = /export const ([A-Z]+) = clinicRoute\(\s*"([\w.]+)",\s*(\w+Schema)/g;

const addressOf = (page: string): string =>
  page
    .replace(/^app/, "")
    .replace(/\/(page|route)(\.tsx?)?$/, "")
    .replace(/\/\([a-z]+\)/g, "") || "/";

const pathsOf = (name: string): string[] =>
  readdirSync(path.join(PROJECT, "app"), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === name)
    .map((file) => `app/${file}`);

/**
 * Every entry that takes input, from the build's manifest and the files that make them.
 *
 * @param build folder of the build @throws when the build has an action that is not made in the usual way
 */
export async function everyEntry(build: string): Promise<readonly Entry[]> {
  const schemas = new Map((await everySchema()).map(({ name, schema }) => [name, schema]));
  const source = (file: string) => readFileSync(path.join(PROJECT, file), "utf8");
  const entry = (name: string, schemaName: string, permission: string, rest: object) => {
    const schema = schemas.get(schemaName);
    if (schema === undefined) throw new Error(`${name} takes ${schemaName}, which no file of schemas has.`);
    const isClinical = can(["dermatologist"], permission);
    return { name, schema, permission, isClinical, action: null, method: "POST", address: "/", ...rest };
  };
  const manifest = path.join(build, ".next", "server", "server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest;
  const actions = Object.entries(node).map(([action, { workers, filename, exportedName }]) => {
    const made = [...source(filename).matchAll(ACTION)].find(([, name]) => name === exportedName);
    if (made === undefined) throw new Error(`${filename} does not make ${exportedName} by clinicAction.`);
    const [, , schemaName = "", permission = ""] = made;
    const [page = ""] = Object.keys(workers).sort((one, other) => one.length - other.length);
    return entry(`${path.dirname(filename)} ${exportedName}`, schemaName, permission, {
      action,
      address: addressOf(page),
    });
  });
  const routes = pathsOf("route.ts").flatMap((file) =>
    [...source(file).matchAll(ROUTE)].map(([, method = "", permission = "", schemaName = ""]) =>
      entry(`${method} ${addressOf(file)}`, schemaName, permission, { method, address: addressOf(file) }),
    ),
  );
  return [...actions, ...routes];
}

/** A route handler without a schema: it takes an address and nothing else, or a file. */
export type BareRoute = Pick<Entry, "name" | "permission" | "method" | "address">;

/**
 * Every route handler that is not among the entries, from its file.
 *
 * @param open addresses of those that are no clinic's, and check by other means who asks
 * @throws when a file makes none in a way that is known here
 */
export function everyBareRoute(open: readonly string[]): readonly BareRoute[] {
  return pathsOf("route.ts").flatMap((file) => {
    const text = readFileSync(path.join(PROJECT, file), "utf8");
    const address = addressOf(file);
    const bare = [...text.matchAll(BARE_ROUTE)].map(([, method = "", ofRoute, ofUpload]) => ({
      name: `${method} ${address}`,
      permission: ofRoute ?? ofUpload ?? "",
      method,
      address,
    }));
    if (bare.length === 0 && !open.includes(address) && [...text.matchAll(ROUTE)].length === 0)
      throw new Error(`${file} makes a route in a way that is not known here.`);
    return bare;
  });
}

/** Addresses of every page, from its files. */
export const everyPage = (): readonly string[] => pathsOf("page.tsx").map(addressOf);
