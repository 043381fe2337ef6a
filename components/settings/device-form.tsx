"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import type { DeviceModality } from "#lib/clinical/session/device-limits.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Refusal } from "#lib/result/result.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { DateInput } from "../form/date-input.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { limitsToSend, LimitRows, typedLimits, type TypedLimit } from "./device-limit-rows.tsx";
import { MODALITY_OPTIONS, type ListedDevice } from "./device-words.ts";
import { useSentAct } from "./use-sent-act.ts";

/** Treatments that are given with each kind of device. */
export type DeviceTreatments = Readonly<
  Record<DeviceModality, readonly { readonly value: string; readonly label: string }[]>
>;

type Done = { readonly id: string };
type Typed = Readonly<
  Record<"name" | "maker" | "model" | "serialNumber" | "lastServiceOn" | "nextServiceOn", string>
> & {
  readonly modality: DeviceModality;
  readonly treatments: readonly string[];
  readonly limits: readonly TypedLimit[];
};

const EMPTY: Typed = {
  ...{ name: "", maker: "", model: "", serialNumber: "", lastServiceOn: "", nextServiceOn: "" },
  ...{ modality: "light", treatments: [], limits: [] },
};

const written = (date: string | null): string => (date === null ? "" : formatClinicalDate(date));

const toSend = ({ limits, ...typed }: Typed) => ({ ...typed, limits: limitsToSend(limits) });

/** Adds a device. The fields empty once it is done. */
export function AddDevice({
  act,
  clinicId,
  treatments,
}: {
  readonly act: FormAct<Done>;
  readonly clinicId: string;
  readonly treatments: DeviceTreatments;
}) {
  const router = useRouter();
  const toast = useToast();
  const [typed, setTyped] = useState(EMPTY);
  const { send, refusal, pending } = useSentAct(act, () => {
    toast("The device was added.");
    setTyped(EMPTY);
    router.refresh();
  });
  return (
    <DeviceFields
      typed={typed}
      onChange={setTyped}
      treatments={treatments}
      refusal={refusal}
      pending={pending}
      says="Add device"
      onSubmit={() => {
        send({ clinicId, ...toSend(typed) });
      }}
    />
  );
}

/** Changes a device. */
export function ChangeDevice({
  act,
  clinicId,
  device,
  treatments,
}: {
  readonly act: FormAct<Done>;
  readonly clinicId: string;
  readonly device: ListedDevice;
  readonly treatments: DeviceTreatments;
}) {
  const router = useRouter();
  const toast = useToast();
  const [typed, setTyped] = useState<Typed>(() => ({
    name: device.name,
    maker: device.maker ?? "",
    model: device.model ?? "",
    serialNumber: device.serialNumber ?? "",
    modality: device.modality,
    treatments: device.treatments,
    limits: typedLimits(device.limits),
    lastServiceOn: written(device.lastServiceOn),
    nextServiceOn: written(device.nextServiceOn),
  }));
  const { send, refusal, pending } = useSentAct(act, () => {
    toast("The device was saved. Sessions that are recorded keep what was set.");
    router.refresh();
  });
  return (
    <DeviceFields
      typed={typed}
      onChange={setTyped}
      treatments={treatments}
      refusal={refusal}
      pending={pending}
      says="Save device"
      onSubmit={() => {
        send({ clinicId, deviceId: device.id, version: device.version, ...toSend(typed) });
      }}
    />
  );
}

function DeviceFields({
  typed,
  onChange,
  treatments,
  refusal,
  pending,
  says,
  onSubmit,
}: {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly treatments: DeviceTreatments;
  readonly refusal: Refusal | undefined;
  readonly pending: boolean;
  readonly says: string;
  readonly onSubmit: () => void;
}) {
  const id = useId();
  const errors = refusal?.fields ?? {};
  const text = (name: Exclude<keyof Typed, "treatments" | "limits" | "modality">, label: string) => ({
    label,
    value: typed[name],
    error: errors[name],
    onChange: (event: { readonly target: { readonly value: string } }) => {
      onChange({ ...typed, [name]: event.target.value });
    },
  });
  return (
    <form
      noValidate
      className="grid max-w-3xl gap-4 pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <TextInput
          {...text("name", "Name")}
          maxLength={80}
          hint="As it is called here, for example with its room."
          required
        />
        <Select
          label="Kind"
          options={MODALITY_OPTIONS}
          value={typed.modality}
          error={errors["modality"]}
          onChange={(event) => {
            const chosen = MODALITY_OPTIONS.find(({ value }) => value === event.target.value);
            if (chosen) onChange({ ...typed, modality: chosen.value, treatments: [], limits: [] });
          }}
        />
        <TextInput {...text("maker", "Maker")} maxLength={80} optional />
        <TextInput {...text("model", "Model")} maxLength={80} optional />
        <TextInput {...text("serialNumber", "Serial number")} maxLength={80} optional />
      </div>
      <ChoiceGroup id={`${id}-for`} legend="Used for" kind="group" error={errors["treatments"]}>
        <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {treatments[typed.modality].map(({ value, label }) => (
            <Checkbox
              key={value}
              label={label}
              checked={typed.treatments.includes(value)}
              onChange={(event) => {
                const others = typed.treatments.filter((other) => other !== value);
                onChange({ ...typed, treatments: event.target.checked ? [...others, value] : others });
              }}
            />
          ))}
        </div>
      </ChoiceGroup>
      <LimitRows
        limits={typed.limits}
        modality={typed.modality}
        errors={errors}
        onChange={(limits) => {
          onChange({ ...typed, limits });
        }}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <DateInput {...text("lastServiceOn", "Last service")} optional />
        <DateInput {...text("nextServiceOn", "Next service")} optional />
      </div>
      <div>
        <Button type="submit" pending={pending}>
          {says}
        </Button>
      </div>
    </form>
  );
}

/** Takes a device out of use, or back into it. */
export function RetireDevice({
  act,
  clinicId,
  device: { id, version, name, active },
}: {
  readonly act: FormAct<Done>;
  readonly clinicId: string;
  readonly device: Pick<ListedDevice, "id" | "version" | "name" | "active">;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast(active ? `${name} is retired. Sessions that name it keep it.` : `${name} is in use again.`);
    router.refresh();
  });
  return (
    <form {...form}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="deviceId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="retired" value={active ? "yes" : "no"} />
      <Button type="submit" size="small" tone="quiet" pending={pending}>
        {active ? "Retire" : "Bring back"}
        <span className="sr-only"> {name}</span>
      </Button>
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
    </form>
  );
}
