import { z } from "zod";
import { idField, versionField } from "./field.ts";
import { requiredText } from "./text.ts";

/** The roles a person may hold, as forms send them. */
const ROLE_NAMES = ["administrator", "dermatologist", "practitioner", "reception"] as const;

/** A form sends one ticked box as a text and several as a list. */
const rolesField = z
  .preprocess(
    (value) => (typeof value === "string" ? [value] : (value ?? [])),
    z.array(z.enum(ROLE_NAMES, { error: "Choose roles from the list." })).max(ROLE_NAMES.length),
  )
  .transform((roles) => ROLE_NAMES.filter((role) => roles.includes(role)))
  .refine((roles) => roles.length > 0, "Choose at least one role.");

/** Somebody to be invited. */
export const invitePersonSchema = z.strictObject({
  displayName: requiredText("Enter the person's name.", { max: 100 }),
  email: z
    .string({ error: "Enter an e-mail address." })
    .trim()
    .toLowerCase()
    .min(1, "Enter an e-mail address.")
    .max(254, "This e-mail address is too long.")
    .pipe(z.email("This is not an e-mail address. It looks like name@example.com.")),
  roles: rolesField,
});
export type InvitePersonInput = z.output<typeof invitePersonSchema>;

/** A colleague as this page last saw them. */
export const namedPersonSchema = z.strictObject({ personId: idField, version: versionField });
export type NamedPersonInput = z.output<typeof namedPersonSchema>;

/** The whole set of a colleague's roles after the change. */
export const changeRolesSchema = z.strictObject({
  personId: idField,
  version: versionField,
  roles: rolesField,
});
export type ChangeRolesInput = z.output<typeof changeRolesSchema>;

/** An invitation that is to be taken back. */
export const revokeInvitationSchema = z.strictObject({ invitationId: idField });
export type RevokeInvitationInput = z.output<typeof revokeInvitationSchema>;

/** What a colleague lost. */
export const makeWayBackSchema = z.strictObject({
  personId: idField,
  purpose: z.enum(["new-password", "new-factor"]),
});
export type MakeWayBackInput = z.output<typeof makeWayBackSchema>;
