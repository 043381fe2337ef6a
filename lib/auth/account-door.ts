import "server-only";
import { environment } from "#lib/platform/env.ts";
import { now } from "#lib/platform/clock.ts";
import { succeed } from "#lib/result/result.ts";
import { NO_INPUT, parseStrictly, type InputSchema } from "#lib/schemas/parse-strictly.ts";
import {
  changePasswordSchema,
  endSessionSchema,
  foundClinicSchema,
  giveCodeSchema,
  linkSchema,
  redeemFactorSchema,
  redeemInvitationSchema,
  redeemPasswordSchema,
  settleFactorSchema,
  switchClinicSchema,
} from "#lib/schemas/account.ts";
import {
  answerCode,
  answerEnding,
  answerOffer,
  answerPassword,
  answerRecoveryCodes,
  answerRemoval,
  answerSettle,
  answerSwitch,
  type AccountAnswer,
} from "./account-acts.ts";
import { allowedHost } from "./allowed-hosts.ts";
import {
  ELSEWHERE,
  NOT_OFFERED,
  readSmallBody,
  refuseAnswer,
  sendAnswer,
  sessionCookieLine,
  UNKNOWN_HOST,
  UNREADABLE,
} from "./auth-answer.ts";
import { refuseAsUnavailable } from "./auth-options.ts";
import { clientAddress } from "./client-address.ts";
import {
  answerFounding,
  answerInvitation,
  answerJoining,
  answerLook,
  answerNewFactor,
  answerNewPassword,
} from "./link-acts.ts";
import { isSameOrigin } from "./same-origin.ts";
import { readCookies, SESSION_COOKIE } from "./session-cookie.ts";
import type { SignInOrigin } from "./sign-in.ts";

type Act = (input: unknown, origin: SignInOrigin) => Promise<AccountAnswer<unknown>>;

function act<Input, Value>(
  schema: InputSchema<Input>,
  run: (input: Input, origin: SignInOrigin) => Promise<AccountAnswer<Value>>,
): Act {
  return async (input, origin) => {
    const parsed = parseStrictly(schema, input);
    return parsed.ok
      ? run(parsed.value, origin)
      : {
          ok: false,
          error: {
            code: "invalid",
            message: "Nothing was saved yet. Check the marked fields.",
            fields: parsed.fields,
          },
        };
  };
}

/** What a person does with their own account, by the address below `/api/account`. */
export const ACCOUNT_ACTS: Readonly<Record<string, Act>> = {
  code: act(giveCodeSchema, answerCode),
  "factor/offer": act(NO_INPUT, answerOffer),
  "factor/settle": act(settleFactorSchema, answerSettle),
  "factor/remove": act(NO_INPUT, answerRemoval),
  "recovery-codes": act(NO_INPUT, answerRecoveryCodes),
  password: act(changePasswordSchema, answerPassword),
  "sessions/end": act(endSessionSchema, answerEnding),
  clinic: act(switchClinicSchema, answerSwitch),
  "link/look": act(linkSchema, answerLook),
  "link/found": act(foundClinicSchema, answerFounding),
  "link/invitation": act(redeemInvitationSchema, answerInvitation),
  "link/join": act(linkSchema, answerJoining),
  "link/new-password": act(redeemPasswordSchema, answerNewPassword),
  "link/new-factor": act(redeemFactorSchema, answerNewFactor),
};

/**
 * Answers `POST /api/account/…`: what comes before a session is full, or is about the session itself, and so cannot go
 * through the doors of the clinic. Host and origin are checked here as at sign-in.
 *
 * @param segments the address below `/api/account`
 * @returns a result; a new session's token goes into its cookie and nowhere else
 */
export async function answerAccountRequest(request: Request, segments: readonly string[]): Promise<Response> {
  const allowed = allowedHost(request.headers.get("host"), environment().hosts);
  if (allowed === null) return refuseAnswer(UNKNOWN_HOST, [], 421);
  const address = segments.join("/");
  const run = Object.hasOwn(ACCOUNT_ACTS, address) ? ACCOUNT_ACTS[address] : undefined;
  if (request.method !== "POST" || run === undefined) return refuseAnswer(NOT_OFFERED);
  if (!isSameOrigin(request.headers, allowed.host)) return refuseAnswer(ELSEWHERE);
  const body = await readSmallBody(request);
  if (body === null) return refuseAnswer(UNREADABLE);
  try {
    const answer = await run(body, {
      address: clientAddress(request.headers, allowed),
      userAgent: request.headers.get("user-agent") ?? "",
      currentToken: readCookies(request.headers.get("cookie"))[SESSION_COOKIE],
    });
    if (!answer.ok) return refuseAnswer(answer.error);
    const { value, token } = answer.value;
    return sendAnswer(200, succeed(value), token === undefined ? [] : [sessionCookieLine(token, now())]);
  } catch (error) {
    return refuseAnswer(refuseAsUnavailable(error));
  }
}
