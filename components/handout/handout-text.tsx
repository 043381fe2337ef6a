import { Fragment } from "react";

import type { HandoutSentence } from "#lib/clinical/handout/handout-document.ts";
import { markLongWords } from "#lib/clinical/handout/long-words.ts";

/**
 * Sentences in a row, each naming its parent, with a space between them as on paper.
 * @param props.longWords Words to mark, in lower case.
 */
export function HandoutText({
  sentences,
  longWords,
}: {
  sentences: readonly HandoutSentence[];
  longWords: ReadonlySet<string>;
}) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index === 0 ? null : " "}
      <span data-parent={sentence.parent}>
        {markLongWords(sentence.text, longWords).map(({ text, long }, place) =>
          long ? (
            <span key={place} className="handout-long-word">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </span>
    </Fragment>
  ));
}
