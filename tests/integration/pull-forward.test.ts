import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { createVisit, valueOf } from "#tests/support/signed-visit.ts";

const read = async (actor: Actor, patientId: string, consultationId: string) =>
  valueOf(await readConsultationPage(actor, patientId, consultationId));

describe("the last signed visit", () => {
  it("comes with the open one, whole, and its reading is in the audit trail", async () => {
    const actor = await createActor();
    const { patientId, consultationId: last } = await createVisit(actor);
    const { id } = valueOf(await startConsultation(actor, { patientId }));
    const page = await read(actor, patientId, id);
    expect(page.open?.earlier).toMatchObject({ id: last, on: page.occurredOn });
    expect(page.open?.earlier?.draft).toEqual((await read(actor, patientId, last)).draft);
    const events = await asOwner(
      `select count(*)::int as reads from audit_event
        where clinic_id = $1 and action = 'read' and entity = 'consultation' and entity_id = $2 and patient_id = $3`,
      [actor.clinicId, last, patientId],
    );
    // Once with the open visit, once by itself.
    expect(events).toEqual([{ reads: 2 }]);
  });

  it("is never another patient's", async () => {
    const actor = await createActor();
    await createVisit(actor);
    const patientId = await createPatient(actor);
    const { id } = valueOf(await startConsultation(actor, { patientId }));
    expect((await read(actor, patientId, id)).open?.earlier).toBeNull();
  });

  it("keeps the visit unsigned until what was taken over from it is confirmed", async () => {
    const actor = await createActor();
    const { patientId, consultationId: last } = await createVisit(actor);
    const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
    const { open } = await read(actor, patientId, consultationId);
    const from = { kind: "visit" as const, id: last, on: open?.earlier?.on ?? "" };
    const before = open?.earlier?.draft;
    if (before === undefined) throw new Error("There is no earlier visit.");
    const save = (version: number, items: string[]) =>
      saveConsultationDraft(actor, {
        ...{ consultationId, version, idempotencyKey: newId() },
        draft: { ...before, pulled: [{ section: "findings", from, open: items }] },
      });
    const { version } = valueOf(
      await save(
        1,
        before.findings.map(({ id }) => id),
      ),
    );
    expect(await signConsultation(actor, { consultationId, version })).toMatchObject({
      ok: false,
      error: { code: "invalid", details: { gaps: [{ section: "findings" }] } },
    });
    const confirmed = valueOf(await save(version, []));
    valueOf(await signConsultation(actor, { consultationId, version: confirmed.version }));
    expect((await read(actor, patientId, consultationId)).draft.pulled).toEqual([
      { section: "findings", from, open: [] },
    ]);
  });
});
