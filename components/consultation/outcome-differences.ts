import { diagnosisWords, LIKELIHOOD_WORDS, URGENCY_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { KELOID_WORDS } from "#lib/catalogue/words/history.ts";
import { wordsFor } from "#lib/catalogue/words/term-words.ts";
import { treatmentWords, VERDICT_WORDS } from "#lib/catalogue/words/treatments.ts";
import type { VisitOutcome } from "#lib/clinical/visit/visit-outcome.ts";

/** Something that stands otherwise now than the page showed. */
export type OutcomeDifference = {
  readonly about: "Rules" | "Chart" | "Alerts" | "Diagnoses" | "Treatments";
  readonly text: string;
};

const answer = (value: boolean | null): string => (value === null ? "not asked" : value ? "yes" : "no");

/** Names that came and names that went. */
function namesChanged(
  about: OutcomeDifference["about"],
  what: string,
  shown: readonly string[],
  now: readonly string[],
): OutcomeDifference[] {
  return [
    ...now.filter((name) => !shown.includes(name)).map((name) => ({ about, text: `${what} added: ${name}` })),
    ...shown.filter((name) => !now.includes(name)).map((name) => ({ about, text: `${what} ended: ${name}` })),
  ];
}

function chartChanged(shown: VisitOutcome["facts"], now: VisitOutcome["facts"]): OutcomeDifference[] {
  const single = (what: string, before: string, after: string): OutcomeDifference[] =>
    before === after ? [] : [{ about: "Chart", text: `${what}: ${before} → ${after}` }];
  const tendency = (facts: VisitOutcome["facts"]) =>
    facts.keloid === null ? "not asked" : wordsFor(KELOID_WORDS, facts.keloid);
  return [
    ...namesChanged("Chart", "Allergy", shown.allergies, now.allergies),
    ...namesChanged("Chart", "Condition", shown.conditions, now.conditions),
    ...namesChanged("Chart", "Medicine", shown.medications, now.medications),
    ...single("Skin type", shown.skinType ?? "not recorded", now.skinType ?? "not recorded"),
    ...single("Keloid tendency", tendency(shown), tendency(now)),
    ...single("Pregnant", answer(shown.pregnant), answer(now.pregnant)),
    ...single("Breastfeeding", answer(shown.breastfeeding), answer(now.breastfeeding)),
    ...single("Planning a pregnancy", answer(shown.planningPregnancy), answer(now.planningPregnancy)),
  ];
}

/**
 * What stands otherwise in the server's answer than in the one that the page showed, in words and in the order of
 * weight.
 *
 * @param shown null where the page showed no answer: everything that matters is told then
 */
export function outcomeDifferences(shown: VisitOutcome | null, now: VisitOutcome): OutcomeDifference[] {
  const likelihood = (outcome: VisitOutcome | null, diagnosis: string) =>
    outcome?.differential.find((one) => one.diagnosis === diagnosis)?.likelihood;
  const verdict = (outcome: VisitOutcome | null, treatment: string) =>
    outcome?.safety.find((one) => one.treatment === treatment);
  const standing = (one: VisitOutcome["safety"][number] | undefined): string =>
    one === undefined
      ? "not told"
      : one.verdict === "ok"
        ? one.open > 0
          ? "open questions"
          : "clear"
        : wordsFor(VERDICT_WORDS, one.verdict).toLowerCase();
  const named = (level: string | undefined) =>
    level === undefined ? "not listed" : wordsFor(LIKELIHOOD_WORDS, level).toLowerCase();
  const alerts = (outcome: VisitOutcome | null) =>
    (outcome?.lookAgain ?? []).map(
      ({ cause, urgency }) => `${diagnosisWords(cause)} (${wordsFor(URGENCY_WORDS, urgency).toLowerCase()})`,
    );
  const diagnoses = [...(shown?.differential ?? []), ...now.differential].map(({ diagnosis }) => diagnosis);
  const rules: OutcomeDifference[] =
    shown !== null && shown.engine.rulesHash === now.engine.rulesHash
      ? []
      : [
          {
            about: "Rules",
            text:
              shown === null
                ? `This page showed no answer of the rules (version ${now.engine.version})`
                : `The rules were updated while this page was open: version ${shown.engine.version} → ${now.engine.version}`,
          },
        ];
  return [
    ...rules,
    ...(shown === null ? [] : chartChanged(shown.facts, now.facts)),
    ...namesChanged("Alerts", "Alert", alerts(shown), alerts(now)),
    ...namesChanged("Alerts", "Name not recognised,", shown?.unrecognised ?? [], now.unrecognised),
    ...(shown?.referral === now.referral || (shown === null && !now.referral)
      ? []
      : [
          {
            about: "Alerts",
            text: now.referral ? "Referral is advised" : "Referral is not advised any more",
          } as const,
        ]),
    ...[...new Set(diagnoses)].flatMap((diagnosis): OutcomeDifference[] => {
      const [before, after] = [likelihood(shown, diagnosis), likelihood(now, diagnosis)];
      if (before === after) return [];
      const change = shown === null ? named(after) : `${named(before)} → ${named(after)}`;
      return [{ about: "Diagnoses", text: `${diagnosisWords(diagnosis)}: ${change}` }];
    }),
    ...now.safety.flatMap((one): OutcomeDifference[] => {
      const before = standing(verdict(shown, one.treatment));
      const after = standing(one);
      if (shown === null ? one.verdict === "ok" : before === after) return [];
      const change = shown === null ? after : `${before} → ${after}`;
      return [{ about: "Treatments", text: `${treatmentWords(one.treatment)}: ${change}` }];
    }),
  ];
}
