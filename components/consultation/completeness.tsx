"use client";

import { useEffect, useRef } from "react";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import {
  signingDoubts,
  signingGaps,
  type SigningDoubt,
  type SigningGap,
} from "#lib/clinical/visit/signing-gaps.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";

const GapList = later("The list of what is missing", async () => (await import("./gap-list.tsx")).GapList, {
  unseen: true,
});

const things = (count: number): string => `${String(count)} ${count === 1 ? "thing" : "things"}`;

/** What the button says: what is missing counts first. */
function countWords(gaps: readonly SigningGap[], doubts: readonly SigningDoubt[]): string {
  if (gaps.length > 0) return `${things(gaps.length)} missing`;
  return doubts.length > 0 ? `${things(doubts.length)} worth a look` : "Nothing missing";
}

/**
 * What has to be done before signing and what is worth a look, counted on a button and listed above it. Each line leads
 * to its field and goes away once it is done.
 * @param props.called Goes up each time the list is asked for by pressing Sign: the focus then goes to its heading.
 */
export function Completeness({
  draft,
  evaluation,
  on,
  today,
  open,
  onOpen,
  called,
}: {
  readonly draft: ConsultationDraft;
  readonly evaluation: Evaluation;
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly called: number;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (called > 0) heading.current?.focus();
  }, [called]);
  const gaps = signingGaps(draft, evaluation);
  const doubts = signingDoubts({ on, scores: draft.scores }, evaluation, today);
  const none = gaps.length + doubts.length === 0;
  return (
    <>
      <Button
        data-act=""
        data-keys="d l"
        tone="quiet"
        aria-expanded={open}
        aria-controls={open ? "completeness" : undefined}
        icon={<Icon name="chevron-right" className={`size-4 ${open ? "rotate-90" : "-rotate-90"}`} />}
        onClick={() => {
          onOpen(!open);
        }}
      >
        {countWords(gaps, doubts)}
      </Button>
      <p aria-live="polite" className="sr-only">
        {gaps.length > 0 ? `${things(gaps.length)} missing before signing` : ""}
      </p>
      {open ? (
        <div
          id="completeness"
          role="group"
          aria-label="Before signing"
          className="scroll-region order-first max-h-[28dvh] w-full overflow-y-auto border-l-4 border-caution pl-3 short:max-h-none"
        >
          <h2 ref={heading} tabIndex={-1} className="text-base font-bold">
            {none ? "Nothing is missing." : "Before signing"}
          </h2>
          {none ? null : <GapList gaps={gaps} doubts={doubts} draft={draft} />}
        </div>
      ) : null}
    </>
  );
}
