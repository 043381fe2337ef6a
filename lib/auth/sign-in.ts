import "server-only";
import {
  endSession,
  findCredential,
  openSession,
  reserveAttempt,
  settleAttempt,
} from "#lib/data/system/sign-in.ts";
import { environment } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import type { SignInInput } from "#lib/schemas/sign-in.ts";
import { clientName } from "./client-name.ts";
import { checkPassword } from "./password.ts";
import { hashSessionToken, keyedDigest, newSessionCapability, newToken } from "./session-token.ts";

/** Where an attempt comes from. */
export type SignInOrigin = {
  /** What attempts are counted under: see `clientAddress`. */
  readonly address: string;
  readonly userAgent: string;
  /** The token this browser already holds, whose session ends when a new one begins. */
  readonly currentToken: string | undefined;
};

/** Whose password was right, and what it was compared with. */
export type CheckedPerson = { readonly personId: string; readonly passwordHash: string };

/**
 * Checks an e-mail address and a password. The attempt is counted before any hashing, under the account and under
 * the address. An unknown address, a wrong password and a disabled person get the same answer after the same work.
 *
 * @returns the person; or `rate_limited` or `unauthenticated`
 */
export async function checkSignIn(input: SignInInput, origin: SignInOrigin): Promise<Result<CheckedPerson>> {
  const emailHash = keyedDigest(environment().authSecret, input.email);
  const attempt = await reserveAttempt(emailHash, origin.address);
  if (attempt === null) {
    logger.warn({ operation: "sign-in", code: "rate_limited" }, "A sign-in was refused before hashing");
    return TOO_MANY;
  }
  const credential = await findCredential(input.email);
  const stored = credential === null || credential.disabled ? null : credential.passwordHash;
  const matches = await checkPassword(stored, input.password);
  if (credential === null || !matches) {
    logger.warn({ operation: "sign-in", code: "unauthenticated" }, "A sign-in was refused");
    return NOT_RECOGNISED;
  }
  await settleAttempt(attempt);
  return succeed({ personId: credential.personId, passwordHash: credential.passwordHash });
}

/** What is still owed before a session opens anything: a code, or a second factor that is set up first. */
export type OwedFactor = "code" | "set-up" | null;

/** A session that was begun: `token` is for the cookie and nothing else. */
export type BegunSession = { readonly token: string; readonly owed: OwedFactor };

/**
 * Opens a session for a person whose password was checked, and ends the one this browser had.
 *
 * @param passwordHash what the password was compared with; the session is opened only while it still holds
 * @returns `forbidden` when the person works in no clinic now
 */
export async function beginSession(
  personId: string,
  origin: SignInOrigin,
  passwordHash: string | null = null,
): Promise<Result<BegunSession>> {
  await finishSession(origin.currentToken);
  const { token, tokenHash } = newToken();
  const opened = await openSession({
    personId,
    tokenHash,
    capability: newSessionCapability(),
    client: clientName(origin.userAgent),
    passwordHash,
    userAgentHash: keyedDigest(environment().authSecret, origin.userAgent),
  });
  if (opened === null) return NO_CLINIC;
  logger.info({ operation: "sign-in", personId }, "A person gave the right password");
  const owed = opened.level === "full" ? null : opened.hasFactor ? "code" : "set-up";
  return succeed({ token, owed });
}

/** Ends the session of a token, if it is one of ours: the token is dead for every request that starts from now on. */
export async function finishSession(token: string | undefined): Promise<void> {
  const tokenHash = hashSessionToken(token);
  if (tokenHash !== null) await endSession(tokenHash);
}

const NOT_RECOGNISED = fail({
  code: "unauthenticated",
  message: "The e-mail address and the password do not belong together. Check both and try again.",
});
const TOO_MANY = fail({
  code: "rate_limited",
  message: "Too many attempts. Wait 15 minutes, then try again.",
});
const NO_CLINIC = fail({
  code: "forbidden",
  message: "Your account belongs to no clinic at present. Ask your administrator.",
});
