"use server";

import { clinicAction } from "#lib/actions/clinic-action.ts";
import { addPersonSchema, changeRolesSchema, namedPersonSchema } from "#lib/schemas/people.ts";
import { addPerson } from "#lib/use-cases/add-person.ts";
import { changeRoles } from "#lib/use-cases/change-roles.ts";
import { disablePerson } from "#lib/use-cases/disable-person.ts";
import { enablePerson } from "#lib/use-cases/enable-person.ts";

/** Adds a member of staff and answers their first password, once. */
export const addPersonAction = clinicAction(addPersonSchema, "people.manage", addPerson);

/** Takes a member of staff's access away. */
export const disablePersonAction = clinicAction(namedPersonSchema, "people.manage", disablePerson);

/** Gives a member of staff access again. */
export const enablePersonAction = clinicAction(namedPersonSchema, "people.manage", enablePerson);

/** Replaces the roles of a member of staff. */
export const changeRolesAction = clinicAction(changeRolesSchema, "people.manage", changeRoles);
