"use client";

import { useState, type ReactNode } from "react";
import { Button } from "../../ui/button.tsx";

/**
 * A button whose form opens in its place.
 * @param props.opens The button's words. @param props.children Draws the form; it is given the way to close it.
 */
export function FactOpener({
  opens,
  label,
  tone = "quiet",
  keys,
  children,
}: {
  readonly opens: string;
  readonly label?: string | undefined;
  readonly tone?: "quiet" | "secondary" | undefined;
  readonly keys?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState<boolean | "closed">(false);
  if (open === true) {
    return children(() => {
      setOpen("closed");
    });
  }
  return (
    <Button
      // Where the form was, the focus stays.
      autoFocus={open === "closed"}
      data-act={label ?? opens}
      data-keys={keys}
      tone={tone}
      size="small"
      aria-label={label}
      onClick={() => {
        setOpen(true);
      }}
    >
      {opens}
    </Button>
  );
}
