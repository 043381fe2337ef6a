"use client";

import type { SigningDoubt, SigningGap } from "#lib/clinical/visit/signing-gaps.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { doubtLine, gapLine, type GapLine } from "./gap-lines.ts";
import { PlaceLink } from "./place-link.tsx";

/** What has to be done before signing, and what is worth a look; each line leads to its field. */
export function GapList({
  gaps,
  doubts,
  draft,
}: {
  readonly gaps: readonly SigningGap[];
  readonly doubts: readonly SigningDoubt[];
  readonly draft: ConsultationDraft;
}) {
  return (
    <>
      <Lines title="Must be done" lines={gaps.map((gap) => gapLine(gap, draft))} />
      <Lines title="Worth a look" lines={doubts.map(doubtLine)} />
    </>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly GapLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className="mt-1 text-sm font-semibold text-muted">{title}</h3>
      <ul aria-label={title} className="grid gap-x-6 lg:grid-cols-2">
        {lines.map((line) => (
          <li key={line.text}>
            <PlaceLink place={line}>{line.text}</PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
