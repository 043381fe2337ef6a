import type { Metadata } from "next";
import { InvitationList } from "#components/settings/invitation-list.tsx";
import { InviteForm } from "#components/settings/invite-form.tsx";
import { PersonEntry } from "#components/settings/person-entry.tsx";
import { SettingsFrame } from "#components/settings/settings-frame.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { loadSettings } from "#lib/loaders/load-clinic-settings.ts";
import { loadPeople } from "#lib/loaders/load-people.ts";
import { unwrapOrNotFound } from "#lib/loaders/unwrap.ts";
import {
  changeRolesAction,
  disablePersonAction,
  enablePersonAction,
  invitePersonAction,
  makeWayBackAction,
  revokeInvitationAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "People · Settings" };

const ACTS = {
  disable: disablePersonAction,
  enable: enablePersonAction,
  changeRoles: changeRolesAction,
  makeWayBack: makeWayBackAction,
};

/** The clinic's staff. */
export default async function PeoplePage() {
  const { pages } = unwrapOrNotFound(await loadSettings());
  const { clinicId, ownId, asks, people, invitations } = unwrapOrNotFound(await loadPeople());
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
              asks={asks}
              acts={ACTS}
            />
          ))}
        </ul>
      </Panel>
      {invitations.length > 0 ? (
        <Panel title="Invited" aside={String(invitations.length)}>
          <InvitationList invitations={invitations} clinicId={clinicId} act={revokeInvitationAction} />
        </Panel>
      ) : null}
      <Panel title="Invite a person">
        <InviteForm act={invitePersonAction} clinicId={clinicId} asks={asks} />
      </Panel>
    </SettingsFrame>
  );
}
