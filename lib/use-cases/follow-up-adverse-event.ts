import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import {
  findAdverseEvent,
  keepFollowUp,
  keepReportFields,
  markReported,
  type AdverseEventRow,
} from "#lib/data/adverse-event.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { holdToPage } from "#lib/data/same-patient.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type {
  FollowUpAdverseEventInput,
  ReportAdverseEventInput,
  ReportFieldsInput,
} from "#lib/schemas/adverse-event.ts";

async function demandEvent(tx: ClinicTransaction, id: string): Promise<AdverseEventRow> {
  const event = await findAdverseEvent(tx, id);
  if (event === null) return refuse("not_found", "This adverse event is not on record.");
  holdToPage(tx.actor, event.patientId);
  return event;
}

/** Refuses a day before the event began or still to come, at its field. */
function demandDaySince(event: AdverseEventRow, day: IsoDate, today: IsoDate, field: string): void {
  if (day >= event.onsetOn && day <= today) return;
  const sentence = "Choose a day from its beginning until today.";
  refuse("invalid", sentence, { fields: { [field]: sentence } });
}

const CHANGED = "This adverse event was changed in another place. Look at it again.";

function told(tx: ClinicTransaction, event: AdverseEventRow, changedFields: readonly string[]) {
  tx.audit({
    action: "update",
    entity: "adverse-event",
    entityId: event.id,
    patientId: event.patientId,
    changedFields,
  });
  return { id: event.id };
}

/**
 * Keeps a look at an adverse event that is not over, and plans the next. Refused as `invalid` on a day before it began or
 * still to come, as `conflict` when it is over or was changed meanwhile.
 */
export function followUpAdverseEvent(
  actor: Actor,
  input: FollowUpAdverseEventInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const event = await demandEvent(tx, input.adverseEventId);
    demandDaySince(event, input.seenOn, tx.today, "seenOn");
    if (!(await keepFollowUp(tx, newId(), event.patientId, input))) refuse("conflict", CHANGED);
    return told(tx, event, ["followUpOn", "followUps"]);
  });
}

/**
 * Fills in what a report to the authority asks, beyond what the event itself says. Refused as `conflict` once it was
 * reported, or when it was changed meanwhile.
 */
export function completeReportFields(
  actor: Actor,
  input: ReportFieldsInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const event = await demandEvent(tx, input.adverseEventId);
    if (event.reportedOn !== null) {
      refuse("conflict", "This event was reported, and stays as it was reported.");
    }
    if (!(await keepReportFields(tx, input))) refuse("conflict", CHANGED);
    return told(tx, event, ["action", "serious", "suspected"]);
  });
}

/**
 * Marks an adverse event as reported to the authority, once. From then on only how it goes on can be added. Refused as
 * `invalid` on a day before it began or still to come, and while nothing is named that is suspected.
 */
export function reportAdverseEvent(
  actor: Actor,
  input: ReportAdverseEventInput,
): Promise<Result<{ readonly id: string }>> {
  return withClinic(actor, "session.record", async (tx) => {
    const event = await demandEvent(tx, input.adverseEventId);
    demandDaySince(event, input.reportedOn, tx.today, "reportedOn");
    if (event.suspectedName === null) {
      return refuse("invalid", "A report names what is suspected. Fill that in first.");
    }
    if (!(await markReported(tx, input))) refuse("conflict", CHANGED);
    return told(tx, event, ["reportedOn", "reportReference"]);
  });
}
