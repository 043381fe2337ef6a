"use client";

import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { Discarding } from "./discard-dialog.tsx";

const DiscardDialog = later(
  "The question before discarding",
  async () => (await import("./discard-dialog.tsx")).DiscardDialog,
);

/** The discard act of a draft: asks first. @param props.label What the button is called. */
export function DiscardDraft({
  label = "Discard draft",
  keys,
  ...discarding
}: Discarding & { readonly label?: string; readonly keys?: string }) {
  const [asking, setAsking] = useState<boolean | null>(null);
  return (
    <>
      <Button
        data-act=""
        data-keys={keys}
        tone="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </Button>
      {asking === null ? null : (
        <DiscardDialog
          {...discarding}
          open={asking}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}
