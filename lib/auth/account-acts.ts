import "server-only";
import { createHash } from "node:crypto";
import {
  changeOwnPassword,
  confirmByPassword,
  endOtherSessions,
  findOwnCredential,
  giveCode,
  noteWrongCode,
  offerFactor,
  readFactor,
  removeFactor,
  replaceRecoveryCodes,
  reserveTry,
  settleFactor,
  switchClinic,
  type GivenCode,
  type NextToken,
  type StoredFactor,
} from "#lib/data/system/own-account.ts";
import { settleAttempt } from "#lib/data/system/sign-in.ts";
import { environment } from "#lib/platform/env.ts";
import { logger } from "#lib/platform/logger.ts";
import { drawCode, type DrawnCode } from "#lib/platform/drawn-code.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";
import { checkPassword, hashPassword } from "./password.ts";
import { passwordFault } from "./password-policy.ts";
import { hashRecoveryCode, looksLikeRecoveryCode, newRecoveryCodes } from "./recovery-codes.ts";
import { factorSetUp, newFactorSecret, openSecret, sealSecret, stepOfCode } from "./second-factor.ts";
import { hashSessionToken, newSessionCapability, newToken } from "./session-token.ts";
import type { SignInOrigin } from "./sign-in.ts";

/** What an act answers; a `token` is for the cookie and leaves the answer's body out. */
export type AccountAnswer<Value> = Result<{ readonly value: Value; readonly token?: string }>;

type Digest = Uint8Array<ArrayBuffer>;

/**
 * Takes a code: of the authenticator app, or a recovery code. A session that only knew the password becomes a full one
 * under a new token; a full one counts as confirmed for five minutes. Whoever has no second factor confirms by the
 * password.
 *
 * @returns `unauthenticated` for a wrong or used code, `rate_limited` after five wrong ones in 15 minutes
 */
