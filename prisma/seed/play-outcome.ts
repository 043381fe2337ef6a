import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { sessionGround } from "#lib/clinical/session/session-ground.ts";
import { listDevices } from "#lib/data/device.ts";
import { findSessionSources } from "#lib/data/session-ground.ts";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { expectDone } from "./expect-done.ts";
import type { Stage } from "./play-patient.ts";
import type { SeedOutcome } from "./scenario.ts";
import { actingAt } from "./seed-calendar.ts";
import { usualSettings } from "./usual-settings.ts";

type Done = Extract<SeedOutcome, { readonly was: "done" }>;

/** Records a procedure on its day, every question of its checklist answered so that it may go on. */
async function perform(visit: TreatmentSessionRow, done: Done, stage: Stage, doing: string): Promise<void> {
  const nurse = actingAt(stage.team.nurse, visit.dueOn, "10:20");
  const read = await withClinic(nurse, "chart.read", async (tx) => ({
    sources: await findSessionSources(tx, visit),
    devices: await listDevices(tx),
  }));
  const { sources, devices } = expectDone(read, doing);
  const settings = usualSettings(sources.step.treatment);
  const device = devices.find(({ name }) => name === settings.device);
  const { questions } = sessionGround(engineCatalogue, sources, visit);
  const checklist = Object.fromEntries(questions.map(({ id, clearAnswer }) => [id, { answer: clearAnswer }]));
  const input = {
    sessionId: visit.id,
    version: visit.version,
    checklist,
    settings: { ...settings, deviceId: device?.id },
    response: {
      endPoints: ["erythema" as const],
      painOutOfTen: 3,
      erythema: done.redness ?? "mild",
      oedema: done.redness === "marked" ? ("moderate" as const) : ("none" as const),
    },
    products: [{ name: "Cooling gel", lot: "CG-2291", expires: addDays(visit.dueOn, 400) }],
    noteForNext: done.note,
    consentConfirmed: true,
    consentForm: "Clinic’s form, version 3",
  };
  expectDone(await completeTreatmentSession(nurse, input), doing);
}

/** Plays what became of one visit of a plan, on the day it was due. */
export async function playOutcome(
  visit: TreatmentSessionRow,
  outcome: SeedOutcome,
  stage: Stage,
  what: string,
): Promise<void> {
  const { id: sessionId, version, dueOn } = visit;
  const doing = `${what}, ${visit.kind} of ${dueOn}`;
  if (outcome.was === "missed" || outcome.was === "cancelled") {
    const reception = actingAt(stage.team.reception, dueOn, "17:30");
    expectDone(await endSession(reception, { sessionId, version, to: outcome.was }), doing);
  }
  if (outcome.was !== "done") return;
  if (visit.kind === "review") {
    const dermatologist = actingAt(stage.team.dermatologist, dueOn, "12:00");
    expectDone(
      await completeReview(dermatologist, {
        sessionId,
        version,
        outcome: "continue",
        reason: "Looked at together; goes on as planned.",
      }),
      doing,
    );
  } else await perform(visit, outcome, stage, doing);
}
