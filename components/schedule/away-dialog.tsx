"use client";

import { useState } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { useToast } from "../ui/toast.tsx";
import type { AwayActs } from "./course-acts.ts";
import { sunAnswer, type InSun } from "./in-sun.ts";
import type { StepNames } from "./move-words.ts";
import { RelayShown } from "./relay-shown.tsx";
import { SunAnswer } from "./sun-answer.tsx";
import { agreedTo, useRelay } from "./use-relay.ts";

/** A range of days away, as it is kept. */
export type KeptAway = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly inSun?: boolean | undefined;
};

type Typed = { readonly key: number; readonly from: string; readonly to: string; readonly inSun: InSun };

/**
 * When the patient of an accepted plan is away: it shows which visits that moves, then it is kept.
 * @param props.names What is treated, by step. @param props.onClose Called when it closes.
 */
export function AwayDialog({
  planId,
  clinicId,
  away,
  names,
  acts,
  onClose,
}: {
  readonly planId: string;
  readonly clinicId: string;
  readonly away: readonly KeptAway[];
  readonly names: StepNames;
  readonly acts: AwayActs;
  readonly onClose: () => void;
}) {
  const toast = useToast();
  const [ranges, setRanges] = useState<readonly Typed[]>(() => {
    const kept = away.map(({ from, to, inSun }, key) => ({
      ...{ key, from: formatClinicalDate(from), to: formatClinicalDate(to) },
      inSun: inSun ?? null,
    }));
    return kept.length > 0 ? kept : [{ key: 0, from: "", to: "", inSun: null }];
  });
  const [reach, setReach] = useState({ moveBooked: false, longer: false });
  const relay = useRelay(() => {
    toast("Days away kept.");
    onClose();
  });
  const { shown } = relay;
  const ready = shown !== null && shown.conflicts.length === 0;
  const errors = relay.refusal?.fields ?? {};
  const filled = ranges.filter(({ from, to }) => from.trim() !== "" || to.trim() !== "");
  const content = {
    ...{ clinicId, planId },
    away: filled.map(({ from, to, inSun }) => ({ from, to, ...sunAnswer(inSun) })),
  };

  function set(key: number, part: Partial<Typed>) {
    setRanges(ranges.map((range) => (range.key === key ? { ...range, ...part } : range)));
    relay.forget();
  }

  function change(how: Partial<typeof reach>) {
    const next = { ...reach, ...how };
    setReach(next);
    if (shown !== null) relay.preview(() => acts.previewAway(null, { ...content, ...next }));
  }

  function submit() {
    if (!ready) {
      relay.preview(() => acts.previewAway(null, { ...content, ...reach }));
      return;
    }
    const known = away.map(({ id }) => id);
    relay.confirm(() => acts.changeAway(null, { ...content, ...reach, known, agreed: agreedTo(shown) }));
  }

  return (
    <Dialog title="Days away" open onClose={onClose} width="wide">
      <form
        noValidate
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!relay.pending) submit();
        }}
      >
        <FormErrors
          message={shown?.conflicts.length ? undefined : relay.refusal?.message}
          fields={relay.refusal?.fields}
        />
        {ranges.map(({ key, from, to, inSun }, index) => {
          const at = filled.findIndex((range) => range.key === key);
          return (
            <fieldset key={key} className="flex flex-wrap items-start gap-x-3 gap-y-1">
              <legend className="sr-only">Stay {index + 1}</legend>
              <DateInput
                label={`Away from${index === 0 ? "" : ` (${String(index + 1)})`}`}
                hint=""
                value={from}
                error={errors[`away.${String(at)}.from`]}
                onChange={(event) => {
                  set(key, { from: event.target.value });
                }}
              />
              <DateInput
                label={`to${index === 0 ? "" : ` (${String(index + 1)})`}`}
                hint=""
                value={to}
                error={errors[`away.${String(at)}.to`]}
                onChange={(event) => {
                  set(key, { to: event.target.value });
                }}
              />
              <SunAnswer
                label={`In the sun${index === 0 ? "" : ` (${String(index + 1)})`}`}
                value={inSun}
                onChange={(answer) => {
                  set(key, { inSun: answer });
                }}
              />
              <div className="sm:pt-7">
                <IconButton
                  label={`Remove stay ${String(index + 1)}`}
                  name="cross"
                  onClick={() => {
                    setRanges(ranges.filter((range) => range.key !== key));
                    relay.forget();
                  }}
                />
              </div>
            </fieldset>
          );
        })}
        <Button
          size="small"
          icon={<Icon name="plus" className="size-4" />}
          onClick={() => {
            const key = 1 + Math.max(-1, ...ranges.map((range) => range.key));
            setRanges([...ranges, { key, from: "", to: "", inSun: null }]);
          }}
        >
          Add days away
        </Button>
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
        {shown === null ? null : <RelayShown shown={shown} names={names} />}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" pending={relay.pending}>
            {ready ? "Keep the days away" : "Show what moves"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
