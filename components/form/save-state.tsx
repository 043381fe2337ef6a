import { Icon } from "../ui/icon.tsx";
import { AlertSign } from "../ui/alert-sign.tsx";
import { Spinner } from "../ui/spinner.tsx";

/** Where what was typed now is. `saved` only when the server has it. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "saving" }
  | { readonly kind: "unsaved"; readonly kept?: string | null }
  | { readonly kind: "offline"; readonly kept: string | null }
  | { readonly kind: "signed-out"; readonly kept: string | null }
  | { readonly kind: "conflict" }
  | { readonly kind: "failed"; readonly kept?: string | null };

const keptWords = (kept: string | null): string =>
  kept === null ? "kept in this page only" : `kept on this device since ${kept}`;

/**
 * The words of a save state. Only `saved` begins with "Saved".
 * @param state Where the text is; `at` is a clock time such as "14:03:22", `kept` one such as "14:03" where the device
 * keeps the text, null where only the page does.
 */
export function saveStateWords(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return `Saved ${state.at}`;
    case "saving":
      return "Saving…";
    case "unsaved":
      return state.kept ? `Not saved yet: ${keptWords(state.kept)}` : "Not saved yet";
    case "offline":
      return `Offline: not saved yet, ${keptWords(state.kept)}`;
    case "signed-out":
      return `Signed out: not saved yet, ${keptWords(state.kept)}`;
    case "conflict":
      return "Changed elsewhere, your text is kept";
    case "failed":
      return state.kept ? `Not saved yet, trying again: ${keptWords(state.kept)}` : "Not saved, trying again";
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
