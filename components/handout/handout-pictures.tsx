import type { StrokeKind } from "#lib/catalogue/drawings/drawings.ts";
import { strokesOf } from "#lib/catalogue/drawings/site-marks.ts";
import type { HandoutBlock, HandoutPicture } from "#lib/clinical/handout/handout-document.ts";

import { HandoutText } from "./handout-text.tsx";

/** A code as one path of dark squares of one unit each, in a square of `size` units with its quiet zone. */
export type CodeSquares = { readonly size: number; readonly path: string };

const LOOKS: Readonly<Record<StrokeKind, string>> = {
  line: "handout-line",
  thin: "handout-line handout-thin",
  ink: "handout-ink",
  paper: "handout-line handout-paper",
};

function Drawing({ drawing, parts, alternative }: HandoutPicture) {
  return (
    <svg
      role="img"
      aria-label={alternative.text}
      lang={alternative.language}
      data-parent={alternative.parent}
      className="handout-drawing"
      viewBox="0 0 100 100"
    >
      {strokesOf(drawing, parts).map(({ kind, path }, index) => (
        <path key={index} className={LOOKS[kind]} d={path} />
      ))}
    </svg>
  );
}

/** Drawings, each beside its sentences. */
export function HandoutPictures({
  block,
  longWords,
}: {
  block: Extract<HandoutBlock, { kind: "pictures" }>;
  longWords: ReadonlySet<string>;
}) {
  return (
    <div className="handout-pictures">
      {block.items.map((picture, index) => (
        <div key={index} className="handout-picture">
          <Drawing {...picture} />
          <p>
            <HandoutText sentences={picture.sentences} longWords={longWords} />
          </p>
        </div>
      ))}
    </div>
  );
}

/** The code with the visits for a phone, beside its sentences. */
export function HandoutCalendarCode({
  block,
  code,
  longWords,
}: {
  block: Extract<HandoutBlock, { kind: "calendar-code" }>;
  code: CodeSquares | null;
  longWords: ReadonlySet<string>;
}) {
  const { alternative, sentences } = block;
  return (
    <div className="handout-calendar">
      <p>
        <HandoutText sentences={sentences} longWords={longWords} />
      </p>
      {code === null ? null : (
        <svg
          role="img"
          aria-label={alternative.text}
          lang={alternative.language}
          data-parent={alternative.parent}
          className="handout-code"
          viewBox={`0 0 ${String(code.size)} ${String(code.size)}`}
          shapeRendering="crispEdges"
        >
          <path d={code.path} />
        </svg>
      )}
    </div>
  );
}
