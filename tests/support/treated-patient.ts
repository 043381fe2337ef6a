import type { Actor } from "#lib/auth/actor.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import type { AcceptPlanInput } from "#lib/schemas/plan.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { Result } from "#lib/result/result.ts";
import { newId } from "#lib/platform/ids.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { recordScreening } from "#lib/use-cases/record-screening.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";

/** The value of a result that must not be refused. */
export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The same person, working as of another instant. */
export const asOf = (actor: Actor, instant: Date): Actor => ({ ...actor, kind: "job", asOf: instant });

/** A patient with an accepted plan, and its visits by date. */
export type TreatedPatient = {
  readonly patientId: string;
  readonly planId: string;
  readonly visits: readonly TreatmentSessionRow[];
};

/** What the skin of a test's patient shows. */
export type Marks = "red" | "brown" | "dented";

const MARKS = {
  red: {
    diagnosis: "post-inflammatory-erythema",
    seen: { colour: ["red"], surface: "flat", blanches: "yes" },
  },
  brown: {
    diagnosis: "post-inflammatory-hyperpigmentation",
    seen: { colour: ["brown"], surface: "flat", blanches: "no", woodsLamp: "enhances" },
  },
  dented: {
    diagnosis: "atrophic-scar-rolling",
    seen: {
      colour: ["skin"],
      surface: "depressed",
      depression: "rolling",
      flattensOnStretch: true,
      widthMm: 5,
    },
  },
} as const;

function answeredDraft(on: string, marks: Marks): ConsultationDraft {
  const { diagnosis, seen } = MARKS[marks];
  const colour: ConsultationDraft["findings"][number]["colour"] = [...seen.colour];
  return {
    ...emptyDraft(),
    history: {
      acneAtSite: true,
      activeAcne: "none",
      markDurationMonths: 5,
      tannedWithinWeeks: -1,
      keloid: "none",
      previousProcedures: [],
      productsAtSite: [],
      preoccupation: false,
    },
    skin: { fitzpatrick: "II" },
    findings: [
      {
        id: newId(),
        sites: ["cheek"],
        ...seen,
        colour,
        acneAtSite: true,
        count: 12,
      },
    ],
    safety: {
      pregnant: false,
      breastfeeding: false,
      planningPregnancy: false,
      coldSores: "never",
      infectionAtSite: false,
      confirmedOn: { pregnancy: on, tan: on, "cold-sores": on, infection: on },
    },
    impression: {
      diagnoses: [{ diagnosis, decision: "accepted", findings: [0] }],
    },
  };
}

/**
 * Registers a patient, records and signs a visit, and accepts a plan with these treatments that starts on the day of the
 * visit.
 *
 * @param actor a dermatologist, perhaps one who works as of an earlier instant
 * @param on that day as the clinic has it, `YYYY-MM-DD` @param areas on which part of the skin a treatment is done
 */
export async function createTreatedPatient(
  actor: Actor,
  on: string,
  treatments: readonly Treatment[] = ["pulsed-dye-laser-595"],
  familyName = "Canary",
  marks: Marks = "red",
  areas?: AcceptPlanInput["areas"],
): Promise<TreatedPatient> {
  const { id: patientId } = accepted(
    await registerPatient(actor, {
      familyName,
      givenNames: "Test",
      born: "1998-07-14",
      sex: "female",
      phone: "07700900123",
      confirmDuplicate: true,
    }),
  );
  for (const screened of ["allergies", "conditions", "medications"] as const) {
    accepted(await recordScreening(actor, { patientId, screened }));
  }
  const { id: consultationId } = accepted(await startConsultation(actor, { patientId }));
  const saved = accepted(
    await saveConsultationDraft(actor, {
      consultationId,
      version: 1,
      idempotencyKey: newId(),
      draft: answeredDraft(on, marks),
    }),
  );
  accepted(await signConsultation(actor, { consultationId, version: saved.version }));
  const { id: planId } = accepted(await startPlan(actor, { consultationId }));
  accepted(
    await acceptPlan(actor, {
      planId,
      version: 1,
      treatments: [...treatments],
      sessions: {},
      overrides: [],
      startOn: on,
      away: [],
      checkedByMe: [],
      ...(areas === undefined ? {} : { areas }),
    }),
  );
  const visits = accepted(await withClinic(actor, "course.list", (tx) => listVisitsOfPlan(tx, planId)));
  return { patientId, planId, visits };
}
