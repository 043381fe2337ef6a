import { z } from "zod";
import { idField } from "./field.ts";
import { requiredText } from "./text.ts";

/** Typed to show that it is still the same person: a code, a recovery code or, without a second factor, the password. */
const codeField = z.string("Type the code.").trim().min(1, "Type the code.").max(256, "This is too long.");
const presentPassword = z
  .string("Type your password.")
  .min(1, "Type your password.")
  .max(256, "This is too long.");
/** What a new password must be is said by `passwordFault`, which knows more than its length. */
const newPassword = z
  .string("Type a new password.")
  .min(1, "Type a new password.")
  .max(1024, "This is too long.");
/** 32 bytes in base64url. */
const linkField = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, "This link is not complete. Open it again, or ask for a new one.");
const nameField = requiredText("Enter your name.", { max: 100 });
const emailField = z
  .string("Enter an e-mail address.")
  .trim()
  .toLowerCase()
  .min(1, "Enter an e-mail address.")
  .max(254, "This e-mail address is too long.")
  .pipe(z.email("This is not an e-mail address. It looks like name@example.com."));

const ZONES: ReadonlySet<string> = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);

export const giveCodeSchema = z.strictObject({ code: codeField });
export const settleFactorSchema = z.strictObject({
  code: codeField,
  offer: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "Load the page again and scan the new picture."),
});
export const changePasswordSchema = z.strictObject({ password: presentPassword, newPassword });
export const endSessionSchema = z.strictObject({ sessionId: idField.nullable() });
export const switchClinicSchema = z.strictObject({ to: idField });
export const linkSchema = z.strictObject({ link: linkField });
export const redeemInvitationSchema = z.strictObject({
  link: linkField,
  displayName: nameField,
  newPassword,
});
export const redeemPasswordSchema = z.strictObject({ link: linkField, newPassword });
export const redeemFactorSchema = z.strictObject({ link: linkField, password: presentPassword });
export const foundClinicSchema = z.strictObject({
  link: linkField,
  clinicName: requiredText("Enter the clinic's name.", { max: 120 }),
  zone: z.string().refine((zone) => ZONES.has(zone), "Choose a time zone from the list."),
  displayName: nameField,
  email: emailField,
  newPassword,
});
