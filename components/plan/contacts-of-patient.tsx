"use client";

import { useState, useTransition } from "react";
import { useToast } from "../ui/toast.tsx";
import { ContactHistory } from "./contact-history.tsx";
import type { CallActs } from "./call-acts.ts";
import { useContactHistory } from "./use-contact-history.ts";

/** Whose calls, and how one's own of today is taken back. */
export type ContactsOfPatientProps = {
  readonly patientId: string;
  readonly withdraw: CallActs["withdraw"];
};

/** All attempts to reach a patient, newest first. */
export function ContactsOfPatient({ patientId, withdraw }: ContactsOfPatientProps) {
  const toast = useToast();
  const [history, readAgain] = useContactHistory(patientId);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  if (history === "waiting") return <p role="status">Loading…</p>;
  if (history === "failed") {
    return (
      <p role="alert">The calls could not be loaded. Nothing is lost; open this page again to see them.</p>
    );
  }
  return (
    <>
      {refusal === null ? null : <p role="alert">{refusal}</p>}
      <ContactHistory
        entries={history}
        pending={pending}
        onWithdraw={(contactId) => {
          startTransition(async () => {
            const answer = await withdraw(null, { contactId });
            setRefusal(answer.ok ? null : answer.error.message);
            if (answer.ok) {
              toast("The call is taken back.");
              readAgain();
            }
          });
        }}
      />
    </>
  );
}
