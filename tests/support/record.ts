import type { Actor } from "#lib/auth/actor.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { newId } from "#lib/platform/ids.ts";
import { asOwner } from "./database.ts";

const day = new Date("2026-06-01T00:00:00Z");

/** Registers a patient through the door; gives its id. */
export async function createPatient(
  actor: Actor,
  given: { readonly familyName?: string; readonly nhsNumber?: string } = {},
): Promise<string> {
  const id = newId();
  const result = await withClinic(actor, "patient.register", async (tx) => {
    await tx.db.patient.create({ data: { familyName: "Test", ...given, clinicId: actor.clinicId, id } });
    tx.audit({ action: "create", entity: "patient", entityId: id, patientId: id });
  });
  if (!result.ok) throw new Error(`The patient was refused: ${result.error.code}`);
  return id;
}

/** Ids of one patient's record, one row of each kind. */
export type TestRecord = {
  readonly patientId: string;
  readonly consultationId: string;
  readonly planId: string;
  readonly planVersionId: string;
  readonly planStepId: string;
  readonly treatmentSessionId: string;
  readonly handoutId: string;
};

/**
 * A whole record through the door: a signed consultation with its parts, an accepted plan, a session under way with
 * its record, and an issued handout.
 *
 * @param actor a dermatologist
 */
export async function createRecord(actor: Actor): Promise<TestRecord> {
  const { clinicId, personId } = actor;
  const patientId = await createPatient(actor);
  const ids = {
    patientId,
    consultationId: newId(),
    planId: newId(),
    planVersionId: newId(),
    planStepId: newId(),
    treatmentSessionId: newId(),
    handoutId: newId(),
  };
  const { consultationId, planId, planVersionId, planStepId, treatmentSessionId, handoutId } = ids;
  const at = new Date("2026-06-01T10:00:00Z");
  const result = await withClinic(actor, "consultation.sign", async ({ db, audit }) => {
    await db.patientSearchToken.create({ data: { clinicId, patientId, token: "test" } });
    await db.patientFacts.create({ data: { clinicId, patientId, fitzpatrick: "IV" } });
    const entry = { clinicId, patientId, name: "Test" };
    await db.allergy.create({ data: entry });
    await db.condition.create({ data: { ...entry, status: "past" } });
    await db.medication.create({ data: { ...entry, status: "current" } });
    await db.consultation.create({ data: { clinicId, id: consultationId, patientId, occurredOn: day } });
    await db.finding.create({
      data: {
        clinicId,
        patientId,
        consultationId,
        position: 0,
        sites: ["cheek"],
        colours: ["red"],
        detail: {},
      },
    });
    await db.score.create({
      data: { clinicId, patientId, consultationId, scale: "cea", value: 3, scoredOn: day },
    });
    await db.consultation.updateMany({
      where: { clinicId, id: consultationId },
      data: {
        state: "signed",
        signedAt: at,
        signedBy: personId,
        engineVersion: "0.0.0",
        rulesHash: "sha256:test",
        engineInput: {},
        engineOutput: {},
      },
    });
    await db.diagnosis.create({
      data: {
        clinicId,
        patientId,
        consultationId,
        diagnosis: "post-inflammatory-erythema",
        likelihood: "likely",
      },
    });
    await db.consultationAddendum.create({ data: { clinicId, patientId, consultationId, body: "Test" } });
    await db.plan.create({ data: { clinicId, id: planId, patientId, consultationId } });
    await db.planDraft.create({ data: { clinicId, planId, document: {} } });
    await db.planVersion.create({
      data: {
        clinicId,
        id: planVersionId,
        planId,
        number: 1,
        document: {},
        evaluation: {},
        engineVersion: "0.0.0",
        rulesHash: "sha256:test",
      },
    });
    await db.planStep.create({
      data: {
        clinicId,
        id: planStepId,
        planId,
        planVersionId,
        position: 0,
        treatment: "pulsed-dye-laser-595",
        role: "first-line",
        diagnoses: ["post-inflammatory-erythema"],
        evidence: "B",
        verdict: "ok",
      },
    });
    await db.plan.updateMany({
      where: { clinicId, id: planId },
      data: { state: "active", acceptedAt: at, acceptedBy: personId },
    });
    await db.planChange.create({ data: { clinicId, planId, fromState: "draft", toState: "active" } });
    await db.treatmentSession.create({
      data: {
        clinicId,
        id: treatmentSessionId,
        patientId,
        planId,
        planStepId,
        kind: "treatment",
        number: 1,
        of: 3,
        dueOn: day,
        windowFrom: day,
        windowTo: day,
      },
    });
    await db.treatmentRecord.create({
      data: {
        clinicId,
        treatmentSessionId,
        patientId,
        treatment: "pulsed-dye-laser-595",
        modality: "laser",
        checklist: {},
        settings: {},
        response: {},
        operatorId: personId,
      },
    });
    const adverseEventId = newId();
    await db.adverseEvent.create({
      data: {
        ...{ clinicId, id: adverseEventId, patientId, planId, kind: "oedema" },
        ...{ grade: 1, onsetOn: day },
      },
    });
    await db.adverseEventFollowUp.create({
      data: { clinicId, patientId, adverseEventId, seenOn: day, words: "Test" },
    });
    await db.treatmentConsent.create({
      data: {
        ...{ clinicId, patientId, planId, treatment: "pulsed-dye-laser-595" },
        ...{ givenOn: day, takenBy: personId },
      },
    });
    await db.sessionProduct.create({
      data: { clinicId, patientId, treatmentSessionId, position: 0, name: "Test" },
    });
    await db.reviewRecord.create({
      data: {
        ...{ clinicId, patientId, treatmentSessionId, outcome: "continue" },
        ...{ verdict: "too-early", reasons: [], stopRules: [] },
      },
      select: { treatmentSessionId: true },
    });
    await db.contactAttempt.create({
      data: { clinicId, patientId, planId, treatmentSessionId, channel: "phone", outcome: "reached" },
    });
    await db.planAway.create({
      data: { clinicId, patientId, planId, fromOn: day, toOn: day, inSun: true },
      select: { id: true },
    });
    await db.visitMove.create({
      data: {
        ...{ clinicId, patientId, planId, treatmentSessionId, moveId: handoutId, cause: "asked" },
        ...{ wasOn: day, wasFrom: day, wasTo: day, dueOn: day, windowFrom: day, windowTo: day },
        ...{ reasons: [], sessionVersion: 2 },
      },
      select: { id: true },
    });
    await db.handout.create({
      data: {
        clinicId,
        id: handoutId,
        patientId,
        planId,
        planVersionId,
        language: "en",
        printSize: "normal",
        contentVersion: "1",
      },
    });
    await db.handoutDocument.create({ data: { clinicId, handoutId, document: {} } });
    const hash = await db.$queryRaw<
      { sha256: Uint8Array<ArrayBuffer> }[]
    >`select sha256('PDF'::bytea) as sha256`;
    await db.handoutFile.create({
      data: { clinicId, handoutId, bytes: Buffer.from("PDF"), sha256: hash[0]?.sha256 ?? Buffer.alloc(0) },
    });
    await db.handout.updateMany({
      where: { clinicId, id: handoutId },
      data: { state: "issued", issuedAt: at, issuedBy: personId },
    });
    await db.handoutPrint.create({ data: { clinicId, handoutId } });
    await db.idempotencyKey.create({
      data: { clinicId, personId, key: newId(), requestHash: Buffer.alloc(32), response: {} },
    });
    await db.contentSignOff.create({
      data: {
        ...{ clinicId, shelf: "treatments", recordId: "ipl", number: 1, act: "signed-off" },
        ...{ contentHash: "0".repeat(64), catalogueVersion: "1", reviewDueOn: new Date("2099-01-01") },
      },
    });
    await db.consultationTemplate.create({
      data: { clinicId, name: "Peel review", position: 0, body: {} },
    });
    const protocolId = newId();
    const protocolVersionId = newId();
    await db.protocol.create({ data: { clinicId, id: protocolId } });
    await db.protocolVersion.create({
      data: { clinicId, id: protocolVersionId, protocolId, number: 1, name: "Red marks", body: {} },
    });
    await db.planProtocol.create({ data: { clinicId, planId, protocolVersionId } });
    const passageId = newId();
    await db.clinicPassage.create({
      data: { clinicId, id: passageId, subjectKind: "treatment", subject: "ipl", language: "en" },
    });
    await db.clinicPassageVersion.create({ data: { clinicId, passageId, number: 1, body: {} } });
    audit({ action: "update", entity: "consultation", entityId: consultationId, patientId });
  });
  if (!result.ok) throw new Error(`The record was refused: ${JSON.stringify(result.error)}`);
  await asOwner("insert into clinic_policy (clinic_id, policies) values ($1, '{}')", [clinicId]);
  // What administrators keep.
  await asOwner(
    `insert into clinic_picture (clinic_id, id, sha256, bytes, width, height, created_by)
     select $1, gen_random_uuid(), encode(sha256(b), 'hex'), b, 1, 1, $2 from (values ('\\x89504e470d0a1a0a'::bytea)) v(b)`,
    [clinicId, personId],
  );
  await asOwner(
    `insert into clinic_letterhead (clinic_id, id, number, picture_id, picture_words, created_by)
     select clinic_id, gen_random_uuid(), 1, id, 'Clinic', created_by from clinic_picture where clinic_id = $1`,
    [clinicId],
  );
  await asOwner(
    `insert into clinic_closure (clinic_id, id, from_on, to_on, label, created_by, updated_by)
     values ($1, gen_random_uuid(), '2026-12-24', '2026-12-28', 'Christmas', $2, $2)`,
    [clinicId, personId],
  );
  await asOwner(
    `insert into device (clinic_id, id, name, modality, limits, created_by, updated_by)
     values ($1, gen_random_uuid(), 'Laser', 'light', '[]', $2, $2)`,
    [clinicId, personId],
  );
  await addAfterwards(actor, ids);
  return ids;
}

