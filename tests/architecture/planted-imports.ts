/** One planted file for each kind of forbidden import: where it lies, what it says, and which rule must see it. */
export const PLANTED_IMPORTS: readonly {
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}[] = [
  { rule: "clinical: areas", file: "lib/clinical/a.ts", text: 'import "#lib/catalogue/target.ts";' },
  { rule: "clinical: packages", file: "lib/clinical/b.ts", text: 'import "zod";' },
  { rule: "clinical: Node", file: "lib/clinical/c.ts", text: 'import "node:fs";' },
  { rule: "catalogue: areas", file: "lib/catalogue/a.ts", text: 'import "#lib/format/target.ts";' },
  {
    rule: "catalogue: clinical by type only",
    file: "lib/catalogue/b.ts",
    text: 'import { target } from "#lib/clinical/target.ts"; export const copy = target;',
  },
  { rule: "catalogue: packages", file: "lib/catalogue/c.ts", text: 'import "zod";' },
  { rule: "catalogue: Node", file: "lib/catalogue/d.ts", text: 'import "node:fs";' },
  { rule: "schemas: areas", file: "lib/schemas/a.ts", text: 'import "#lib/platform/target.ts";' },
  { rule: "schemas: packages", file: "lib/schemas/b.ts", text: 'import "pg";' },
  { rule: "schemas: Node", file: "lib/schemas/c.ts", text: 'import "node:fs";' },
  { rule: "format: areas", file: "lib/format/a.ts", text: 'import "#lib/catalogue/target.ts";' },
  { rule: "format: packages", file: "lib/format/b.ts", text: 'import "zod";' },
  { rule: "format: Node", file: "lib/format/c.ts", text: 'import "node:fs";' },
  { rule: "result: areas", file: "lib/result/a.ts", text: 'import "#lib/format/target.ts";' },
  { rule: "result: packages", file: "lib/result/b.ts", text: 'import "react";' },
  { rule: "platform: areas", file: "lib/platform/a.ts", text: 'import "#lib/data/target.ts";' },
  { rule: "platform: packages", file: "lib/platform/b.ts", text: 'import "pg";' },
  { rule: "auth: areas", file: "lib/auth/a.ts", text: 'import "#lib/use-cases/target.ts";' },
  { rule: "auth: data in part", file: "lib/auth/b.ts", text: 'import "#lib/data/target.ts";' },
  { rule: "auth: packages", file: "lib/auth/c.ts", text: 'import "pg";' },
  { rule: "data: areas", file: "lib/data/a.ts", text: 'import "#lib/use-cases/target.ts";' },
  { rule: "data: auth in part", file: "lib/data/b.ts", text: 'import "#lib/auth/target.ts";' },
  { rule: "data: packages", file: "lib/data/c.ts", text: 'import "next/headers";' },
  { rule: "documents: areas", file: "lib/documents/a.ts", text: 'import "#lib/data/target.ts";' },
  { rule: "documents: packages", file: "lib/imaging/a.ts", text: 'import "next/headers";' },
  { rule: "use-cases: areas", file: "lib/use-cases/a.ts", text: 'import "#lib/loaders/target.ts";' },
  { rule: "use-cases: packages", file: "lib/use-cases/b.ts", text: 'import "react";' },
  { rule: "loaders: areas", file: "lib/loaders/a.ts", text: 'import "#lib/use-cases/target.ts";' },
  { rule: "loaders: packages", file: "lib/loaders/b.ts", text: 'import "zod";' },
  { rule: "actions: areas", file: "lib/actions/a.ts", text: 'import "#lib/data/target.ts";' },
  { rule: "actions: packages", file: "lib/actions/b.ts", text: 'import "pg";' },
  { rule: "charts: areas", file: "components/charts/a.ts", text: 'import "#lib/clinical/target.ts";' },
  { rule: "charts: packages", file: "components/charts/b.ts", text: 'import "zod";' },
  { rule: "charts: Node", file: "components/charts/c.ts", text: 'import "node:fs";' },
  { rule: "parts: areas", file: "components/ui/a.ts", text: 'import "#components/patient/target.ts";' },
  { rule: "parts: packages", file: "components/form/a.ts", text: 'import "next/headers";' },
  { rule: "parts: Node", file: "components/layout/a.ts", text: 'import "node:fs";' },
  { rule: "domain: areas", file: "components/patient/a.ts", text: 'import "#lib/loaders/target.ts";' },
  { rule: "domain: packages", file: "components/patient/b.ts", text: 'import "pg";' },
  { rule: "domain: Node", file: "components/patient/c.ts", text: 'import "node:fs";' },
  { rule: "app: areas", file: "app/a.ts", text: 'import "#lib/data/target.ts";' },
  {
    rule: "app: clinical by type only",
    file: "app/b.ts",
    text: 'import { target } from "#lib/clinical/target.ts"; export const copy = target;',
  },
  { rule: "app: packages", file: "app/c.ts", text: 'import "pg";' },
  { rule: "no cycles", file: "lib/format/round.ts", text: 'import "./trip.ts"; export const one = 1;' },
  { rule: "nothing imports app", file: "scripts/a.ts", text: 'import "#app/target.ts";' },
  {
    rule: "the Prisma client is imported by lib/data",
    file: "lib/loaders/c.ts",
    text: 'import "@prisma/client";',
  },
  { rule: "next-auth is imported by lib/auth", file: "lib/loaders/d.ts", text: 'import "next-auth";' },
  {
    rule: "use cases are called from actions.ts and route.ts",
    file: "app/page.ts",
    text: 'import { target } from "#lib/use-cases/target.ts"; export const copy = target;',
  },
  { rule: "the proxy authorises nothing", file: "proxy.ts", text: 'import "#lib/loaders/target.ts";' },
  { rule: "what is imported exists", file: "lib/format/d.ts", text: 'import "./nowhere.ts";' },
];

/** Imports that the rule allows; none may be reported. */
export const ALLOWED_IMPORTS: readonly { readonly file: string; readonly text: string }[] = [
  { file: "lib/format/trip.ts", text: 'import "./round.ts"; export const two = 2;' },
  {
    file: "lib/catalogue/ok.ts",
    text: 'import type { Target } from "#lib/clinical/target.ts"; export type T = Target;',
  },
  {
    file: "app/ok.ts",
    text: 'import type { Target } from "#lib/clinical/target.ts"; export type T = Target;',
  },
  {
    file: "lib/data/ok.ts",
    text: 'import "#lib/auth/permissions.ts"; import "pg"; import "@prisma/adapter-pg";',
  },
  {
    file: "app/actions.ts",
    text: 'import { target } from "#lib/use-cases/target.ts"; export const copy = target;',
  },
  { file: "components/patient/ok.ts", text: 'import "next/link"; import "#lib/clinical/target.ts";' },
];
