import type { FormAct } from "#components/patient/use-kept-form.ts";
import type { EventKind } from "#lib/clinical/response/event-kind.ts";
import type { EventOutcome } from "#lib/schemas/adverse-event.ts";

/** An action on an adverse event as a form calls it. */
export type AdverseEventAct = FormAct<{ readonly id: string }>;

/** The server's actions for adverse events. */
export type AdverseEventActs = {
  readonly record: AdverseEventAct;
  readonly followUp: AdverseEventAct;
  readonly close: AdverseEventAct;
};

/** An adverse event as it is shown. */
export type ShownEvent = {
  readonly id: string;
  readonly kind: EventKind | null;
  readonly words: string | null;
  readonly grade: number;
  readonly onsetOn: string;
  readonly detail: string | null;
  readonly action: string | null;
  readonly reportable: boolean;
  readonly reportedOn: string | null;
  readonly followUpOn: string | null;
  readonly followUps: readonly { readonly id: string; readonly seenOn: string; readonly words: string }[];
  readonly resolvedOn: string | null;
  readonly outcome: string | null;
  readonly outcomeCode: EventOutcome | null;
  readonly version: number;
};

/** Whom and which session an adverse event belongs to. */
export type EventOwner = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly planId: string;
  readonly sessionId: string;
};
