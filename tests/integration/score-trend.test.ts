import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { createActor } from "#tests/support/clinic.ts";
import { createPatient } from "#tests/support/record.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

async function scored(actor: Actor, patientId: string, scores: ConsultationDraft["scores"]) {
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const draft: ConsultationDraft = {
    ...emptyDraft(),
    findings: [{ id: newId(), sites: ["chin"], colour: ["red"], surface: "flat" }],
    scores,
    impression: { diagnoses: [], words: "Seen." },
  };
  const request = { consultationId, version: 1, idempotencyKey: newId(), draft };
  const { version } = valueOf(await saveConsultationDraft(actor, request));
  valueOf(await signConsultation(actor, { consultationId, version }));
}

async function scalesAtNextVisit(actor: Actor, patientId: string) {
  const { id } = valueOf(await startConsultation(actor, { patientId }));
  return valueOf(await readConsultationPage(actor, patientId, id)).open?.scales;
}

describe("earlier scores at a visit", () => {
  it("are the signed ones of this patient, and their scales come first", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    await scored(actor, patientId, { cea: { grade: 3 }, "scar-s": { face: 2, chest: 0, back: 1 } });
    await scored(actor, patientId, { cea: { grade: 1 }, pahpi: { size: 2 } });
    await scored(actor, await createPatient(actor), { iga: { grade: 4 } });
    const scales = await scalesAtNextVisit(actor, patientId);
    expect(scales?.earlier["cea"]?.map(({ value, daysBefore }) => ({ value, daysBefore }))).toEqual([
      { value: 3, daysBefore: 0 },
      { value: 1, daysBefore: 0 },
    ]);
    expect(scales?.earlier["scar-s"]).toHaveLength(1);
    expect(Object.keys(scales?.earlier ?? {})).toHaveLength(2);
    expect(scales?.atHand.map(({ id }) => id)).toEqual([
      "cea",
      "scar-s",
      "iga",
      "pahpi",
      "goodman-baron-qualitative",
    ]);
  });

  it("are none at the first visit, where the usual scales are at hand", async () => {
    const actor = await createActor();
    const scales = await scalesAtNextVisit(actor, await createPatient(actor));
    expect(scales?.earlier).toEqual({});
    expect(scales?.atHand).toHaveLength(4);
  });
});
