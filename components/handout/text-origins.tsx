import type { TextOrigin } from "#lib/clinical/handout/passage.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { sourceAddress } from "../guide/guide-address.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextLink } from "../ui/text-link.tsx";

const GENERAL_KNOWLEDGE = "UNVERIFIED";

function standingOf({ author, writtenOn, reviewBy, review, signOff }: TextOrigin): string {
  return [
    `By ${author}, written ${formatClinicalDate(writtenOn)}, to be read again by ${formatClinicalDate(reviewBy)}`,
    review === "reviewed" ? "reviewed" : "reviewed by nobody else",
    signOff === "signed" ? "signed off by this clinic" : "not signed off by this clinic",
  ].join("; ");
}

/**
 * Where the sentences of a paper come from, on demand: each passage with its sources, who wrote it, when it is to be
 * read again, and whether anybody reviewed or signed it off.
 * @param props.origins Null where the paper is from an earlier edition of the text.
 */
export function TextOrigins({
  edition,
  origins,
}: {
  readonly edition: string;
  readonly origins: readonly TextOrigin[] | null;
}) {
  if (origins === null) {
    return (
      <p className="text-sm text-muted">
        Made from text {edition}, which has been changed or moved on since.
      </p>
    );
  }
  const groups = Map.groupBy(origins, standingOf);
  return (
    <Disclosure summary="Where the text comes from">
      <p className="pb-1 text-sm text-muted">Text {edition}</p>
      {[...groups].map(([standing, passages]) => (
        <div key={standing} className="text-sm">
          <p>{standing}.</p>
          <ul className="space-y-1 py-2">
            {passages.map(({ id, title, sources }) => (
              <li key={id} className="wrap-anywhere">
                {title === "" ? null : `${title} · `}
                <span className="text-muted">{id}</span>:{" "}
                {sources.map((source, index) => (
                  <span key={source}>
                    {index === 0 ? null : ", "}
                    {source === GENERAL_KNOWLEDGE ? (
                      "general knowledge"
                    ) : (
                      <TextLink href={sourceAddress(source)}>{source}</TextLink>
                    )}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
