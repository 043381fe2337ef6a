"use client";

import { useState } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import type { CourseActs } from "./course-acts.ts";
import type { StepNames } from "./move-words.ts";
import { RelayShown } from "./relay-shown.tsx";
import { agreedTo, useRelay } from "./use-relay.ts";

/** A visit that can be moved. */
export type MovableVisit = {
  readonly id: string;
  readonly version: number;
  readonly dueOn: string;
  readonly title: string;
};

/**
 * Moves a visit to a day that is picked here: first it shows what else moves and why, then it is confirmed.
 * @param props.names What is treated, by step; empty for who does not read it. @param props.onClose Called when it closes.
 */
export function MoveDialog({
  visit,
  clinicId,
  names,
  acts,
  onClose,
}: {
  readonly visit: MovableVisit;
  readonly clinicId: string;
  readonly names: StepNames;
  readonly acts: Pick<CourseActs, "previewMove" | "move">;
  readonly onClose: () => void;
}) {
  const toast = useToast();
  const [to, setTo] = useState("");
  const [time, setTime] = useState("");
  const [reach, setReach] = useState({ moveBooked: false, longer: false });
  const relay = useRelay(() => {
    toast("Moved. The last move can be taken back.");
    onClose();
  });
  const { shown } = relay;
  const ready = shown !== null && shown.conflicts.length === 0;
  const errors = relay.refusal?.fields ?? {};

  function preview(day: string, how = reach) {
    relay.preview(() => acts.previewMove(null, { clinicId, sessionId: visit.id, to: day, ...how }));
  }

  function change(how: Partial<typeof reach>) {
    const next = { ...reach, ...how };
    setReach(next);
    if (shown !== null) preview(to, next);
  }

  function confirm() {
    if (shown === null) return;
    const { id: sessionId, version } = visit;
    const input = { clinicId, sessionId, version, to, ...reach, agreed: agreedTo(shown) };
    relay.confirm(() => acts.move(null, time.trim() === "" ? input : { ...input, time }));
  }

  return (
    <Dialog title={`Move ${visit.title}`} open onClose={onClose} width="wide">
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (relay.pending) return;
          if (ready) confirm();
          else preview(to);
        }}
      >
        <FormErrors
          message={shown?.conflicts.length ? undefined : relay.refusal?.message}
          fields={relay.refusal?.fields}
        />
        <p className="text-sm text-muted">
          Now planned for {formatClinicalDate(visit.dueOn)}. What took place stays as it is.
        </p>
        <div className="flex flex-wrap items-start gap-3">
          <DateInput
            label="New day"
            value={to}
            error={errors["to"]}
            onChange={(event) => {
              setTo(event.target.value);
              relay.forget();
            }}
          />
          <TextInput
            label="Time"
            optional
            width="number"
            hint="14:30"
            value={time}
            error={errors["time"]}
            onChange={(event) => {
              setTime(event.target.value);
            }}
          />
        </div>
        <Checkbox
          label="Booked visits may move too"
          checked={reach.moveBooked}
          onChange={(event) => {
            change({ moveBooked: event.target.checked });
          }}
        />
        <Checkbox
          label="Allow longer intervals where nothing else is possible"
          checked={reach.longer}
          onChange={(event) => {
            change({ longer: event.target.checked });
          }}
        />
        {shown === null ? null : (
          <RelayShown
            shown={shown}
            names={names}
            onPick={(day) => {
              setTo(formatClinicalDate(day));
              preview(formatClinicalDate(day));
            }}
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" pending={relay.pending}>
            {ready ? "Confirm the move" : "Show what moves"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
