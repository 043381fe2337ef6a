import { diagnosisWords, LIKELIHOOD_WORDS, URGENCY_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { factQuestion, factStatement, withFactWords } from "#lib/catalogue/words/facts.ts";
import { treatmentWords, VERDICT_WORDS } from "#lib/catalogue/words/treatments.ts";
import type { Evaluation, WeightedReason } from "#lib/clinical/model/evaluation.ts";
import { VERDICTS } from "#lib/clinical/model/vocabulary.ts";
import type {
  RecordBlock,
  RecordLine,
  RecordSection,
  RecordText,
} from "#lib/clinical/visit/record-document.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";

const lines = (items: readonly RecordLine[]): RecordBlock[] => [{ kind: "lines", items }];

const unique = (list: readonly string[]): string[] => [...new Set(list)];
const withRules = (text: string, list: readonly { readonly rule: string }[]): RecordText =>
  list.length === 0 ? text : { text, rules: unique(list.map(({ rule }) => rule)) };

/** Reasons as running text; each is a sentence or more of its own. */
const said = (list: readonly { readonly text: string }[]): string =>
  unique(list.map(({ text }) => withFactWords(text))).join(" ");

/** What is said of several findings alike, once, with their numbers. */
function byFinding(list: readonly { readonly text: string; readonly finding: string | null }[]): string[] {
  const found = new Map<string, Set<string>>();
  for (const { text, finding } of list) {
    const numbers = found.get(text) ?? new Set();
    if (finding !== null) numbers.add(finding);
    found.set(text, numbers);
  }
  return [...found].map(([text, numbers]) => {
    if (numbers.size === 0) return text;
    return `${text} (${numbers.size === 1 ? "finding" : "findings"} ${[...numbers].join(", ")})`;
  });
}

const FINDING = /findings\.(\d+)\./u;

function reasons(list: readonly WeightedReason[]): RecordText {
  if (list.length === 0) return "none";
  const facts = list.map(({ finding }) => {
    const index = FINDING.exec(finding)?.[1];
    return {
      text: finding
        .split("&")
        .map((fact) => factStatement(fact))
        .join(" with "),
      finding: index === undefined ? null : String(Number(index) + 1),
    };
  });
  return withRules(byFinding(facts).join(", "), list);
}

const questions = (paths: readonly string[]): string =>
  byFinding(
    paths.map((path) => {
      const { text, finding } = factQuestion(path);
      return { text, finding: finding === null ? null : String(finding) };
    }),
  ).join(" ");

function alertsSection({ lookAgain, referral, unrecognised }: Evaluation): RecordSection {
  const alerts = [
    ...lookAgain.map(({ cause, urgency, action, because }) => ({
      label: `${diagnosisWords(cause)}, ${URGENCY_WORDS[urgency].toLowerCase()}`,
      value: withRules(`${action} ${said(because)}`, because),
    })),
    ...(referral.advised
      ? [
          {
            label: "Referral advised",
            value: withRules(said(referral.reasons), referral.reasons),
          },
        ]
      : []),
    ...(unrecognised.length > 0
      ? [{ label: "Names not recognised", value: unique(unrecognised).join(", ") }]
      : []),
  ];
  const none: RecordBlock = { kind: "paragraph", text: "None." };
  return { heading: "Alerts", blocks: alerts.length === 0 ? [none] : lines(alerts) };
}

function differentialSection({ differential }: Evaluation): RecordSection {
  const table: RecordBlock = {
    kind: "table",
    columns: ["Diagnosis", "For", "Against", "Not asked"],
    widths: [5, 6, 5, 4],
    rows: differential.map(({ diagnosis, likelihood, against, stillToAsk, ...outcome }) => [
      `${diagnosisWords(diagnosis)}: ${LIKELIHOOD_WORDS[likelihood].toLowerCase()}`,
      reasons(outcome.for),
      reasons(against),
      stillToAsk.length === 0 ? "nothing" : questions(stillToAsk),
    ]),
  };
  const none: RecordBlock = { kind: "paragraph", text: "No post-acne mark was considered." };
  return { heading: "Differential", blocks: differential.length === 0 ? [none] : [table] };
}

/** Rows of which everything but the first cell is the same, as one. */
function together(rows: readonly (readonly [string, string, string])[]): string[][] {
  const found = new Map<string, [string[], string, string]>();
  for (const [name, verdict, because] of rows) {
    const key = `${verdict}\n${because}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [[name], verdict, because]);
    else known[0].push(name);
  }
  return [...found.values()].map(([names, verdict, because]) => [names.join("; "), verdict, because]);
}

function safetySection({ safety }: Evaluation): RecordSection {
  const judged = safety
    .filter(({ verdict }) => verdict !== "ok")
    .toSorted((one, two) => VERDICTS.indexOf(two.verdict) - VERDICTS.indexOf(one.verdict));
  const open = safety.filter(({ verdict, stillToAsk }) => verdict === "ok" && stillToAsk.length > 0);
  const clear = safety.filter(({ verdict, stillToAsk }) => verdict === "ok" && stillToAsk.length === 0);
  const asked = unique(safety.flatMap(({ stillToAsk }) => stillToAsk));
  const names = (list: typeof safety) => list.map(({ treatment }) => treatmentWords(treatment)).join(", ");
  const table: RecordBlock = {
    kind: "table",
    columns: ["Treatment", "Verdict", "Because"],
    widths: [7, 4, 9],
    rows: together(
      judged.map(({ treatment, verdict, because, earliest }) => [
        treatmentWords(treatment),
        `${VERDICT_WORDS[verdict]}${earliest === null ? "" : `, earliest ${formatClinicalDate(earliest)}`}`,
        said(because),
      ]),
    ),
  };
  return {
    heading: "Safety",
    blocks: [
      ...(judged.length > 0 ? [table] : []),
      ...lines([
        ...(open.length > 0 ? [{ label: "Questions were open for", value: names(open) }] : []),
        ...(asked.length > 0 ? [{ label: "Not asked", value: questions(asked) }] : []),
        { label: "Clear", value: clear.length === 0 ? "none" : names(clear) },
      ]),
    ],
  };
}

function prognosisSection({ prognosis }: Evaluation): RecordSection {
  const none: RecordBlock = { kind: "paragraph", text: "None while nothing was likely." };
  return {
    heading: "Prognosis",
    blocks:
      prognosis.length === 0
        ? [none]
        : lines(
            prognosis.map(({ diagnosis, weeks, statement, modifiers, rule }) => ({
              label: diagnosisWords(diagnosis),
              value: {
                rules: [rule],
                text: [
                  weeks === null
                    ? "No range known."
                    : weeks.max === null
                      ? `${String(weeks.min)} weeks or more.`
                      : `${String(weeks.min)} to ${String(weeks.max)} weeks.`,
                  statement,
                  ...modifiers.map(
                    ({ text, effect }) => `${withFactWords(text)}: ${effect.replaceAll("-", " ")}.`,
                  ),
                ].join(" "),
              },
            })),
          ),
  };
}

/** What the rules answered when a visit was signed, in words: alerts, differential, safety, prognosis. */
export const answeredSections = (evaluation: Evaluation): RecordSection[] => [
  alertsSection(evaluation),
  differentialSection(evaluation),
  safetySection(evaluation),
  prognosisSection(evaluation),
];
