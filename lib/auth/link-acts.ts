import "server-only";
import {
  foundClinic,
  joinClinic,
  lookAtLink,
  redeemInvitation,
  redeemWayBack,
  type LinkPurpose,
  type OpenLink,
} from "#lib/data/system/account-link.ts";
import { reserveAttempt, settleAttempt } from "#lib/data/system/sign-in.ts";
import { environment } from "#lib/platform/env.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import type { AccountAnswer } from "./account-acts.ts";
import { checkPassword, hashPassword } from "./password.ts";
import { passwordFault } from "./password-policy.ts";
import { hashSessionToken, keyedDigest } from "./session-token.ts";
import { beginSession, type OwedFactor, type SignInOrigin } from "./sign-in.ts";

type WithLink = { readonly link: string };

/** What a link is for, as its holder is shown. */
export type ShownLink = Pick<OpenLink, "purpose" | "clinicName" | "email" | "displayName">;

/** After a link was used: signed in as far as the password goes. */
export type Admitted = { readonly owed: OwedFactor };

/** What a link is for. `not_found` when it is unknown, used, taken back or over: which of them is not told. */
export async function answerLook({ link }: WithLink): Promise<AccountAnswer<ShownLink>> {
  const found = await findLink(link);
  if (!found.ok) return found;
  const { purpose, clinicName, email, displayName } = found.value.open;
  return succeed({ value: { purpose, clinicName, email, displayName } });
}

/** Founds the first clinic, with the holder of the link as its administrator. */
export async function answerFounding(
  input: WithLink & {
    readonly clinicName: string;
    readonly zone: string;
    readonly displayName: string;
    readonly email: string;
    readonly newPassword: string;
  },
  origin: SignInOrigin,
): Promise<AccountAnswer<Admitted>> {
  const found = await findLink(input.link, "first-run");
  if (!found.ok) return found;
  const { clinicName, zone, displayName, email, newPassword } = input;
  const fault = passwordFault(newPassword, [email, displayName, clinicName]);
  if (fault !== null) return refusePassword(fault);
  const passwordHash = await hashPassword(newPassword);
  const founded = { clinicName, zone, displayName, email, passwordHash };
  return admit(await foundClinic(found.value.hash, founded), origin);
}

/** Makes the invited person, with a password of their own. */
export async function answerInvitation(
  input: WithLink & { readonly displayName: string; readonly newPassword: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<Admitted>> {
  const found = await findLink(input.link, "invitation");
  if (!found.ok) return found;
  const { email, clinicName } = found.value.open;
  const fault = passwordFault(input.newPassword, [email ?? "", input.displayName, clinicName ?? ""]);
  if (fault !== null) return refusePassword(fault);
  const passwordHash = await hashPassword(input.newPassword);
  const personId = await redeemInvitation(found.value.hash, input.displayName, passwordHash);
  // Told only to somebody who would have used the invitation up, had the address been free.
  if (personId === null && (await findLink(input.link, "invitation")).ok) return HAVE_ACCOUNT;
  return admit(personId, origin);
}

/** Gives the place that an invitation offers to the person who is signed in, where it is theirs. */
export async function answerJoining({ link }: WithLink, origin: SignInOrigin): Promise<AccountAnswer<null>> {
  const linkHash = hashSessionToken(link);
  const tokenHash = hashSessionToken(origin.currentToken);
  if (linkHash === null || tokenHash === null || (await joinClinic(linkHash, tokenHash)) === null) {
    return NOT_YOURS;
  }
  return succeed({ value: null });
}

/** Sets a new password in the place of a lost one; the second factor stays and is asked for. */
export async function answerNewPassword(
  { link, newPassword }: WithLink & { readonly newPassword: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<Admitted>> {
  const found = await findLink(link, "new-password");
  if (!found.ok) return found;
  const { email, displayName, clinicName } = found.value.open;
  const fault = passwordFault(newPassword, [email ?? "", displayName ?? "", clinicName ?? ""]);
  if (fault !== null) return refusePassword(fault);
  const passwordHash = await hashPassword(newPassword);
  return admit(await redeemWayBack(found.value.hash, "new-password", passwordHash), origin);
}

/** Takes a lost second factor away, for whoever knows the password; a new one is set up next. */
export async function answerNewFactor(
  { link, password }: WithLink & { readonly password: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<Admitted>> {
  const found = await findLink(link, "new-factor");
  if (!found.ok) return found;
  const { passwordHash } = found.value.open;
  // Counted for the link: who guesses at the sign-in page does not run its time out.
  const counted = keyedDigest(environment().authSecret, `link ${link}`);
  const attempt = await reserveAttempt(counted, origin.address);
  if (attempt === null) return TOO_MANY;
  if (passwordHash === null || !(await checkPassword(passwordHash, password))) return WRONG_PASSWORD;
  await settleAttempt(attempt);
  return admit(await redeemWayBack(found.value.hash, "new-factor", passwordHash), origin);
}

type FoundLink = { readonly hash: Uint8Array<ArrayBuffer>; readonly open: OpenLink };

async function findLink(link: string, purpose?: LinkPurpose): Promise<Result<FoundLink>> {
  const hash = hashSessionToken(link);
  const open = hash === null ? null : await lookAtLink(hash);
  if (hash === null || open === null || (purpose !== undefined && open.purpose !== purpose)) return SPENT;
  return succeed({ hash, open });
}

async function admit(personId: string | null, origin: SignInOrigin): Promise<AccountAnswer<Admitted>> {
  if (personId === null) return SPENT;
  const begun = await beginSession(personId, origin);
  return begun.ok ? succeed({ value: { owed: begun.value.owed }, token: begun.value.token }) : begun;
}

const refusePassword = (sentence: string) =>
  fail({
    code: "invalid",
    message: "Nothing was saved yet. Check the marked fields.",
    fields: { newPassword: sentence },
  });

const SPENT = fail({
  code: "not_found",
  message:
    "This link does not work any more: it was used, taken back, or its time is over. Ask for a new one.",
});
const HAVE_ACCOUNT = fail({
  code: "conflict",
  message: "There is an account with this address. Choose “I have an account”, and sign in with it to join.",
});
const NOT_YOURS = fail({
  code: "not_found",
  message:
    "This link does not work for the account you are signed in with. Sign in with the invited address.",
});
const TOO_MANY = fail({
  code: "rate_limited",
  message: "Too many attempts. Wait 15 minutes, then try again.",
});
const WRONG_PASSWORD = fail({
  code: "invalid",
  message: "Nothing was changed. Check the marked fields.",
  fields: { password: "This is not your password." },
});
