"use client";

import { memo } from "react";
import { placeWords } from "#lib/catalogue/words/findings.ts";
import type { ReadFinding, ReadToken, ShorthandReading } from "#lib/clinical/shorthand/read-shorthand.ts";
import { applyFix, suggestFixes } from "#lib/clinical/shorthand/suggest-fixes.ts";
import { keepFocus, type LineOption } from "./shorthand-options.tsx";

/** Something that is wrong, and where in the line. */
export type LineProblem = { readonly from: number; readonly to: number; readonly problem: string };

/**
 * What is wrong in the line, in its order. The word that is being typed is not wrong yet.
 * @param caret where the caret is; null where every word counts as finished
 */
export function problemsOf({ parts }: ShorthandReading, caret: number | null): LineProblem[] {
  return parts.flatMap((part) => {
    const words = part.tokens.flatMap(({ from, to, problem }) =>
      problem === null || to === caret ? [] : [{ from, to, problem }],
    );
    const inside = caret !== null && part.from <= caret && caret <= part.to;
    return part.problem === null || inside
      ? words
      : [{ from: part.from, to: part.from, problem: part.problem }, ...words];
  });
}

/**
 * The line as it is understood, part by part. A word that is not stands at its place, underlined, with what it was
 * perhaps meant to be; pressing it puts the caret there.
 */
export const ShorthandPreview = memo(function ShorthandPreview({
  reading,
  line,
  caret,
  onGoTo,
  onFix,
}: {
  readonly reading: ShorthandReading;
  readonly line: string;
  readonly caret: number | null;
  readonly onGoTo: (token: ReadToken) => void;
  readonly onFix: (option: LineOption) => void;
}) {
  return (
    <ul aria-label="Understood so far" className="mt-1 space-y-0.5 text-sm">
      {reading.parts.map((part, index) => (
        <li key={index} className="flex flex-wrap items-baseline gap-x-1.5 text-muted">
          <PartWords part={part} caret={caret} line={line} onGoTo={onGoTo} onFix={onFix} />
        </li>
      ))}
    </ul>
  );
});

function PartWords({
  part,
  caret,
  ...acts
}: {
  readonly part: ReadFinding;
  readonly caret: number | null;
  readonly line: string;
  readonly onGoTo: (token: ReadToken) => void;
  readonly onFix: (option: LineOption) => void;
}) {
  return (
    <>
      <span className="font-semibold text-ink">{placeWords(part.finding.sites, part.finding.side)}</span>
      {part.tokens.map((token) => {
        if (token.problem !== null && token.to !== caret) {
          return <WrongWord key={token.from} token={token} {...acts} />;
        }
        if (token.place) return null;
        return (
          <span key={token.from}>
            <span aria-hidden="true">· </span>
            {token.meaning ?? `${token.text}…`}
          </span>
        );
      })}
    </>
  );
}

const ACT =
  "min-h-6 rounded-sm text-accent underline underline-offset-2 pointer-coarse:min-h-11 pointer-coarse:px-1";

function WrongWord({
  token,
  line,
  onGoTo,
  onFix,
}: {
  readonly token: ReadToken;
  readonly line: string;
  readonly onGoTo: (token: ReadToken) => void;
  readonly onFix: (option: LineOption) => void;
}) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span aria-hidden="true">·</span>
      <button
        type="button"
        aria-label={`Go to “${token.text}”, not understood`}
        className="min-h-6 font-mono font-semibold break-all text-ink underline decoration-wavy decoration-2 underline-offset-4 pointer-coarse:min-h-11"
        onMouseDown={keepFocus}
        onClick={() => {
          onGoTo(token);
        }}
      >
        {token.text}
      </button>
      {suggestFixes(token).map((fix) => (
        <button
          key={fix.label}
          type="button"
          aria-label={fix.text === "" ? fix.label : `Write “${fix.text}” instead of “${token.text}”`}
          className={ACT}
          onMouseDown={keepFocus}
          onClick={() => {
            onFix({ ...applyFix(line, fix), label: fix.label, meaning: null });
          }}
        >
          {fix.label}
        </button>
      ))}
    </span>
  );
}
