import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { readCookies } from "#lib/auth/session-cookie.ts";

/** What is asked of the server besides the path; the cookies and the origin of a page are added, unless a header is empty. */
export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
  /** Milliseconds after which the server is given up. */
  readonly patience?: number;
};

/** A person who is signed in over HTTP, without a browser. */
export type HttpPerson = (path: string, asked?: Asked) => Promise<Response>;

const PATIENCE = 30_000;
const JSON_BODY = { "content-type": "application/json" };

/** Signs a demonstration account in over HTTP. @param address of the product */
export async function signInOverHttp(address: string, email: string): Promise<HttpPerson> {
  const jar = new Map<string, string>();
  const ask: HttpPerson = async (path, { method = "GET", headers = {}, body, patience = PATIENCE } = {}) => {
    const sent = {
      "sec-fetch-site": "same-origin",
      origin: address,
      cookie: [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; "),
      ...headers,
    };
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: Object.entries(sent).filter(([, value]) => value !== ""),
      ...(body === undefined ? {} : { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      for (const [name, value] of Object.entries(readCookies(line.split(";")[0] ?? ""))) jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await ask("/api/auth/csrf")).json()) as { csrfToken: string };
  const body = JSON.stringify({ email, password: DEMONSTRATION_PASSWORD, callbackUrl: "/", csrfToken });
  const signedIn = await ask("/api/auth/callback/credentials", { method: "POST", headers: JSON_BODY, body });
  if (!signedIn.ok) throw new Error(`Signing in was answered with ${String(signedIn.status)}.`);
  return ask;
}
