import { readShorthand } from "#lib/clinical/shorthand/read-shorthand.ts";
import { newId } from "#lib/platform/ids.ts";
import {
  consultationDraftSchema,
  emptyDraft,
  type ConsultationDraft,
} from "#lib/schemas/consultation-draft.ts";
import type { DraftHistory } from "#lib/schemas/consultation-history.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { addDays } from "#lib/clinical/scheduling/calendar-day.ts";
import { expectDone } from "./expect-done.ts";
import { screenLists, type Stage } from "./play-patient.ts";
import type { Scenario, SeedVisit } from "./scenario.ts";
import { actingAt, daysBefore } from "./seed-calendar.ts";

/** A history in which everything was asked and nothing stands against treatment. */
const UNREMARKABLE: DraftHistory = {
  acneAtSite: true,
  activeAcne: "none",
  activeAcneType: [],
  monthsSinceAcneCleared: 8,
  course: "stable",
  onset: "gradual",
  picking: "sometimes",
  sunExposure: "moderate",
  tannedWithinWeeks: -1,
  sunscreenDaily: true,
  keloid: "none",
  triedWithoutBenefit: [],
  previousProcedures: [],
  productsAtSite: [],
  investigations: [],
  flushing: false,
  photosensitivity: false,
  systemicSymptoms: false,
  preoccupation: false,
};

function draftOf(visit: SeedVisit, scenario: Scenario, day: string): ConsultationDraft {
  const reading = readShorthand(visit.marks);
  if (!reading.understood) throw new Error(`The shorthand is not understood: ${visit.marks}`);
  const { skin, person, declines = [] } = scenario;
  const asked: DraftHistory = visit.hurried ? {} : { ...UNREMARKABLE, declines: [...declines] };
  const history = {
    ...asked,
    ...(skin?.keloid === undefined ? {} : { keloid: skin.keloid }),
    ...(reading.markDurationMonths === null ? {} : { markDurationMonths: reading.markDurationMonths }),
    ...visit.history,
  };
  const pregnancy =
    person.sex === "male" ? {} : { pregnant: false, breastfeeding: false, planningPregnancy: false };
  const safety = visit.hurried
    ? { confirmedOn: {} }
    : {
        ...pregnancy,
        coldSores: "never",
        infectionAtSite: false,
        ...visit.safety,
        confirmedOn: { pregnancy: day, tan: day, "cold-sores": day, infection: day },
      };
  const accepted = visit.concluded.map((diagnosis) => ({
    diagnosis,
    decision: visit.reason === undefined ? "accepted" : "changed",
    reason: visit.reason,
    ...(visit.depth !== undefined && diagnosis === "post-inflammatory-hyperpigmentation"
      ? { depth: visit.depth }
      : {}),
  }));
  const rejected = (visit.rejected ?? []).map((entry) => ({ ...entry, decision: "rejected" }));
  return consultationDraftSchema.parse({
    ...emptyDraft(),
    history,
    skin:
      skin === undefined
        ? {}
        : { fitzpatrick: skin.type, fitzpatrickMethod: "questionnaire", monk: skin.monk },
    findings: reading.parts.map(({ finding }) => ({ id: newId(), ...finding })),
    scores: visit.scores ?? {},
    safety,
    impression: { diagnoses: [...accepted, ...rejected], words: visit.words },
    notes: visit.notes,
  });
}

/** Plays one consultation to the end that the scenario says. @returns its id */
export async function playVisit(
  patientId: string,
  visit: SeedVisit,
  scenario: Scenario,
  stage: Stage,
): Promise<string> {
  const day = daysBefore(stage.today, visit.daysAgo);
  const what = `${scenario.person.family}, visit of ${day}`;
  const begins = visit.at ?? "09:20";
  const { dermatologist } = stage.team;
  const atStart = actingAt(dermatologist, day, begins);
  const atEnd = actingAt(dermatologist, day, visit.until ?? begins);
  if (!visit.hurried) await screenLists(patientId, scenario, stage, day);
  const { id } = expectDone(await startConsultation(atStart, { patientId }), what);
  const saving = { consultationId: id, version: 1, idempotencyKey: newId() };
  const draft = draftOf(visit, scenario, day);
  const { version } = expectDone(await saveConsultationDraft(atEnd, { ...saving, draft }), what);
  const named = { consultationId: id, version };
  if (visit.ends === "signed") expectDone(await signConsultation(atEnd, named), what);
  if (visit.ends === "discarded") expectDone(await discardConsultation(atEnd, named), what);
  if (visit.addendum !== undefined) {
    const later = actingAt(dermatologist, addDays(day, visit.addendum.daysAfter), "16:30");
    const { reason, body } = visit.addendum;
    const input = { consultationId: id, reason, body };
    expectDone(await addConsultationAddendum(later, input), what);
  }
  return id;
}
