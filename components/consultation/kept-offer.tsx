"use client";

import { useEffect, useRef } from "react";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Button } from "../ui/button.tsx";
import { DraftComparison } from "./draft-comparison.tsx";
import type { DraftSaving } from "./draft-saving.ts";
import { judgeKept, type KeptText } from "./kept-text.ts";

/** Offers the text that an earlier page left on this device, beside the one on this page, until a person chooses. */
export function KeptOffer({
  kept,
  saving,
  zone,
  onUse,
  onDiscard,
}: {
  readonly kept: KeptText;
  readonly saving: DraftSaving;
  readonly zone: string;
  readonly onUse: () => void;
  readonly onDiscard: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const changed = judgeKept(kept, saving) === "changed";
  const typed = saving.revision > 0;
  // A save under way would be overtaken, so the choice waits for its answer.
  const busy = saving.save !== null;
  return (
    <section aria-labelledby="kept-heading" className="mb-4 border-l-4 border-caution bg-sunken p-4">
      <h2 ref={heading} id="kept-heading" tabIndex={-1} className="text-lg font-bold">
        Text that was not saved was found on this device, from {formatDateAndTime(kept.at, zone)}
      </h2>
      <p className="mt-1 max-w-prose">
        {typed
          ? "You changed this page before it was found. Use it, and it takes the place of what is on this page where they differ; discard it, and this page stays as it is."
          : changed
            ? "The visit was changed in another place since. Use it, and it takes the place of what is on record where they differ; discard it, and the record stays."
            : "You typed it, and it never reached the clinic’s record. Use it, and it is saved; discard it, and it is gone."}
      </p>
      <DraftComparison
        mine={kept.draft}
        theirs={saving.draft}
        heads={["Kept on this device", typed ? "On this page" : "On record"]}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button pending={busy} onClick={onUse}>
          Use it
        </Button>
        <Button pending={busy} onClick={onDiscard}>
          Discard it
        </Button>
      </div>
    </section>
  );
}
