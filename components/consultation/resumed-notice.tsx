"use client";

import { useState } from "react";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { Discarding } from "./discard-dialog.tsx";

const DiscardDialog = later(
  "The question before discarding",
  async () => (await import("./discard-dialog.tsx")).DiscardDialog,
);

/** The discard act of a draft: asks first. */
export function DiscardDraft(discarding: Discarding) {
  const [asking, setAsking] = useState<boolean | null>(null);
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
      {asking === null ? null : (
        <DiscardDialog
          {...discarding}
          open={asking}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
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
