import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can, readRoles } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { stepWords } from "#lib/catalogue/words/treatments.ts";
import { sessionModality, type SessionModality } from "#lib/clinical/session/session-modality.ts";
import { findAdverseEvent, type AdverseEventRow } from "#lib/data/adverse-event.ts";
import { findNamedStep, findTreatmentRecord, type TreatmentRecord } from "#lib/data/treatment-record.ts";
import { findTreatmentSession } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { idField } from "#lib/schemas/field.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";

/** What a report of an adverse event is made from. Of the patient no more than initials, age and sex leave with it. */
export type AdverseReport = {
  readonly event: AdverseEventRow;
  readonly banner: BannerContent;
  readonly clinicId: string;
  readonly today: IsoDate;
  readonly mayRecord: boolean;
  /** The session it followed; null where it belongs to none, or that one has no record. */
  readonly session: {
    readonly id: string;
    readonly modality: SessionModality;
    readonly treatmentName: string;
    readonly performedOn: IsoDate | null;
    readonly record: TreatmentRecord;
  } | null;
  readonly reporter: { readonly name: string; readonly roles: readonly string[]; readonly clinic: string };
};

const NOT_HERE = "This adverse event is not on record.";

/**
 * What a report of an adverse event says, for whoever is reporting it. The audit trail is told in which form it was
 * opened.
 *
 * @param patientId of the address: another patient's event is refused as `not_found`, as is another clinic's
 */
export function adverseReportFor(
  actor: Actor,
  patientId: string,
  adverseEventId: string,
  as: "page" | "csv" | "json",
): Promise<Result<AdverseReport>> {
  return withClinic(actor, "chart.read", async (tx) => {
    const known = idField.safeParse(adverseEventId).success && idField.safeParse(patientId).success;
    const event = known ? await findAdverseEvent(tx, adverseEventId) : null;
    if (event === null || event.patientId !== patientId) return refuse("not_found", NOT_HERE);
    const banner = await readBanner(tx, patientId);
    const session = event.sessionId === null ? null : await findTreatmentSession(tx, event.sessionId);
    const record = session === null ? null : await findTreatmentRecord(tx, session.id);
    const stepId = session?.planStepId ?? null;
    const step = stepId === null ? null : await findNamedStep(tx, stepId);
    tx.audit({
      action: "read",
      entity: "adverse-event",
      entityId: event.id,
      patientId,
      detail: { kind: "report", as },
    });
    return {
      event,
      banner,
      clinicId: actor.clinicId,
      today: tx.today,
      mayRecord: can(actor.roles, "session.record"),
      session:
        session === null || record === null
          ? null
          : {
              id: session.id,
              treatmentName: stepWords({ treatment: record.treatment, ownName: step?.ownName ?? null }),
              modality: sessionModality(engineCatalogue, record.treatment),
              performedOn: session.performedOn,
              record,
            },
      reporter: { name: actor.displayName, roles: readRoles(actor.roles), clinic: actor.clinicName },
    };
  });
}

/** The page of a report for whoever is signed in. */
export const loadAdverseReport = cache(
  async (patientId: string, adverseEventId: string): Promise<Result<AdverseReport>> =>
    adverseReportFor(await requireActor(), patientId, adverseEventId, "page"),
);
