import type { Refusal, Result } from "#lib/result/result.ts";

/** What signing in or out answers: the path to go to, and what comes before that. */
export type AuthOutcome = Result<{ readonly to: string; readonly owed: "code" | "set-up" | null }>;

/**
 * Asks to be signed in or out. Never throws.
 *
 * @param act `callback/credentials` to sign in, `signout` to sign out
 * @param fields what was typed; sent in the body, never in the address
 */
export async function requestAuth(
  act: "callback/credentials" | "signout",
  fields: Readonly<Record<string, string>>,
): Promise<AuthOutcome> {
  try {
    const token: unknown = await (await fetch("/api/auth/csrf", { cache: "no-store" })).json();
    const response = await fetch(`/api/auth/${act}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...fields, csrfToken: readText(token, "csrfToken") }),
    });
    return readOutcome(await response.json());
  } catch {
    return { ok: false, error: NO_ANSWER };
  }
}

function readOutcome(answer: unknown): AuthOutcome {
  if (typeof answer !== "object" || answer === null) return { ok: false, error: NO_ANSWER };
  if ("value" in answer) {
    const owed = readText(answer.value, "owed");
    return {
      ok: true,
      value: {
        to: readText(answer.value, "to") ?? "/",
        owed: owed === "code" || owed === "set-up" ? owed : null,
      },
    };
  }
  const error = "error" in answer ? answer.error : undefined;
  const message = readText(error, "message");
  if (message === undefined) return { ok: false, error: NO_ANSWER };
  return { ok: false, error: { code: "unauthenticated", message, fields: readFields(error) } };
}

function readFields(error: unknown): Readonly<Record<string, string>> {
  const fields = typeof error === "object" && error !== null && "fields" in error ? error.fields : undefined;
  if (typeof fields !== "object" || fields === null) return {};
  return Object.fromEntries(Object.entries(fields).filter((entry) => typeof entry[1] === "string"));
}

function readText(holder: unknown, key: string): string | undefined {
  if (typeof holder !== "object" || holder === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(holder, key)?.value;
  return typeof value === "string" ? value : undefined;
}

const NO_ANSWER: Refusal = {
  code: "unavailable",
  message: "The clinic's server does not answer. Check the connection, then try again.",
};
