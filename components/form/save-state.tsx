import { Icon } from "../ui/icon.tsx";
import { AlertSign } from "../ui/alert-sign.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** Where what was typed now is. `saved` only when the server has it. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "saving" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "offline"; readonly changes: number }
  | { readonly kind: "conflict" }
  | { readonly kind: "failed" };

/**
 * The words of a save state. Only `saved` begins with "Saved".
 * @param state Where the text is; `at` is a clock time such as "14:03:22".
 */
export function saveStateWords(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return `Saved ${state.at}`;
    case "saving":
      return "Saving…";
    case "unsaved":
      return "Not saved yet";
    case "offline":
      return `Offline, ${state.changes} ${state.changes === 1 ? "change" : "changes"} kept in this page`;
    case "conflict":
      return "Changed elsewhere, your text is kept";
    case "failed":
      return "Not saved, trying again";
  }
}

/** The saved state, always on screen, told once to screen readers when it settles. */
export function SaveStateLine({ state }: { readonly state: SaveState }) {
  const settled = state.kind === "saved";
  return (
    <p
      role="status"
      aria-label="Saved"
      className={`flex items-center gap-1.5 text-sm ${settled || state.kind === "saving" ? "text-muted" : "font-semibold"}`}
    >
      {settled ? <Icon name="check" className="size-4" /> : null}
      {state.kind === "saving" ? <Spinner /> : null}
      {settled || state.kind === "saving" || state.kind === "unsaved" ? null : (
        <AlertSign level="caution" className="size-4" />
      )}
      {saveStateWords(state)}
    </p>
  );
}
