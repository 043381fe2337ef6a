import "server-only";
import NextAuth, { type AuthOptions } from "next-auth";

/** A question to next-auth: everything it may know of the request. */
export type AuthQuestion = {
  readonly method: string;
  /** `["csrf"]`, `["callback", "credentials"]` or `["signout"]`. */
  readonly segments: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
};

/** What next-auth answered: its status, body, and `Set-Cookie` lines. */
export type AuthAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly cookies: readonly string[];
};

/**
 * Calls next-auth by its handler for plain request and response objects. Its route handler would read headers and
 * cookies from Next behind our back, so that neither could be cleaned first.
 *
 * @throws what next-auth's callbacks throw
 */
export async function askNextAuth(options: AuthOptions, question: AuthQuestion): Promise<AuthAnswer> {
  const headers = new Map<string, unknown>();
  let status = 200;
  let body: unknown = null;
  const response = {
    status: (code: number) => {
      status = code;
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: unknown) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    json: (sent: unknown) => {
      body = sent;
    },
    send: (sent: unknown) => {
      body = sent;
    },
    end: () => undefined,
  };
  const request = {
    method: question.method,
    headers: question.headers,
    cookies: question.cookies,
    body: question.body,
    query: { nextauth: question.segments },
  };
  const handle: unknown = NextAuth(options);
  if (typeof handle !== "function") throw new TypeError("next-auth gave no handler");
  await Reflect.apply(handle, undefined, [request, response]);
  const cookies = headers.get("set-cookie");
  return { status, body, cookies: Array.isArray(cookies) ? cookies.map(String) : [] };
}
