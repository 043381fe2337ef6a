"use client";

import { useEffect, useRef } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Button } from "../ui/button.tsx";
import { draftDifferences } from "./draft-words.ts";
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
  const differences = draftDifferences(mine, theirs.draft);
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
      {differences.length > 0 ? (
        <div
          className="scroll-region mt-3 max-h-96 overflow-auto"
          tabIndex={0}
          role="region"
          aria-label="Differences"
        >
          <table className="w-full text-sm">
            <thead>
              <tr className="border-b border-line text-left text-muted">
                <th scope="col" className="py-1 pr-4 font-normal">
                  What
                </th>
                <th scope="col" className="py-1 pr-4 font-normal">
                  On this page
                </th>
                <th scope="col" className="py-1 font-normal">
                  In the other place
                </th>
              </tr>
            </thead>
            <tbody>
              {differences.map((difference) => (
                <tr
                  key={`${difference.section}-${difference.label}`}
                  className="border-b border-line align-top"
                >
                  <th scope="row" className="py-1 pr-4 text-left font-normal">
                    <span className="text-muted">{difference.section}</span> {difference.label}
                  </th>
                  <td className="py-1 pr-4 font-semibold wrap-anywhere">
                    {difference.mine ?? "Not recorded"}
                  </td>
                  <td className="py-1 font-semibold wrap-anywhere">{difference.theirs ?? "Not recorded"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="mt-2">The two texts say the same.</p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button onClick={onKeepMine}>Keep mine</Button>
        <Button onClick={onTakeTheirs}>Take theirs</Button>
      </div>
    </section>
  );
}
