import type { Basis } from "#lib/clinical/model/evidence.ts";
import type { DifferentialRule } from "#lib/clinical/model/differential-rule.ts";
import type { OpenRange } from "#lib/clinical/model/evaluation.ts";
import type { LookAgainRule } from "#lib/clinical/model/look-again-rule.ts";
import type { PrognosisRule } from "#lib/clinical/model/prognosis-rule.ts";
import type { Diagnosis } from "#lib/clinical/model/vocabulary.ts";
import { DIFFERENTIAL_LABELS } from "../differential-rules/differential-labels.ts";
import { differentialRules } from "../differential-rules/differential-rules.ts";
import { lookAgainRules } from "../look-again-rules/look-again-rules.ts";
import { prognosisRules } from "../prognosis-rules/prognosis-rules.ts";
import { MARKS } from "../treatments/treatment-table.ts";
import { CAUSE_WORDS, diagnosisWords, PIGMENT_DEPTH_WORDS, URGENCY_WORDS } from "../words/diagnoses.ts";
import { engineStepEntries, engineStepRecord } from "./engine-step-records.ts";
import type { GuideEntry, GuideRecord, GuideSection } from "./guide-record.ts";
import { basisMark, groundWords, keyWords, sentence } from "./guide-words.ts";
import { testWords } from "./rule-test-words.ts";
import { resultWords } from "./result-words.ts";
import { safetyRuleEntries, safetyRuleRecord } from "./safety-rule-records.ts";

const sourceFact = (basis: Basis, cite: readonly string[]): GuideSection => ({
  title: "Sources",
  facts: [{ label: "Rests on", value: groundWords(basis, cite) }],
});
const basisOf = (cite: readonly string[]): Basis => (cite.length === 0 ? "unverified" : "cited");

const signed = (weight: number): string =>
  weight > 0 ? `+${String(weight)}` : String(weight).replace("-", "−");

/** What a rule of the differential says of one mark: its weight, and whether the mark is barred from being likely. */
function sayOfRule({ weights, atMostPossible }: DifferentialRule, diagnosis: Diagnosis): string {
  const weight = weights[diagnosis];
  return [
    ...(weight === undefined ? [] : [weight === "veto" ? "rules it out" : signed(weight)]),
    ...(atMostPossible?.includes(diagnosis) === true ? ["never more than possible"] : []),
  ].join(", ");
}

function differentialRecord(rule: DifferentialRule): GuideRecord {
  return {
    shelf: "rules",
    id: rule.id,
    title: DIFFERENTIAL_LABELS[rule.id] ?? rule.id,
    lead: `${rule.id}: a row of the differential's decision table, judged on each finding`,
    marks: [basisMark(rule.basis)],
    sections: [
      { title: "When", list: [sentence(testWords(rule.when))] },
      {
        title: "What it says",
        note: "Weights are proposals of this software: no published accuracy figures exist for any of these signs. Skin type has no row.",
        table: {
          columns: ["Mark", "Effect"],
          rows: Object.values(MARKS).flatMap((diagnosis) => {
            const says = sayOfRule(rule, diagnosis);
            return says === "" ? [] : [[diagnosisWords(diagnosis), says]];
          }),
        },
      },
      sourceFact(rule.basis, rule.cite),
    ],
  };
}

function lookAgainRecord(rule: LookAgainRule): GuideRecord {
  return {
    shelf: "rules",
    id: rule.id,
    title: `Look again: ${CAUSE_WORDS[rule.cause].toLowerCase()}`,
    lead: `${rule.id}: when a mark has to be looked at again`,
    marks: [basisMark(rule.basis)],
    sections: [
      {
        title: "What to do",
        facts: [
          { label: "Urgency", value: URGENCY_WORDS[rule.urgency] },
          { label: "Next", value: rule.action },
          { label: "Judged on", value: rule.scope === "finding" ? "Each finding" : "The whole case" },
          {
            label: "Beside a post-acne mark",
            value: rule.outranks
              ? "No mark of the same findings may be called likely"
              : "May stand beside a likely mark",
          },
          ...(rule.yieldsTo
            ? [{ label: "Gives way to", value: rule.yieldsTo.map((cause) => CAUSE_WORDS[cause]).join(", ") }]
            : []),
          ...(rule.results ? [{ label: "Test results", value: sentence(resultWords(rule.results)) }] : []),
        ],
      },
      {
        title: "Must be there",
        empty: "Nothing.",
        list: rule.requires.map((test) => sentence(testWords(test))),
      },
      {
        title: "Must not be there",
        empty: "Nothing.",
        list: rule.unless.map((test) => sentence(testWords(test))),
      },
      {
        title: "Signs",
        note: `It fires when the weights of the signs that are present reach ${String(rule.threshold)}.`,
        table: {
          columns: ["Sign", "Weight", "When"],
          rows: rule.signs.map((sign) => [
            sign.text ?? "–",
            String(sign.weight),
            sentence(testWords(sign.when)),
          ]),
        },
      },
      sourceFact(rule.basis, rule.cite),
    ],
  };
}

