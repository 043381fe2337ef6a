"use client";

import { useEffect, useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { draftDifferences } from "./draft-words.ts";

/** Two texts of one visit side by side, where they differ. The words for it are fetched when there is a choice. */
export function DraftComparison({
  mine,
  theirs,
  heads,
}: {
  readonly mine: ConsultationDraft;
  readonly theirs: ConsultationDraft;
  /** What stands over each of the two. */
  readonly heads: readonly [mine: string, theirs: string];
}) {
  const [words, setWords] = useState<{ readonly compare: typeof draftDifferences } | "missing" | null>(null);
  useEffect(() => {
    import("./draft-words.ts").then(
      (module) => {
        setWords({ compare: module.draftDifferences });
      },
      () => {
        setWords("missing");
      },
    );
  }, []);
  if (words === null) return null;
  if (words === "missing") {
    return <p className="mt-2">What differs cannot be shown now. Both texts are kept; choose later.</p>;
  }
  const differences = words.compare(mine, theirs);
  if (differences.length === 0) return <p className="mt-2">The two texts say the same.</p>;
  return (
    <div
      className="scroll-region mt-3 max-h-96 overflow-auto"
      tabIndex={0}
      role="region"
      aria-label="Differences"
    >
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left text-muted">
            {["What", ...heads].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 font-normal">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <tr key={`${difference.section}-${difference.label}`} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-4 text-left font-normal">
                <span className="text-muted">{difference.section}</span> {difference.label}
              </th>
              <td className="py-1 pr-4 font-semibold wrap-anywhere">{difference.mine ?? "Not recorded"}</td>
              <td className="py-1 font-semibold wrap-anywhere">{difference.theirs ?? "Not recorded"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
