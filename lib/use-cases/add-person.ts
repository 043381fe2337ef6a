import "server-only";
import { randomInt } from "node:crypto";
import type { Actor } from "#lib/auth/actor.ts";
import { hashPassword } from "#lib/auth/password.ts";
import { can } from "#lib/auth/permissions.ts";
import { admitPerson } from "#lib/data/person.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { fail, type Result } from "#lib/result/result.ts";
import type { AddPersonInput } from "#lib/schemas/people.ts";

/** Letters and digits that nobody takes for one another when copying by hand. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** Twenty characters from 31, about 99 bits, in groups that can be read aloud. */
function generatePassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return Array.from({ length: GROUPS }, group).join("-");
}

/**
 * Makes a person with a place in the clinic and a password made by chance, which is answered once and kept nowhere but
 * as its hash.
 *
 * @returns the person's id and the password. Refused as `conflict` where somebody signs in with the address already,
 *   as `forbidden` outside a demonstration: there a person chooses their own password and second factor
 */
export async function addPerson(
  actor: Actor,
  input: AddPersonInput,
): Promise<Result<{ readonly personId: string; readonly email: string; readonly password: string }>> {
  if (actor.installation !== "demonstration" && can(actor.roles, "people.manage")) {
    return fail({
      code: "forbidden",
      message:
        "In a clinic's installation nobody may know another person's password, and inviting people is not built yet. Nothing was saved.",
    });
  }
  const password = generatePassword();
  // Hashed before the transaction is opened: it takes tens of milliseconds.
  const passwordHash = await hashPassword(password);
  return withClinic(actor, "people.manage", async (tx) => {
    const personId = await admitPerson(tx, { ...input, passwordHash });
    tx.audit({
      action: "create",
      entity: "person",
      entityId: personId,
      changedFields: ["displayName", "email", "roles"],
    });
    return { personId, email: input.email, password };
  });
}
