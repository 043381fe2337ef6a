"use client";

import { LONGEST_TEXT, type ShorthandReading } from "#lib/clinical/shorthand/read-shorthand.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { FieldMessage } from "../form/field-message.tsx";
import { Button } from "../ui/button.tsx";
import { KeyboardHint } from "../ui/keyboard-hint.tsx";
import { MOST_FINDINGS, type LineAct } from "./shorthand-acts.ts";
import { unsaidWords } from "./shorthand-copy.tsx";
import { keepFocus } from "./shorthand-options.tsx";

/** Tells how the line stands: what is wrong, what Enter will do, what was done and how to take it back. */
export function ShorthandState({
  toldId,
  reading,
  length,
  problem,
  full,
  edited,
  index,
  undo,
  onAdd,
  onLeave,
  onUndo,
}: {
  readonly toldId: string;
  readonly reading: ShorthandReading;
  readonly length: number;
  readonly problem: string | null;
  readonly full: boolean;
  readonly edited: DraftFinding | null;
  readonly index: number;
  readonly undo: LineAct | null;
  readonly onAdd: () => void;
  readonly onLeave: () => void;
  readonly onUndo: (act: LineAct) => void;
}) {
  const kept = edited ? unsaidWords(edited) : [];
  const told = full
    ? `A consultation holds ${String(MOST_FINDINGS)} findings; these would be more.`
    : (problem ?? undefined);
  return (
    <div className="text-sm">
      <div id={toldId}>
        <FieldMessage id={toldId} error={told} />
        {length >= LONGEST_TEXT ? (
          <p className="mt-1">
            The line is full at {LONGEST_TEXT} characters; what came after was not taken. Add these findings,
            then go on.
          </p>
        ) : null}
        {edited ? (
          <p className="mt-1">
            Finding {index + 1} is being edited.
            {kept.length > 0 ? ` Not in shorthand, and kept as it is: ${kept.join(", ")}.` : ""}
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 not-empty:mt-1">
        {reading.understood && !full ? (
          <Button size="small" className="pointer-coarse:h-11" onMouseDown={keepFocus} onClick={onAdd}>
            {actWords(reading.parts.length, edited ? index : null)} <KeyboardHint keys={["Enter"]} />
          </Button>
        ) : null}
        {edited ? (
          <Button
            size="small"
            tone="quiet"
            className="pointer-coarse:h-11"
            onMouseDown={keepFocus}
            onClick={onLeave}
          >
            Leave finding {index + 1} as it was
          </Button>
        ) : null}
        <p role="status">{undo ? doneWords(undo) : ""}</p>
        {undo ? (
          <Button
            size="small"
            tone="quiet"
            className="pointer-coarse:h-11"
            onMouseDown={keepFocus}
            onClick={() => {
              onUndo(undo);
            }}
          >
            Undo
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function actWords(parts: number, index: number | null): string {
  const more = index === null ? parts : parts - 1;
  const added = more === 1 && index === null ? "Add this finding" : `Add ${String(more)} findings`;
  if (index === null) return added;
  return `Replace finding ${String(index + 1)}${more > 0 ? ` and add ${String(more)}` : ""}`;
}

function doneWords({ made, replaced }: LineAct): string {
  const added = replaced ? made.length - 1 : made.length;
  const words = added === 1 ? "1 finding added." : `${String(added)} findings added.`;
  if (replaced === null) return words;
  return added === 0 ? "The finding is replaced." : `The finding is replaced, ${words}`;
}
