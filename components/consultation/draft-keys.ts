import type { Result } from "#lib/result/result.ts";

/** The person's key to what their pages of a draft keep. */
type Key = { readonly id: string; readonly secret: string };

/** What the server said about the key of a draft: the key, that the draft is closed, or nothing for now. */
type KeyAnswer =
  { readonly kind: "open"; readonly key: Key } | { readonly kind: "closed" } | { readonly kind: "later" };

/** A draft, the patient of the page it is open in, and who opened the page. */
export type DraftOfPage = {
  /** What the draft is of; the address that saves it is named after it. */
  readonly kind: "consultation" | "session";
  readonly id: string;
  readonly patientId: string;
  readonly personId: string;
};

const send = (
  { kind, id, patientId }: DraftOfPage,
  method: "POST" | "DELETE",
  body: object,
): Promise<Response> =>
  fetch(`/api/${kind}s/${id}/draft-keys`, {
    method,
    // Asked by the page itself, so that it is no sign of somebody being there.
    headers: { "content-type": "application/json", "x-aftermark-background": "1" },
    body: JSON.stringify({ [`${kind}Id`]: id, pagePatientId: patientId, ...body }),
    cache: "no-store",
    // A page that is left says so on its way out.
    keepalive: method === "DELETE",
  });

/** Asks for the person's key for this page. Never throws. */
export async function askForKey(draft: DraftOfPage, page: string): Promise<KeyAnswer> {
  try {
    const response = await send(draft, "POST", { page, personId: draft.personId });
    const answer = (await response.json()) as Result<Key>;
    if (answer.ok) return { kind: "open", key: answer.value };
    // A conflict with details is about the page, not about the draft: what is kept stays.
    const { code, details } = answer.error;
    return { kind: code === "conflict" && details === undefined ? "closed" : "later" };
  } catch {
    return { kind: "later" };
  }
}

/** Tells that these pages hold no text any more; with the last page the key goes. Never throws: it ends with the draft. */
export async function leaveKey(draft: DraftOfPage, pages: readonly string[]): Promise<void> {
  try {
    await send(draft, "DELETE", { pages });
  } catch {
    return;
  }
}
