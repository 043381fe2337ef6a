import { formatShortTime, formatTime } from "#lib/format/instant.ts";
import type { SaveState } from "../form/save-state.tsx";
import { hasUnsaved, type DraftSaving } from "./draft-saving.ts";

/** Where the text is, in the words of the saved state. @param since instant since when the device keeps it */
export function saveStateOf(saving: DraftSaving<unknown>, since: string | null, zone: string): SaveState {
  const { trouble } = saving;
  const kept = since === null ? null : formatShortTime(since, zone);
  switch (trouble?.kind) {
    case "offline":
    case "signed-out":
    case "failed":
      return { kind: trouble.kind, kept };
    case "conflict":
      return { kind: "conflict" };
    case "other-person":
    case "refused":
    case "closed":
      return { kind: "unsaved", kept };
    case undefined:
      if (saving.save !== null) return { kind: "saving" };
      return hasUnsaved(saving)
        ? { kind: "unsaved" }
        : { kind: "saved", at: formatTime(saving.savedAt, zone) };
  }
}
