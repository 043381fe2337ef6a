import type { Metadata } from "next";
import { ClinicForm } from "#components/settings/clinic-form.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { loadClinic, loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { updateClinicAction } from "./actions.ts";

export const metadata: Metadata = { title: "Clinic · Settings" };

/** The clinic's own particulars. */
export default async function ClinicSettingsPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, clinic } = unwrapOrNotFound(await loadClinic());
  const { name, address, phone, zone, version } = clinic;
  return (
    <SettingsFrame here="clinic" pages={pages}>
      <ClinicForm
        key={version}
        act={updateClinicAction}
        clinicId={clinicId}
        version={version}
        texts={{ name, address: address ?? "", phone: phone ?? "", zone }}
      />
    </SettingsFrame>
  );
}
