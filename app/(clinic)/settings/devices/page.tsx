import type { Metadata } from "next";
import { AddDevice } from "#components/settings/device-form.tsx";
import { DeviceEntry } from "#components/settings/device-entry.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadDevices } from "#lib/loaders/load-devices.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { addDeviceAction, retireDeviceAction, updateDeviceAction } from "./actions.ts";

export const metadata: Metadata = { title: "Devices · Settings" };

const ACTS = { update: updateDeviceAction, retire: retireDeviceAction };

/** The clinic's devices with their limits. */
export default async function DevicesPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, today, mayManage, devices, treatments, names } = unwrapOrNotFound(await loadDevices());
  const used = devices.filter(({ active }) => active);
  const retired = devices.filter(({ active }) => !active);
  const entries = (listed: typeof devices) => (
    <ul>
      {listed.map((device) => (
        <DeviceEntry
          key={device.id}
          device={device}
          names={names}
          today={today}
          clinicId={clinicId}
          treatments={treatments}
          acts={mayManage ? ACTS : null}
        />
      ))}
    </ul>
  );
  return (
    <SettingsFrame here="devices" pages={pages}>
      <p className="max-w-2xl text-muted">
        Limits are this clinic’s own, taken from its devices’ instructions for use and its experience: the
        product brings none and sets none. They are compared with what is set at a session; where a skin type
        is not known, the strictest holds.
      </p>
      <Panel title="In use" aside={String(used.length)}>
        {used.length > 0 ? (
          entries(used)
        ) : (
          <EmptyState>
            {mayManage
              ? "No device yet. Add the first one below."
              : "No device yet. An administrator of the clinic adds them."}
          </EmptyState>
        )}
      </Panel>
      {mayManage ? (
        <Panel title="Add a device">
          <AddDevice act={addDeviceAction} clinicId={clinicId} treatments={treatments} />
        </Panel>
      ) : null}
      {retired.length > 0 ? (
        <Panel title="Retired" aside={String(retired.length)}>
          {entries(retired)}
        </Panel>
      ) : null}
    </SettingsFrame>
  );
}
