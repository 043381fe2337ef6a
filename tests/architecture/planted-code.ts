/** Code that each ban must report: `report` is what must be found, in the file where it would stand. */
export const PLANTED_CODE: readonly { readonly ban: string; readonly file: string; readonly text: string }[] =
  [
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const at = new Date();" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: 'export const at = new Date("2026-01-01");' },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const at = Date.now();" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const at = Date();" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const roll = Math.random();" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const one = await Promise.resolve(1);" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "for await (const one of []) String(one);" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export async function wait() {}" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const wait = async () => 1;" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const wait = async function () {};" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export class Rule {}" },
    { ban: "pure-core", file: "lib/clinical/x.ts", text: "export const Rule = class {};" },
    { ban: "server-actions", file: "app/patients/save.ts", text: '"use server"; export const one = 1;' },
    { ban: "server-actions", file: "app/x.tsx", text: 'export async function save() { "use server"; }' },
    { ban: "raw-sql", file: "lib/use-cases/x.ts", text: "export const rows = tx.db.$queryRaw`select 1`;" },
    { ban: "raw-sql", file: "lib/loaders/x.ts", text: "export const rows = tx.db.$executeRaw`select 1`;" },
    { ban: "raw-sql", file: "lib/platform/x.ts", text: 'import pg from "pg"; export const pool = pg.Pool;' },
    { ban: "unsafe-sql", file: "lib/data/x.ts", text: 'export const rows = db.$queryRawUnsafe("select 1");' },
    { ban: "environment", file: "lib/data/x.ts", text: "export const url = process.env.DATABASE_URL;" },
    { ban: "environment", file: "app/x.ts", text: 'export const url = process.env["DATABASE_URL"];' },
    { ban: "guarded-types", file: "lib/data/x.ts", text: "export const tx = {} as ClinicTransaction;" },
    {
      ban: "guarded-types",
      file: "lib/use-cases/x.ts",
      text: 'export const key = "x" as SessionCapability;',
    },
    { ban: "guarded-types", file: "lib/use-cases/x.ts", text: "export const one = 1 as unknown as string;" },
    {
      ban: "style-attribute",
      file: "components/ui/x.tsx",
      text: "export const X = () => <p style={{ width: 1 }} />;",
    },
    { ban: "composed-log", file: "lib/data/x.ts", text: "logger.info({}, `for ${name}`);" },
    { ban: "composed-log", file: "lib/data/x.ts", text: 'logger.error({}, "for " + name);' },
    { ban: "use-cache", file: "app/x.ts", text: 'export async function load() { "use cache"; }' },
  ];

/** Code that no ban may report. */
export const ALLOWED_CODE: readonly { readonly file: string; readonly text: string }[] = [
  { file: "app/patients/actions.ts", text: '"use server"; export const one = 1;' },
  { file: "lib/data/x.ts", text: "export const rows = tx.db.$queryRaw`select 1`;" },
  { file: "lib/platform/env.ts", text: "export const url = process.env.DATABASE_URL;" },
  { file: "instrumentation.ts", text: "export const runtime = process.env.NEXT_RUNTIME;" },
  { file: "lib/data/with-clinic.ts", text: "export const tx = {} as ClinicTransaction;" },
  { file: "lib/format/x.ts", text: 'export const at = new Date("2026-01-01");' },
  { file: "lib/clinical/x.test.ts", text: "export const at = new Date();" },
  { file: "lib/data/x.ts", text: 'logger.info({ reference }, "A fixed sentence");' },
];
