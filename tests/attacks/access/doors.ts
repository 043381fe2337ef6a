import { readFileSync } from "node:fs";
import path from "node:path";
import type { Permission } from "#lib/auth/permissions.ts";
import type { InputSchema } from "#lib/schemas/parse-strictly.ts";
import { everyBareRoute, everyEntry, everyPage } from "../input/entries.ts";

/** A way into the product: a page, a server action or a route handler. */
export type Door = {
  readonly name: string;
  readonly kind: "page" | "action" | "route";
  /** What whoever comes in must hold. */
  readonly permission: string;
  readonly method: string;
  readonly address: string;
  readonly action: string | null;
  /** What it takes besides its address; null for nothing. */
  readonly schema: InputSchema<unknown> | null;
};

/** Who may open each page, written down by hand from the agreed roles; `open` to whoever is not signed in. */
const PAGES: Readonly<Record<string, Permission | "open">> = {
  "/sign-in": "open",
  "/sign-in/second-factor": "open",
  "/welcome": "open",
  "/": "course.list",
  "/account": "account.own",
  "/account/calendars": "account.own",
  "/guide": "guide.read",
  "/guide/[shelf]": "guide.read",
  "/guide/[shelf]/[id]": "guide.read",
  "/guide/[shelf]/read": "guide.read",
  "/patients": "patient.list",
  "/patients/new": "patient.register",
  "/patients/[patientId]": "patient.list",
  "/patients/[patientId]/details": "patient.list",
  "/patients/[patientId]/adverse-events/[adverseEventId]": "chart.read",
  "/patients/[patientId]/consultations/[consultationId]": "chart.read",
  "/patients/[patientId]/handouts/[handoutId]": "handout.print",
  "/patients/[patientId]/plans/[planId]": "plan.read",
  "/patients/[patientId]/plans/[planId]/amend": "plan.draft",
  "/patients/[patientId]/plans/[planId]/papers": "handout.print",
  "/patients/[patientId]/plans/[planId]/versions": "plan.read",
  "/patients/[patientId]/sessions/[sessionId]": "session.book",
  "/plans": "course.list",
  "/plans/print": "course.list",
  "/settings": "device.read",
  "/settings/audit": "audit.read",
  "/settings/clinic": "clinic.manage",
  "/settings/devices": "device.read",
  "/settings/lots": "chart.read",
  "/settings/people": "people.read",
  "/settings/policies": "policy.manage",
  "/settings/protocols": "protocol.read",
  "/settings/protocols/[protocolId]": "protocol.read",
  "/settings/templates": "policy.manage",
  "/settings/wording": "wording.read",
  "/settings/wording/[wordingId]": "wording.read",
};

/** Routes that are no clinic's: each asks for its own proof, or tells nothing. */
const OPEN_ROUTES = [
  ...["/api/auth/[...nextauth]", "/api/account/[...act]", "/api/calendar-feeds/[token]", "/api/health"],
];

/** Addresses that the build answers to, from its manifest; the framework's own left out. */
function builtAddresses(build: string): readonly string[] {
  const file = path.join(build, ".next", "server", "app-paths-manifest.json");
  return Object.keys(JSON.parse(readFileSync(file, "utf8")) as object)
    .map((key) => key.replace(/\/(page|route)$/, "").replaceAll(/\/\([a-z]+\)/g, "") || "/")
    .filter((address) => !/^\/(_|icon|favicon)/.test(address));
}

/**
 * Every way into the product as built.
 *
 * @param build folder of the build
 * @throws when a page has no line above, or the build answers at an address that is not among these
 */
export async function everyDoor(build: string): Promise<readonly Door[]> {
  const pages = everyPage().map((address): Door & { readonly permission: string } => {
    const permission = PAGES[address];
    if (permission === undefined) throw new Error(`Nobody wrote down who may open ${address}.`);
    return {
      ...{ name: address, kind: "page", permission, method: "GET", address, action: null, schema: null },
    };
  });
  const entries = (await everyEntry(build)).map((entry): Door => ({
    ...entry,
    kind: entry.action === null ? "route" : "action",
  }));
  const bare = everyBareRoute(OPEN_ROUTES).map((route): Door => ({
    ...route,
    ...{ kind: "route", action: null, schema: null },
  }));
  const known = new Set([...pages, ...entries, ...bare].map(({ address }) => address).concat(OPEN_ROUTES));
  const unknown = builtAddresses(build).filter((address) => !known.has(address));
  if (unknown.length > 0) throw new Error(`The build answers at ${unknown.join(", ")}, which nothing lists.`);
  return [...pages.filter(({ permission }) => permission !== "open"), ...entries, ...bare];
}
