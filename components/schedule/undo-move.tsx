"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import type { CourseActs, LastMove } from "./course-acts.ts";

/** What was moved last, and where it can be taken back the button that does. */
export function UndoMove({
  planId,
  clinicId,
  last,
  undo,
}: {
  readonly planId: string;
  readonly clinicId: string;
  readonly last: LastMove;
  readonly undo: CourseActs["undo"];
}) {
  const router = useRouter();
  const toast = useToast();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const { id: moveId, text } = last;
  if (moveId === null) return <p className="text-sm text-muted">{text}</p>;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm print:hidden">
      <span className="text-muted">{text}</span>
      <Button
        size="small"
        tone="quiet"
        pending={pending}
        onClick={() => {
          startTransition(async () => {
            const answer = await undo(null, { clinicId, planId, moveId }).catch(() => null);
            if (answer?.ok === true) {
              toast("The move was taken back.");
              router.refresh();
              return;
            }
            setRefusal(
              answer?.error.message ?? "The server could not be reached. Nothing was changed; try again.",
            );
          });
        }}
      >
        Undo<span className="sr-only"> the last move</span>
      </Button>
      {refusal === null ? null : (
        <span role="alert" className="font-semibold">
          {refusal}
        </span>
      )}
    </div>
  );
}
