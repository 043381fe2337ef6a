import { conditionOf, factsBehind, judge } from "../facts/condition.ts";
import type { CaseTables } from "../facts/tables-of-case.ts";
import { tablesOfCase } from "../facts/tables-of-case.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { Certainty, DiagnosisOutcome, LookAgain, Prognosis } from "../model/evaluation.ts";
import type { PrognosisClassRule, PrognosisModifierRule, PrognosisRule } from "../model/prognosis-rule.ts";
import { onceFor } from "../once-for.ts";

const WEEKS_PER_MONTH = 52 / 12;

/** Said with every estimate: what it rests on, and that nobody measured it. */
const RESTS_ON: Readonly<Record<Certainty, string>> = {
  "published-range": "An estimate from published figures, not a measured prediction.",
  "seed-article":
    "An estimate from a published range and the article this rests on, not a measured prediction.",
  "general-knowledge": "General knowledge without a published figure, not a measured prediction.",
  "not-known": "No published figure was found, so this is not a measured prediction.",
};

/** The rules of a catalogue by kind, the conditions of the modifiers read. */
const readRules = onceFor((rules: readonly PrognosisRule[]) => ({
  modifiers: rules.flatMap((rule) =>
    rule.kind === "modifier" ? [{ ...rule, condition: conditionOf(rule.when) }] : [],
  ),
  classes: rules.filter((rule) => rule.kind === "class"),
}));

/**
 * How long each mark is likely to last, from its healing on. One entry for each diagnosis that is likely; where none
 * is, for each that is possible. Nothing is told of a mark that something else outranks: an outlook would reassure
 * where another cause has to be excluded first.
 *
 * @param differential the diagnoses of the case
 * @param lookAgain what has to be looked at again, where the engine's own answer is told and no clinician concluded
 * @returns estimates in the order of the differential, with the facts that lengthen or shorten them
 */
export function assessPrognosis(
  catalogue: Catalogue,
  theCase: ClinicalCase,
  recognised: RecognisedFacts,
  differential: readonly DiagnosisOutcome[],
  tables: CaseTables = tablesOfCase(theCase, recognised),
  lookAgain: readonly LookAgain[] = [],
): readonly Prognosis[] {
  const outranked = new Set(lookAgain.flatMap((entry) => (entry.outranks ? entry.findings : [])));
  const free = differential.filter(
    ({ findings }) => findings.length === 0 || findings.some((index) => !outranked.has(index)),
  );
  const likely = free.filter((outcome) => outcome.likelihood === "likely");
  const told = likely.length > 0 ? likely : free.filter((outcome) => outcome.likelihood === "possible");
  const rules = readRules(catalogue.prognosisRules);
  const present = rules.modifiers.filter(({ condition }) => judge(condition, tables.whole) === "present");
  const applying = present.filter(({ id }) => !present.some((other) => other.insteadOf === id));
  const duration = theCase.history?.markDurationMonths ?? null;
  return told.flatMap((outcome) => {
    const modifiers = applying.filter((modifier) => modifier.diagnoses.includes(outcome.diagnosis));
    const chosen = chooseClass(rules.classes, outcome, modifiers, duration);
    if (!chosen) return [];
    return [
      {
        rule: chosen.id,
        diagnosis: outcome.diagnosis,
        weeks: chosen.weeks,
        certainty: chosen.certainty,
        modifiers: modifiers.map((modifier) => ({
          fact: factsBehind(modifier.condition, tables.whole),
          effect: modifier.effect,
          text: modifier.text,
          cite: modifier.cite,
        })),
        statement: `${chosen.statement} ${RESTS_ON[chosen.certainty]}`,
        cite: chosen.cite,
      },
    ];
  });
}

/**
 * The classes of a diagnosis are ordered from the longest to the shortest. A class fits when enough modifiers apply,
 * or when the mark has already outlasted the next shorter class.
 */
function chooseClass(
  rules: readonly PrognosisClassRule[],
  outcome: DiagnosisOutcome,
  modifiers: readonly PrognosisModifierRule[],
  durationMonths: number | null,
): PrognosisClassRule | undefined {
  const weight = modifiers.reduce((sum, modifier) => sum + modifier.weight, 0);
  const classes = rules.filter(
    (rule) =>
      rule.diagnosis === outcome.diagnosis &&
      (!rule.depth || rule.depth.includes(outcome.depth ?? "unknown")),
  );
  return classes.find((rule, index) => {
    if (rule.olderThanMonths !== undefined)
      return durationMonths !== null && durationMonths > rule.olderThanMonths;
    const shorter = classes[index + 1]?.weeks?.max ?? null;
    const outlasted =
      shorter !== null && durationMonths !== null && durationMonths * WEEKS_PER_MONTH > shorter;
    return weight >= rule.modifiersAtLeast || outlasted;
  });
}
