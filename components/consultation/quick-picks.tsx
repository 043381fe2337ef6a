"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "../ui/button.tsx";
import type { QuickPick } from "./quick-pick-words.ts";

const STORED_AS = "aftermark-quick-picks";
const nothing = () => () => undefined;

function areHidden(): boolean {
  try {
    return localStorage.getItem(STORED_AS) === "hidden";
  } catch {
    return false;
  }
}

/** The kinds of marks that this person records most, each one tap away. They can be hidden on this device. */
export function QuickPicks({
  picks,
  onPick,
}: {
  readonly picks: readonly QuickPick[];
  readonly onPick: (pick: QuickPick) => void;
}) {
  const stored = useSyncExternalStore(nothing, areHidden, () => false);
  const [switched, setSwitched] = useState<boolean | null>(null);
  const hidden = switched ?? stored;
  return (
    <div role="group" aria-label="Quick picks" className="mb-2 flex flex-wrap items-center gap-1.5">
      {hidden
        ? null
        : picks.map((pick) => (
            <Button
              key={pick.label}
              data-act={`Quick pick: ${pick.label}`}
              size="small"
              className="h-auto! min-h-7 shrink! text-left whitespace-normal! pointer-coarse:min-h-10"
              onClick={() => {
                onPick(pick);
              }}
            >
              {pick.label}
            </Button>
          ))}
      <Button
        size="small"
        tone="quiet"
        aria-expanded={!hidden}
        onClick={() => {
          setSwitched(!hidden);
          try {
            localStorage.setItem(STORED_AS, hidden ? "shown" : "hidden");
          } catch {
            // A browser that keeps nothing shows them again next time.
          }
        }}
      >
        {hidden ? "Show quick picks" : "Hide"}
        {hidden ? null : <span className="sr-only"> quick picks</span>}
      </Button>
    </div>
  );
}
