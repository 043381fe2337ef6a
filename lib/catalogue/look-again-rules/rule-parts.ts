import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import type { LookAgainRule, LookAgainSign } from "#lib/clinical/model/look-again-rule.ts";
import { all, any, is, no, yes } from "../rule-words.ts";

/** A sign; words are given where the facts behind it do not say by themselves what they mean together. */
export const sign = (weight: number, when: FactTest, text?: string): LookAgainSign =>
  text === undefined ? { weight, when } : { weight, when, text };

const LESIONS = "finding.lesions";
const DISTRIBUTION = "finding.distribution";

/** The signs that many rules share. */
export const lesion = (...values: readonly string[]): FactTest => is(LESIONS, ...values);
export const colour = (...values: readonly string[]): FactTest => is("finding.colour", ...values);
export const spread = (...values: readonly string[]): FactTest => is(DISTRIBUTION, ...values);
export const site = (...values: readonly string[]): FactTest => is("finding.sites", ...values);
export const border = (...values: readonly string[]): FactTest => is("finding.border", ...values);
export const symptom = (...values: readonly string[]): FactTest => is("finding.symptoms", ...values);
export const dermoscopy = (...values: readonly string[]): FactTest => is("finding.dermoscopy", ...values);
export const onset = (...values: readonly string[]): FactTest => is("history.onset", ...values);
export const course = (...values: readonly string[]): FactTest => is("history.course", ...values);

export const NO_COMEDONES: FactTest = { not: lesion("comedone") };
export const ACNE_SITE: FactTest = yes("derived.acneSite");
export const NOT_ACNE_SITE: FactTest = no("derived.acneSite");
export const RED: FactTest = colour("pink", "red", "purple");
export const BROWN: FactTest = colour("tan", "brown", "dark-brown");
export const PIGMENT: FactTest = colour("tan", "brown", "dark-brown", "grey-blue");
export const ACNE_TODAY: FactTest = is("history.activeAcne", "mild", "moderate", "severe");
export const STEROID_USED: FactTest = any(yes("product.topical-steroid"), yes("current.topical-steroid"));
export const TRUNK: FactTest = site("chest", "shoulder", "upper-back", "lower-back", "back", "arm", "neck");

/** Flat spots where acne was: they look like marks of acne whatever else the patient has. */
export const DISCRETE_MARKS: FactTest = all(ACNE_SITE, lesion("macule"));
/** How far a raised scar reaches: only a scar is asked for it. */
export const EXTENT: FactTest = is("finding.raised", "within-border", "beyond-border");
/** The shapes that only a scar has. */
export const SCAR_RELIEF: FactTest = any(is("derived.level", "depressed"), EXTENT);

/** Signs that many rules weigh alike. */
export const NO_ACNE_BEFORE: LookAgainSign = sign(1, NOT_ACNE_SITE);
export const NOT_COMEDONAL: LookAgainSign = sign(
  1,
  all(NO_COMEDONES, lesion("papule", "pustule", "follicular-papule", "telangiectasia", "nodule")),
  "No comedones",
);
export const ITCHY: LookAgainSign = sign(1, symptom("itch"));

/** The usual shape of a rule: judged on each finding, outranking, routine; what differs is given. */
export function rule(
  given: Pick<LookAgainRule, "id" | "cause" | "signs" | "threshold" | "action"> & Partial<LookAgainRule>,
): LookAgainRule {
  return {
    scope: "finding",
    requires: [],
    unless: [],
    urgency: "routine",
    outranks: true,
    basis: "unverified",
    cite: [],
    ...given,
  };
}
