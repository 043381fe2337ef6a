import { factsBehind, judgeTest } from "../facts/judge-test.ts";
import type { CaseTables } from "../facts/tables-of-case.ts";
import { tablesOfCase } from "../facts/tables-of-case.ts";
import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { DiagnosisOutcome, Prognosis } from "../model/evaluation.ts";
import type { PrognosisClassRule, PrognosisModifierRule, PrognosisRule } from "../model/prognosis-rule.ts";

const WEEKS_PER_MONTH = 52 / 12;

const ALWAYS_SAID =
  "An estimate from a published range and the article this rests on, not a measured prediction.";

/**
 * How long each mark is likely to last, from its healing on. One entry for each diagnosis that is likely; where none
 * is, for each that is possible.
 *
 * @param differential the diagnoses of the case
 * @returns estimates in the order of the differential, with the facts that lengthen or shorten them
 */
export function assessPrognosis(
  catalogue: Catalogue,
  theCase: ClinicalCase,
  recognised: RecognisedFacts,
  differential: readonly DiagnosisOutcome[],
  tables: CaseTables = tablesOfCase(theCase, recognised),
): readonly Prognosis[] {
  const likely = differential.filter((outcome) => outcome.likelihood === "likely");
  const told =
    likely.length > 0 ? likely : differential.filter((outcome) => outcome.likelihood === "possible");
  const applying = catalogue.prognosisRules
    .filter(isModifier)
    .filter((modifier) => judgeTest(modifier.when, tables.whole) === "present");
  const duration = theCase.history?.markDurationMonths ?? null;
  return told.flatMap((outcome) => {
    const modifiers = applying.filter((modifier) => modifier.diagnoses.includes(outcome.diagnosis));
    const chosen = chooseClass(catalogue.prognosisRules, outcome, modifiers, duration);
    if (!chosen) return [];
    return [
      {
        rule: chosen.id,
        diagnosis: outcome.diagnosis,
        weeks: chosen.weeks,
        certainty: chosen.certainty,
        modifiers: modifiers.map((modifier) => ({
          fact: factsBehind(modifier.when, tables.whole),
          effect: modifier.effect,
          text: modifier.text,
          cite: modifier.cite,
        })),
        statement: `${chosen.statement} ${ALWAYS_SAID}`,
        cite: chosen.cite,
      },
    ];
  });
}

function isModifier(rule: PrognosisRule): rule is PrognosisModifierRule {
  return rule.kind === "modifier";
}

/**
 * The classes of a diagnosis are ordered from the longest to the shortest. A class fits when enough modifiers apply,
 * or when the mark has already outlasted the next shorter class.
 */
function chooseClass(
  rules: readonly PrognosisRule[],
  outcome: DiagnosisOutcome,
  modifiers: readonly PrognosisModifierRule[],
  durationMonths: number | null,
): PrognosisClassRule | undefined {
  const weight = modifiers.reduce((sum, modifier) => sum + modifier.weight, 0);
  const classes = rules.filter(
    (rule): rule is PrognosisClassRule =>
      rule.kind === "class" &&
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
