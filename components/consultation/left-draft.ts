import {
  hasUnsaved,
  reduceSaving,
  startSaving,
  type DraftSave,
  type DraftSaving,
  type SaveAnswer,
  type SavingEvent,
} from "./draft-saving.ts";
import type { DraftOfPage } from "./draft-keys.ts";

type Whose = Pick<DraftOfPage, "id" | "personId">;
/** Sends one save; never throws. */
export type SendDraft<D> = (save: DraftSave<D>) => Promise<SaveAnswer<D>>;

/** In memory alone: a full load, as after signing out, begins without any. */
const left = new Map<string, { readonly personId: string; readonly saving: unknown }>();

/** Notes how a draft was left: the browser's Back shows the page as it was first drawn, without what was typed since. */
export function rememberLeft({ id, personId }: Whose, saving: DraftSaving<unknown>): void {
  left.set(id, { personId, saving });
}

/** The draft is open again. */
export function forgetLeft(draft: string): void {
  left.delete(draft);
}

/**
 * Starts from what the server sent with the page, or from what the same person left here, where that is newer.
 *
 * @param drawn the text that the page was drawn from, which may be as old as the page
 */
export function startFromNewest<D>(
  { id, personId }: Whose,
  drawn: { readonly draft: D; readonly version: number; readonly savedAt: string },
): DraftSaving<D> {
  const known = left.get(id);
  if (known?.personId === personId) {
    // One id is one kind of draft.
    const saving = known.saving as DraftSaving<D>;
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
export async function leaveDraft<D>(
  whose: Whose,
  saving: DraftSaving<D>,
  underWay: Promise<SaveAnswer<D>> | null,
  sendOne: SendDraft<D>,
): Promise<boolean> {
  let now = saving;
  const go = (event: SavingEvent<D>) => {
    now = reduceSaving(now, event);
    rememberLeft(whose, now);
  };
  const send = async (sent: Promise<SaveAnswer<D>> | null) => {
    const { save } = now;
    if (save?.phase !== "sent") return;
    go({ type: "answered", key: save.key, answer: await (sent ?? sendOne(save)) });
  };
  rememberLeft(whose, now);
  await send(underWay);
  // What got no answer is asked for once more under its key: nothing is left here to try again later.
  go({ type: "retry" });
  await send(null);
  go({ type: "due", key: crypto.randomUUID() });
  await send(null);
  return !hasUnsaved(now);
}
