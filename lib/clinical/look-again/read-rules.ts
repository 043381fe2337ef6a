import { judgeOf, type Judge } from "../facts/judge-test.ts";
import type { LookAgainRule, LookAgainSign } from "../model/look-again-rule.ts";
import { onceFor } from "../once-for.ts";

/** A rule whose conditions were read once, to be judged on finding after finding. */
export type ReadRule = {
  readonly rule: LookAgainRule;
  readonly requires: readonly Judge[];
  readonly unless: readonly Judge[];
  readonly signs: readonly { readonly sign: LookAgainSign; readonly judge: Judge }[];
};

/** The rules of a catalogue as they are judged, read once for each catalogue. */
export const readRules = onceFor((rules: readonly LookAgainRule[]): readonly ReadRule[] =>
  rules.map((rule) => ({
    rule,
    requires: rule.requires.map(judgeOf),
    unless: rule.unless.map(judgeOf),
    signs: rule.signs.map((sign) => ({ sign, judge: judgeOf(sign.when) })),
  })),
);
