"use client";

import { useRef, useState } from "react";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Button } from "../ui/button.tsx";
import { usePulling } from "./pull-context.tsx";

/** Takes all of the last visit over at once, and takes it back; nothing on a first visit. */
export function PullVisit() {
  const pulling = usePulling();
  const box = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  if (!pulling?.earlier || pulling.earlier.sections.length === 0) return null;
  const { earlier, pulled, pull, undo } = pulling;
  const open = pulled.flatMap((one) => (one.open.length > 0 ? [one.section] : []));
  return (
    <div ref={box} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm print:hidden">
      <Button
        data-act=""
        data-keys="p"
        size="small"
        onClick={() => {
          setAsked(true);
          void pull(earlier.sections);
        }}
      >
        Pull all from {formatClinicalDate(earlier.on)}
      </Button>
      {open.length > 0 ? (
        <Button
          data-act=""
          size="small"
          tone="quiet"
          onClick={() => {
            // This button goes with what it took back.
            void undo(open).then(() => box.current?.querySelector("button")?.focus());
          }}
        >
          Undo all<span className="sr-only"> that is not confirmed</span>
        </Button>
      ) : null}
      <p role="status" className="min-w-48 flex-1 text-muted">
        {open.length > 0
          ? `${String(new Set(open).size)} sections to confirm as today’s.`
          : asked
            ? "Nothing is waiting to be confirmed."
            : "Only empty fields are filled; what was asked for the day is asked again."}
      </p>
    </div>
  );
}
