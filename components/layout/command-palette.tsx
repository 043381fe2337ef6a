"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import { matchEntries, type PaletteEntry } from "./palette-entry.ts";
import { PaletteList } from "./palette-list.tsx";
import { usePatientSearch } from "./use-patient-search.ts";

/**
 * "Go to": patients, pages and acts in one box. Up and Down choose, Enter opens, Escape closes. An Enter pressed before
 * the search has answered opens the first patient as soon as it does.
 * @param props.entries Pages and acts. @param props.open Whether it is shown. @param props.onClose Called on closing.
 */
export function CommandPalette({
  entries,
  open,
  onClose,
}: {
  readonly entries: readonly PaletteEntry[];
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [enterWaits, setEnterWaits] = useState(false);
  const search = usePatientSearch(typed);
  const shown = [...search.entries, ...matchEntries(entries, typed)];
  const current = shown.find((entry) => entry.id === chosen) ?? shown[0];

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) element.showModal();
    if (!open && element?.open) element.close();
  }, [open]);

  function leave() {
    setTyped("");
    setChosen(null);
    setEnterWaits(false);
    onClose();
  }

  function follow(entry: PaletteEntry) {
    leave();
    router.push(entry.href);
  }

  const answered = search.state !== "searching";
  const awaited = enterWaits && answered ? current?.href : undefined;
  useEffect(() => {
    if (awaited === undefined) return;
    // Closing tells onClose, which puts the box back to its beginning.
    dialog.current?.close();
    router.push(awaited);
  }, [awaited, router]);

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
    <dialog
      ref={dialog}
      aria-label="Go to"
      onClose={leave}
      onClick={(event) => {
        if (event.target === dialog.current) leave();
      }}
      className="mx-auto mt-[10dvh] w-[min(40rem,calc(100vw-1.5rem))] overflow-hidden rounded-lg bg-surface p-0 text-ink shadow-floating"
    >
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
    </dialog>
  );
}
