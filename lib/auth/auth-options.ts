import "server-only";
import type { AuthOptions } from "next-auth";
import { resolveSession } from "#lib/data/system/sign-in.ts";
import { environment } from "#lib/platform/env.ts";
import { newId } from "#lib/platform/ids.ts";
import { logger } from "#lib/platform/logger.ts";
import type { Refusal } from "#lib/result/result.ts";
import { parseStrictly } from "#lib/schemas/parse-strictly.ts";
import { signInSchema } from "#lib/schemas/sign-in.ts";
import { allowedPath } from "./allowed-path.ts";
import {
  COOKIE_OPTIONS,
  CALLBACK_COOKIE,
  CSRF_COOKIE,
  SESSION_COOKIE,
  SESSION_SECONDS,
} from "./session-cookie.ts";
import { beginSession, checkSignIn, finishSession, type OwedFactor, type SignInOrigin } from "./sign-in.ts";
import { hashSessionToken } from "./session-token.ts";

/** One question to next-auth, and where its callbacks leave what next-auth itself would put into an address. */
export type AuthCall = {
  readonly origin: SignInOrigin;
  refusal: Refusal | null;
  /** What the session that was begun still owes. */
  owed: OwedFactor;
  /** What the password was compared with. */
  passwordHash: string | null;
};

/**
 * next-auth's options for one request. Its token is an opaque key of a row: `encode` opens the row at sign-in and
 * otherwise gives back the token that `decode` put into the object, so that reading a session never makes one.
 */
export function authOptions(call: AuthCall): AuthOptions {
  const cookie = (name: string) => ({ name, options: COOKIE_OPTIONS });
  return {
    secret: environment().authSecret,
    useSecureCookies: true,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: cookie(SESSION_COOKIE),
      csrfToken: cookie(CSRF_COOKIE),
      callbackUrl: cookie(CALLBACK_COOKIE),
    },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [
      {
        id: "credentials",
        name: "Credentials",
        type: "credentials",
        credentials: {},
        authorize: (typed) => authorize(typed, call),
      },
    ],
    jwt: {
      maxAge: SESSION_SECONDS,
      encode: async ({ token }) => {
        if (typeof token?.["sessionToken"] === "string") return token["sessionToken"];
        if (token?.sub === undefined) throw new Error("A session was asked for without a person");
        const begun = await beginSession(token.sub, call.origin, call.passwordHash);
        if (begun.ok) {
          call.owed = begun.value.owed;
          return begun.value.token;
        }
        call.refusal = begun.error;
        throw new Error("No session was opened");
      },
      decode: async ({ token }) => {
        const tokenHash = hashSessionToken(token);
        const session = tokenHash === null ? null : await resolveSession(tokenHash, false);
        return session === null ? null : { sub: session.personId, sessionToken: token };
      },
    },
    callbacks: { redirect: ({ url }) => allowedPath(url) },
    events: { signOut: () => endOrRefuse(call) },
    logger: {
      error: (code) => {
        logger.error({ operation: "next-auth", code }, "The sign-in library reported an error");
      },
      warn: (code) => {
        logger.debug({ operation: "next-auth", code }, "The sign-in library gave a warning");
      },
      debug: (code) => {
        logger.debug({ operation: "next-auth", code }, "The sign-in library said something");
      },
    },
  };
}

/** Never throws: next-auth would put the message of what is thrown into an address. */
async function authorize(
  typed: Record<string, unknown> | undefined,
  call: AuthCall,
): Promise<{ id: string } | null> {
  try {
    const { email, password } = typed ?? {};
    const parsed = parseStrictly(signInSchema, { email, password });
    if (!parsed.ok) {
      call.refusal = { code: "invalid", message: "Check the marked fields.", fields: parsed.fields };
      return null;
    }
    const checked = await checkSignIn(parsed.value, call.origin);
    if (checked.ok) {
      call.passwordHash = checked.value.passwordHash;
      return { id: checked.value.personId };
    }
    call.refusal = checked.error;
  } catch (error) {
    call.refusal = refuseAsUnavailable(error);
  }
  return null;
}

async function endOrRefuse(call: AuthCall): Promise<void> {
  try {
    await finishSession(call.origin.currentToken);
  } catch (error) {
    call.refusal = refuseAsUnavailable(error);
  }
}

/** Logs what stopped sign-in or sign-out, and words it for the person. */
export function refuseAsUnavailable(error: unknown): Refusal {
  const reference = newId();
  logger.error({ reference, operation: "sign-in", error }, "Sign-in or sign-out failed");
  return {
    code: "unavailable",
    message: "The clinic's server could not do this just now. Try again in a moment.",
    reference,
  };
}
