"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition, type SubmitEvent } from "react";
import type { Result } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { RadioCards } from "../form/radio-cards.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import { HOLD_REASON_WORDS, type PlanStateName } from "./plan-words.ts";

/** A move that was asked for and is not made yet. */
export type PlanMove = {
  readonly planId: string;
  readonly version: number;
  readonly to: Exclude<PlanStateName, "draft">;
  readonly patient: string;
};

/** The action that moves a plan to another state. */
export type ChangeState = (previous: null, input: unknown) => Promise<Result<unknown>>;

const WORDS: Readonly<
  Record<
    PlanMove["to"],
    { readonly title: string; readonly act: string; readonly done: string; readonly text: string }
  >
> = {
  "on-hold": {
    title: "Put the plan on hold",
    act: "Put on hold",
    done: "The plan is on hold.",
    text: "Its visits keep their dates and are not counted as overdue until the plan is resumed.",
  },
  active: {
    title: "Resume the plan",
    act: "Resume",
    done: "The plan is active again.",
    text: "Check the dates of the visits that are still to come: some may have passed.",
  },
  completed: {
    title: "Complete the plan",
    act: "Complete",
    done: "The plan is completed.",
    text: "Visits that did not take place are cancelled. A completed plan cannot be opened again.",
  },
  stopped: {
    title: "Stop the plan",
    act: "Stop",
    done: "The plan is stopped.",
    text: "Visits that did not take place are cancelled. A stopped plan cannot be opened again.",
  },
};

const HOLD_CARDS = Object.entries(HOLD_REASON_WORDS).map(([value, label], index) => ({
  value,
  label,
  shortcut: String(index + 1),
}));

/**
 * Asks for what a move needs, and makes it: a hold takes a reason that every role reads, a stop one in words.
 * @param props.move What is asked for; null while the dialog is closed. @param props.onDone Called when it closes.
 */
export function PlanMoveDialog({
  move,
  changeState,
  onDone,
}: {
  readonly move: PlanMove | null;
  readonly changeState: ChangeState;
  readonly onDone: () => void;
}) {
  const router = useRouter();
  const showToast = useToast();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<{
    readonly message: string;
    readonly fields: Readonly<Record<string, string>>;
  } | null>(null);

  function close() {
    setRefusal(null);
    onDone();
  }

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (move === null) return;
    const form = new FormData(event.currentTarget);
    const { planId, version, to } = move;
    startTransition(async () => {
      const answer = await changeState(null, {
        planId,
        version,
        to,
        reason: form.get("reason"),
        ...(to === "on-hold" ? { holdReason: form.get("holdReason") } : {}),
      });
      if (answer.ok) {
        showToast(WORDS[to].done);
        close();
        router.refresh();
      } else {
        setRefusal({ message: answer.error.message, fields: answer.error.fields ?? {} });
      }
    });
  }

  const words = move === null ? null : WORDS[move.to];
  return (
    <Dialog title={words?.title ?? ""} open={move !== null} onClose={close}>
      {move === null || words === null ? null : (
        <form onSubmit={submit} noValidate className="space-y-4">
          <FormErrors message={refusal?.message} fields={refusal?.fields} />
          <p>
            <span className="font-semibold">{move.patient}</span>
            <span className="block text-sm text-muted">{words.text}</span>
          </p>
          {move.to === "on-hold" ? (
            <RadioCards
              legend="Reason that everyone in the clinic reads"
              name="holdReason"
              layout="grid"
              cards={HOLD_CARDS}
              error={refusal?.fields["holdReason"]}
            />
          ) : null}
          <TextArea
            label={move.to === "stopped" ? "Why" : "Why, for clinicians only"}
            name="reason"
            optional={move.to !== "stopped"}
            error={refusal?.fields["reason"]}
          />
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={close}>Cancel</Button>
            <Button
              type="submit"
              tone={move.to === "completed" || move.to === "stopped" ? "danger" : "primary"}
              pending={pending}
            >
              {words.act}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
