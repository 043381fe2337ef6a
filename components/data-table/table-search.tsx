"use client";

import { useEffect, useId, useRef, useState } from "react";
import { controlClassNames } from "../form/control-class-names.ts";
import { Icon } from "../ui/icon.tsx";

const WAIT_MS = 150;

/**
 * A search box over a table. It shows what is typed at once and passes it on after a short pause. Down goes on to the
 * first row.
 * @param props.label Its accessible name, such as "Search patients". @param props.value What the address says now.
 * @param props.onSearch Called with the text, trimmed. @param props.autoFocus Takes the focus on arrival.
 */
export function TableSearch({
  label,
  placeholder,
  value,
  onSearch,
  autoFocus,
}: {
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly autoFocus?: boolean | undefined;
}) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The address was changed by something else, such as Back.
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  return (
    <div className="relative w-full max-w-md min-w-48 flex-1">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Icon
        name="search"
        className="pointer-events-none absolute top-1/2 left-2.5 size-4.5 -translate-y-1/2 text-muted"
      />
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        autoFocus={autoFocus}
        placeholder={placeholder ?? label}
        value={typed}
        onChange={(event) => {
          const text = event.target.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => {
            onSearch(text.trim());
          }, WAIT_MS);
        }}
        onBlur={({ relatedTarget }) => {
          // Whoever presses a link has found what they typed for: a search now would take the page back.
          if (relatedTarget instanceof HTMLAnchorElement) clearTimeout(timer.current);
        }}
        onKeyDown={(event) => {
          const row =
            event.key === "ArrowDown" ? document.querySelector<HTMLElement>("main tbody tr[tabindex]") : null;
          if (!row) return;
          event.preventDefault();
          row.focus();
        }}
        className={`${controlClassNames} pl-9`}
      />
    </div>
  );
}
