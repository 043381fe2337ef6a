import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import { DIFFERENTIAL_LABELS } from "../differential-rules/differential-labels.ts";
import { differentialRules } from "../differential-rules/differential-rules.ts";
import { lookAgainRules } from "../look-again-rules/look-again-rules.ts";
import { prognosisRules } from "../prognosis-rules/prognosis-rules.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { CAUSE_WORDS } from "../words/diagnoses.ts";
import { VERDICT_WORDS } from "../words/treatments.ts";
import type { GuideLink, GuideSection, GuideText } from "./guide-record.ts";
import { factorRuleId, joined, keyWords, ruleLink, treatmentLink } from "./guide-words.ts";

/** From severe to mild: the order in which restrictions are read. */
const VERDICTS = ["block", "override", "caution"] as const;

const factorLink = (factor: string): GuideLink => ({
  shelf: "rules",
  id: factorRuleId(factor),
  text: keyWords(factor),
});

/** Whether some row of the safety matrix asks for a patient factor. */
export const isFactor = (factor: string): boolean => SAFETY_RULES.some((rule) => rule.factor === factor);

/** One line for each verdict of a factor, with the treatments it holds for, under the strictest reading. */
function linesOf(factor: string): readonly (readonly GuideText[])[] {
  const cells = SAFETY_RULES.filter(
    ({ factor: own, only }) => own === factor && (only === undefined || only.choices.includes("strictest")),
  ).flatMap((rule) => rule.cells);
  return VERDICTS.flatMap((verdict) => {
    const treatments = cells
      .filter((cell) => cell.verdict === verdict)
      .map((cell) => treatmentLink(cell.treatment));
    return treatments.length === 0
      ? []
      : [[[factorLink(factor)], VERDICT_WORDS[verdict], joined(treatments)]];
  });
}

/**
 * What patient factors mean for treatments, as a table.
 * @param empty what is said where there is no factor
 */
export function meaningSection(
  title: string,
  factors: readonly string[],
  words: { readonly note?: string; readonly empty: string },
): GuideSection {
  return {
    title,
    ...words,
    table: {
      columns: ["Patient factor", "Verdict", "Treatments"],
      rows: factors.filter(isFactor).flatMap(linesOf),
    },
  };
}

/** The facts that a test asks for: `condition.rosacea`, `current.topical-steroid`. */
function factsIn(test: FactTest): readonly string[] {
  if ("all" in test) return test.all.flatMap(factsIn);
  if ("any" in test) return test.any.flatMap(factsIn);
  if ("not" in test) return factsIn(test.not);
  return "notSeen" in test ? factsIn(test.notSeen) : [test.fact];
}

type Asking = { readonly link: GuideLink; readonly text: string; readonly facts: readonly string[] };

/** Every rule about marks with the facts it asks for, worked out once. */
const ASKING: readonly Asking[] = [
  ...differentialRules.map((rule) => ({
    link: ruleLink(rule.id),
    text: DIFFERENTIAL_LABELS[rule.id] ?? rule.id,
    facts: factsIn(rule.when),
  })),
  ...lookAgainRules.map((rule) => ({
    link: ruleLink(rule.id),
    text: `Look again: ${CAUSE_WORDS[rule.cause].toLowerCase()}`,
    facts: [...rule.requires, ...rule.unless, ...rule.signs.map(({ when }) => when)].flatMap(factsIn),
  })),
  ...prognosisRules.flatMap((rule) =>
    rule.kind === "class" ? [] : [{ link: ruleLink(rule.id), text: rule.text, facts: factsIn(rule.when) }],
  ),
];

/**
 * Rules about marks that ask for a name, or for a class of medicines.
 * @param kinds how their facts begin, for example `condition`
 */
export function askedForSection(kinds: readonly string[], names: readonly string[]): GuideSection {
  const wanted = kinds.flatMap((kind) => names.map((name) => `${kind}.${name}`));
  const asks = (fact: string): boolean => wanted.some((one) => fact === one || fact.startsWith(`${one}.`));
  return {
    title: "Asked for when a mark is named",
    list: ASKING.filter(({ facts }) => facts.some(asks)).map(({ link, text }) => [link, `: ${text}`]),
  };
}
