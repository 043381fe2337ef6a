import "server-only";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { runningSentences } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type { TextOrigin } from "#lib/clinical/handout/passage.ts";

/**
 * The passages behind a paper's sentences, in the order of print.
 *
 * @returns null where the paper was made from an edition of the text that is not this one: what is kept of a passage
 *   now may not be what was printed then
 */
export function textOrigins(document: HandoutDocument): readonly TextOrigin[] | null {
  const catalogue = HANDOUT_LANGUAGES[document.language];
  if (catalogue?.version !== document.contentVersion) return null;
  const known = new Map(catalogue.passages.map((passage) => [passage.id, passage]));
  const ids = new Set(runningSentences(document).map(({ parent }) => parent));
  return [...ids].flatMap((id): TextOrigin[] => {
    const passage = known.get(id);
    if (passage === undefined) return [];
    const { title, sources, author, writtenOn, reviewBy, review, signOff } = passage;
    return [{ id, title, sources, author, writtenOn, reviewBy, review, signOff }];
  });
}
