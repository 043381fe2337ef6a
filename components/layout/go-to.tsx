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
 * The button "Go to…" and the keys behind it: Ctrl or Cmd with K opens the palette, `?` the list of shortcuts, and a
 * letter does the act of the page that has it. None of them is loaded before it is first wanted.
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
      } else if (event.repeat || isTyping(event) || !singleKeysAreOn()) {
        return;
      } else if (event.key === "?") {
        event.preventDefault();
        show("shortcuts");
      } else if (/^[a-z0-9]$/.test(event.key)) {
        if (pressKey) pressKey(event);
        else
          void import("./page-acts.ts").then((acts) => {
            pressKey = acts.pressKey;
            pressKey(event);
          });
      }
    }
    let pressKey: ((event: KeyboardEvent) => void) | undefined;
    let keeping: (() => void) | "ended" | undefined;
    // Whoever never uses the keyboard has no focus to lose.
    function onFocusIn() {
      void import("./focus-keeper.ts").then(({ keepFocus }) => {
        if (keeping === undefined) keeping = keepFocus();
      });
    }
    document.addEventListener("keydown", onKeyDown, true);
    document.addEventListener("focusin", onFocusIn, { once: true });
    const early = setTimeout(() => {
      // Pressed before this page listened.
      if (document.documentElement.dataset["goTo"] !== undefined) show("palette");
    });
    return () => {
      clearTimeout(early);
      document.removeEventListener("keydown", onKeyDown, true);
      document.removeEventListener("focusin", onFocusIn);
      if (typeof keeping === "function") keeping();
      keeping = "ended";
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
          <CommandPalette
            entries={entries}
            open={shown === "palette"}
            onClose={close}
            onShortcuts={() => {
              show("shortcuts");
            }}
          />
        ) : null}
        {wanted.has("shortcuts") ? <ShortcutsDialog open={shown === "shortcuts"} onClose={close} /> : null}
      </Suspense>
    </>
  );
}
