import "server-only";
import { DEMONSTRATION_ACCOUNTS, type DemonstrationAccount } from "#lib/auth/demonstration-accounts.ts";
import { findActor } from "#lib/auth/require-actor.ts";
import { installationKind } from "#lib/data/system/sign-in.ts";

/** What the sign-in page needs to know before anybody is known. */
export type SignInPage = {
  readonly signedIn: boolean;
  /** Accounts to try; none outside a demonstration. */
  readonly accounts: readonly DemonstrationAccount[];
};

/** Whether somebody is signed in already, and the accounts that may be shown to anyone. */
export async function loadSignIn(): Promise<SignInPage> {
  const [actor, kind] = await Promise.all([findActor(), installationKind()]);
  return { signedIn: actor !== null, accounts: kind === "demonstration" ? DEMONSTRATION_ACCOUNTS : [] };
}
