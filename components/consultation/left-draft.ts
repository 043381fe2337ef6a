import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import {
  hasUnsaved,
  reduceSaving,
  startSaving,
  type DraftSaving,
  type SaveAnswer,
  type SavingEvent,
} from "./draft-saving.ts";
import { sendDraft, type DraftOwner } from "./send-draft.ts";

type Whose = Pick<DraftOwner, "consultationId" | "personId">;

/** In memory alone: a full load, as after signing out, begins without any. */
const left = new Map<string, { readonly personId: string; readonly saving: DraftSaving }>();

/** Notes how a draft was left: the browser's Back shows the page as it was first drawn, without what was typed since. */
export function rememberLeft({ consultationId, personId }: Whose, saving: DraftSaving): void {
  left.set(consultationId, { personId, saving });
}

/** The draft is open again. */
export function forgetLeft(consultationId: string): void {
  left.delete(consultationId);
}

/**
 * Starts from what the server sent with the page, or from what the same person left here, where that is newer.
 *
 * @param drawn the text that the page was drawn from, which may be as old as the page
 */
export function startFromNewest(
  { consultationId, personId }: Whose,
  drawn: { readonly draft: ConsultationDraft; readonly version: number; readonly savedAt: string },
): DraftSaving {
  const known = left.get(consultationId);
  if (known?.personId === personId) {
    const { saving } = known;
    const { save } = saving;
    // What was on its way is asked for again under its key, so that it counts once whatever became of it.
    if (hasUnsaved(saving)) return { ...saving, save: save && { ...save, phase: "waiting" } };
    if (saving.version > drawn.version) return saving;
  }
  return startSaving(drawn.draft, drawn.version, drawn.savedAt);
}

/**
 * A link within the product takes the page away without telling it: what waited for its pause is sent then, after what
 * is under way or waited for another try.
 *
 * @returns whether the server is known to have all of it; never throws
 */
export async function leaveDraft(
  owner: DraftOwner,
  saving: DraftSaving,
  underWay: Promise<SaveAnswer> | null,
): Promise<boolean> {
  let now = saving;
  const go = (event: SavingEvent) => {
    now = reduceSaving(now, event);
    rememberLeft(owner, now);
  };
  const send = async (sent: Promise<SaveAnswer> | null) => {
    const { save } = now;
    if (save?.phase !== "sent") return;
    go({ type: "answered", key: save.key, answer: await (sent ?? sendDraft(owner, save)) });
  };
  rememberLeft(owner, now);
  await send(underWay);
  // What got no answer is asked for once more under its key: nothing is left here to try again later.
  go({ type: "retry" });
  await send(null);
  go({ type: "due", key: crypto.randomUUID() });
  await send(null);
  return !hasUnsaved(now);
}
