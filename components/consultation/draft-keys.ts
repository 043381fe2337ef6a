import type { Result } from "#lib/result/result.ts";

type Keys = {
  readonly own: { readonly id: string; readonly secret: string };
  readonly kept: readonly { readonly id: string; readonly secret: string }[];
};

/** What the server said about the keys of a draft: the keys, that the draft is closed, or nothing for now. */
type KeyAnswer =
  { readonly kind: "open"; readonly keys: Keys } | { readonly kind: "closed" } | { readonly kind: "later" };

/** A draft, and the patient of the page it is open in. */
export type DraftOfPage = { readonly consultationId: string; readonly patientId: string };

const send = (
  { consultationId, patientId }: DraftOfPage,
  method: "POST" | "DELETE",
  body: object,
): Promise<Response> =>
  fetch(`/api/consultations/${consultationId}/draft-keys`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ consultationId, pagePatientId: patientId, ...body }),
    cache: "no-store",
  });

/** Asks for a key for this page, and for those of what earlier pages kept. Never throws. */
export async function askForKeys(draft: DraftOfPage, kept: readonly string[]): Promise<KeyAnswer> {
  try {
    const response = await send(draft, "POST", { kept });
    const answer = (await response.json()) as Result<Keys>;
    if (answer.ok) return { kind: "open", keys: answer.value };
    // A conflict with details is about the page, not about the draft: what is kept stays.
    const { code, details } = answer.error;
    return { kind: code === "conflict" && details === undefined ? "closed" : "later" };
  } catch {
    return { kind: "later" };
  }
}

/** Has keys destroyed whose text is on record or was discarded. Never throws: what is left ends with the draft. */
export async function endKeys(draft: DraftOfPage, ended: readonly string[]): Promise<void> {
  try {
    await send(draft, "DELETE", { ended });
  } catch {
    return;
  }
}
