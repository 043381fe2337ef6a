import { Fragment } from "react";

import type { HandoutSentence } from "#lib/clinical/handout/handout-document.ts";

/** Sentences in a row, each naming its parent, with a space between them as on paper. */
export function HandoutText({ sentences }: { sentences: readonly HandoutSentence[] }) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index === 0 ? null : " "}
      <span data-parent={sentence.parent}>{sentence.text}</span>
    </Fragment>
  ));
}
