"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";

/** The discard act of a draft: asks first, because what was typed leaves the screen. */
export function DiscardDraft({
  act,
  consultationId,
  version,
  chartHref,
  onDiscarded,
}: {
  readonly act: FormAct<{ readonly patientId: string }>;
  readonly consultationId: string;
  readonly version: number;
  readonly chartHref: string;
  /** The draft is closed: what is kept of it elsewhere goes. */
  readonly onDiscarded: () => void;
}) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function discard() {
    start(async () => {
      const answer = await act(null, { consultationId, version });
      if (!answer.ok) {
        setRefusal(answer.error.message);
        return;
      }
      onDiscarded();
      router.push(chartHref);
    });
  }

  return (
    <>
      <Button
        data-act=""
        data-keys="d d"
        tone="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        Discard draft
      </Button>
      <Dialog
        title="Discard this draft?"
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        footer={
          <>
            <Button
              onClick={() => {
                setAsking(false);
              }}
            >
              Keep the draft
            </Button>
            <Button tone="danger" pending={pending} onClick={discard}>
              Discard
            </Button>
          </>
        }
      >
        <p>
          The visit is closed without being signed. Its words stay on record and can be read, but not changed.
        </p>
        {refusal ? (
          <p role="alert" className="mt-2 font-semibold">
            {refusal}
          </p>
        ) : null}
      </Dialog>
    </>
  );
}

/** Tells that the page goes on with an earlier draft, from when it is and who began it. */
export function ResumedNotice({ from }: { readonly from: string }) {
  return (
    <Alert level="note" title={`You are going on with the draft of ${from}.`} className="mb-4">
      Go on, or discard it at the foot of the page.
    </Alert>
  );
}
