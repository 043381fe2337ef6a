import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { STRICTEST_POLICIES, type ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import { findClinic } from "#lib/data/clinic.ts";
import { findPoliciesVersion } from "#lib/data/saved-policies.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { Result } from "#lib/result/result.ts";
import { updateClinicSchema, updatePoliciesSchema } from "#lib/schemas/clinic.ts";
import { updateClinic } from "#lib/use-cases/update-clinic.ts";
import { updatePolicies } from "#lib/use-cases/update-policies.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

/** What the form sends when nothing is chosen. */
const UNCHANGED = { ...STRICTEST_POLICIES, signOff: "optional", suggestions: "shown" } as const;

async function policiesOf(actor: Actor): Promise<{ policies: ClinicPolicies; version: number }> {
  const read = await withClinic(actor, "patient.list", async (tx) => ({
    policies: (await findClinicRules(tx)).policies,
    version: (await findPoliciesVersion(tx)).version,
  }));
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const verdictOfPeel = (policies: ClinicPolicies): string | undefined =>
  evaluate(
    engineCatalogue,
    {
      id: "policy",
      on: "2026-11-23",
      patient: {
        ageYears: 30,
        sex: "male",
        fitzpatrick: "II",
        medications: [{ name: "isotretinoin", status: "current" }],
      },
      findings: [{ sites: ["cheek"], colour: ["red"], blanches: "yes", surface: "flat" }],
    },
    policies,
  ).safety.find((entry) => entry.treatment === "pulsed-dye-laser-595")?.verdict;

describe("the clinic's policies", () => {
  it("are the strictest until a dermatologist saves others, which then change the evaluation", async () => {
    const actor = await createActor(["dermatologist"]);
    expect(await policiesOf(actor)).toEqual({ policies: STRICTEST_POLICIES, version: 0 });
    expect(verdictOfPeel((await policiesOf(actor)).policies)).toBe("override");
    const saved = await updatePolicies(actor, {
      ...UNCHANGED,
      isotretinoin: "consensus",
      version: 0,
    });
    expect(saved).toEqual({ ok: true, value: { changed: ["isotretinoin"] } });
    const after = await policiesOf(actor);
    expect(after).toEqual({ policies: { ...STRICTEST_POLICIES, isotretinoin: "consensus" }, version: 1 });
    expect(verdictOfPeel(after.policies)).not.toBe("override");
  });

  it("leave one audit event for each choice that changed, with the reading before and after", async () => {
    const actor = await createActor(["dermatologist"]);
    await updatePolicies(actor, {
      ...UNCHANGED,
      isotretinoin: "label",
      testPatch: "clinician-choice",
      version: 0,
    });
    const events = await asOwner(
      `select action, changed_fields as fields, detail from audit_event
        where clinic_id = $1 and entity = 'clinic-policy' order by sequence`,
      [actor.clinicId],
    );
    expect(events).toEqual([
      {
        action: "update",
        fields: ["isotretinoin"],
        detail: { kind: "state", from: "strictest", to: "label" },
      },
      {
        action: "update",
        fields: ["testPatch"],
        detail: { kind: "state", from: "always", to: "clinician-choice" },
      },
    ]);
  });

  it("are not overwritten by somebody who looked at older ones, the first time included", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic));
    const other = await actorFor(await createPerson(clinic));
    const outcomes = await Promise.all([
      updatePolicies(one, { ...UNCHANGED, isotretinoin: "label", version: 0 }),
      updatePolicies(other, { ...UNCHANGED, isotretinoin: "consensus", version: 0 }),
    ]);
    expect(outcomes.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
    expect(codeOf(await updatePolicies(one, { ...UNCHANGED, version: 0 }))).toBe("conflict");
    expect(codeOf(await updatePolicies(one, { ...UNCHANGED, version: 1 }))).toBe("ok");
  });

  it.each(["administrator", "practitioner", "reception"] as const)(
    "are not a %s's to change",
    async (role) => {
      const actor = await createActor([role]);
      expect(codeOf(await updatePolicies(actor, { ...UNCHANGED, version: 0 }))).toBe("forbidden");
      const around = asApp(
        "insert into clinic_policy (clinic_id, policies) values ($1, '{}')",
        [actor.clinicId],
        actor.capability,
      );
      expect(await outcomeOf(around)).toBe("42501");
    },
  );

  it("of one clinic say nothing about another's", async () => {
    const actor = await createActor(["dermatologist"]);
    const stranger = await createActor(["dermatologist"]);
    await updatePolicies(actor, { ...UNCHANGED, isotretinoin: "consensus", version: 0 });
    expect((await policiesOf(stranger)).policies).toEqual(STRICTEST_POLICIES);
  });

  it("know only the readings there are", () => {
    const wrong = { ...UNCHANGED, isotretinoin: "mildest", version: 0 };
    expect(updatePoliciesSchema.safeParse(wrong).error?.issues[0]?.path).toEqual(["isotretinoin"]);
  });
});

describe("the clinic's particulars", () => {
  const input = {
    version: 1,
    name: "Harbour Skin Clinic",
    address: "1 Quay Street\nBristol",
    zone: "Europe/Paris",
  };

  it("are changed by an administrator, with the names of the changed fields in the trail", async () => {
    const actor = await createActor(["administrator"]);
    expect(await updateClinic(actor, input)).toEqual({
      ok: true,
      value: { changed: ["name", "address", "zone"] },
    });
    const found = await withClinic(actor, "clinic.manage", async (tx) => {
      tx.audit({ action: "read", entity: "clinic", entityId: actor.clinicId });
      return findClinic(tx);
    });
    expect(found).toEqual({ ok: true, value: { ...input, phone: null, version: 2 } });
    expect(codeOf(await updateClinic(actor, input))).toBe("conflict");
  });

  it("are nobody else's to change", async () => {
    expect(codeOf(await updateClinic(await createActor(["dermatologist"]), input))).toBe("forbidden");
    expect(codeOf(await updateClinic(await createActor(["reception"]), input))).toBe("forbidden");
  });

  it("need a name and a zone that exists", () => {
    const issues =
      updateClinicSchema.safeParse({ version: 1, name: " ", zone: "Europe/Atlantis" }).error?.issues ?? [];
    expect(issues.map((issue) => issue.path[0])).toEqual(["name", "zone"]);
  });
});
