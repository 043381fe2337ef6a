"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import { isTyping, singleKeysAreOn } from "./single-keys.ts";

const CommandPalette = lazy(async () => ({
  default: (await import("./command-palette.tsx")).CommandPalette,
}));
const ShortcutsDialog = lazy(async () => ({
  default: (await import("./shortcuts-dialog.tsx")).ShortcutsDialog,
}));

type Shown = "palette" | "shortcuts" | null;

/**
 * The button "Go to…" and the keys behind it: Ctrl or Cmd with K opens the palette, `?` the list of shortcuts. Neither
 * is loaded before it is first wanted.
 * @param props.entries Pages and acts this person may open.
 */
export function GoTo({ entries }: { readonly entries: readonly PaletteEntry[] }) {
  const [shown, setShown] = useState<Shown>(null);
  const [wanted, setWanted] = useState<ReadonlySet<Shown>>(new Set());

  function show(next: Shown) {
    setWanted((before) => new Set(before).add(next));
    setShown(next);
  }

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        show("palette");
      } else if (event.key === "?" && !isTyping(event) && singleKeysAreOn()) {
        event.preventDefault();
        show("shortcuts");
      }
    }
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);

  const close = () => {
    setShown(null);
  };

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => {
          show("palette");
        }}
        className="flex h-9 w-9 shrink-0 items-center justify-center gap-2 rounded-md border border-transparent text-muted hover:bg-hover sm:w-72 sm:justify-start sm:border-line sm:bg-surface sm:px-2.5 pointer-coarse:h-11 pointer-coarse:max-sm:w-11"
      >
        <Icon name="search" className="size-4.5" />
        <span className="max-sm:sr-only">Go to…</span>
        <span className="ml-auto max-sm:hidden">
          <KeyboardHint keys={["Ctrl", "K"]} />
        </span>
      </button>
      <Suspense fallback={null}>
        {wanted.has("palette") ? (
          <CommandPalette entries={entries} open={shown === "palette"} onClose={close} />
        ) : null}
        {wanted.has("shortcuts") ? <ShortcutsDialog open={shown === "shortcuts"} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
