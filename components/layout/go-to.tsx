"use client";

import { useCallback, useEffect, useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import type { CommandPalette } from "./command-palette.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import type { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { isField, isTyping, singleKeysAreOn } from "./single-keys.ts";

type Shown = "palette" | "shortcuts";
type Parts = {
  readonly Palette?: typeof CommandPalette;
  readonly Shortcuts?: typeof ShortcutsDialog;
};

/** Asked for anew at each press, so that one that failed can come at the next. */
const LOADS: Readonly<Record<Shown, () => Promise<Parts>>> = {
  palette: async () => ({ Palette: (await import("./command-palette.tsx")).CommandPalette }),
  shortcuts: async () => ({ Shortcuts: (await import("./shortcuts-dialog.tsx")).ShortcutsDialog }),
};
const SAID_FOR_MS = 8000;

/** Whether the page was covered, which can happen while something is fetched. */
const isLocked = () => document.documentElement.dataset["locked"] !== undefined;

/** What was typed for the palette goes nowhere any more, and what is typed next goes where it is typed. */
function letGoOfKeys() {
  delete document.documentElement.dataset["goTo"];
}

/**
 * The button "Go to…" and the keys behind it: Ctrl or Cmd with K opens the palette, `?` the list of shortcuts, and a
 * letter does the act of the page that has it. None of them is loaded before it is first wanted; one that cannot be
 * loaded is said, and the page goes on.
 * @param props.entries Pages and acts this person may open.
 */
export function GoTo({ entries }: { readonly entries: readonly PaletteEntry[] }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const [{ Palette, Shortcuts }, setParts] = useState<Parts>({});
  const [missed, setMissed] = useState(0);

  const miss = useCallback(() => {
    letGoOfKeys();
    setMissed((before) => before + 1);
  }, []);
  const show = useCallback(
    (next: Shown) => {
      setMissed(0);
      LOADS[next]().then((part) => {
        setParts((before) => ({ ...before, ...part }));
        if (isLocked()) letGoOfKeys();
        else setShown(next);
      }, miss);
    },
    [miss],
  );

  useEffect(() => {
    if (missed === 0) return;
    const timer = setTimeout(() => {
      setMissed(0);
    }, SAID_FOR_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [missed]);

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
          import("./page-acts.ts").then((acts) => {
            pressKey = acts.pressKey;
            // The person may have gone on to write, or away, while it was fetched.
            if (!isLocked() && !isField(document.activeElement)) pressKey(event);
          }, miss);
      }
    }
    let pressKey: ((event: KeyboardEvent) => void) | undefined;
    let keeping: (() => void) | "ended" | undefined;
    // Whoever never uses the keyboard has no focus to lose.
    function onFocusIn() {
      import("./focus-keeper.ts").then(
        ({ keepFocus }) => {
          if (keeping === undefined) keeping = keepFocus();
        },
        () => {
          if (keeping === undefined) document.addEventListener("focusin", onFocusIn, { once: true });
        },
      );
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
  }, [miss, show]);

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
      {missed > 0 ? (
        <p
          role="alert"
          className="fixed inset-x-4 bottom-[calc(var(--bottom-bar)+1rem)] z-40 mx-auto max-w-md border-l-4 border-caution bg-surface px-3 py-2 font-semibold shadow-floating print:hidden"
        >
          This could not be loaded. Check the connection, and press it again.
        </p>
      ) : null}
      {Palette ? (
        <Palette
          entries={entries}
          open={shown === "palette"}
          onClose={close}
          onShortcuts={() => {
            show("shortcuts");
          }}
        />
      ) : null}
      {Shortcuts ? <Shortcuts open={shown === "shortcuts"} onClose={close} /> : null}
    </>
  );
}