/** A reading and an addendum as if the session were a completed test patch: their triggers ask for one. */
async function addAfterwards(
  { clinicId, personId }: Actor,
  { patientId, treatmentSessionId }: TestRecord,
): Promise<void> {
  for (const table of ["test_patch_reading", "session_addendum"]) {
    await asOwner(`alter table ${table} disable trigger whole`);
  }
  const of = [clinicId, newId(), patientId, treatmentSessionId, personId];
  await asOwner(
    `insert into test_patch_reading
       (clinic_id, id, patient_id, treatment_session_id, read_on, read_by, result, created_by)
     values ($1, $2, $3, $4, '2026-06-01', $5, 'as-expected', $5)`,
    of,
  );
  await asOwner(
    `insert into session_addendum (clinic_id, id, patient_id, treatment_session_id, reason, body, created_by)
     values ($1, $2, $3, $4, 'correction', 'Test', $5)`,
    of,
  );
  await asOwner(
    `insert into legal_hold (clinic_id, id, patient_id, reason, released_at, created_by, updated_by)
     values ($1, $2, $3, 'Test', now(), $4, $4)`,
    [clinicId, newId(), patientId, personId],
  );
  for (const table of ["test_patch_reading", "session_addendum"]) {
    await asOwner(`alter table ${table} enable trigger whole`);
  }
}
