import { judgeOf, type Judge } from "../facts/judge-test.ts";
import type { LookAgainRule, LookAgainSign } from "../model/look-again-rule.ts";

/** A rule whose conditions were read once, to be judged on finding after finding. */
export type ReadRule = {
  readonly rule: LookAgainRule;
  readonly requires: readonly Judge[];
  readonly unless: readonly Judge[];
  readonly signs: readonly { readonly sign: LookAgainSign; readonly judge: Judge }[];
};

const READ_RULES = new WeakMap<readonly LookAgainRule[], readonly ReadRule[]>();

/** @returns the rules of a catalogue as they are judged, read once for each catalogue. */
export function readRules(rules: readonly LookAgainRule[]): readonly ReadRule[] {
  let read = READ_RULES.get(rules);
  if (!read) {
    read = rules.map((rule) => ({
      rule,
      requires: rule.requires.map(judgeOf),
      unless: rule.unless.map(judgeOf),
      signs: rule.signs.map((sign) => ({ sign, judge: judgeOf(sign.when) })),
    }));
    READ_RULES.set(rules, read);
  }
  return read;
}
