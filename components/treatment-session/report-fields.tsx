"use client";

import { Checkbox } from "#components/form/checkbox.tsx";
import { Select } from "#components/form/select.tsx";
import { TextArea } from "#components/form/text-area.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import type { SeriousReason, SuspectedKind } from "#lib/schemas/adverse-event.ts";
import { optionsOf, SERIOUS_WORDS, SUSPECTED_WORDS } from "./adverse-event-words.ts";

/** What a report asks beyond the event itself, as recorded so far. */
export type ReportValues = {
  readonly action: string | null;
  readonly serious: readonly SeriousReason[];
  readonly suspectedKind: SuspectedKind | null;
  readonly suspectedName: string | null;
  readonly suspectedMaker: string | null;
  readonly suspectedLot: string | null;
};

const NOTHING: ReportValues = {
  action: null,
  serious: [],
  suspectedKind: null,
  suspectedName: null,
  suspectedMaker: null,
  suspectedLot: null,
};

/** Whether the server found a fault in one of these fields. */
export const hasReportFault = (errors: Readonly<Record<string, string>>): boolean =>
  Object.keys(NOTHING).some((name) => errors[name] !== undefined);

/** Fields for what was done, how serious it is and what is suspected. */
export function ReportFields({
  values = NOTHING,
  errors,
}: {
  readonly values?: ReportValues;
  readonly errors: Readonly<Record<string, string>>;
}) {
  return (
    <>
      <TextArea
        label="What was done about it"
        name="action"
        optional
        rows={2}
        defaultValue={values.action ?? ""}
        error={errors["action"]}
      />
      <fieldset>
        <legend className="font-medium">It counts as serious because</legend>
        {optionsOf(SERIOUS_WORDS).map(({ value, label }) => (
          <Checkbox
            key={value}
            name="serious[]"
            value={value}
            label={label}
            defaultChecked={values.serious.some((reason) => reason === value)}
          />
        ))}
      </fieldset>
      <Select
        label="Suspected"
        name="suspectedKind"
        empty="Not recorded"
        options={optionsOf(SUSPECTED_WORDS)}
        defaultValue={values.suspectedKind ?? ""}
        optional
        error={errors["suspectedKind"]}
      />
      <TextInput
        label="Its name"
        name="suspectedName"
        optional
        defaultValue={values.suspectedName ?? ""}
        error={errors["suspectedName"]}
      />
      <div className="grid grid-cols-2 items-end gap-2">
        <TextInput
          label="Its maker"
          name="suspectedMaker"
          optional
          defaultValue={values.suspectedMaker ?? ""}
          error={errors["suspectedMaker"]}
        />
        <TextInput
          label="Its lot or serial number"
          name="suspectedLot"
          optional
          defaultValue={values.suspectedLot ?? ""}
          error={errors["suspectedLot"]}
        />
      </div>
    </>
  );
}
