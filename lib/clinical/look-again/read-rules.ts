import { conditionOf, type Condition } from "../facts/condition.ts";
import type { LookAgainRule, LookAgainSign } from "../model/look-again-rule.ts";
import { onceFor } from "../once-for.ts";

/** A sign whose condition was read once. */
export type ReadSign = LookAgainSign & { readonly condition: Condition };

/** A rule whose conditions were read once, to be judged on finding after finding. */
export type ReadRule = {
  readonly rule: LookAgainRule;
  readonly requires: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly signs: readonly ReadSign[];
};

/** The rules of a catalogue as they are judged. */
export const readRules = onceFor((rules: readonly LookAgainRule[]): readonly ReadRule[] =>
  rules.map((rule) => ({
    rule,
    requires: rule.requires.map(conditionOf),
    unless: rule.unless.map(conditionOf),
    signs: rule.signs.map((sign) => ({ ...sign, condition: conditionOf(sign.when) })),
  })),
);
