import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { sessionGround } from "#lib/clinical/session/session-ground.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { createPatchReading, type TestPatchReading } from "#lib/data/test-patch-reading.ts";
import type { SessionSources } from "#lib/data/session-ground.ts";
import { findTreatmentSession, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { ReadTestPatchInput } from "#lib/schemas/session-acts.ts";
import { demandOperator } from "./demand-operator.ts";

async function keepPatchReading(
  tx: ClinicTransaction,
  reading: Omit<TestPatchReading, "id"> & { readonly patientId: string },
): Promise<string> {
  const id = newId();
  await createPatchReading(tx, id, reading);
  tx.audit({
    action: "create",
    entity: "test-patch-reading",
    entityId: id,
    patientId: reading.patientId,
  });
  return id;
}

/**
 * Keeps the answer that a test patch is as it should be as its reading, where nobody read it before the first session.
 */
export async function readUnreadPatch(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  sources: SessionSources,
  {
    answer,
    performedOn,
    operatorId,
  }: { readonly answer: string | undefined; readonly performedOn: IsoDate; readonly operatorId: string },
): Promise<void> {
  const [patch] = sources.patches;
  const { testPatch } = sessionGround(engineCatalogue, sources, session);
  if (testPatch !== "unread" || patch === undefined || answer !== "yes") return;
  await keepPatchReading(tx, {
    ...{ patientId: session.patientId, sessionId: patch.id, readOn: performedOn, readBy: operatorId },
    ...{ result: "as-expected" as const, words: null },
  });
}

/**
 * Records how the skin answered a test patch. A later look is kept beside the earlier ones, and the latest counts.
 *
 * Refused as `invalid` for a visit that is no test patch or was not made, on a day before it was made or still to come,
 * and for a reader who may not record sessions.
 */
export function readTestPatch(
  actor: Actor,
  { sessionId, readOn, result, words, readById }: ReadTestPatchInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const patch = await findTreatmentSession(tx, sessionId);
    if (patch === null) return refuse("not_found", "This test patch is not on record.");
    holdToPage(tx.actor, patch.patientId);
    if (patch.kind !== "test-patch" || patch.performedOn === null) {
      return refuse("invalid", "Only a test patch that was made can be read.");
    }
    if (readOn < patch.performedOn || readOn > tx.today) {
      const sentence = "Choose a day from the test patch until today.";
      refuse("invalid", sentence, { fields: { readOn: sentence } });
    }
    const reader = await demandOperator(tx, readById, "readById");
    const reading = { sessionId, readOn, result, words: words ?? null, readBy: reader.personId };
    return { id: await keepPatchReading(tx, { ...reading, patientId: patch.patientId }) };
  });
}
