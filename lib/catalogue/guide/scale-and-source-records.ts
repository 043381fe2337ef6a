import { differentialRules } from "../differential-rules/differential-rules.ts";
import { lookAgainRules } from "../look-again-rules/look-again-rules.ts";
import { prognosisRules } from "../prognosis-rules/prognosis-rules.ts";
import { REFERENCE_LEDGER } from "../references/ledger.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { SCALES } from "../scales/scales.ts";
import { TREATMENT_EVIDENCE } from "../treatments/evidence/evidence.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { ENGINE_STEPS } from "./engine-steps.ts";
import type { GuideEntry, GuideLink, GuideMark, GuideRecord, GuideText } from "./guide-record.ts";
import { joined, ruleLink, sourceName, sources, treatmentLink } from "./guide-words.ts";

const CERTAINTY: Readonly<Record<string, GuideMark>> = {
  cited: { text: "Cited", tone: "plain" },
  "arithmetic-checked": {
    text: "Arithmetic checked; steps not cited",
    tone: "doubt",
  },
  unverified: { text: "UNVERIFIED: general knowledge", tone: "doubt" },
};
const LICENCE = {
  "own-wording": "Own wording",
  "wording-not-shipped": "Wording not supplied: licensed",
} as const;

/** How much of a source was read, from its short form in the ledger. */
function readAsWords(readAs: string): string {
  const words: Readonly<Record<string, string>> = {
    full: "In full",
    abs: "Abstract",
    open: "Opening part",
    table: "The table itself",
    sec: "Through a secondary source",
    title: "Title only",
    "abs (cut)": "Abstract, cut short",
  };
  return readAs
    .replaceAll("*", "")
    .split(", ")
    .map(
      (part) =>
        words[part] ??
        part.replace(/^sec \((.+)\)$/u, "Through a secondary source: $1").replace(/^not found/u, "Not found"),
    )
    .join("; ");
}

/** The scales as the guide lists them. */
export function scaleEntries(): readonly GuideEntry[] {
  return SCALES.map((scale) => ({
    shelf: "scales",
    id: scale.id,
    title: `${scale.name} (${scale.shortName})`,
    lead: scale.measures,
    group: scale.licence.state === "own-wording" ? "Scored here" : "Total only",
    marks: [CERTAINTY[scale.certainty] ?? { text: scale.certainty, tone: "doubt" }],
    words: `${scale.id} ${scale.items.map((item) => item.label).join(" ")}`,
  }));
}

/** The page of a scale, or null where the catalogue has none of that id. */
export function scaleRecord(id: string): GuideRecord | null {
  const scale = SCALES.find((known) => known.id === id);
  if (scale === undefined) return null;
  const worded = scale.licence.state === "own-wording";
  return {
    shelf: "scales",
    id,
    title: `${scale.name} (${scale.shortName})`,
    lead: scale.measures,
    marks: [CERTAINTY[scale.certainty] ?? { text: scale.certainty, tone: "doubt" }],
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Range", value: `${String(scale.range.min)} to ${String(scale.range.max)} ${scale.unit}` },
          { label: "Better", value: scale.better === "lower" ? "Lower" : "Higher" },
          { label: "Licence", value: `${LICENCE[scale.licence.state]}. ${scale.licence.text}` },
          { label: "Sources", value: sources(scale.cite) },
        ],
      },
      {
        title: "Items and steps",
        ...(worded
          ? {
              table: {
                columns: ["Item", "Steps"],
                rows: scale.items.map((item) => [
                  item.label,
                  item.options.map((option) => `${String(option.value)} ${option.label}`).join("; "),
                ]),
              },
            }
          : { list: ["Only the total is kept."] }),
      },
      {
        title: "Bands",
        empty: "No band is published, or none was read in a source.",
        table: {
          columns: ["Total", "Word"],
          rows: scale.bands.map((band) => [
            band.from === band.to ? String(band.from) : `${String(band.from)} to ${String(band.to)}`,
            band.label,
          ]),
        },
      },
      { title: "What is not known", empty: "No caveat is recorded.", list: scale.caveats },
    ],
  };
}

const inOneLine = (links: readonly GuideLink[]): readonly GuideText[] =>
  links.length === 0 ? [] : [joined(links)];

/** The sources as the guide lists them. */
export function sourceEntries(): readonly GuideEntry[] {
  return REFERENCE_LEDGER.map((source) => ({
    shelf: "sources",
    id: source.key,
    title: sourceName(source.key),
    lead: source.citation,
    group: source.key.startsWith("S") ? "The article and its references" : "References",
    marks: [],
    words: `${source.key} ${source.identifier}`,
  }));
}

/** The page of a source with everything that rests on it, or null for an unknown key. */
export function sourceRecord(key: string): GuideRecord | null {
  const source = REFERENCE_LEDGER.find((known) => known.key === key);
  if (source === undefined) return null;
  const rests = (rule: { readonly cite: readonly string[] }): boolean => rule.cite.includes(key);
  const rules = [
    ...differentialRules,
    ...lookAgainRules,
    ...prognosisRules,
    ...ENGINE_STEPS,
    ...SAFETY_RULES.flatMap((rule) => rule.cells),
  ]
    .filter(rests)
    .map((rule) => rule.id);
  const treatments = TREATMENT_ENTRIES.filter(
    (entry) =>
      [entry, ...entry.regimens, ...entry.doses, ...entry.notFor, ...entry.keepApart].some(rests) ||
      isInEvidence(entry.id, key),
  );
  const scales = SCALES.filter(rests);
  const nothing = rules.length + treatments.length + scales.length === 0;
  return {
    shelf: "sources",
    id: key,
    title: sourceName(key),
    lead: source.citation,
    marks: /^(full|table)/u.test(source.readAs)
      ? [{ text: "Read at the source", tone: "plain" }]
      : [{ text: "Not read in full", tone: "doubt" }],
    sections: [
      {
        title: "How it was checked",
        facts: [
          { label: "Identifier", value: source.identifier },
          { label: "Read", value: readAsWords(source.readAs) },
          { label: "Checked", value: source.checked },
          { label: "Correction or open point", value: source.note ?? "None recorded" },
        ],
      },
      {
        title: "Treatments that rest on it",
        list: inOneLine(treatments.map((entry) => treatmentLink(entry.id))),
      },
      { title: "Rules that rest on it", list: inOneLine([...new Set(rules)].map(ruleLink)) },
      {
        title: "Scales that rest on it",
        list: scales.map((scale) => [{ shelf: "scales" as const, id: scale.id, text: scale.name }]),
      },
      ...(nothing
        ? [{ title: "Use", list: ["No treatment, rule or scale names it; handout passages may."] }]
        : []),
    ],
  };
}

function isInEvidence(treatment: string, key: string): boolean {
  const evidence = TREATMENT_EVIDENCE.find((known) => known.treatment === treatment);
  if (evidence === undefined) return false;
  const told = [evidence.onset, evidence.downtime, evidence.skinTypes, ...evidence.harms, ...evidence.notes];
  return (
    evidence.studies.some((study) => study.cite === key) ||
    told.some((text) => text?.cite.includes(key) === true)
  );
}
