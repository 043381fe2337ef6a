"use client";

import { useState } from "react";
import { writeFindings, writeShorthand } from "#lib/clinical/shorthand/write-shorthand.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { TextArea } from "../form/text-area.tsx";
import { Button } from "../ui/button.tsx";

const FIELD_WORDS: Readonly<Record<string, string>> = {
  depression: "the shape of the dip",
  raised: "the extent",
  count: "the number of marks",
  medianSizeMm: "the usual size",
  widthMm: "the width",
  depthMm: "the depth",
  elevationMm: "the height",
};

/** What is recorded of a finding that its shorthand does not say. */
export function unsaidWords(finding: DraftFinding): string[] {
  const { words, pins } = finding;
  const count = pins?.length ?? 0;
  return [
    ...writeShorthand(finding).unsaid.map((key) => FIELD_WORDS[key] ?? key),
    ...(words ? ["its words"] : []),
    ...(count > 0 ? [count === 1 ? "1 pin on the map" : `${String(count)} pins on the map`] : []),
  ];
}

type Copied = { readonly findings: readonly DraftFinding[]; readonly text: string; readonly taken: boolean };

/** All findings as one line, on the clipboard and on the screen, with what it leaves out. */
export function CopyFindings({ findings }: { readonly findings: readonly DraftFinding[] }) {
  const [copied, setCopied] = useState<Copied | null>(null);
  const shown = copied?.findings === findings ? copied : null;
  const unsaid = shown
    ? findings.flatMap((finding, index) => {
        const words = unsaidWords(finding);
        return words.length > 0 ? [`finding ${String(index + 1)}: ${words.join(", ")}`] : [];
      })
    : [];

  async function copy() {
    const text = writeFindings(findings);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ findings, text, taken: true });
    } catch {
      setCopied({ findings, text, taken: false });
    }
  }

  return (
    <div className="text-sm">
      <Button size="small" tone="quiet" className="-ml-2 pointer-coarse:h-11" onClick={() => void copy()}>
        Copy all as shorthand
      </Button>
      {shown ? (
        <div className="mt-1 max-w-prose space-y-1">
          <TextArea
            label="All findings in one line"
            readOnly
            rows={2}
            value={shown.text}
            onFocus={(event) => {
              event.target.select();
            }}
          />
          <p role="status">
            {shown.taken ? "Copied." : "This device did not let it be copied: select the text and copy it."}
            {unsaid.length > 0 ? ` Not in shorthand: ${unsaid.join("; ")}.` : ""}
          </p>
        </div>
      ) : null}
    </div>
  );
}
