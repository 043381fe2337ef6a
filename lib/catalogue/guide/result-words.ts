import type { ResultWords } from "#lib/clinical/model/look-again-rule.ts";

/** Alternatives of a regular expression as words to read: a nested choice with strokes, the signs of syntax left out. */
function alternatives(pattern: string): string {
  return pattern
    .replaceAll(/\(\?(?:!|<!)[^()]*(?:\([^()]*\)[^()]*)*\)/gu, "")
    .replaceAll(/\(\?:([^()]*)\)/gu, (_, inner: string) => inner.replaceAll("|", "/"))
    .replaceAll(/\\[bd]|\?|\*/gu, "")
    .replaceAll(/\[- \]/gu, " ")
    .replaceAll(/\[a-z \]/gu, " ")
    .split("|")
    .map((one) => one.trim().replaceAll(/ {2,}/gu, " "))
    .join(", ");
}

/** What a rule reads in the results of tests, in words: “named by: …; a positive … counts 2”. */
export function resultWords({ names, tests, weight }: ResultWords): string {
  const named = `named by words that begin: ${alternatives(names)}`;
  if (tests === undefined) return named;
  const tested = `tests for it: ${alternatives(tests)}`;
  return weight === undefined
    ? `${named}; ${tested}`
    : `${named}; ${tested}, positive counts ${String(weight)}`;
}
