import type { Metadata } from "next";
import { AddPersonForm } from "#components/settings/add-person-form.tsx";
import { PersonEntry } from "#components/settings/person-entry.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadPeople } from "#lib/loaders/load-people.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import { addPersonAction, changeRolesAction, disablePersonAction, enablePersonAction } from "./actions.ts";

export const metadata: Metadata = { title: "People · Settings" };

const ACTS = { disable: disablePersonAction, enable: enablePersonAction, changeRoles: changeRolesAction };

/** The clinic's staff. */
export default async function PeoplePage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, ownId, canAdd, people } = unwrapOrNotFound(await loadPeople());
  return (
    <SettingsFrame here="people" pages={pages}>
      <Panel title="Staff" aside={String(people.length)}>
        <ul>
          {people.map((person) => (
            <PersonEntry
              key={person.personId}
              person={person}
              own={person.personId === ownId}
              clinicId={clinicId}
              acts={ACTS}
            />
          ))}
        </ul>
      </Panel>
      <Panel title="Add a person">
        {canAdd ? (
          <AddPersonForm act={addPersonAction} clinicId={clinicId} />
        ) : (
          <p className="max-w-2xl text-muted">
            In a clinic&apos;s installation nobody may know another person&apos;s password, and inviting
            people is not built yet. Whoever runs the installation adds them.
          </p>
        )}
      </Panel>
    </SettingsFrame>
  );
}
