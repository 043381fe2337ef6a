import type {
  HandoutBlock,
  HandoutDocument,
  HandoutSection,
  HandoutSentence,
} from "#lib/clinical/handout/handout-document.ts";

import { partKey } from "#lib/clinical/handout/part-key.ts";
import { directionOf } from "#lib/clinical/handout/text-direction.ts";

import "./handout.css";

import { HandoutOpening } from "./handout-opening.tsx";
import { HandoutCalendarCode, HandoutPictures, type CodeSquares } from "./handout-pictures.tsx";
import {
  HandoutCells,
  HandoutFields,
  HandoutSchedule,
  HandoutSignatures,
  HandoutTimeline,
} from "./handout-tables.tsx";
import { HandoutText } from "./handout-text.tsx";
import { PageStart, type PageStarts, type Place } from "./page-start.tsx";

const NO_WORDS: ReadonlySet<string> = new Set();
const NO_PAGES: PageStarts = new Map();

function Items({
  items,
  className,
  longWords,
  place,
}: {
  items: readonly (readonly HandoutSentence[])[];
  className: string;
  longWords: ReadonlySet<string>;
  place: Place;
}) {
  return (
    <ul className={className}>
      {items.map((sentences, index) => (
        <li key={index}>
          <PageStart place={place} item={index} />
          <HandoutText sentences={sentences} longWords={longWords} />
        </li>
      ))}
    </ul>
  );
}

function Block({
  block,
  labelledBy,
  longWords,
  calendarCode,
  place,
}: {
  block: HandoutBlock;
  labelledBy: string;
  longWords: ReadonlySet<string>;
  calendarCode: CodeSquares | null;
  place: Place;
}) {
  switch (block.kind) {
    case "heading":
      return (
        <h3>
          <PageStart place={place} />
          <HandoutText sentences={[block]} />
        </h3>
      );
    case "paragraph":
      return (
        <p>
          <PageStart place={place} />
          <HandoutText sentences={block.sentences} longWords={longWords} />
        </p>
      );
    case "list":
      return <Items items={block.items} className="handout-list" longWords={longWords} place={place} />;
    case "ticks":
      return <Items items={block.items} className="handout-ticks" longWords={longWords} place={place} />;
    case "schedule":
      return <HandoutSchedule block={block} labelledBy={labelledBy} place={place} />;
    case "timeline":
      return <HandoutTimeline block={block} labelledBy={labelledBy} longWords={longWords} place={place} />;
    case "pictures":
      return (
        <>
          <PageStart place={place} />
          <HandoutPictures block={block} longWords={longWords} />
        </>
      );
    case "calendar-code":
      return (
        <>
          <PageStart place={place} />
          <HandoutCalendarCode block={block} code={calendarCode} longWords={longWords} />
        </>
      );
    case "fields":
      return <HandoutFields block={block} place={place} />;
    case "table":
      return <HandoutCells block={block} labelledBy={labelledBy} place={place} />;
    case "signatures":
      return <HandoutSignatures block={block} labelledBy={labelledBy} place={place} />;
    case "call-us":
      return (
        <>
          <Items items={block.items} className="handout-list" longWords={longWords} place={place} />
          <p className="handout-contact">
            <HandoutText sentences={block.contact} longWords={longWords} />
          </p>
          <p>
            <HandoutText sentences={block.emergency} longWords={longWords} />
          </p>
        </>
      );
  }
}

function Section({
  section,
  longWords,
  calendarCode,
  place,
}: {
  section: HandoutSection;
  longWords: ReadonlySet<string>;
  calendarCode: CodeSquares | null;
  place: Place;
}) {
  const headingId = `handout-${section.id}`;
  const calls = section.blocks.some((block) => block.kind === "call-us");
  return (
    <section aria-labelledby={headingId} className={calls ? "handout-call" : "handout-section"}>
      <PageStart place={place} />
      <h2 id={headingId}>{section.heading}</h2>
      {section.blocks.map((block, index) => (
        <Block
          key={index}
          block={block}
          labelledBy={headingId}
          longWords={longWords}
          calendarCode={calendarCode}
          place={{ ...place, key: partKey(place.section, index) }}
        />
      ))}
    </section>
  );
}

/**
 * The handout on screen: the words of the document model, in its order, as semantic HTML. Each sentence carries its
 * parent in `data-parent`. Its look, on screen and on paper, is in `handout.css`.
 * @param props.longWords Words that are hard to read, in lower case: marked, and underlined once somebody asks for it.
 * @param props.calendarCode The code of the document's visits; without it only its sentences are shown.
 * @param props.pageStarts Where the printed pages begin, as `findPageStarts` tells; without it no page is marked.
 */
export function HandoutArticle({
  document,
  longWords = NO_WORDS,
  calendarCode = null,
  pageStarts = NO_PAGES,
}: {
  document: HandoutDocument;
  longWords?: ReadonlySet<string>;
  calendarCode?: CodeSquares | null;
  pageStarts?: PageStarts;
}) {
  const { identity, textNotice = [] } = document;
  return (
    <article
      aria-label={(document.paper ?? "handout") === "handout" ? "Handout" : document.title}
      className={[
        "handout",
        ...(document.printSize === "large" ? ["handout-large"] : []),
        ...(document.paperSize === "letter" ? ["handout-letter"] : []),
      ].join(" ")}
      lang={document.language}
      dir={document.direction}
    >
      <header className="handout-identity">
        <div>
          <strong>
            <bdi>{identity.name}</bdi>
          </strong>{" "}
          <span>{identity.born}</span> <span>{identity.number}</span>
        </div>
      </header>
      <HandoutOpening document={document} longWords={longWords} />
      {textNotice.length === 0 ? null : (
        <div className="handout-notice">
          {textNotice.map((sentences, index) => (
            <p key={index} dir={directionOf(sentences[0]?.language ?? document.language)}>
              <HandoutText sentences={sentences} longWords={longWords} />
            </p>
          ))}
        </div>
      )}
      {document.sections.map((section, index) => (
        <Section
          key={section.id}
          section={section}
          longWords={longWords}
          calendarCode={calendarCode}
          place={{ pages: pageStarts, section: index, key: partKey(index) }}
        />
      ))}
      <footer className="handout-imprint">
        <div>
          {document.demonstrationMark === null ? null : <strong>{document.demonstrationMark}</strong>}{" "}
          <bdi>{document.clinicName}</bdi> <span>{document.imprint}</span>
        </div>
      </footer>
    </article>
  );
}
