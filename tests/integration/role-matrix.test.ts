import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { PERMISSIONS, ROLES, type Permission, type Role } from "#lib/auth/permissions.ts";
import { newId } from "#lib/platform/ids.ts";
import { actorFor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";

const ALL: readonly Role[] = ROLES;
const CLINICIANS: readonly Role[] = ["dermatologist", "practitioner"];
const PRINTERS: readonly Role[] = ["dermatologist", "practitioner", "reception"];

/** Who may what, written down once more and by hand from the agreed table; `PERMISSIONS` has to say the same. */
const AGREED: Readonly<Partial<Record<Permission, readonly Role[]>>> = {
  "patient.list": ALL,
  "patient.register": ALL,
  "patient.update": ALL,
  "course.list": ALL,
  "session.book": ALL,
  "contact.log": ALL,
  "view.keep": ALL,
  "account.own": ALL,
  "view.share": ["administrator", "dermatologist"],
  "chart.read": CLINICIANS,
  "facts.record": CLINICIANS,
  "consultation.record": CLINICIANS,
  "consultation.sign": ["dermatologist"],
  "plan.read": CLINICIANS,
  "plan.draft": CLINICIANS,
  "plan.accept": ["dermatologist"],
  "session.record": CLINICIANS,
  "handout.compose": CLINICIANS,
  "handout.issue": CLINICIANS,
  "handout.print": PRINTERS,
  "policy.manage": ["dermatologist"],
  "people.read": ["administrator"],
  "people.manage": ["administrator"],
  "audit.read": ["administrator"],
  "clinic.manage": ["administrator"],
  "record.keep": ["administrator"],
  "record.erase": ["administrator"],
};

const FOLDER = path.resolve("lib/use-cases");
/** What the door says to somebody whose role does not hold the permission. */
const REFUSED = "Your role does not allow this.";

type UseCase = { readonly file: string; readonly name: string; readonly permission: Permission };

const isPermission = (text: string | undefined): text is Permission =>
  text !== undefined && Object.hasOwn(PERMISSIONS, text);

/** Every function of a use case that takes an actor, with the permission by which it goes through the door. */
function useCasesOf(file: string): UseCase[] {
  const text = readFileSync(path.join(FOLDER, file), "utf8");
  const found = [
    ...text.matchAll(
      /export (?:async )?(?:function (\w+)(?:<[^>]*>)?\(|const (\w+) = (?:async )?\()\s*actor: Actor/g,
    ),
  ];
  return found.flatMap((match, index) => {
    const own = text.slice(match.index, found[index + 1]?.index);
    const atDoor = /withClinic\(\s*actor,\s*"([a-z.]+)"/.exec(own) ?? /"([a-z]+\.[a-z]+)"/.exec(own);
    const permission = atDoor?.[1];
    return isPermission(permission) ? [{ file, name: match[1] ?? match[2] ?? "", permission }] : [];
  });
}

const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));
const USE_CASES = FILES.flatMap(useCasesOf);

/** An input in which every field is an id that nobody has. */
const NOBODYS: object = new Proxy(
  {},
  { get: (_target, name) => (typeof name === "string" && name !== "then" ? newId() : undefined) },
);

/** Whether the door let a person pass; what becomes of the nonsense behind it does not matter here. */
async function passes({ file, name }: UseCase, actor: Actor): Promise<boolean> {
  const module = (await import(`../../lib/use-cases/${file.slice(0, -3)}.ts`)) as Record<
    string,
    (actor: Actor, input: object, ...more: readonly object[]) => unknown
  >;
  try {
    const answer = (await module[name]?.(actor, NOBODYS, NOBODYS)) as
      | { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }
      | undefined;
    return answer?.ok !== false || answer.error?.message !== REFUSED;
  } catch {
    return true;
  }
}

describe("who may what", () => {
  const actors = new Map<Role, Actor>();
  let clinicId: string;

  beforeAll(async () => {
    const clinic = await createClinic();
    clinicId = clinic.id;
    for (const role of ROLES) actors.set(role, await actorFor(await createPerson(clinic, [role])));
  });

  it("is what was agreed, permission by permission", () => {
    for (const [permission, roles] of Object.entries(AGREED)) {
      expect(isPermission(permission) ? [...PERMISSIONS[permission].roles].sort() : null, permission).toEqual(
        [...roles].sort(),
      );
    }
  });

  it("finds a permission for every use case", () => {
    const bare = FILES.filter((file) => {
      const text = readFileSync(path.join(FOLDER, file), "utf8");
      return text.includes("withClinic(") && !USE_CASES.some((one) => one.file === file);
    });
    expect(bare).toEqual([]);
    expect(USE_CASES.length).toBeGreaterThan(55);
  });

  it.each(ROLES)("opens each use case to %s exactly where the permission does", async (role) => {
    const actor = actors.get(role);
    if (actor === undefined) throw new Error("Nobody has this role");
    const wrong: string[] = [];
    for (const useCase of USE_CASES) {
      const may = PERMISSIONS[useCase.permission].roles.some((own) => own === role);
      if ((await passes(useCase, actor)) !== may) wrong.push(`${useCase.file}: ${useCase.name}`);
    }
    expect(wrong).toEqual([]);
  });

  it("leaves nothing behind of what was refused", async () => {
    const rows = await asOwner<{ n: number }>(
      "select count(*)::int as n from plan where clinic_id = $1 union all select count(*)::int from patient where clinic_id = $1",
      [clinicId],
    );
    expect(rows.map(({ n }) => n)).toEqual([0, 0]);
  });

  it("asks at each action for the permission of what it runs", () => {
    const permissionOf = new Map(USE_CASES.map(({ name, permission }) => [name, permission]));
    const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) =>
      /actions?\.ts$/.test(name),
    );
    let compared = 0;
    for (const file of files) {
      const text = readFileSync(path.join("app", file), "utf8");
      for (const [whole, asked] of text.matchAll(/clinicAction\(\s*\w+,\s*"([a-z.]+)"[\s\S]*?;\n/g)) {
        for (const name of whole.match(/\b[a-z]\w+\b/g) ?? []) {
          const permission = permissionOf.get(name);
          if (permission === undefined || !isPermission(asked)) continue;
          compared += 1;
          expect([...PERMISSIONS[asked].roles], `${file}: ${name}`).toEqual([
            ...PERMISSIONS[permission].roles,
          ]);
        }
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it("lets practitioners record sessions and change no plan, and reception book and call and read no record", () => {
    const allowed = (role: Role) =>
      USE_CASES.filter(({ permission }) => PERMISSIONS[permission].roles.some((own) => own === role)).map(
        ({ name }) => name,
      );
    expect(allowed("practitioner")).toEqual(
      expect.arrayContaining(["saveTreatmentSession", "completeTreatmentSession", "bookSession"]),
    );
    for (const name of ["acceptPlan", "changePlanState", "signConsultation"]) {
      expect(allowed("practitioner")).not.toContain(name);
    }
    expect(allowed("reception")).toEqual(
      expect.arrayContaining(["registerPatient", "bookSession", "logContact", "withdrawContact"]),
    );
    for (const { name, permission } of USE_CASES) {
      if (/consultation|plan|facts|chart|session\.record/.test(permission)) {
        expect(allowed("reception"), name).not.toContain(name);
      }
    }
  });
});
