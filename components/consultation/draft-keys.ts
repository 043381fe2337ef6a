import type { Result } from "#lib/result/result.ts";

type Keys = {
  readonly own: { readonly id: string; readonly secret: string };
  readonly kept: readonly { readonly id: string; readonly secret: string }[];
};

/** What the server said about the keys of a draft: the keys, that the draft is closed, or nothing for now. */
type KeyAnswer =
  { readonly kind: "open"; readonly keys: Keys } | { readonly kind: "closed" } | { readonly kind: "later" };

const send = (consultation: string, method: "POST" | "DELETE", body: object): Promise<Response> =>
  fetch(`/api/consultations/${consultation}/draft-keys`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ consultationId: consultation, ...body }),
    cache: "no-store",
  });

/** Asks for a key for this page, and for those of what earlier pages kept. Never throws. */
export async function askForKeys(consultation: string, kept: readonly string[]): Promise<KeyAnswer> {
  try {
    const response = await send(consultation, "POST", { kept });
    if (response.status === 409) return { kind: "closed" };
    const answer = (await response.json()) as Result<Keys>;
    return answer.ok ? { kind: "open", keys: answer.value } : { kind: "later" };
  } catch {
    return { kind: "later" };
  }
}

/** Has keys destroyed whose text is on record or was discarded. Never throws: what is left ends with the draft. */
export async function endKeys(consultation: string, ended: readonly string[]): Promise<void> {
  try {
    await send(consultation, "DELETE", { ended });
  } catch {
    return;
  }
}
