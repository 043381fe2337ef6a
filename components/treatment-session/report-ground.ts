import type { SessionModality } from "#lib/clinical/session/session-modality.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import type { ReportGround } from "./compose-adverse-report.ts";
import type { StoredRecord } from "./session-draft.ts";

type Read = Pick<ReportGround, "event" | "reporter"> & {
  readonly banner: { readonly patient: ReportGround["person"] };
  readonly session: {
    readonly treatmentName: string;
    readonly modality: SessionModality;
    readonly performedOn: string | null;
    readonly record: StoredRecord & { readonly treatment: string };
  } | null;
};

/** What the report is made from, of what was read for it. */
export function reportGround({ event, reporter, banner, session }: Read): ReportGround {
  const treatment = TREATMENTS.find((known) => known === session?.record.treatment);
  return {
    event,
    reporter,
    person: banner.patient,
    session:
      session === null || treatment === undefined
        ? null
        : { ...session, subject: { modality: session.modality, treatment } },
  };
}
