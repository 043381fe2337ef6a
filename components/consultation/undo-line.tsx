"use client";

import { useEffect, useRef } from "react";
import { Button } from "../ui/button.tsx";

/**
 * What was just done, with the way back.
 * @param props.takesFocus Whether it takes the focus of a button that is gone.
 */
export function UndoLine({
  said,
  takesFocus,
  onUndo,
}: {
  readonly said: string;
  readonly takesFocus: boolean;
  readonly onUndo: () => void;
}) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      line.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <p ref={line} className="mb-3 flex flex-wrap items-center gap-x-3 text-sm text-muted">
      {said}
      <Button size="small" tone="quiet" aria-label={`Undo: ${said}`} onClick={onUndo}>
        Undo
      </Button>
    </p>
  );
}