export async function answerCode(
  { code }: { readonly code: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<null>> {
  const caller = await findCaller(origin);
  if (caller === null) return SIGNED_OUT;
  const { tokenHash, factor } = caller;
  const attempt = await reserveTry(tokenHash, origin.address, factor.secret === null ? "password" : "code");
  if (attempt === null) return TOO_MANY;
  if (factor.secret === null) {
    if (factor.level !== "full") return SET_UP_FIRST;
    const right = await checkPassword(await findOwnCredential(tokenHash), code);
    if (!right || !(await confirmByPassword(tokenHash))) return WRONG_PASSWORD;
    await settleAttempt(attempt);
    return succeed({ value: null });
  }
  const found = findCode(factor, code);
  const { token, next } = nextToken();
  if (found === null || !(await giveCode(tokenHash, found, next))) return wrongCode(tokenHash);
  await settleAttempt(attempt);
  return succeed(factor.level === "full" ? { value: null } : { value: null, token });
}

function findCode(factor: StoredFactor, code: string): GivenCode | null {
  if (factor.secret === null) return null;
  const { authSecret } = environment();
  if (looksLikeRecoveryCode(code)) return { codeHash: hashRecoveryCode(authSecret, code) };
  const secret = openSecret(authSecret, factor.personId, factor.secret);
  const step = stepOfCode(secret, code, factor.atSeconds);
  return step === null ? null : { step };
}

/** A second factor to take into an authenticator app: drawn for its camera, and as text. */
export type OfferedFactor = {
  readonly drawn: DrawnCode;
  readonly text: string;
  readonly email: string;
  /** Names this offer, so that a code is only taken for the key that was on the screen. */
  readonly offer: string;
};

/** Offers a new second factor; it counts once a code of it was given. Whoever has one gives that first. */
export async function answerOffer(
  _input: object,
  origin: SignInOrigin,
): Promise<AccountAnswer<OfferedFactor>> {
  const caller = await findCaller(origin);
  if (caller === null) return SIGNED_OUT;
  const { tokenHash, factor } = caller;
  const { authSecret } = environment();
  // The first set-up goes on with the key that may be in the app already, after a reload or a new sign-in.
  const kept = factor.secret === null && factor.pendingFresh ? factor.pending : null;
  const secret = kept === null ? newFactorSecret() : openSecret(authSecret, factor.personId, kept);
  const sealed = kept ?? sealSecret(authSecret, factor.personId, secret);
  if (kept === null && !(await offerFactor(tokenHash, Uint8Array.from(sealed)))) return CONFIRM_FIRST;
  const { uri, text } = factorSetUp(secret, factor.email);
  const drawn = drawCode(uri, { reserve: "M", edge: 4 });
  return succeed({ value: { drawn, text, email: factor.email, offer: nameOf(sealed) } });
}

const nameOf = (sealed: Uint8Array): string => createHash("sha256").update(sealed).digest("base64url");

async function wrongCode(tokenHash: Digest): Promise<Result<never>> {
  logger.warn({ operation: "second-factor", code: "unauthenticated" }, "A wrong code was refused");
  await noteWrongCode(tokenHash);
  return WRONG_CODE;
}

/**
 * Makes the offered factor the person's own, by its first code.
 *
 * @returns the recovery codes, which are told this once; all other sessions of the person end
 */
export async function answerSettle(
  { code, offer }: { readonly code: string; readonly offer: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<{ readonly codes: readonly string[] }>> {
  const caller = await findCaller(origin);
  if (caller === null) return SIGNED_OUT;
  const { tokenHash, factor } = caller;
  // Another tab has offered another key since: its codes are no guesses.
  if (factor.pending === null || nameOf(factor.pending) !== offer) return OFFER_GONE;
  const attempt = await reserveTry(tokenHash, origin.address, "code");
  if (attempt === null) return TOO_MANY;
  const secret = openSecret(environment().authSecret, factor.personId, factor.pending);
  const step = stepOfCode(secret, code, factor.atSeconds);
  if (step === null) return wrongCode(tokenHash);
  const codes = newRecoveryCodes();
  const { token, next } = nextToken();
  const settled = { pending: factor.pending, step, codeHashes: hashesOf(codes) };
  if (!(await settleFactor(tokenHash, settled, next))) return OFFER_GONE;
  await settleAttempt(attempt);
  return succeed({ value: { codes }, token });
}

/** Makes new recovery codes; the ones before stop working. */
export async function answerRecoveryCodes(
  _input: object,
  origin: SignInOrigin,
): Promise<AccountAnswer<{ readonly codes: readonly string[] }>> {
  const tokenHash = hashSessionToken(origin.currentToken);
  const codes = newRecoveryCodes();
  if (tokenHash === null) return SIGNED_OUT;
  return (await replaceRecoveryCodes(tokenHash, hashesOf(codes)))
    ? succeed({ value: { codes } })
    : CONFIRM_FIRST;
}

/** Takes the second factor away; a clinic's installation refuses. */
export async function answerRemoval(_input: object, origin: SignInOrigin): Promise<AccountAnswer<null>> {
  const caller = await findCaller(origin);
  if (caller === null) return SIGNED_OUT;
  const { tokenHash, factor } = caller;
  if (factor.installation !== "demonstration") return KEPT_ALWAYS;
  return (await removeFactor(tokenHash)) ? succeed({ value: null }) : CONFIRM_FIRST;
}

/** Changes the own password, by the present one; all other sessions of the person end. */
export async function answerPassword(
  { password, newPassword }: { readonly password: string; readonly newPassword: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<null>> {
  const caller = await findCaller(origin);
  if (caller?.factor.level !== "full") return SIGNED_OUT;
  const { tokenHash, factor } = caller;
  const fault = passwordFault(newPassword, [factor.email, factor.displayName, factor.clinicName]);
  if (fault !== null) return refuseField("newPassword", fault);
  if (newPassword === password)
    return refuseField("newPassword", "This is the password you have. Choose another.");
  const attempt = await reserveTry(tokenHash, origin.address, "password");
  if (attempt === null) return TOO_MANY;
  if (!(await checkPassword(await findOwnCredential(tokenHash), password))) {
    return refuseField("password", "This is not your present password.");
  }
  await settleAttempt(attempt);
  return (await changeOwnPassword(tokenHash, await hashPassword(newPassword)))
    ? succeed({ value: null })
    : SIGNED_OUT;
}

/** Ends another session of the person, or with null all the others. */
export async function answerEnding(
  { sessionId }: { readonly sessionId: string | null },
  origin: SignInOrigin,
): Promise<AccountAnswer<{ readonly ended: number }>> {
  const tokenHash = hashSessionToken(origin.currentToken);
  if (tokenHash === null) return SIGNED_OUT;
  return succeed({ value: { ended: await endOtherSessions(tokenHash, sessionId) } });
}

/** Goes on in another of the person's clinics, under a new token. */
export async function answerSwitch(
  { to }: { readonly to: string },
  origin: SignInOrigin,
): Promise<AccountAnswer<null>> {
  const tokenHash = hashSessionToken(origin.currentToken);
  const { token, next } = nextToken();
  if (tokenHash === null || !(await switchClinic(tokenHash, to, next))) return NOT_THERE;
  return succeed({ value: null, token });
}

function nextToken(): { readonly token: string; readonly next: NextToken } {
  const { token, tokenHash } = newToken();
  return { token, next: { tokenHash, capability: newSessionCapability() } };
}

/** Whose cookie came with a request, and their second factor; null for nobody. */
async function findCaller({
  currentToken,
}: SignInOrigin): Promise<{ readonly tokenHash: Digest; readonly factor: StoredFactor } | null> {
  const tokenHash = hashSessionToken(currentToken);
  const factor = tokenHash === null ? null : await readFactor(tokenHash);
  return tokenHash === null || factor === null ? null : { tokenHash, factor };
}

const hashesOf = (codes: readonly string[]): readonly Digest[] =>
  codes.map((code) => hashRecoveryCode(environment().authSecret, code));

const refuseField = (field: string, sentence: string) =>
  fail({
    code: "invalid",
    message: "Nothing was changed. Check the marked fields.",
    fields: { [field]: sentence },
  });

const SIGNED_OUT = fail({
  code: "unauthenticated",
  message: "You are signed out. Nothing was changed. Sign in again to carry on.",
  details: { kind: "signed-out" },
});
const TOO_MANY = fail({
  code: "rate_limited",
  message: "Too many wrong codes or passwords. Wait 15 minutes, then try again.",
});
const WRONG_CODE = fail({
  code: "unauthenticated",
  message: "This code is wrong, or was used already. Wait for the next one and type that.",
});
const WRONG_PASSWORD = fail({ code: "unauthenticated", message: "This is not your password. Try again." });
const SET_UP_FIRST = fail({ code: "conflict", message: "Set up your second factor first." });
const CONFIRM_FIRST = fail({
  code: "forbidden",
  message: "Confirm first that it is you. Nothing was changed.",
  details: { kind: "confirm" },
});
const OFFER_GONE = fail({
  code: "conflict",
  message: "This was begun in another place. Load the page again and scan the new picture.",
});
const KEPT_ALWAYS = fail({
  code: "forbidden",
  message: "A clinic's installation always asks for a second factor. Set up another one in its place.",
});
const NOT_THERE = fail({ code: "not_found", message: "You do not work in this clinic now." });
