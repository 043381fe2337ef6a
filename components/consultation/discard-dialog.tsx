"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/** What a draft needs to be discarded. */
export type Discarding = {
  readonly draft: SavingDraft;
  readonly act: FormAct<{ readonly patientId: string }>;
  readonly consultationId: string;
  readonly chartHref: string;
  /** The draft is closed: what is kept of it elsewhere goes. */
  readonly onDiscarded: () => void;
};

const UNREACHED = "The server did not answer, so nothing is known to be discarded. Press Discard again.";

/** Asks before a draft is discarded, because what was typed leaves the screen. */
export function DiscardDialog({
  draft: { saving },
  act,
  consultationId,
  chartHref,
  onDiscarded,
  open,
  onClose,
}: Discarding & { readonly open: boolean; readonly onClose: () => void }) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function discard() {
    setRefusal(null);
    start(async () => {
      const answer = await act(null, { consultationId, version: saving.version }).catch(
        (): Result<never> => ({ ok: false, error: { code: "unavailable", message: UNREACHED } }),
      );
      if (!answer.ok) {
        setRefusal(answer.error.message);
        return;
      }
      onDiscarded();
      router.push(chartHref);
    });
  }

  return (
    <Dialog
      title="Discard this draft?"
      open={open}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep the draft</Button>
          <Button tone="danger" pending={pending} onClick={discard}>
            Discard
          </Button>
        </>
      }
    >
      <p>
        The visit is closed without being signed. What is saved of it stays on record and can be read, but not
        changed or signed. This cannot be undone.
      </p>
      {refusal ? (
        <p role="alert" className="mt-2 font-semibold">
          {refusal}
        </p>
      ) : null}
    </Dialog>
  );
}
