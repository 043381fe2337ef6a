import { DEMONSTRATION_PASSWORD } from "#lib/auth/demonstration-accounts.ts";
import { readCookies } from "#lib/auth/session-cookie.ts";
import type { Result } from "#lib/result/result.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

/** What a save of a draft is answered: its new version and the instant. */
export type Saved = { readonly version: number; readonly savedAt: string };

/** One save as the page sends it. */
export type DraftSend = {
  readonly consultationId: string;
  /** The patient of the page that would send it. */
  readonly pagePatientId: string;
  readonly version: number;
  readonly idempotencyKey: string;
  readonly draft: ConsultationDraft;
};

/** A person who is signed in over HTTP, without a browser. */
export type DraftClient = { readonly save: (send: DraftSend) => Promise<Result<Saved>> };

/** Signs a demonstration account in over HTTP. @param address of the product */
export async function openDraftClient(address: string, email: string): Promise<DraftClient> {
  const jar = new Map<string, string>();
  const ask = async (method: string, path: string, body?: object): Promise<Response> => {
    const response = await fetch(`${address}${path}`, {
      method,
      headers: {
        "content-type": "application/json",
        "sec-fetch-site": "same-origin",
        origin: address,
        cookie: [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("; "),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) {
      for (const [name, value] of Object.entries(readCookies(line.split(";")[0] ?? ""))) jar.set(name, value);
    }
    return response;
  };
  const { csrfToken } = (await (await ask("GET", "/api/auth/csrf")).json()) as { csrfToken: string };
  const fields = { email, password: DEMONSTRATION_PASSWORD, callbackUrl: "/", csrfToken };
  const signedIn = await ask("POST", "/api/auth/callback/credentials", fields);
  if (!signedIn.ok) throw new Error(`Signing in was answered with ${String(signedIn.status)}.`);
  return {
    save: async (send) => {
      const response = await ask("PUT", `/api/consultations/${send.consultationId}/draft`, send);
      return (await response.json()) as Result<Saved>;
    },
  };
}
