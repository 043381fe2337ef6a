import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { factQuestion } from "#lib/catalogue/words/facts.ts";
import type { SigningDoubt, SigningGap } from "#lib/clinical/visit/signing-gaps.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { placeOfFact, type FieldPlace } from "./field-place.ts";
import { findingPlace } from "./finding-words.ts";
import { placeOfScale } from "./scale-place.ts";
import { factAnchor } from "./term-choice.tsx";

/** What is missing, as a clinician reads it, and where on the page it is mended. */
export type GapLine = FieldPlace & { readonly text: string };

const withFinding = (text: string, finding: number | null): string =>
  finding === null ? text : `${text} (finding ${String(finding)})`;

/** Something that must be done before signing, in words. */
export function gapLine(gap: SigningGap, draft: ConsultationDraft): GapLine {
  switch (gap.kind) {
    case "not-confirmed": {
      const { section } = gap;
      return {
        text: `${section.charAt(0).toUpperCase()}${section.slice(1)}: confirm as today’s what was taken over, or undo it`,
        at: [`#${section} button`, `#${section}`],
        holding: "Confirm as today’s",
      };
    }
    case "no-finding":
      return {
        text: "Record a finding, or write in the impression what was seen",
        at: ["#findings"],
      };
    case "not-described": {
      const finding = draft.findings[gap.finding];
      const place = finding === undefined ? "" : `, ${findingPlace(finding)}`;
      return {
        text: `Finding ${String(gap.finding + 1)}${place}: give its colour or its surface`,
        ...placeOfFact(`findings.${String(gap.finding)}.colour`),
      };
    }
    case "no-impression":
      return {
        text: "Say what the marks are: accept a suggestion, or add your own",
        at: ["#impression [aria-label='Suggested']", "#impression"],
      };
    case "no-reason": {
      const index = draft.impression.diagnoses.findIndex(({ diagnosis }) => diagnosis === gap.diagnosis);
      const row = `#impression [aria-label='Concluded'] > li:nth-child(${String(index + 1)})`;
      return {
        text: `Write why ${diagnosisWords(gap.diagnosis)} was ${gap.decision}`,
        at: [`${row} :has(> textarea)`, row, "#impression"],
      };
    }
    case "unanswered-alert":
      return {
        text: `Answer the urgent alert “${diagnosisWords(gap.cause)}”: take it into the impression, or reject it with a reason`,
        at: ["#impression [aria-label='Suggested'] > li", "#impression"],
        holding: diagnosisWords(gap.cause),
      };
  }
}

/** Something worth a look before signing, in words. */
export function doubtLine(doubt: SigningDoubt): GapLine {
  switch (doubt.kind) {
    case "earlier-day":
      return {
        text: `The draft is dated ${formatClinicalDate(doubt.on)}, an earlier day`,
        at: ["#resumed"],
      };
    case "not-asked": {
      const { text, finding } = factQuestion(doubt.path);
      return { text: withFinding(text, finding), ...placeOfFact(doubt.path) };
    }
    case "part-of-scale": {
      const scale = SCALES.find(({ id }) => id === doubt.scale);
      const items = (scale?.items ?? []).filter(({ id }) => doubt.missing.includes(id));
      const named = items.map(({ label }) => label.toLowerCase()).join(", ");
      return {
        text: `${scale?.shortName ?? doubt.scale} has no total yet: ${named === "" ? "an answer does not fit" : named}`,
        ...placeOfScale(doubt.scale),
      };
    }
    case "not-recognised":
      return {
        text: `“${doubt.name}” is not recognised, so no rule has checked it`,
        at: ["#chart-facts li", `#${factAnchor("history.productsAtSite")} li`, "#chart-facts"],
        holding: doubt.name,
      };
  }
}
