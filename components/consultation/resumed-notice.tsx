"use client";

import { useCallback, useState } from "react";
import { useRouter } from "next/navigation";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import type { Discarding } from "./discard-dialog.tsx";
import { DiscardDraft } from "./discard-draft.tsx";
import { useOnceSaved } from "./use-once-saved.ts";

const UNREACHED = "The server did not answer. Press it again.";
const NOT_SAVED =
  "The day was not changed: saving did not come to an end, or the text was changed meanwhile. Once it says Saved, press it again.";

/**
 * Tells that the page goes on with an earlier draft, from when it is and who began it, and offers the ways out: to make
 * it today's visit, or to discard it.
 * @param props.from When and by whom it was begun, in words. @param props.isEarlier Whether it is dated before today.
 */
export function ResumedNotice({
  from,
  isEarlier,
  move,
  discarding,
}: {
  readonly from: string;
  readonly isEarlier: boolean;
  readonly move: FormAct<{ readonly id: string }>;
  readonly discarding: Discarding;
}) {
  return (
    <div id="resumed" className="mb-4">
      <Alert
        level={isEarlier ? "caution" : "note"}
        title={`You are going on with the draft of ${from}.`}
        action={
          <div className="flex flex-wrap justify-end gap-2">
            {isEarlier ? <MakeTodays move={move} discarding={discarding} /> : null}
            <DiscardDraft {...discarding} label="Discard this draft" />
          </div>
        }
      >
        {isEarlier
          ? "It is signed under that date. Made today's visit, it takes today's date, and what counts for the day only is asked again."
          : "Go on where it stopped."}
      </Alert>
    </div>
  );
}

function MakeTodays({
  move,
  discarding: { draft, consultationId },
}: {
  readonly move: FormAct<{ readonly id: string }>;
  readonly discarding: Discarding;
}) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = useCallback(
    async (version: number) => {
      const moved = await move(null, { consultationId, version }).catch(() => null);
      if (moved?.ok === true) router.refresh();
      else setRefusal(moved?.error.message ?? UNREACHED);
    },
    [move, consultationId, router],
  );
  const { pending, stopped, run } = useOnceSaved(draft, send);
  const said = stopped ? NOT_SAVED : refusal;
  return (
    <>
      <Button data-act="" data-keys="d t" pending={pending} onClick={run}>
        Make it today&apos;s visit
      </Button>
      {said ? (
        <p role="alert" className="w-full text-sm font-semibold">
          {said}
        </p>
      ) : null}
    </>
  );
}
