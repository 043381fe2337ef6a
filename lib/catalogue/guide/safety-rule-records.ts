import type { SafetyCell, SafetyRule } from "#lib/clinical/model/safety-rule.ts";
import { CONDITIONS } from "../conditions/conditions.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { treatmentWords, VERDICT_WORDS } from "../words/treatments.ts";
import type { GuideEntry, GuideLink, GuideRecord, GuideSection } from "./guide-record.ts";
import {
  basisMark,
  basisWord,
  factorRuleId,
  gradeMark,
  keyWords,
  ruleLink,
  sources,
  treatmentLink,
} from "./guide-words.ts";

const POLICY_NAMES = {
  isotretinoin: "isotretinoin",
  photosensitisers: "photosensitisers",
  deviceLimits: "device limits",
} as const;

const policyWords = ({ only }: SafetyRule): string =>
  only === undefined
    ? "Always"
    : `Where the clinic's policy on ${POLICY_NAMES[only.policy]} is ${only.choices.join(" or ")}`;

function whatRaisesIt(factor: string): GuideSection {
  const named = CONDITIONS.filter(
    (condition) => condition.factors.includes(factor) || condition.possibleFactors.includes(factor),
  );
  return {
    title: "Conditions that raise it",
    list: named.map((condition): GuideLink[] => [
      { shelf: "conditions", id: condition.id, text: keyWords(condition.id) },
    ]),
  };
}

function rowSection(rule: SafetyRule): GuideSection {
  return {
    title: policyWords(rule),
    empty: "It restricts no treatment.",
    table: {
      columns: ["Treatment", "Verdict", "Reason", "Basis", "Grade", "Rule", "Sources"],
      rows: rule.cells.map((cell) => [
        [treatmentLink(cell.treatment)],
        VERDICT_WORDS[cell.verdict],
        cell.text,
        basisWord(cell.basis),
        cell.grade,
        [ruleLink(cell.id)],
        sources(cell.cite),
      ]),
    },
  };
}

function factorRecord(rules: readonly SafetyRule[], first: SafetyRule): GuideRecord {
  const cells = rules.flatMap((rule) => rule.cells);
  const unverified = cells.filter((cell) => cell.basis === "unverified").length;
  return {
    shelf: "rules",
    id: factorRuleId(first.factor),
    title: keyWords(first.factor),
    lead: `${factorRuleId(first.factor)}: a row of the safety matrix. Treatments that are not named are not restricted by it.`,
    marks: [
      unverified === 0
        ? basisMark("cited")
        : { text: `${String(unverified)} of ${String(cells.length)} cells UNVERIFIED`, tone: "doubt" },
    ],
    sections: [...rules.map(rowSection), whatRaisesIt(first.factor)],
  };
}

function cellRecord(
  found: readonly { readonly rule: SafetyRule; readonly cell: SafetyCell }[],
): GuideRecord | null {
  const [first] = found;
  if (first === undefined) return null;
  const { rule, cell } = first;
  return {
    shelf: "rules",
    id: cell.id,
    title: `${keyWords(rule.factor)}: ${treatmentWords(cell.treatment)}`,
    lead: `${cell.id}: a cell of the safety matrix`,
    marks: [basisMark(cell.basis), gradeMark(cell.grade)],
    sections: [
      {
        title: "What it says",
        table: {
          columns: ["Applies", "Verdict", "Reason", "Basis", "Grade", "Sources"],
          rows: found.map((one) => [
            policyWords(one.rule),
            VERDICT_WORDS[one.cell.verdict],
            one.cell.text,
            basisWord(one.cell.basis),
            one.cell.grade,
            sources(one.cell.cite),
          ]),
        },
      },
      {
        title: "Where it belongs",
        facts: [
          { label: "Treatment", value: [treatmentLink(cell.treatment)] },
          {
            label: "Whole row",
            value: [{ shelf: "rules", id: factorRuleId(rule.factor), text: keyWords(rule.factor) }],
          },
        ],
      },
    ],
  };
}

/** One line for each patient factor of the matrix. */
export function safetyRuleEntries(): readonly GuideEntry[] {
  return [...new Set(SAFETY_RULES.map((rule) => rule.factor))].map((factor) => {
    const rules = SAFETY_RULES.filter((rule) => rule.factor === factor);
    return {
      shelf: "rules",
      id: factorRuleId(factor),
      title: keyWords(factor),
      lead: rules[0]?.text ?? "",
      group: "Safety",
      marks: [],
      words: [factorRuleId(factor), ...rules.flatMap((rule) => rule.cells.map((cell) => cell.id))].join(" "),
    };
  });
}

/** A row of the safety matrix (`SF-pregnancy`) or one of its cells (`SF-pregnancy-peel-glycolic`). */
export function safetyRuleRecord(id: string): GuideRecord | null {
  const rows = SAFETY_RULES.filter((rule) => factorRuleId(rule.factor) === id);
  if (rows[0] !== undefined) return factorRecord(rows, rows[0]);
  return cellRecord(
    SAFETY_RULES.flatMap((rule) =>
      rule.cells.filter((cell) => cell.id === id).map((cell) => ({ rule, cell })),
    ),
  );
}
