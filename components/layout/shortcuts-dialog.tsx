"use client";

import { useState } from "react";
import { Checkbox } from "../form/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import { singleKeysAreOn, switchSingleKeys } from "./single-keys.ts";

const SHORTCUTS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ["Ctrl", "K"], what: "Go to a patient, page or act" },
  { keys: ["?"], what: "This list" },
  { keys: ["↑", "↓"], what: "Next or previous row of a table" },
  { keys: ["Enter"], what: "Open the row" },
  { keys: ["0", "–", "9"], what: "Pick a numbered card, while the focus is in its group" },
  { keys: ["Esc"], what: "Close what floats" },
];

/**
 * The list of keyboard shortcuts, and the switch for those of a single letter.
 * @param props.open Whether it is shown. @param props.onClose Called on closing.
 */
export function ShortcutsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={onClose}>
      <dl className="mb-4 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2">
        {SHORTCUTS.map(({ keys, what }) => (
          <div key={what} className="contents">
            <dt>
              <KeyboardHint keys={keys} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label="Shortcuts of a single letter"
        hint="Switch them off if keys are pressed unmeant. Ctrl K always works."
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          switchSingleKeys(event.target.checked);
        }}
      />
    </Dialog>
  );
}
