"use client";

import { DateInput } from "../../form/date-input.tsx";
import { Select } from "../../form/select.tsx";
import { TextInput } from "../../form/text-input.tsx";
import type { FactActions, FactOwner } from "./fact-actions.ts";
import { FactForm, type FactFields } from "./fact-form.tsx";
import { NameField } from "./name-field.tsx";

const CONDITION_STATES = [
  { value: "current", label: "Current" },
  { value: "recurrent", label: "Comes back" },
  { value: "past", label: "Past" },
];
const MEDICINE_STATES = [
  { value: "current", label: "Taken now" },
  { value: "stopped", label: "Stopped" },
  { value: "never", label: "Never taken" },
  { value: "unknown", label: "Not known" },
];
const ROUTES = [
  { value: "oral", label: "By mouth" },
  { value: "topical", label: "On the skin" },
  { value: "injected", label: "Injected" },
  { value: "inhaled", label: "Inhaled" },
];

type Props = { readonly owner: FactOwner; readonly actions: FactActions };

/** Adds an allergy with its reaction. */
export function AddAllergy({ owner, actions }: Props) {
  return (
    <FactForm opens="Add allergy" keys="l" act={actions.addAllergy} owner={owner}>
      {(fields) => (
        <>
          <NameField label="Allergic to" kind="allergy" recognise={actions.recogniseName} fields={fields} />
          <TextInput
            label="Reaction"
            name="reaction"
            optional
            hint="One or two words, such as rash or swelling."
            defaultValue={fields.texts["reaction"]}
            error={fields.errors["reaction"]}
          />
        </>
      )}
    </FactForm>
  );
}

/** Adds a condition with its state. */
export function AddCondition({ owner, actions }: Props) {
  return (
    <FactForm opens="Add condition" keys="c" act={actions.addCondition} owner={owner}>
      {(fields) => (
        <>
          <NameField label="Condition" kind="condition" recognise={actions.recogniseName} fields={fields} />
          <Select
            label="State"
            name="status"
            options={CONDITION_STATES}
            defaultValue={fields.texts["status"] ?? "current"}
            error={fields.errors["status"]}
          />
          <DateInput
            label="Last episode"
            name="lastEpisodeOn"
            optional
            hint="A date, a month or a year"
            defaultValue={fields.texts["lastEpisodeOn"]}
            error={fields.errors["lastEpisodeOn"]}
          />
        </>
      )}
    </FactForm>
  );
}

function MedicineFields({ fields, actions }: { readonly fields: FactFields; readonly actions: FactActions }) {
  const of = (name: string) => ({ name, defaultValue: fields.texts[name], error: fields.errors[name] });
  return (
    <>
      <NameField label="Medicine" kind="medication" recognise={actions.recogniseName} fields={fields} />
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          {...of("status")}
          label="State"
          options={MEDICINE_STATES}
          defaultValue={fields.texts["status"] ?? "current"}
        />
        <Select {...of("route")} label="How it is taken" options={ROUTES} empty="Not recorded" />
        <DateInput {...of("startedOn")} label="Started" optional hint="A date, a month or a year" />
        <DateInput {...of("stoppedOn")} label="Stopped" optional hint="A date, a month or a year" />
        <TextInput {...of("dose")} label="Dose" optional />
        <TextInput
          {...of("cumulativeDoseMgPerKg")}
          label="Taken in all"
          optional
          width="number"
          unit="mg/kg"
          inputMode="decimal"
          hint="For a course of isotretinoin"
        />
      </div>
    </>
  );
}

/** Adds a medicine, or isotretinoin as a course. */
export function AddMedicine({ owner, actions }: Props) {
  return (
    <FactForm opens="Add medicine" keys="m" act={actions.addMedication} owner={owner}>
      {(fields) => <MedicineFields fields={fields} actions={actions} />}
    </FactForm>
  );
}

/** Changes a medicine, above all the day it was stopped. */
export function ChangeMedicine({
  owner,
  actions,
  entry,
}: Props & {
  readonly entry: {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly texts: Readonly<Record<string, string>>;
  };
}) {
  const { detail, ...texts } = entry.texts;
  return (
    <FactForm
      opens="Change"
      label={`Change ${entry.name}`}
      act={actions.changeMedication}
      owner={owner}
      texts={texts}
      hidden={{ id: entry.id, version: entry.version, ...(detail === undefined ? {} : { detail }) }}
    >
      {(fields) => <MedicineFields fields={fields} actions={actions} />}
    </FactForm>
  );
}
