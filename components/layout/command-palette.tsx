"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import { PatientInDialog } from "../ui/patient-in-dialog.tsx";
import { collectPageActs, pressAct } from "./page-acts.ts";
import { matchEntries, type PaletteEntry } from "./palette-entry.ts";
import { PaletteList } from "./palette-list.tsx";
import { usePatientSearch } from "./use-patient-search.ts";

/** Most controls of a page that are listed at once. */
const MOST_CONTROLS = 30;

type Offered = { readonly marked: readonly PaletteEntry[]; readonly others: readonly PaletteEntry[] };

function pageEntries(): Offered {
  const entries = collectPageActs().map(({ label, keys, marked, refusal, element }, index) => ({
    marked,
    entry: {
      id: `act-${String(index)}`,
      label,
      kind: "On this page",
      keys,
      detail: refusal ?? undefined,
      refused: refusal !== null,
      press: () => {
        if (element.isConnected) pressAct(element);
      },
    },
  }));
  return {
    marked: entries.filter(({ marked }) => marked).map(({ entry }) => entry),
    others: entries.filter(({ marked }) => !marked).map(({ entry }) => entry),
  };
}

/** Types what was typed between the keys that open the palette and its arrival, an Enter included; see `EarlyKeys`. */
function takeOver(dialog: HTMLDialogElement): void {
  const { dataset } = document.documentElement;
  const early = dataset["goTo"] ?? "";
  delete dataset["goTo"];
  const input = dialog.querySelector("input");
  const [words = "", ...entered] = early.split("\n");
  if (input === null || words === "") return;
  input.setRangeText(words, 0, input.value.length, "end");
  input.dispatchEvent(new Event("input", { bubbles: true }));
  if (entered.length === 0) return;
  setTimeout(() => {
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
}

/**
 * "Go to": patients, pages and acts in one box, those of the page that is open first. Up and Down choose, Enter opens,
 * Escape closes. An Enter pressed before the search has answered opens the first patient as soon as it does.
 * @param props.entries Pages and acts. @param props.open Whether it is shown. @param props.onClose Called on closing.
 * @param props.onShortcuts Shows the list of keys instead.
 */
export function CommandPalette({
  open,
  ...rest
}: {
  readonly entries: readonly PaletteEntry[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onShortcuts: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Closing gives the focus back first, and tells onClose.
  const leave = useCallback(() => dialog.current?.close(), []);
  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      takeOver(element);
    }
    if (!open && element?.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-label="Go to"
      onClose={rest.onClose}
      onClick={(event) => {
        if (event.target === dialog.current) rest.onClose();
      }}
      className="mx-auto mt-[10dvh] w-[min(40rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg bg-surface p-0 text-ink shadow-floating short:mt-2"
    >
      {open ? <PaletteContent {...rest} leave={leave} /> : null}
    </dialog>
  );
}

function PaletteContent({
  entries,
  onShortcuts,
  leave,
}: {
  readonly entries: readonly PaletteEntry[];
  readonly onShortcuts: () => void;
  readonly leave: () => void;
}) {
  const router = useRouter();
  const [offered] = useState(pageEntries);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [enterWaits, setEnterWaits] = useState(false);
  const search = usePatientSearch(typed);
  const places: readonly PaletteEntry[] = [
    ...entries,
    { id: "shortcuts", label: "Keyboard shortcuts", kind: "Act", keys: ["?"], press: onShortcuts },
  ];
  const shown = [
    ...search.entries,
    ...matchEntries([...offered.marked, ...places], typed),
    ...(typed.trim() === "" ? [] : matchEntries(offered.others, typed).slice(0, MOST_CONTROLS)),
  ];
  const current = shown.find((entry) => entry.id === chosen) ?? shown[0];

  function follow(entry: PaletteEntry) {
    if (entry.refused) return;
    leave();
    if ("press" in entry) entry.press();
    else router.push(entry.href);
  }

  const answered = search.state !== "searching";
  const awaited = enterWaits && answered ? current : undefined;
  useEffect(() => {
    if (awaited === undefined || awaited.refused) return;
    leave();
    if ("press" in awaited) awaited.press();
    else router.push(awaited.href);
  }, [awaited, leave, router]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const here = current ? shown.indexOf(current) : -1;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen(shown[(here + step + shown.length) % shown.length]?.id ?? null);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (answered && current) follow(current);
      else if (!answered && chosen !== null && current) follow(current);
      else if (!answered) setEnterWaits(true);
    }
  }

  return (
    <>
      <div className="flex items-center gap-2 border-b border-line pr-3">
        <input
          role="combobox"
          aria-label="Patient, page or act"
          aria-expanded="true"
          aria-controls="go-to-list"
          aria-activedescendant={current ? `go-to-${current.id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          placeholder="Patient, page or act"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(null);
            setEnterWaits(false);
          }}
          onKeyDown={onKeyDown}
          className="h-13 min-w-0 flex-1 bg-transparent px-4 text-lg outline-none"
        />
        <KeyboardHint keys={["Esc"]} />
      </div>
      <PatientInDialog className="border-b border-line px-4 py-1" />
      <PaletteList
        entries={shown}
        current={current}
        search={search.state}
        typed={typed}
        onChoose={(entry) => {
          setChosen(entry.id);
        }}
        onFollow={follow}
      />
    </>
  );
}
