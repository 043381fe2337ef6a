import "server-only";
import { findOwnAccount, findOwnClinics, findOwnSessions, type OwnAccount } from "#lib/auth/own-account.ts";
import { requireActor } from "#lib/auth/require-actor.ts";

/** What the page of the own account shows. */
export type AccountPage = {
  readonly account: OwnAccount;
  readonly zone: string;
  readonly sessions: Awaited<ReturnType<typeof findOwnSessions>>;
  readonly clinics: Awaited<ReturnType<typeof findOwnClinics>>;
};

/** The own account, where it is signed in and where it works. */
export async function loadOwnAccount(): Promise<AccountPage> {
  const { zone } = await requireActor();
  const [account, sessions, clinics] = await Promise.all([
    findOwnAccount(),
    findOwnSessions(),
    findOwnClinics(),
  ]);
  if (account === null) throw new Error("A session ended while its page was made");
  return { account, zone, sessions, clinics };
}

/** The account that has given its password, for the page of the second factor; null for nobody. */
export function loadPendingAccount(): Promise<OwnAccount | null> {
  return findOwnAccount();
}
