"use client";

import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { KeptAway } from "./away-dialog.tsx";
import type { AwayActs } from "./course-acts.ts";
import type { StepNames } from "./move-words.ts";

const AwayDialog = later("The form", async () => (await import("./away-dialog.tsx")).AwayDialog);

/** The button that changes when the patient of an accepted plan is away. */
export function DaysAway(props: {
  readonly planId: string;
  readonly clinicId: string;
  readonly away: readonly KeptAway[];
  readonly names: StepNames;
  readonly acts: AwayActs;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        className="print:hidden"
        onClick={() => {
          setOpen(true);
        }}
      >
        {props.away.length === 0 ? "Add days away" : "Change days away"}
      </Button>
      {open ? (
        <AwayDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
