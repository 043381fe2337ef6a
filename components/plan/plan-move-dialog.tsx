"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition, type SubmitEvent } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatCount } from "#lib/format/quantity.ts";
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
  /** Days of the visits that have not taken place; left out where they are not known. */
  readonly planned?: readonly IsoDate[];
};

/** A visit that has another day once a plan goes on. */
type MovedVisitView = {
  readonly name: string;
  readonly kind: "treatment" | "test-patch" | "review";
  readonly number: number;
  readonly of: number;
  readonly was: IsoDate | null;
  readonly is: IsoDate | null;
};

/** The action that moves a plan to another state. */
export type ChangeState = (
  previous: null,
  input: unknown,
) => Promise<Result<{ readonly moved: readonly MovedVisitView[] }>>;

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
    text: "Today's facts are checked again, and the visits that did not take place are laid out anew from today. What moves is shown.",
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
  const [moved, setMoved] = useState<readonly MovedVisitView[] | null>(null);
  const [refusal, setRefusal] = useState<{
    readonly message: string;
    readonly fields: Readonly<Record<string, string>>;
  } | null>(null);

  function close() {
    setRefusal(null);
    setMoved(null);
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
        if (answer.value.moved.length > 0) setMoved(answer.value.moved);
        else close();
        router.refresh();
      } else {
        setRefusal({ message: answer.error.message, fields: answer.error.fields ?? {} });
      }
    });
  }

  const words = move === null ? null : WORDS[move.to];
  return (
    <Dialog
      title={moved === null ? (words?.title ?? "") : "Visits that moved"}
      open={move !== null}
      onClose={close}
    >
      {moved === null ? null : <MovedVisits moved={moved} onClose={close} />}
      {move === null || words === null || moved !== null ? null : (
        <form onSubmit={submit} noValidate className="space-y-4">
          <FormErrors message={refusal?.message} fields={refusal?.fields} />
          <p>
            <span className="font-semibold">{move.patient}</span>
            <span className="block text-sm text-muted">{words.text}</span>
            {move.planned !== undefined && (move.to === "completed" || move.to === "stopped") ? (
              <span className="block text-sm">{cancelledWords(move.planned)}</span>
            ) : null}
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

function cancelledWords(planned: readonly IsoDate[]): string {
  if (planned.length === 0) return "No visit is still planned.";
  const visits = formatCount(planned.length, "planned visit");
  return `${visits} will be cancelled: ${planned.map((day) => formatClinicalDate(day)).join(", ")}.`;
}

function MovedVisits({
  moved,
  onClose,
}: {
  readonly moved: readonly MovedVisitView[];
  readonly onClose: () => void;
}) {
  return (
    <div className="space-y-4">
      <ul className="space-y-1 text-sm">
        {moved.map((visit) => (
          <li key={`${visit.name} ${visit.kind} ${String(visit.number)}`}>
            <span className="font-semibold">
              {visit.kind === "test-patch" ? "Test patch, " : ""}
              {visit.name} {visit.number} of {visit.of}
            </span>
            : {visit.was === null ? "planned again" : formatClinicalDate(visit.was)} →{" "}
            {visit.is === null ? "falls away" : formatClinicalDate(visit.is)}
          </li>
        ))}
      </ul>
      <p className="text-sm text-muted">Appointments on days that moved have to be made again.</p>
      <div className="flex justify-end">
        <Button tone="primary" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}
