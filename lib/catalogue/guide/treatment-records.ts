import type { TreatmentEntry } from "#lib/clinical/model/catalogue-treatment.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { evidenceOn } from "../treatments/evidence/evidence.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { diagnosisWords } from "../words/diagnoses.ts";
import { STEP_ROLE_WORDS, TREATMENT_GROUPS, VERDICT_WORDS } from "../words/treatments.ts";
import { evidenceSections } from "./evidence-sections.ts";
import type { GuideEntry, GuideMark, GuideRecord, GuideSection } from "./guide-record.ts";
import {
  basisWord,
  factorRuleId,
  gradeMark,
  groundWords,
  joined,
  keyWords,
  rangeWords,
  sourced,
  sources,
  treatmentLink,
} from "./guide-words.ts";

const PHOTOTYPES = { any: "All", "I-III": "I to III", "IV-VI": "IV to VI" } as const;
/** From severe to mild: the order in which restrictions are read. */
const SEVERITY = ["block", "override", "caution", "ok"];

function bestGrade(entry: TreatmentEntry): GuideMark {
  const best = [...entry.regimens.map((regimen) => regimen.evidence)].toSorted(
    (one, other) => "ABCD0".indexOf(one) - "ABCD0".indexOf(other),
  )[0];
  return best === undefined ? { text: "No grade: not offered for a mark", tone: "plain" } : gradeMark(best);
}

function regimens(entry: TreatmentEntry): GuideSection {
  return {
    title: "Where it stands",
    empty: "It is not offered for a mark of its own; other steps call for it.",
    table: {
      columns: ["Mark", "Skin types", "Role", "Grade", "Sources"],
      rows: entry.regimens.map((regimen) => [
        diagnosisWords(regimen.diagnosis),
        PHOTOTYPES[regimen.phototypes],
        regimen.beside === undefined
          ? STEP_ROLE_WORDS[regimen.role]
          : [`${STEP_ROLE_WORDS[regimen.role]}, beside `, ...joined(regimen.beside.map(treatmentLink))],
        regimen.evidence,
        sources(regimen.cite),
      ]),
    },
  };
}

function course(entry: TreatmentEntry): GuideSection {
  return {
    title: "Course",
    facts: [
      { label: "Sessions", value: rangeWords(entry.sessions, "session", "sessions") },
      { label: "Interval", value: rangeWords(entry.intervalWeeks, "week", "weeks") },
      { label: "Injures or heats the skin", value: entry.procedure ? "Yes" : "No" },
    ],
  };
}

function doses(entry: TreatmentEntry): GuideSection {
  return {
    title: "Doses",
    empty: "No dose with a source: the prescriber decides.",
    list: entry.doses.map((dose) => sourced(dose.text, dose.cite)),
  };
}

function counsel(entry: TreatmentEntry): GuideSection {
  return {
    title: "To tell the patient, to record",
    note: "Rests on the sources of the treatment as a whole.",
    list: entry.counsel,
  };
}

function limits(entry: TreatmentEntry): readonly GuideSection[] {
  const rows = SAFETY_RULES.flatMap((rule) =>
    rule.cells.filter((cell) => cell.treatment === entry.id).map((cell) => ({ rule, cell })),
  ).toSorted((one, other) => SEVERITY.indexOf(one.cell.verdict) - SEVERITY.indexOf(other.cell.verdict));
  return [
    {
      title: "What is not known",
      list: [
        ...(evidenceOn(entry.id).studies.length === 0
          ? ["No study of post-acne marks was found; nothing here should be read as proof of effect."]
          : []),
        ...entry.regimens
          .filter((regimen) => regimen.evidence === "0")
          .map((regimen) => `Whether it helps ${diagnosisWords(regimen.diagnosis).toLowerCase()}.`),
        ...(entry.sessions === null && entry.procedure ? ["How many sessions are needed."] : []),
        `${String(rows.filter(({ cell }) => cell.basis === "unverified").length)} of its ${String(rows.length)} safety rules are UNVERIFIED: they restrict, they never permit.`,
      ],
    },
    {
      title: "Not for",
      list: entry.notFor.map((not) => [
        `${diagnosisWords(not.diagnosis)}: `,
        ...[sourced(not.text, not.cite)].flat(),
      ]),
    },
    {
      title: "Kept apart from",
      list: entry.keepApart.map((apart) => [
        `${String(apart.days)} days${apart.daysDarkerSkin === undefined ? "" : ` (${String(apart.daysDarkerSkin)} for skin types IV to VI)`} from `,
        ...joined(apart.from.map(treatmentLink)),
        `. ${apart.text} (`,
        ...[groundWords(apart.basis, apart.cite)].flat(),
        ")",
      ]),
    },
    {
      title: "Safety rules",
      empty: "No patient factor restricts it.",
      table: {
        columns: ["Patient factor", "Verdict", "Basis", "Rule", "Sources"],
        rows: rows.map(({ rule, cell }) => [
          [
            { shelf: "rules", id: factorRuleId(rule.factor), text: keyWords(rule.factor) },
            ...(rule.only === undefined ? [] : [` (policy: ${rule.only.choices.join(", ")})`]),
          ],
          VERDICT_WORDS[cell.verdict],
          basisWord(cell.basis),
          [{ shelf: "rules", id: cell.id, text: cell.id }],
          sources(cell.cite),
        ]),
      },
    },
  ];
}

/** What a treatment is found by: its other names, brands of what it holds, the marks it is graded for, its sources. */
function soughtBy(entry: TreatmentEntry): string {
  const { indications, studies } = evidenceOn(entry.id);
  const held = DRUGS.filter((drug) => entry.substances.includes(drug.id));
  const words = [
    entry.id,
    ...entry.alsoKnownAs,
    ...held.flatMap((drug) => drug.names.map(({ text }) => text)),
    ...indications.map(({ diagnosis }) => diagnosisWords(diagnosis)),
    ...studies.map(({ cite }) => cite),
  ];
  return [...new Set(words)].join(" ");
}

/** The treatments as the guide lists them, by group. */
export function treatmentEntries(): readonly GuideEntry[] {
  return TREATMENT_ENTRIES.map((entry) => ({
    shelf: "treatments",
    id: entry.id,
    title: entry.name,
    lead: entry.plainName,
    group: TREATMENT_GROUPS.find((group) => group.treatments.includes(entry.id))?.label ?? "Others",
    marks: [bestGrade(entry)],
    words: soughtBy(entry),
  }));
}

/** The page of a treatment, or null where the catalogue has none of that id. */
export function treatmentRecord(id: string): GuideRecord | null {
  const entry = TREATMENT_ENTRIES.find((known) => known.id === id);
  if (entry === undefined) return null;
  return {
    shelf: "treatments",
    id,
    title: entry.name,
    lead: `In plain words: ${entry.plainName}`,
    marks: [bestGrade(entry)],
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Kind", value: keyWords(entry.modality) },
          { label: "Also known as", value: entry.alsoKnownAs.join(", ") || "No other name recorded" },
          { label: "Sources", value: sources(entry.cite) },
        ],
      },
      regimens(entry),
      course(entry),
      doses(entry),
      ...evidenceSections(evidenceOn(entry.id)),
      counsel(entry),
      ...limits(entry),
    ],
  };
}