function weeksWords(weeks: OpenRange | null): string {
  if (weeks === null) return "No range is known";
  const { min, max } = weeks;
  return max === null ? `${String(min)} weeks or more` : `${String(min)} to ${String(max)} weeks`;
}

function prognosisRecord(rule: PrognosisRule): GuideRecord {
  const base = { shelf: "rules", id: rule.id } as const;
  if (rule.kind === "modifier") {
    return {
      ...base,
      title: rule.text,
      lead: `${rule.id}: a fact that changes the natural course`,
      marks: [basisMark(basisOf(rule.cite))],
      sections: [
        { title: "When", list: [sentence(testWords(rule.when))] },
        {
          title: "What it says",
          facts: [
            { label: "Effect", value: keyWords(rule.effect) },
            { label: "Weight", value: String(rule.weight) },
            { label: "Marks", value: rule.diagnoses.map(diagnosisWords).join(", ") },
          ],
        },
        sourceFact(basisOf(rule.cite), rule.cite),
      ],
    };
  }
  const { weeks } = rule;
  return {
    ...base,
    title: `Prognosis: ${diagnosisWords(rule.diagnosis).toLowerCase()}`,
    lead: `${rule.id}: an estimate of the natural course; the first class that fits is used`,
    marks: [
      {
        text: `Certainty: ${keyWords(rule.certainty).toLowerCase()}`,
        tone: rule.cite.length === 0 ? "doubt" : "plain",
      },
    ],
    sections: [
      { title: "What it says", list: [rule.statement] },
      {
        title: "When",
        facts: [
          {
            label: "Range",
            value: weeksWords(weeks),
          },
          {
            label: "Depth of pigment",
            value: rule.depth?.map((depth) => PIGMENT_DEPTH_WORDS[depth]).join(", ") ?? "Any",
          },
          { label: "Weights of lengthening facts", value: `at least ${String(rule.modifiersAtLeast)}` },
          {
            label: "Age of the mark",
            value:
              rule.olderThanMonths === undefined ? "Any" : `more than ${String(rule.olderThanMonths)} months`,
          },
        ],
      },
      sourceFact(basisOf(rule.cite), rule.cite),
    ],
  };
}

/** @param sought what it is found by beside its id: keys of its sources, other names. */
const plain = (record: GuideRecord, group: string, sought: readonly string[]): GuideEntry => ({
  shelf: "rules",
  id: record.id,
  title: record.title,
  lead: record.id,
  group,
  marks: record.marks,
  words: [record.id, ...sought].join(" "),
});

/** All rules as the guide lists them; a row of the safety matrix is one line. */
export function ruleEntries(): readonly GuideEntry[] {
  return [
    ...differentialRules.map((rule) => plain(differentialRecord(rule), "Differential", rule.cite)),
    ...lookAgainRules.map((rule) => plain(lookAgainRecord(rule), "Look again", [rule.cause, ...rule.cite])),
    ...prognosisRules.map((rule) => plain(prognosisRecord(rule), "Prognosis", rule.cite)),
    ...safetyRuleEntries(),
    ...engineStepEntries(),
  ];
}

/** The page of a rule by the id that an evaluation names, or null for an unknown one. */
export function ruleRecord(id: string): GuideRecord | null {
  const differential = differentialRules.find((rule) => rule.id === id);
  if (differential !== undefined) return differentialRecord(differential);
  const lookAgain = lookAgainRules.find((rule) => rule.id === id);
  if (lookAgain !== undefined) return lookAgainRecord(lookAgain);
  const prognosis = prognosisRules.find((rule) => rule.id === id);
  if (prognosis !== undefined) return prognosisRecord(prognosis);
  return safetyRuleRecord(id) ?? engineStepRecord(id);
}
