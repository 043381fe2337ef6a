import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { listTemplates } from "#lib/data/consultation-template.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { keepTemplateSchema, MOST_TEMPLATES } from "#lib/schemas/consultation-template.ts";
import { archiveTemplate } from "#lib/use-cases/archive-template.ts";
import { keepTemplate } from "#lib/use-cases/keep-template.ts";
import { moveTemplate } from "#lib/use-cases/move-template.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { updateTemplate } from "#lib/use-cases/update-template.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

const BODY = { ask: ["course"], findings: [{ sites: ["cheek"], colour: ["red"] }], scales: ["cea"] };
const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);

const keep = (actor: Actor, name: string, notes = "Look at both sides.") =>
  keepTemplate(actor, keepTemplateSchema.parse({ name, body: { ...BODY, notes } }));

const list = async (actor: Actor) => valueOf(await withClinic(actor, "chart.read", listTemplates));

async function offered(actor: Actor): Promise<string[]> {
  const patientId = await createPatient(actor);
  const { id } = valueOf(await startConsultation(actor, { patientId }));
  const { open } = valueOf(await readConsultationPage(actor, patientId, id));
  return (open?.templates ?? []).map(({ name }) => name);
}

describe("the clinic's templates", () => {
  it("are offered at every visit of the clinic, in their order, and audited", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    valueOf(await keep(derm, "Red marks"));
    const { id: templateId } = valueOf(await keep(derm, "Peel review"));
    expect(await offered(nurse)).toEqual(["Red marks", "Peel review"]);
    valueOf(await moveTemplate(derm, { templateId, version: 1, direction: "up" }));
    expect(await offered(nurse)).toEqual(["Peel review", "Red marks"]);
    const { version = 0 } = (await list(derm)).find(({ id }) => id === templateId) ?? {};
    valueOf(await archiveTemplate(derm, { templateId, version, archived: true }));
    expect(await offered(nurse)).toEqual(["Red marks"]);
    valueOf(await archiveTemplate(derm, { templateId, version: version + 1, archived: false }));
    expect(await offered(nurse)).toHaveLength(2);
    const events = await asOwner(
      `select action, count(*)::int as n from audit_event
        where clinic_id = $1 and entity = 'consultation-template' group by 1 order by 1`,
      [derm.clinicId],
    );
    expect(events).toEqual([
      { action: "create", n: 2 },
      { action: "update", n: 3 },
    ]);
  });

  it("are kept and changed by dermatologists alone, in the code and in the database", async () => {
    const clinic = await createClinic();
    const derm = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const { id } = valueOf(await keep(derm, "Red marks"));
    for (const role of ["practitioner", "reception", "administrator"] as const) {
      const actor = await actorFor(await createPerson(clinic, [role]));
      expect(codeOf(await keep(actor, "Mine"))).toBe("forbidden");
      const change = { templateId: id, version: 1, name: "Mine", notes: undefined };
      expect(codeOf(await updateTemplate(actor, change))).toBe("forbidden");
      const sql = `insert into consultation_template (clinic_id, id, name, position, body)
        values ('${actor.clinicId}', '${newId()}', 'Mine', 0, '{}')`;
      expect(await outcomeOf(asApp(sql, [], actor.capability))).toBe("42501");
      const changed = await asApp(
        "update consultation_template set name = 'Mine' returning id",
        [],
        actor.capability,
      );
      expect(changed).toEqual([]);
    }
    const deleted = outcomeOf(asApp("delete from consultation_template", [], derm.capability));
    expect(await deleted).toBe("42501");
  });

  it("of another clinic do not exist", async () => {
    const ours = await createActor();
    const theirs = await createActor();
    const { id: templateId } = valueOf(await keep(theirs, "Theirs"));
    expect(await list(ours)).toEqual([]);
    expect(await offered(ours)).toEqual([]);
    const named = { templateId, version: 1 };
    expect(codeOf(await updateTemplate(ours, { ...named, name: "Ours", notes: undefined }))).toBe(
      "not_found",
    );
    expect(codeOf(await archiveTemplate(ours, { ...named, archived: true }))).toBe("not_found");
    expect(codeOf(await moveTemplate(ours, { ...named, direction: "up" }))).toBe("not_found");
    expect((await list(theirs))[0]).toMatchObject({ name: "Theirs", version: 1, archived: false });
  });

  it("tell the second of two editors what the first one wrote, and change nothing", async () => {
    const derm = await createActor();
    const { id: templateId } = valueOf(await keep(derm, "Red marks"));
    const edit = (name: string) =>
      updateTemplate(derm, { templateId, version: 1, name, notes: `${name}, words` });
    const answers = await Promise.all([edit("First"), edit("Second")]);
    expect(answers.map(codeOf).sort()).toEqual(["conflict", "ok"]);
    const name = (await list(derm))[0]?.name;
    const lost = answers.find(({ ok }) => !ok);
    expect(lost).toMatchObject({ error: { details: { version: 2, name, notes: `${name}, words` } } });
  });

  it("have names of their own, and are no more than can be chosen from", async () => {
    const derm = await createActor();
    valueOf(await keep(derm, "Number 0"));
    expect(await keep(derm, "NUMBER 0")).toMatchObject({
      error: { code: "invalid", fields: { name: expect.any(String) as string } },
    });
    for (let number = 1; number < MOST_TEMPLATES; number += 1)
      valueOf(await keep(derm, `Number ${String(number)}`));
    expect(codeOf(await keep(derm, "One more"))).toBe("invalid");
  });
});
