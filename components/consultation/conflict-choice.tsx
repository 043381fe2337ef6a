"use client";

import { useEffect, useRef } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Button } from "../ui/button.tsx";
import { DraftComparison } from "./draft-comparison.tsx";
import type { OtherDraft } from "./draft-saving.ts";

/** Two texts of one visit, side by side where they differ; a person chooses which one stays. */
export function ConflictChoice({
  mine,
  theirs,
  zone,
  onKeepMine,
  onTakeTheirs,
}: {
  readonly mine: ConsultationDraft;
  readonly theirs: OtherDraft;
  readonly zone: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section aria-labelledby="conflict-heading" className="mb-4 border-l-4 border-caution bg-sunken p-4">
      <h2 ref={heading} id="conflict-heading" tabIndex={-1} className="text-lg font-bold">
        This visit was changed in another place
      </h2>
      <p className="mt-1 max-w-prose">
        Both texts are kept until you choose. The other one was saved{" "}
        {theirs.savedAt === null ? "meanwhile" : formatDateAndTime(theirs.savedAt, zone)}. Nothing is saved
        from this page until then.
      </p>
      <DraftComparison mine={mine} theirs={theirs.draft} heads={["On this page", "In the other place"]} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onKeepMine}>Keep mine</Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
      </div>
    </section>
  );
}
