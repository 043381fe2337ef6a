"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { FormAct } from "../patient/use-kept-form.ts";
import { AddendumForm } from "./addendum-form.tsx";
import { draftDifferences } from "./draft-words.ts";

/** What this page holds and the signed record does not, as lines of text. */
export function unsignedText(mine: ConsultationDraft, signed: ConsultationDraft): string {
  return draftDifferences(mine, signed)
    .flatMap(({ section, label, mine: text, theirs }) => {
      if (text === null) return [];
      const added = theirs !== null && text.startsWith(theirs) ? text.slice(theirs.length).trim() : text;
      return [section === label ? `${section}: ${added}` : `${section}, ${label}: ${added}`];
    })
    .join("\n");
}

/**
 * What was typed in this page while the visit was signed in another place, ready to be added to the record in one act.
 * @param props.onAdded Called once it is on record.
 */
export function TypedAfterSigning({
  mine,
  signed,
  act,
  consultationId,
  clinicId,
  onAdded,
}: {
  readonly mine: ConsultationDraft;
  readonly signed: ConsultationDraft;
  readonly act: FormAct<{ readonly id: string }>;
  readonly consultationId: string;
  readonly clinicId: string;
  readonly onAdded: () => void;
}) {
  const router = useRouter();
  // What was typed stays as it was found, while the person goes through it.
  const [text] = useState(() => unsignedText(mine, signed));
  return (
    <section aria-label="Typed after signing" className="mb-6 border-l-4 border-caution bg-sunken p-4">
      <h2 className="mb-2 text-lg font-bold">What you typed that is not in the signed record</h2>
      {text === "" ? (
        <p>Nothing: the signed record holds all of it.</p>
      ) : (
        <AddendumForm
          act={act}
          of={{ field: "consultationId", id: consultationId }}
          clinicId={clinicId}
          text={text}
          onAdded={() => {
            onAdded();
            router.refresh();
          }}
        />
      )}
    </section>
  );
}
