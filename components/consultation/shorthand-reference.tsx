"use client";

import { MEASURES } from "#lib/clinical/shorthand/measures.ts";
import { WORD_GROUPS, type WordGroup } from "#lib/clinical/shorthand/token.ts";
import { TOKENS } from "#lib/clinical/shorthand/tokens.ts";
import { keepFocus } from "./shorthand-options.tsx";

const HEADINGS: Readonly<Record<WordGroup, string>> = {
  site: "Place",
  side: "Side",
  colour: "Colour",
  surface: "Surface",
  scar: "Kind, walls and base of a scar",
  lesion: "Lesions",
  border: "Border",
  blanching: "Blanching on pressure",
  symptom: "Symptoms",
  pattern: "Pattern",
  feel: "To the touch",
  aid: "Lamps and dermoscopy",
  spared: "Spared (any place after “spares-”)",
  none: "Looked for, not there",
};

const EXAMPLES = [
  "R cheek: red flat blanch 12 4mo",
  "chin: ice-pick 2 w1.5mm",
  "both cheeks, temples: brown flat no-blanch 3mm; back: firm beyond-border h3mm",
];

const CHIP =
  "inline-flex min-h-7 items-center rounded-sm border border-line bg-surface px-1.5 text-left font-mono text-sm hover:bg-hover pointer-coarse:min-h-11 pointer-coarse:px-2.5";

/** The words of a group; of the spared places one stands for all. */
const wordsOf = (group: WordGroup) => {
  const words = TOKENS.filter((token) => token.group === group && token.prints !== null);
  return group === "spared" ? words.slice(0, 1) : words;
};

/**
 * How the line is written, made from the words it knows. Pressing a word or an example puts it into the line.
 * @param props.onInsert Told the words, and whether they are a whole example.
 */
export function ShorthandReference({
  onInsert,
}: {
  readonly onInsert: (words: string, whole: boolean) => void;
}) {
  const chip = (words: string, title: string, whole = false) => (
    <button
      key={words}
      type="button"
      title={title}
      className={CHIP}
      onMouseDown={keepFocus}
      onClick={() => {
        onInsert(words, whole);
      }}
    >
      {words}
    </button>
  );
  return (
    <section aria-label="How to write shorthand" className="mt-2 border-l border-line pl-4">
      <p className="max-w-prose text-sm">
        Begin with the place, then what is seen, in any order. A semicolon begins the next place. Capitals,
        hyphens and commas do not matter; other spellings count too (left, gray, papules). Press a word to put
        it into the line.
      </p>
      <dl className="mt-2 grid gap-x-8 gap-y-2 lg:grid-cols-2">
        <div className="lg:col-span-2">
          <dt className="text-sm text-muted">Examples</dt>
          <dd className="mt-0.5 flex flex-wrap gap-1">
            {EXAMPLES.map((example) => chip(example, "Put this example into the line", true))}
          </dd>
        </div>
        <div className="lg:col-span-2">
          <dt className="text-sm text-muted">Numbers</dt>
          <dd className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            {MEASURES.map(({ example, unit, field }) => (
              <span key={example} className="inline-flex items-center gap-1">
                {chip(example, unit)} {field === "durationMonths" ? "old" : unit}
              </span>
            ))}
          </dd>
        </div>
        {WORD_GROUPS.map((group) => (
          <div key={group}>
            <dt className="text-sm text-muted">{HEADINGS[group]}</dt>
            <dd className="mt-0.5 flex flex-wrap gap-1">
              {wordsOf(group).map(({ text, meaning }) => chip(text, meaning))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
