import type { Actor } from "#lib/auth/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { acceptPlanSchema, type AcceptPlanInput } from "#lib/schemas/plan.ts";
import { consultationDraftSchema, emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { registerPatientSchema } from "#lib/schemas/patient.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";

/** The value of a use case that must succeed. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** What is special about the patient and the visit; everything else was asked and is harmless. */
export type VisitDifference = {
  readonly familyName?: string;
  readonly sex?: "female" | "male";
  readonly fitzpatrick?: "I" | "II" | "III" | "IV" | "V" | "VI";
  /** Ice-pick scars instead of red marks, and keloids of the patient's own: then even the mildest choice needs a reason. */
  readonly scarsAndKeloids?: boolean;
  /** Lists that were not gone through. */
  readonly unscreened?: readonly ("allergies" | "medications" | "conditions")[];
  /** Runs before the consultation is signed. */
  readonly before?: (patientId: string) => Promise<unknown>;
  readonly sign?: boolean;
};

/** A man with red flat marks on the cheek and everything asked, seen today; signed unless told otherwise. */
export async function createVisit(
  actor: Actor,
  difference: VisitDifference = {},
): Promise<{ readonly patientId: string; readonly consultationId: string }> {
  const today = todayIn(actor.zone);
  const person = registerPatientSchema.parse({
    familyName: difference.familyName ?? `Visit${newId().slice(-8)}`,
    givenNames: "Test",
    born: "14/07/1996",
    sex: difference.sex ?? "male",
    language: "en",
  });
  const { id: patientId } = valueOf(await registerPatient(actor, { ...person, confirmDuplicate: true }));
  for (const screened of ["allergies", "medications", "conditions"] as const) {
    if (difference.unscreened?.includes(screened)) continue;
    valueOf(await recordScreening(actor, { patientId, screened }));
  }
  await difference.before?.(patientId);
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const seen = difference.scarsAndKeloids
    ? { surface: "depressed", depression: "ice-pick", widthMm: 1 }
    : { colour: ["red"], blanches: "yes", surface: "flat", distribution: ["former-acne-sites"] };
  const diagnosis = difference.scarsAndKeloids ? "atrophic-scar-ice-pick" : "post-inflammatory-erythema";
  const female = difference.sex === "female";
  const draft = consultationDraftSchema.parse({
    ...emptyDraft(),
    history: {
      acneAtSite: true,
      activeAcne: "none",
      activeAcneType: [],
      markDurationMonths: 6,
      tannedWithinWeeks: -1,
      keloid: difference.scarsAndKeloids ? "self" : "none",
      previousProcedures: [],
      productsAtSite: [],
      picking: "never",
      preoccupation: false,
      flushing: false,
      photosensitivity: false,
      declines: [],
    },
    skin: { fitzpatrick: difference.fitzpatrick ?? "II", fitzpatrickMethod: "direct" },
    findings: [{ id: newId(), sites: ["cheek"], symptoms: [], ...seen }],
    safety: {
      ...(female ? { pregnant: false, breastfeeding: false, planningPregnancy: false } : {}),
      coldSores: "never",
      infectionAtSite: false,
      confirmedOn: { pregnancy: today, tan: today, "cold-sores": today, infection: today },
    },
    impression: {
      diagnoses: [{ diagnosis, decision: "accepted", findings: [0] }],
    },
  });
  const saved = valueOf(
    await saveConsultationDraft(actor, { consultationId, version: 1, idempotencyKey: newId(), draft }),
  );
  if (difference.sign !== false) {
    valueOf(await signConsultation(actor, { consultationId, version: saved.version }));
  }
  return { patientId, consultationId };
}

/** A draft plan from a signed visit. */
export async function createDraftPlan(
  actor: Actor,
  difference: VisitDifference = {},
): Promise<{ readonly patientId: string; readonly planId: string }> {
  const { patientId, consultationId } = await createVisit(actor, difference);
  const { id: planId } = valueOf(await startPlan(actor, { consultationId }));
  return { patientId, planId };
}

/** What accepts the harmless patient's plan: the dye laser and a cream, from today. */
export function acceptance(
  actor: Actor,
  planId: string,
  difference: Readonly<Record<string, unknown>> = {},
): AcceptPlanInput {
  return acceptPlanSchema.parse({
    planId,
    version: 1,
    treatments: ["pulsed-dye-laser-595", "azelaic-acid"],
    startOn: todayIn(actor.zone),
    ...difference,
  });
}
