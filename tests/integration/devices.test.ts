import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { listDevices } from "#lib/data/device.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { addDeviceSchema } from "#lib/schemas/device.ts";
import { addDevice } from "#lib/use-cases/add-device.ts";
import { retireDevice } from "#lib/use-cases/retire-device.ts";
import { updateDevice } from "#lib/use-cases/update-device.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const LASER = {
  name: "Dye laser",
  maker: "Maker",
  serialNumber: "0012",
  modality: "light",
  treatments: ["pulsed-dye-laser-595"],
  limits: [{ setting: "fluenceJPerCm2", fitzpatrick: ["V", "VI"], min: "3", max: "7.5" }],
  lastServiceOn: "01-Jun-2026",
  nextServiceOn: "01-Jun-2027",
};
const input = (change: object = {}) => addDeviceSchema.parse({ ...LASER, ...change });
const list = async (actor: Actor) => valueOf(await withClinic(actor, "device.read", listDevices));
const faultsOf = (change: object) =>
  addDeviceSchema.safeParse({ ...LASER, ...change }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("the clinic's devices", () => {
  it("are kept with limits in the setting's own unit, and read by clinicians and administrators", async () => {
    const clinic = await createClinic();
    const owner = await actorFor(await createPerson(clinic, ["administrator"]));
    const { id } = valueOf(await addDevice(owner, input()));
    for (const role of ["administrator", "dermatologist", "practitioner"] as const) {
      const [device] = await list(await actorFor(await createPerson(clinic, [role])));
      expect(device).toMatchObject({
        id,
        name: "Dye laser",
        model: null,
        serialNumber: "0012",
        limits: [{ setting: "fluenceJPerCm2", unit: "J/cm²", fitzpatrick: ["V", "VI"], min: 3, max: 7.5 }],
        nextServiceOn: "2027-06-01",
        active: true,
      });
    }
    const reception = await actorFor(await createPerson(clinic, ["reception"]));
    expect(codeOf(await withClinic(reception, "device.read", listDevices))).toBe("forbidden");
    expect(await asApp("select id from device", [], reception.capability)).toEqual([]);
  });

  it("are changed by administrators alone, in the code and in the database, and never deleted", async () => {
    const clinic = await createClinic();
    const owner = await actorFor(await createPerson(clinic, ["administrator"]));
    const { id } = valueOf(await addDevice(owner, input()));
    const named = { deviceId: id, version: 1 };
    for (const role of ["dermatologist", "practitioner", "reception"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      expect(codeOf(await addDevice(actor, input({ name: "Mine" })))).toBe("forbidden");
      expect(codeOf(await updateDevice(actor, { ...named, ...input() }))).toBe("forbidden");
      expect(codeOf(await retireDevice(actor, { ...named, retired: true }))).toBe("forbidden");
      const sql = `insert into device (clinic_id, id, name, modality, limits)
        values ('${clinic.id}', '${newId()}', 'Mine', 'led', '[]')`;
      expect(await outcomeOf(asApp(sql, [], actor.capability))).toBe("42501");
      expect(await asApp("update device set limits = '[]' returning id", [], actor.capability)).toEqual([]);
    }
    expect(await outcomeOf(asApp("delete from device", [], owner.capability))).toBe("42501");
  });

  it("of another clinic do not exist", async () => {
    const ours = await createActor(["administrator"]);
    const theirs = await createActor(["administrator"]);
    const { id: deviceId } = valueOf(await addDevice(theirs, input()));
    expect(await list(ours)).toEqual([]);
    const named = { deviceId, version: 1 };
    expect(codeOf(await updateDevice(ours, { ...named, ...input() }))).toBe("not_found");
    expect(codeOf(await retireDevice(ours, { ...named, retired: true }))).toBe("not_found");
    expect((await list(theirs))[0]).toMatchObject({ version: 1, active: true });
  });

  it("are retired and brought back, each act audited, and one name serves one device in use", async () => {
    const owner = await createActor(["administrator"]);
    const { id: deviceId } = valueOf(await addDevice(owner, input()));
    expect(codeOf(await addDevice(owner, input({ name: "DYE laser" })))).toBe("invalid");
    valueOf(await retireDevice(owner, { deviceId, version: 1, retired: true }));
    valueOf(await addDevice(owner, input()));
    expect((await list(owner)).map(({ active }) => active)).toEqual([true, false]);
    expect(codeOf(await retireDevice(owner, { deviceId, version: 2, retired: false }))).toBe("invalid");
    const renamed = input({ name: "Old laser", limits: [] });
    valueOf(await updateDevice(owner, { deviceId, version: 2, ...renamed }));
    valueOf(await retireDevice(owner, { deviceId, version: 3, retired: false }));
    expect((await list(owner)).map(({ name, active }) => [name, active])).toEqual([
      ["Dye laser", true],
      ["Old laser", true],
    ]);
    const events = await asOwner<{ fields: string[] | null }>(
      "select changed_fields as fields from audit_event where clinic_id = $1 and entity = 'device' order by sequence",
      [owner.clinicId],
    );
    expect(events).toHaveLength(5);
    expect(events[3]?.fields).toEqual(["name", "limits"]);
  });

  it("tell the second of two editors, and change nothing of the first one's", async () => {
    const owner = await createActor(["administrator"]);
    const { id: deviceId } = valueOf(await addDevice(owner, input()));
    const edit = (model: string) => updateDevice(owner, { deviceId, version: 1, ...input({ model }) });
    const answers = await Promise.all([edit("First"), edit("Second")]);
    expect(answers.map(codeOf).toSorted()).toEqual(["conflict", "ok"]);
  });

  it("refuse treatments of another kind, settings that they do not have, and limits that contradict", async () => {
    const owner = await createActor(["administrator"]);
    expect(await addDevice(owner, input({ treatments: ["microneedling"] }))).toMatchObject({
      error: { code: "invalid", fields: { treatments: expect.any(String) as string } },
    });
    const limit = { setting: "fluenceJPerCm2", fitzpatrick: ["I"], max: 7 };
    expect(faultsOf({ limits: [limit] })).toEqual([]);
    expect(faultsOf({ limits: [{ ...limit, setting: "depthMm" }] })).toEqual(["limits.0.setting"]);
    expect(faultsOf({ limits: [{ ...limit, min: 7 }] })).toEqual([]);
    expect(faultsOf({ limits: [{ ...limit, min: 7.1 }] })).toEqual(["limits.0.min"]);
    expect(faultsOf({ limits: [{ ...limit, fitzpatrick: [] }] })).toEqual(["limits.0.fitzpatrick"]);
    expect(faultsOf({ limits: [{ ...limit, max: "7,5" }] })).toEqual(["limits.0.max"]);
    expect(faultsOf({ treatments: [] })).toEqual(["treatments"]);
    expect(faultsOf({ nextServiceOn: "01-Jun-2026" })).toEqual(["nextServiceOn"]);
    expect(faultsOf({ lastServiceOn: "01-Jun-2099" })).toContain("lastServiceOn");
    expect(faultsOf({ name: " " })).toEqual(["name"]);
  });
});
