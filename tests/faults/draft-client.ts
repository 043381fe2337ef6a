import type { Result } from "#lib/result/result.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { signInOverHttp } from "../support/http-person.ts";

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

/** A person who saves drafts over HTTP, without a browser. */
export type DraftClient = { readonly save: (send: DraftSend) => Promise<Result<Saved>> };

/** Signs a demonstration account in over HTTP. @param address of the product */
export async function openDraftClient(address: string, email: string): Promise<DraftClient> {
  const ask = await signInOverHttp(address, email);
  return {
    save: async (send) => {
      const response = await ask(`/api/consultations/${send.consultationId}/draft`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(send),
      });
      return (await response.json()) as Result<Saved>;
    },
  };
}
