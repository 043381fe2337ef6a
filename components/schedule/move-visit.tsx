"use client";

import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { CourseActs } from "./course-acts.ts";
import type { MovableVisit } from "./move-dialog.tsx";
import type { StepNames } from "./move-words.ts";

const MoveDialog = later("The form", async () => (await import("./move-dialog.tsx")).MoveDialog);

/** The button that moves a visit; its form is fetched when it is asked for. */
export function MoveVisit({
  visit,
  clinicId,
  names,
  acts,
  label = "Move",
}: {
  readonly visit: MovableVisit;
  readonly clinicId: string;
  readonly names: StepNames;
  readonly acts: Pick<CourseActs, "previewMove" | "move">;
  readonly label?: string;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        tone="quiet"
        className="print:hidden"
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
        <span className="sr-only"> {visit.title}</span>
      </Button>
      {open ? (
        <MoveDialog
          visit={visit}
          clinicId={clinicId}
          names={names}
          acts={acts}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
