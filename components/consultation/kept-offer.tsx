"use client";

import { useEffect, useRef } from "react";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Button } from "../ui/button.tsx";
import { DraftComparison, loadVisitWords, type CompareDrafts } from "./draft-comparison.tsx";
import type { DraftSaving } from "./draft-saving.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { judgeKept, type Drafted, type KeptText } from "./kept-text.ts";

/** A text that an earlier page left on this device, and the page that found it. */
export type OfferedText<D> = {
  readonly kept: KeptText<D>;
  readonly saving: DraftSaving<D>;
  readonly zone: string;
  readonly onUse: () => void;
  readonly onDiscard: () => void;
};

/** Offers the text that an earlier page left on this device of a visit. */
export function KeptVisit(props: OfferedText<ConsultationDraft>) {
  return <KeptOffer {...props} subject="visit" load={loadVisitWords} />;
}

/**
 * Offers the text that an earlier page left on this device, beside the one on this page, until a person chooses.
 * @param props.subject What it is of. @param props.load Fetches the words for laying both side by side.
 */
export function KeptOffer<D extends Drafted>({
  kept,
  saving,
  zone,
  subject,
  load,
  onUse,
  onDiscard,
}: OfferedText<D> & {
  readonly subject: "visit" | "session";
  readonly load: () => Promise<CompareDrafts<D>>;
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
            ? `The ${subject} was changed in another place since. Use it, and it takes the place of what is on record where they differ; discard it, and the record stays.`
            : "You typed it, and it never reached the clinic’s record. Use it, and it is saved; discard it, and it is gone."}
      </p>
      <DraftComparison
        mine={kept.draft}
        theirs={saving.draft}
        heads={["Kept on this device", typed ? "On this page" : "On record"]}
        load={load}
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
