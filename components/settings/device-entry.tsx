import type { DeviceLimit } from "#lib/clinical/session/device-limits.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { FormAct } from "../patient/use-kept-form.ts";
import { Badge } from "../ui/badge.tsx";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { ChangeDevice, RetireDevice, type DeviceTreatments } from "./device-form.tsx";
import { limitWords, modalityWords, settingWords, skinTypeWords, type ListedDevice } from "./device-words.ts";

/** What may be done with a device. */
export type DeviceActs = {
  readonly update: FormAct<{ readonly id: string }>;
  readonly retire: FormAct<{ readonly id: string }>;
};

const unknown = <span className="font-normal text-muted">Not recorded</span>;

/** One device: what it is, what it is used for, its limits and services. @param props.acts Null for who only reads. */
export function DeviceEntry({
  device,
  names,
  today,
  clinicId,
  treatments,
  acts,
}: {
  readonly device: ListedDevice;
  readonly names: Readonly<Record<string, string>>;
  readonly today: string;
  readonly clinicId: string;
  readonly treatments: DeviceTreatments;
  readonly acts: DeviceActs | null;
}) {
  const { name, maker, model, serialNumber, modality, lastServiceOn, nextServiceOn, active } = device;
  const late = active && nextServiceOn !== null && nextServiceOn < today;
  return (
    <li className="grid gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="flex flex-wrap items-center gap-2 font-semibold">
          <span className="wrap-anywhere">{name}</span>
          {active ? null : <Badge tone="faint">Retired</Badge>}
          {late ? <Badge tone="caution">Service overdue</Badge> : null}
        </h3>
        {acts === null ? null : <RetireDevice act={acts.retire} clinicId={clinicId} device={device} />}
      </div>
      <div className="grid gap-x-8 gap-y-2 lg:grid-cols-2">
        <DefinitionList
          items={[
            { label: "Kind", value: modalityWords(modality) },
            { label: "Maker, model", value: [maker, model].filter(Boolean).join(", ") || unknown },
            { label: "Serial number", value: serialNumber ?? unknown },
            {
              label: "Used for",
              value: device.treatments.map((treatment) => names[treatment] ?? treatment).join(", "),
            },
            { label: "Last service", value: lastServiceOn ? formatClinicalDate(lastServiceOn) : unknown },
            { label: "Next service", value: nextServiceOn ? formatClinicalDate(nextServiceOn) : unknown },
          ]}
        />
        <Limits limits={device.limits} name={name} />
      </div>
      {acts === null ? null : (
        <Disclosure
          summary={
            <>
              Change<span className="sr-only"> {name}</span>
            </>
          }
        >
          <ChangeDevice
            key={device.version}
            act={acts.update}
            clinicId={clinicId}
            device={device}
            treatments={treatments}
          />
        </Disclosure>
      )}
    </li>
  );
}

function Limits({ limits, name }: { readonly limits: readonly DeviceLimit[]; readonly name: string }) {
  if (limits.length === 0) {
    return <p className="text-muted">No limits set, so nothing is compared at a session.</p>;
  }
  return (
    <table className="h-fit w-full text-sm">
      <caption className="sr-only">Limits of {name}</caption>
      <thead>
        <tr className="border-b border-line text-left text-muted">
          <th scope="col" className="py-1 pr-3 font-normal">
            Setting
          </th>
          <th scope="col" className="py-1 pr-3 font-normal">
            Skin types
          </th>
          <th scope="col" className="py-1 font-normal">
            Limit of this clinic
          </th>
        </tr>
      </thead>
      <tbody>
        {limits.map((limit) => (
          <tr
            key={`${limit.setting} ${limit.fitzpatrick.join()} ${String(limit.max)}`}
            className="border-b border-line"
          >
            <td className="py-1 pr-3">{settingWords(limit.setting)}</td>
            <td className="py-1 pr-3">{skinTypeWords(limit.fitzpatrick)}</td>
            <td className="py-1 font-semibold">{limitWords(limit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
