import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import { letterheadText } from "#lib/clinical/handout/letterhead.ts";

import { HandoutText } from "./handout-text.tsx";

/**
 * How a sheet begins: its title and first words, beside them the clinic's picture, and under them its lines.
 * @param props.heading `p` where the title is only a sample on another page.
 */
export function HandoutOpening({
  document: { title, lead, letterhead = null },
  longWords,
  heading: Heading = "h1",
}: {
  document: Pick<HandoutDocument, "title" | "lead" | "letterhead">;
  longWords: ReadonlySet<string>;
  heading?: "h1" | "p";
}) {
  const opening = (
    <>
      <Heading className="handout-title">{title}</Heading>
      <p className="handout-lead">
        <HandoutText sentences={lead} longWords={longWords} />
      </p>
    </>
  );
  if (letterhead === null) return opening;
  const { picture, lines } = letterhead;
  return (
    <>
      {picture === null ? (
        opening
      ) : (
        <div className="handout-opening">
          <div>{opening}</div>
          <img
            src={`/api/clinic/pictures/${picture.sha256}`}
            alt={picture.words}
            width={picture.width}
            height={picture.height}
          />
        </div>
      )}
      {lines.length === 0 ? null : <p>{letterheadText(lines)}</p>}
    </>
  );
}
