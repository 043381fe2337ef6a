import type { Investigation } from "../model/clinical-case.ts";
import type { ResultWords } from "../model/look-again-rule.ts";
import { onceFor } from "../once-for.ts";

/** What the tests that were done say of one cause. */
export type TestResult = {
  /** `named`: a result names the cause; `positive`, `negative`: what a test for it says without naming it. */
  readonly says: "named" | "positive" | "negative";
  /** Position in `history.investigations`. */
  readonly index: number;
};

/** A test that found nothing speaks against a cause with this weight; it never rules the cause out. */
export const NEGATIVE_RESULT = 2;

const CANNOT_EXCLUDE = /\b(?:can ?not|can't|could not|not) (?:be )?(?:excluded?|ruled? out)|\bnot only\b/g;
const UNDECIDED =
  /\?|\b(?:pending|awaited|awaiting|query|to exclude|to rule out|not (?:yet )?(?:done|back))\b/;
const NEGATED =
  /\b(?:no|not|without|negative|never|nil|none|absent|excludes?|excluded|unlikely|free|benign|normal|un(?:detected|remarkable)|non[- ]?reactive)\b/;
const POSITIVE = /\b(?:positive|confirmed|detected|reactive|raised|elevated|high|strong|grown|grew|1:\d+)\b/;
/** A biopsy has to name what it found: "positive" alone says nothing. */
const TISSUE = /biops|histolog|excision/;

type Matchers = { readonly names: RegExp; readonly tests: RegExp | null };

const matchersOf = onceFor(({ names, tests }: ResultWords): Matchers => ({
  names: new RegExp(`\\b(?:${names})`),
  tests: tests ? new RegExp(`\\b(?:${tests})`) : null,
}));

/**
 * Reads free text tolerantly: a result counts for a cause when a clause of it names the cause and does not deny it, and
 * against it only when the result of a test for that very cause is negative. What is awaited, or asked with a question
 * mark, says nothing.
 *
 * @returns null where no test says anything about the cause
 */
export function resultFor(words: ResultWords, tests: readonly Investigation[]): TestResult | null {
  let found: TestResult | null = null;
  for (const [index, test] of tests.entries()) {
    const says = readTest(matchersOf(words), test);
    if (says === "named") return { says, index };
    if (says && found?.says !== "positive") found = { says, index };
  }
  return found;
}

function readTest({ names, tests }: Matchers, test: Investigation): TestResult["says"] | null {
  const name = test.name.toLowerCase();
  const isTestForIt = names.test(name) || tests?.test(name) === true;
  const clauses = test.result
    .toLowerCase()
    .replace(CANNOT_EXCLUDE, "possible")
    .split(/[.;,\n]|\bbut\b/);
  let says: TestResult["says"] | null = null;
  for (const clause of clauses) {
    if (UNDECIDED.test(clause)) continue;
    // What was found may itself be called negative: "Gram-negative rods".
    const denied = NEGATED.test(clause.replace(names, ""));
    if (names.test(clause)) {
      if (!denied) return "named";
      says ??= "negative";
    } else if (isTestForIt && denied) says ??= "negative";
    else if (isTestForIt && POSITIVE.test(clause) && !TISSUE.test(name)) says = "positive";
  }
  return says;
}
