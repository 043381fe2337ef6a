import { useEffect, useRef } from "react";
import { classNames } from "../ui/class-names.ts";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import type { PatientSearch } from "./use-patient-search.ts";

function sentence(search: PatientSearch["state"], count: number, typed: string): string {
  if (search === "searching") return "Searching patients…";
  if (search === "failed") return "Patients could not be searched just now. Pages are still here.";
  if (count === 0) return `Nothing found for “${typed.trim()}”.`;
  if (search === "idle" && typed === "") return "Type part of a name, a birth date or a number.";
  return `${count} found`;
}

/**
 * What "Go to" found, as a listbox, with one line that says how the search stands.
 * @param props.current The entry Enter would open; kept in sight.
 */
export function PaletteList({
  entries,
  current,
  search,
  typed,
  onChoose,
  onFollow,
}: {
  readonly entries: readonly PaletteEntry[];
  readonly current: PaletteEntry | undefined;
  readonly search: PatientSearch["state"];
  readonly typed: string;
  readonly onChoose: (entry: PaletteEntry) => void;
  readonly onFollow: (entry: PaletteEntry) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const currentId = current?.id;

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [currentId]);

  return (
    <>
      <div
        ref={list}
        id="go-to-list"
        role="listbox"
        aria-label="Results"
        className="max-h-[50dvh] overflow-y-auto p-1 empty:hidden"
      >
        {entries.map((entry) => (
          <div
            key={entry.id}
            id={`go-to-${entry.id}`}
            role="option"
            aria-selected={entry.id === currentId}
            aria-disabled={entry.refused || undefined}
            onPointerMove={() => {
              if (entry.id !== currentId) onChoose(entry);
            }}
            onClick={() => {
              onFollow(entry);
            }}
            className={classNames(
              "flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 py-1",
              entry.id === currentId && "bg-accent-soft",
            )}
          >
            <span className="min-w-0 flex-1">
              <span className={classNames("block font-medium", entry.refused && "text-muted")}>
                {entry.label}
              </span>
              {entry.detail ? <span className="block text-sm text-muted">{entry.detail}</span> : null}
            </span>
            {entry.keys && entry.keys.length > 0 ? <KeyboardHint keys={entry.keys} /> : null}
            <span className="text-sm text-muted max-sm:sr-only">{entry.kind}</span>
          </div>
        ))}
      </div>
      <p role="status" className="border-t border-line px-4 py-2 text-sm text-muted">
        {sentence(search, entries.length, typed)}
      </p>
    </>
  );
}
