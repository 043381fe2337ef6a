import { describe, expect, it } from "vitest";
import { withClinic } from "#lib/data/with-clinic.ts";
import { findClinicalFacts } from "#lib/data/clinical-facts.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { dateIn, now, todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addCondition } from "#lib/use-cases/add-condition.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { acceptance, createDraftPlan, valueOf } from "#tests/support/signed-visit.ts";
import { createActor } from "#tests/support/clinic.ts";
import { createPatient } from "#tests/support/record.ts";
import { asOf } from "#tests/support/treated-patient.ts";

const CREAM = { treatments: ["topical-retinoid"] };

async function factsOf(actor: Awaited<ReturnType<typeof createActor>>, patientId: string) {
  return valueOf(await withClinic(actor, "chart.read", (tx) => findClinicalFacts(tx, patientId)));
}

describe("facts that the chart learns after a visit", () => {
  it("stop a plan on the same day: a pregnancy beats the no of the signed visit", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor, { sex: "female" });
    valueOf(await recordPregnancy(actor, { patientId, pregnant: true }));
    const refused = await acceptPlan(actor, acceptance(actor, planId, CREAM));
    expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(JSON.stringify(refused)).toContain('"blocked"');
  });

  it("are not replaced when an older draft is signed later", async () => {
    const actor = await createActor();
    const today = todayIn(actor.zone);
    const earlier = asOf(actor, new Date(`${addDays(dateIn(actor.zone, now()), -5)}T12:00:00Z`));
    const patientId = await createPatient(actor);
    const { id: consultationId } = valueOf(await startConsultation(earlier, { patientId }));
    const on = addDays(today, -5);
    const empty = emptyDraft();
    const draft = {
      ...empty,
      history: { keloid: "none" as const },
      skin: { fitzpatrick: "II" as const },
      safety: { ...empty.safety, pregnant: false, confirmedOn: { pregnancy: on } },
      impression: { ...empty.impression, words: "Marks that were seen" },
    };
    const saved = valueOf(
      await saveConsultationDraft(earlier, { consultationId, version: 1, idempotencyKey: newId(), draft }),
    );
    valueOf(await recordPregnancy(actor, { patientId, pregnant: true }));
    valueOf(await recordSkin(actor, { patientId, fitzpatrick: "V", keloid: "self" }));
    valueOf(await signConsultation(actor, { consultationId, version: saved.version }));
    expect(await factsOf(actor, patientId)).toMatchObject({
      pregnant: true,
      pregnancyAskedOn: today,
      fitzpatrick: "V",
      keloid: "self",
    });
  });

  it("reach the engine under the catalogue's name that a person confirmed", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor, { sex: "female" });
    const medicine = { patientId, status: "current", name: "the strong acne capsules" } as const;
    valueOf(await addMedication(actor, { ...medicine, route: "oral", catalogueId: "isotretinoin" }));
    const refused = await acceptPlan(actor, acceptance(actor, planId));
    expect(JSON.stringify(refused)).toContain('"not-offered"');
    expect(JSON.stringify(refused)).not.toContain('"unrecognised"');
  });

  it("count as looked up as a whole when a checked name lists several things", async () => {
    const actor = await createActor();
    const { patientId, planId } = await createDraftPlan(actor);
    valueOf(
      await addCondition(actor, {
        ...{ patientId, status: "current", name: "Qwertosis and Zxcvbitis" },
        checkedByClinician: true,
      }),
    );
    expect(await acceptPlan(actor, acceptance(actor, planId))).toMatchObject({ ok: true });
  });
});
