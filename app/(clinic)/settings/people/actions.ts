"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import {
  changeRolesSchema,
  invitePersonSchema,
  makeWayBackSchema,
  namedPersonSchema,
  revokeInvitationSchema,
} from "#lib/schemas/people.ts";
import { changeRoles } from "#lib/use-cases/change-roles.ts";
import { disablePerson } from "#lib/use-cases/disable-person.ts";
import { enablePerson } from "#lib/use-cases/enable-person.ts";
import { invitePerson } from "#lib/use-cases/invite-person.ts";
import { makeWayBack } from "#lib/use-cases/make-way-back.ts";
import { revokeInvitation } from "#lib/use-cases/revoke-invitation.ts";

/** Invites somebody and answers the link, once. */
export const invitePersonAction = clinicAction(invitePersonSchema, "people.manage", invitePerson);

/** Takes an invitation back. */
export const revokeInvitationAction = clinicAction(revokeInvitationSchema, "people.manage", revokeInvitation);

/** Makes a way back for a colleague and answers the link, once. */
export const makeWayBackAction = clinicAction(makeWayBackSchema, "people.manage", makeWayBack);

/** Takes a member of staff's access away. */
export const disablePersonAction = clinicAction(namedPersonSchema, "people.manage", disablePerson);

/** Gives a member of staff access again. */
export const enablePersonAction = clinicAction(namedPersonSchema, "people.manage", enablePerson);

/** Replaces the roles of a member of staff. */
export const changeRolesAction = clinicAction(changeRolesSchema, "people.manage", changeRoles);
