"use client";

import { useEffect, useState } from "react";
import type { DraftDifference } from "./section-differences.ts";

/** Lays two texts side by side, in words. */
export type CompareDrafts<D> = (mine: D, theirs: D) => readonly DraftDifference[];

/** Fetches the words of a visit. */
export const loadVisitWords = async () => (await import("./draft-words.ts")).draftDifferences;

/**
 * Two texts of one draft side by side, where they differ.
 * @param props.load Fetches the words for it, once there is a choice; the same from one drawing to the next.
 */
export function DraftComparison<D>({
  mine,
  theirs,
  heads,
  load,
}: {
  readonly mine: D;
  readonly theirs: D;
  readonly load: () => Promise<CompareDrafts<D>>;
  /** What stands over each of the two. */
  readonly heads: readonly [mine: string, theirs: string];
}) {
  const [words, setWords] = useState<{ readonly compare: CompareDrafts<D> } | "missing" | null>(null);
  useEffect(() => {
    load().then(
      (compare) => {
        setWords({ compare });
      },
      () => {
        setWords("missing");
      },
    );
  }, [load]);
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
