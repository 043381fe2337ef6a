import type { Result } from "#lib/result/result.ts";
import type { DraftOfPage } from "./draft-keys.ts";
import type { DraftSave, OtherDraft, SaveAnswer } from "./draft-saving.ts";

/** Browsers send no more than 64 kB after a page was left; a larger draft is sent as usual. */
const KEEPALIVE_BYTES = 60_000;
const BACKGROUND = { "x-aftermark-background": "1" };
/** After this long without an answer the same save is sent again, under the same key. */
const ANSWER_WITHIN_MS = 15_000;

/** Whose draft it is: the record, the clinic, the patient of the page, and who types. */
export type DraftOwner = DraftOfPage & { readonly clinicId: string };

/**
 * Sends one save. It is kept alive when the page is left meanwhile. `Stored` is what the server keeps of what is sent.
 *
 * @returns how it ended; never throws
 */
export async function sendDraft<Sent, Stored = Sent>(
  { kind, id, clinicId, patientId, personId }: DraftOwner,
  { version, key, draft, attempt }: Pick<DraftSave<Sent>, "version" | "key" | "draft" | "attempt">,
): Promise<SaveAnswer<Stored>> {
  const owner = { clinicId, pagePatientId: patientId, personId, [`${kind}Id`]: id };
  const body = JSON.stringify({ ...owner, version, idempotencyKey: key, draft });
  try {
    const response = await fetch(`/api/${kind}s/${id}/draft`, {
      method: "PUT",
      // Typing shows that somebody is there; sending the same again by itself does not.
      headers: { "content-type": "application/json", ...(attempt > 1 ? BACKGROUND : {}) },
      body,
      keepalive: body.length < KEEPALIVE_BYTES / 3,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const answer: unknown = await response.json();
    return isResult(answer) ? readAnswer(answer) : { kind: "failed" };
  } catch (error) {
    return { kind: error instanceof SyntaxError ? "failed" : "unreachable" };
  }
}

type Saved = { readonly version: number; readonly savedAt: string };

const isResult = (answer: unknown): answer is Result<Saved> =>
  typeof answer === "object" && answer !== null && "ok" in answer;

/** What the server's answer means for the draft on the screen. */
export function readAnswer<D>(answer: Result<Saved>): SaveAnswer<D> {
  if (answer.ok) return { kind: "saved", ...answer.value };
  const { code, message, fields, details } = answer.error;
  switch (code) {
    case "unauthenticated":
      return { kind: "signed-out" };
    case "conflict":
      if (isOtherPerson(details)) return { kind: "other-person" };
      if (isOtherDraft<D>(details)) return { kind: "conflict", theirs: details };
      return { kind: "closed", message, ...(isSigned(details) ? { signed: details.draft as D } : {}) };
    case "not_found":
      return { kind: "closed", message };
    // Whoever typed this could: somebody else is signed in, or the role was taken away and can come back.
    case "forbidden":
      return { kind: "other-person" };
    case "invalid":
    case "too_large":
      return { kind: "refused", message, fields: fields ?? {} };
    default:
      return { kind: "failed" };
  }
}

/** Somebody else, or the same person in another clinic: either way the page waits for its own sign-in. */
const isOtherPerson = (details: unknown): boolean =>
  typeof details === "object" &&
  details !== null &&
  "kind" in details &&
  (details.kind === "other-person" || details.kind === "other-clinic");

const isSigned = (details: unknown): details is { readonly draft: unknown } =>
  typeof details === "object" &&
  details !== null &&
  "state" in details &&
  details.state === "signed" &&
  "draft" in details;

/** What another place saved; what was signed names no version. */
const isOtherDraft = <D>(details: unknown): details is OtherDraft<D> =>
  typeof details === "object" && details !== null && "draft" in details && "version" in details;
