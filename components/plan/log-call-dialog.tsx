"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { DAYS_TO_NEXT_TRY } from "#lib/format/call-state.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatPhone, normalisePhone } from "#lib/format/phone.ts";
import type { Refusal } from "#lib/result/result.ts";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { ContactHistory } from "./contact-history.tsx";
import { CHANNEL_OPTIONS, OUTCOME_OPTIONS, outcomeWords } from "./contact-words.ts";
import type { CallAbout, CallActs } from "./call-acts.ts";
import { useContactHistory } from "./use-contact-history.ts";

/** A call about to be logged. */
export type LogCallDialogProps = {
  /** Null while the dialog is closed. */
  readonly about: CallAbout | null;
  readonly acts: CallActs;
  readonly onClose: () => void;
};

const nextTryWords = (outcome: string): string => {
  const days = DAYS_TO_NEXT_TRY[outcome];
  if (days === undefined) return "";
  return days === 1 ? "try again tomorrow" : `try again in ${String(days)} days`;
};

/** Logs a call by pressing what came of it; how, a note and another day for the next try can be said before. */
export function LogCallDialog({ about, acts, onClose }: LogCallDialogProps) {
  return (
    <Dialog
      title={about === null ? "" : `Log call: ${about.name}`}
      open={about !== null}
      onClose={onClose}
      width="wide"
    >
      {about === null ? null : <CallForm about={about} acts={acts} onClose={onClose} />}
    </Dialog>
  );
}

function CallForm({ about, acts, onClose }: LogCallDialogProps & { readonly about: CallAbout }) {
  const router = useRouter();
  const toast = useToast();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [history, readAgain] = useContactHistory(about.patientId);
  const { phone, sessionId, clinicId, patientId, planId } = about;

  function log(outcome: string) {
    if (form.current === null) return;
    const typed = new FormData(form.current);
    startTransition(async () => {
      const answer = await acts.log(null, {
        ...{ clinicId, patientId, planId },
        ...(sessionId === null ? {} : { sessionId }),
        outcome,
        channel: typed.get("channel"),
        note: typed.get("note"),
        nextTryOn: typed.get("nextTryOn"),
      });
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      const { id, nextTryOn } = answer.value;
      const next = nextTryOn === null ? "" : ` Next try ${formatClinicalDate(nextTryOn)}.`;
      toast(`Call logged: ${outcomeWords(outcome).toLowerCase()}.${next}`, {
        label: "Take back",
        onPress: () => {
          withdraw(id);
        },
      });
      router.refresh();
      onClose();
    });
  }

  function withdraw(contactId: string) {
    startTransition(async () => {
      const answer = await acts.withdraw(null, { contactId });
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      toast("The call is taken back.");
      readAgain();
      router.refresh();
    });
  }

  return (
    <>
      <form
        ref={form}
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <FormErrors message={refusal?.message} fields={refusal?.fields} />
        {phone === null ? (
          <p className="text-muted">Phone not recorded</p>
        ) : (
          <p>
            <a className="prose-link text-lg font-semibold" href={`tel:${normalisePhone(phone) ?? phone}`}>
              {formatPhone(phone)}
            </a>
          </p>
        )}
        <fieldset>
          <legend className="mb-1 text-muted">What came of it</legend>
          <div className="grid gap-2 sm:grid-cols-2">
            {OUTCOME_OPTIONS.map(({ value, label }, place) => (
              <Button
                key={value}
                pending={pending}
                data-first={place === 0 ? "" : undefined}
                onClick={() => {
                  log(value);
                }}
              >
                {label}
                {nextTryWords(value) === "" ? null : (
                  <span className="text-sm font-normal text-muted">{nextTryWords(value)}</span>
                )}
              </Button>
            ))}
          </div>
        </fieldset>
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            label="How"
            name="channel"
            options={CHANNEL_OPTIONS}
            defaultValue="phone"
            error={refusal?.fields?.["channel"]}
          />
          <DateInput
            label="Next try"
            name="nextTryOn"
            optional
            error={refusal?.fields?.["nextTryOn"]}
            hint="Only where another day was agreed"
          />
        </div>
        <TextInput
          label="Note about dates"
          name="note"
          optional
          error={refusal?.fields?.["note"]}
          hint="Everybody in the clinic reads this: nothing about health"
        />
      </form>
      <h3 className="mt-4 mb-1 font-semibold">Tried before</h3>
      {history === "waiting" ? <p role="status">Loading…</p> : null}
      {history === "failed" ? (
        <p role="alert">What was tried before could not be loaded. The call can be logged all the same.</p>
      ) : null}
      {typeof history === "string" ? null : (
        <ContactHistory entries={history} onWithdraw={withdraw} pending={pending} />
      )}
    </>
  );
}
