import { z } from "zod";

/** What a person types to sign in. The e-mail address is compared without case; the password exactly. */
export const signInSchema = z.strictObject({
  email: z
    .string("Type your e-mail address.")
    .trim()
    .toLowerCase()
    .min(1, "Type your e-mail address.")
    .max(254, "This is too long for an e-mail address."),
  password: z.string("Type your password.").min(1, "Type your password.").max(256, "This is too long."),
});

export type SignInInput = z.output<typeof signInSchema>;
