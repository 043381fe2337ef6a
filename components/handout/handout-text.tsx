import { Fragment } from "react";

import type { HandoutSentence } from "#lib/clinical/handout/handout-document.ts";
import { markLongWords } from "#lib/clinical/handout/long-words.ts";
import { directionOf } from "#lib/clinical/handout/text-direction.ts";

/** The marks of text that is in another language than its sheet, in which it also has its own direction. */
const ownLanguage = ({
  language,
}: HandoutSentence): { readonly lang?: string; readonly dir?: "ltr" | "rtl" } =>
  language === undefined ? {} : { lang: language, dir: directionOf(language) };

const NO_WORDS: ReadonlySet<string> = new Set();

/**
 * Sentences in a row, each naming its parent, with a space between them as on paper.
 * @param props.longWords Words to mark, in lower case.
 */
export function HandoutText({
  sentences,
  longWords = NO_WORDS,
}: {
  sentences: readonly HandoutSentence[];
  longWords?: ReadonlySet<string>;
}) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index === 0 ? null : " "}
      <span data-parent={sentence.parent} {...ownLanguage(sentence)}>
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
