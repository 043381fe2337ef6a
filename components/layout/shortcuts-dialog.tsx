"use client";

import { useState } from "react";
import { Checkbox } from "../form/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import { collectPageActs } from "./page-acts.ts";
import { singleKeysAreOn, switchSingleKeys } from "./single-keys.ts";

type Shortcut = { readonly keys: readonly string[]; readonly what: string };

const SHORTCUTS: readonly Shortcut[] = [
  { keys: ["Ctrl", "K"], what: "Go to a patient, page or act" },
  { keys: ["?"], what: "This list" },
  { keys: ["↑", "↓"], what: "Next or previous row of a table" },
  { keys: ["Enter"], what: "Open the row" },
  { keys: ["0", "–", "9"], what: "Pick a numbered card, while the focus is in its group" },
  { keys: ["Esc"], what: "Close what floats" },
];

/**
 * The list of keyboard shortcuts, those of the page that is open first, and the switch for those of a single letter.
 * @param props.open Whether it is shown. @param props.onClose Called on closing.
 */
export function ShortcutsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={onClose} width="wide">
      <ShortcutLists />
    </Dialog>
  );
}

function ShortcutLists() {
  const [on, setOn] = useState(singleKeysAreOn);
  const [ofPage] = useState(() =>
    collectPageActs()
      .filter(({ keys }) => keys.length > 0)
      .map(({ keys, label }) => ({ keys, what: label })),
  );
  return (
    <>
      <div className="mb-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {ofPage.length > 0 ? <ShortcutList title="On this page" shortcuts={ofPage} off={!on} /> : null}
        <ShortcutList title="Everywhere" shortcuts={SHORTCUTS} off={false} />
      </div>
      <Checkbox
        label="Shortcuts of a single letter"
        hint="Switch them off if keys are pressed unmeant. Ctrl K always works, and does all the same."
        checked={on}
        onChange={(event) => {
          setOn(event.target.checked);
          switchSingleKeys(event.target.checked);
        }}
      />
    </>
  );
}

function ShortcutList({
  title,
  shortcuts,
  off,
}: {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
  readonly off: boolean;
}) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 font-semibold">
        {title}
        {off ? <span className="text-sm font-normal text-muted"> (switched off)</span> : null}
      </h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5">
        {shortcuts.map(({ keys, what }) => (
          <div key={what} className="contents">
            <dt>
              <KeyboardHint keys={keys} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
