"use client";

import { useEffect, useRef } from "react";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { ConflictParts, DecidedTexts } from "./conflict-choice.tsx";
import type { OtherDraft } from "./draft-saving.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/** The draft was changed in another place: both texts are kept until a person chooses. */
export function ConflictNotice({
  draft: { saving, choose, takeTheirs },
  theirs,
  zone,
}: {
  readonly draft: SavingDraft;
  readonly theirs: OtherDraft;
  readonly zone: string;
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
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          onClick={() => {
            choose(saving.draft);
          }}
        >
          Keep mine
        </Button>
        <Button onClick={takeTheirs}>Take theirs</Button>
      </div>
      <ConflictParts mine={saving.draft} theirs={theirs.draft} onChoose={choose} />
    </section>
  );
}

/** What was decided, with both texts to read until it is on record. */
export function DecidedNotice({ draft: { saving, putAway } }: { readonly draft: SavingDraft }) {
  return (
    <Alert level="note" title="Both texts can be read here until your choice is saved." className="mb-4">
      <DecidedTexts decided={saving.decided} onPutAway={putAway} />
    </Alert>
  );
}
