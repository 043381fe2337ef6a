"use client";

import { useState, useTransition } from "react";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

/** Discards an amendment after asking; the version in force stays as it is. */
export function DiscardAmendment({
  planId,
  version,
  discard,
}: {
  readonly planId: string;
  readonly version: number;
  readonly discard: (previous: null, input: unknown) => Promise<Result<unknown>>;
}) {
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const close = () => {
    setAsking(false);
  };
  return (
    <>
      <Button
        tone="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        Discard amendment
      </Button>
      <Dialog title="Discard this amendment?" open={asking} onClose={close}>
        <div className="space-y-4">
          {refusal === null ? null : (
            <p role="alert" className="font-semibold">
              {refusal}
            </p>
          )}
          <p>The version in force stays as it is. What was chosen here is not kept.</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={close}>Cancel</Button>
            <Button
              tone="danger"
              pending={pending}
              onClick={() => {
                startTransition(async () => {
                  const answer = await discard(null, { planId, version });
                  if (!answer.ok) setRefusal(answer.error.message);
                });
              }}
            >
              Discard
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
