"use client";

import { DateInput } from "../../form/date-input.tsx";
import { Select } from "../../form/select.tsx";
import { TextInput } from "../../form/text-input.tsx";
import type { FactActions, FactOwner } from "./fact-actions.ts";
import { OpenFactForm, type FactFields } from "./fact-form.tsx";
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

type Props = {
  readonly label: string;
  readonly owner: FactOwner;
  readonly actions: FactActions;
  readonly onClose: () => void;
};

/** The form of one allergy, condition or medicine that is added. */
export function NewFact({
  kind,
  actions,
  ...form
}: Props & { readonly kind: "allergy" | "condition" | "medicine" }) {
  switch (kind) {
    case "allergy":
      return (
        <OpenFactForm {...form} act={actions.addAllergy}>
          {(fields) => <AllergyFields fields={fields} actions={actions} />}
        </OpenFactForm>
      );
    case "condition":
      return (
        <OpenFactForm {...form} act={actions.addCondition}>
          {(fields) => <ConditionFields fields={fields} actions={actions} />}
        </OpenFactForm>
      );
    case "medicine":
      return (
        <OpenFactForm {...form} act={actions.addMedication}>
          {(fields) => <MedicineFields fields={fields} actions={actions} />}
        </OpenFactForm>
      );
  }
}

/** A medicine of the chart, as it is given to its form. */
export type ChangedMedicine = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly texts: Readonly<Record<string, string>>;
};

/** The form that changes a medicine. */
export function MedicineChange({ entry, actions, ...form }: Props & { readonly entry: ChangedMedicine }) {
  const { detail, ...texts } = entry.texts;
  return (
    <OpenFactForm
      {...form}
      act={actions.changeMedication}
      texts={texts}
      hidden={{ id: entry.id, version: entry.version, ...(detail === undefined ? {} : { detail }) }}
    >
      {(fields) => <MedicineFields fields={fields} actions={actions} />}
    </OpenFactForm>
  );
}

type FieldsProps = { readonly fields: FactFields; readonly actions: FactActions };

function AllergyFields({ fields, actions }: FieldsProps) {
  return (
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
  );
}

function ConditionFields({ fields, actions }: FieldsProps) {
  return (
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
  );
}

function MedicineFields({ fields, actions }: FieldsProps) {
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
