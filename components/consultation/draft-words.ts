import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { factName, factStatement } from "#lib/catalogue/words/facts.ts";
import { OUTCOME_WORDS, DECLINABLE_WORDS } from "#lib/catalogue/words/history.ts";
import { treatmentWords } from "#lib/catalogue/words/treatments.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { scoreScale } from "#lib/clinical/scales/score-scale.ts";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { findingStatements } from "./finding-statements.ts";
import { findingPlace } from "./finding-words.ts";
import { pinPlaces } from "./map-words.ts";
import {
  sectionDifferences,
  type DraftDifference,
  type DraftLine,
  type DraftSection,
} from "./section-differences.ts";
import { sourceWords } from "./pull-marks.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const line = (label: string, value: string | undefined): DraftLine[] => (value ? [{ label, value }] : []);

function procedureWords({
  treatment,
  monthsAgo,
  outcome,
}: NonNullable<ConsultationDraft["history"]["previousProcedures"]>[number]): string {
  const ago = monthsAgo === null || monthsAgo === undefined ? [] : [`${String(monthsAgo)} months ago`];
  const result = outcome ? [OUTCOME_WORDS[outcome].toLowerCase()] : [];
  return [treatmentWords(treatment), ...ago, ...result].join(", ");
}

function historyLines({ history }: ConsultationDraft): DraftLine[] {
  const { previousProcedures, investigations, declines, words, ...answers } = history;
  const list = (items: readonly string[] | null | undefined) =>
    items ? (items.length === 0 ? "none" : items.join("; ")) : undefined;
  const facts = Object.entries(answers).flatMap(([key, value]) => {
    if (value === null || value === undefined) return [];
    const text = Array.isArray(value) ? (value.length === 0 ? "none" : value.join(",")) : String(value);
    const path = `history.${key}`;
    return [{ label: capital(factName(path)), value: factStatement(`${path}=${text}`) }];
  });
  return [
    ...facts,
    ...line("Procedures before", list(previousProcedures?.map(procedureWords))),
    ...line("Tests", list(investigations?.map(({ name, result }) => `${name}: ${result}`))),
    ...line("Declined", list(declines?.map((term) => DECLINABLE_WORDS[term]))),
    ...line("In words", words),
  ];
}

const yesNo = (answer: boolean | null | undefined): string | undefined =>
  answer === null || answer === undefined ? undefined : answer ? "yes" : "no";

function safetyLines({ safety }: ConsultationDraft): DraftLine[] {
  return [
    ...line("Pregnant", yesNo(safety.pregnant)),
    ...line("Breastfeeding", yesNo(safety.breastfeeding)),
    ...line("Planning a pregnancy", yesNo(safety.planningPregnancy)),
    ...line("Cold sores", safety.coldSores ?? undefined),
    ...line("Infection at the site", yesNo(safety.infectionAtSite)),
    ...line("In words", safety.words),
  ];
}

function skinLines({ skin }: ConsultationDraft): DraftLine[] {
  return [
    ...line("Fitzpatrick type", skin.fitzpatrick ?? undefined),
    ...line("Found", skin.fitzpatrickMethod ?? undefined),
    ...line("Monk tone", skin.monk ? String(skin.monk) : undefined),
    ...line("Tone read at", skin.referenceSite),
    ...line("In words", skin.words),
  ];
}

function scoreLines({ scores }: ConsultationDraft): DraftLine[] {
  return SCALES.flatMap(({ id, shortName, range }) => {
    const answers = scores[id];
    if (!answers || Object.values(answers).every((answer) => typeof answer !== "number")) return [];
    const result = scoreScale(id, answers);
    const value = result.ok ? `${String(result.value)} of ${String(range.max)}` : "not complete, no total";
    return [{ label: shortName, value }];
  });
}

/** The conclusions, the primary one first. @param codes Their codes in words, where they are frozen already. */
function impressionLines({ impression }: ConsultationDraft, codes: FrozenCodes | null): DraftLine[] {
  return [
    ...impression.diagnoses.map(({ diagnosis, decision, certainty, findings, reason }) => ({
      label: diagnosisWords(diagnosis),
      value: [
        reason ? `${decision}: ${reason}` : decision,
        ...(certainty ? [certainty] : []),
        ...(codes && findings.length > 0
          ? [`rests on finding ${findings.map((index) => String(index + 1)).join(", ")}`]
          : []),
        ...(codes && decision !== "rejected" ? [codes[diagnosis] ?? "no sure code"] : []),
      ].join(" · "),
    })),
    ...line("In words", impression.words),
  ];
}

/** Where a section was taken over from, and whether that was confirmed. */
const pulledLines = ({ pulled = [] }: ConsultationDraft, section: PullSection): DraftLine[] =>
  pulled.flatMap((pull) =>
    pull.section === section
      ? line(
          "Taken over",
          `from ${sourceWords(pull.from)}, ${pull.open.length > 0 ? "not confirmed" : "confirmed"}`,
        )
      : [],
  );

/** The codes that were frozen with a conclusion, in words, by its term. */
type FrozenCodes = Readonly<Record<string, string>>;

/**
 * A draft in words, section by section: for the frozen record and for laying two texts side by side.
 * @param codes of the conclusions of a frozen record
 */
export function draftInWords(draft: ConsultationDraft, codes: FrozenCodes | null = null): DraftSection[] {
  return [
    { title: "History", lines: [...historyLines(draft), ...pulledLines(draft, "history")] },
    { title: "Skin", lines: [...skinLines(draft), ...safetyLines(draft), ...pulledLines(draft, "skin")] },
    {
      title: "Findings",
      lines: [
        ...draft.findings.map((finding, index) => ({
          label: `${String(index + 1)}. ${findingPlace(finding)}`,
          value: findingStatements(finding).join(", ") || "not described",
        })),
        ...line("No longer there", draft.gonePins && pinPlaces(draft.gonePins)),
        ...pulledLines(draft, "findings"),
      ],
    },
    { title: "Scores", lines: [...scoreLines(draft), ...pulledLines(draft, "scores")] },
    { title: "Impression", lines: [...impressionLines(draft, codes), ...pulledLines(draft, "impression")] },
    {
      title: "Notes",
      lines: [
        ...line("Begun with the template", draft.template?.name),
        ...line("Notes", draft.notes),
        ...line("Shorthand not added", draft.shorthand),
        ...pulledLines(draft, "notes"),
      ],
    },
  ];
}

/** Where two drafts differ, in words and in the order of the page. */
export const draftDifferences = (mine: ConsultationDraft, theirs: ConsultationDraft): DraftDifference[] =>
  sectionDifferences(draftInWords(mine), draftInWords(theirs));
