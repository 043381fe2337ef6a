import { hashPassword } from "#lib/auth/password.ts";
import { readCookies, SESSION_COOKIE } from "#lib/auth/session-cookie.ts";
import { answerAccountRequest } from "#lib/auth/account-door.ts";
import { answerAuthRequest } from "#lib/auth/auth-door.ts";
import { asOwner } from "./database.ts";
import { createClinic, createPerson, type TestPerson } from "./clinic.ts";
import type { Role } from "#lib/auth/permissions.ts";

// Before anything reads the environment.
process.env["NEXTAUTH_SECRET"] = "a secret of the tests, long enough for anyone";
process.env["AFTERMARK_HOSTS"] = "clinic.example";

export const PASSWORD = "a password of the tests";

/** Stores a password for a person. */
export async function givePassword(personId: string, password = PASSWORD): Promise<void> {
  await asOwner("select auth_set_password($1, $2)", [personId, await hashPassword(password)]);
}

/** A person of a new clinic who can sign in with `PASSWORD`. */
export async function createPersonWithPassword(
  roles: readonly Role[] = ["dermatologist"],
): Promise<TestPerson> {
  const person = await createPerson(await createClinic(), roles);
  await givePassword(person.id);
  return person;
}

/** What a browser does at `/api/auth`: keeps cookies, says where it comes from. */
export type TestBrowser = {
  readonly jar: Map<string, string>;
  /** The session cookie's value. */
  readonly token: () => string | undefined;
  /** One request; `headers` replaces or, when empty, removes what the browser would send. */
  readonly ask: (
    method: "GET" | "POST",
    path: string,
    body?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** One act on the own account, below `/api/account`. */
  readonly act: (address: string, body?: Readonly<Record<string, unknown>>) => Promise<Response>;
  readonly signIn: (email: string, password?: string, to?: string) => Promise<Response>;
  readonly signOut: () => Promise<Response>;
};

type SentRequest = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * A browser with an empty jar.
 *
 * @param host the Host header it sends
 * @param address what the TLS proxy would write down as its address
 */
export function openBrowser(host = "localhost:3000", address = "203.0.113.1"): TestBrowser {
  const jar = new Map<string, string>();
  const origin = `${host.startsWith("localhost") ? "http" : "https"}://${host}`;
  const send = async (
    answer: (request: Request) => Promise<Response>,
    { method, path, body, headers }: SentRequest,
  ): Promise<Response> => {
    const sent = new Headers({
      host,
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": "application/json",
      "user-agent": "Test browser",
      "x-forwarded-for": address,
      cookie: [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; "),
    });
    for (const [name, value] of Object.entries(headers)) {
      if (value === "") sent.delete(name);
      else sent.set(name, value);
    }
    const request = new Request(`${origin}/api/${path}`, {
      method,
      headers: sent,
      ...(method === "POST" ? { body: JSON.stringify(body ?? {}) } : {}),
    });
    const response = await answer(request);
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      for (const [name, value] of Object.entries(readCookies(pair))) {
        if (value === "") jar.delete(name);
        else jar.set(name, value);
      }
    }
    return response;
  };
  const ask: TestBrowser["ask"] = (method, path, body, headers = {}) =>
    send((request) => answerAuthRequest(request, path.split("/")), {
      ...{ method, path: `auth/${path}`, headers },
      ...(body === undefined ? {} : { body }),
    });
  const act: TestBrowser["act"] = (address, body = {}) =>
    send((request) => answerAccountRequest(request, address.split("/")), {
      ...{ method: "POST", path: `account/${address}`, headers: {}, body },
    });
  const csrfToken = async () =>
    ((await (await ask("GET", "csrf")).json()) as { csrfToken: string }).csrfToken;
  return {
    jar,
    ask,
    act,
    token: () => jar.get(SESSION_COOKIE),
    signIn: async (email, password = PASSWORD, to = "/") =>
      ask("POST", "callback/credentials", { email, password, callbackUrl: to, csrfToken: await csrfToken() }),
    signOut: async () => ask("POST", "signout", { csrfToken: await csrfToken() }),
  };
}
