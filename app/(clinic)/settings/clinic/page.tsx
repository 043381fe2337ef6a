import type { Metadata } from "next";
import { ClinicCalendar } from "#components/settings/clinic-calendar.tsx";
import { ClinicForm } from "#components/settings/clinic-form.tsx";
import { LetterheadPanel } from "#components/settings/letterhead-panel.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { loadClinicCalendar } from "#lib/loaders/load-clinic-calendar.ts";
import { loadClinic, loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  addBankHolidaysAction,
  addClosureAction,
  removeClosureAction,
  setClosedWeekdaysAction,
  updateClinicAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Clinic · Settings" };

const CALENDAR_ACTS = {
  weekdays: setClosedWeekdaysAction,
  add: addClosureAction,
  bankHolidays: addBankHolidaysAction,
  remove: removeClosureAction,
};

/** The clinic's own particulars, and when it is closed. */
export default async function ClinicSettingsPage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, clinic, letterhead } = unwrapOrNotFound(await loadClinic());
  const calendar = unwrapOrNotFound(await loadClinicCalendar());
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
      <LetterheadPanel clinicId={clinicId} number={letterhead.number} letterhead={letterhead} />
      <ClinicCalendar calendar={calendar} acts={CALENDAR_ACTS} />
    </SettingsFrame>
  );
}
