import type { NumberRange } from "#lib/clinical/model/evaluation.ts";
import type { Basis, EvidenceGrade } from "#lib/clinical/model/evidence.ts";
import { REFERENCES } from "../references/references.ts";
import { treatmentWords } from "../words/treatments.ts";
import type { PageOf } from "../references/statement.ts";
import { GUIDE_SHELVES, type GuideLink, type GuideMark, type GuideText } from "./guide-record.ts";

const SHORT_NAMES: ReadonlyMap<string, string> = new Map(REFERENCES.map(({ key, short }) => [key, short]));

/** What the grades mean, in the order from best to none. */
export const GRADE_MEANING: Readonly<Record<EvidenceGrade, string>> = {
  A: "systematic review or several consistent trials",
  B: "one randomised trial or several controlled studies",
  C: "uncontrolled series",
  D: "opinion, label or case report",
  "0": "nothing found",
};

const BASIS_MARKS: Readonly<Record<Basis, GuideMark>> = {
  cited: { text: "Cited", tone: "plain" },
  design: { text: "DESIGN: a proposal of this software", tone: "doubt" },
  unverified: { text: "UNVERIFIED: general knowledge", tone: "doubt" },
};

/** How far a rule was checked, as a mark. */
export const basisMark = (basis: Basis): GuideMark => BASIS_MARKS[basis];

/** The same in one word, for a cell of a table. */
export const basisWord = (basis: Basis): string =>
  ({ cited: "Cited", design: "DESIGN", unverified: "UNVERIFIED" })[basis];

/** An evidence grade as a mark, with its meaning. */
export const gradeMark = (grade: EvidenceGrade): GuideMark => ({
  text: `Grade ${grade}: ${GRADE_MEANING[grade]}`,
  tone: grade === "0" ? "doubt" : "plain",
});

export const treatmentLink = (id: string): GuideLink => ({
  shelf: "treatments",
  id,
  text: treatmentWords(id),
});
export const ruleLink = (id: string): GuideLink => ({ shelf: "rules", id, text: id });

/** Words as a sentence of their own. */
export const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** A source by its key and short name, for example “R59 Tan 2017”. */
export const sourceName = (key: string): string => `${key} ${SHORT_NAMES.get(key) ?? ""}`.trim();
export const sourceLink = (key: string): GuideLink => ({ shelf: "sources", id: key, text: sourceName(key) });

/** A page by its shelf and id, named as it is named in lists. */
export function pageLink({ shelf, id }: PageOf): GuideLink {
  const known = GUIDE_SHELVES.find((one) => one === shelf);
  if (known === undefined) throw new Error(`No such shelf of the guide: ${shelf}`);
  if (known === "treatments") return treatmentLink(id);
  if (known === "sources") return sourceLink(id);
  return { shelf: known, id, text: known === "rules" ? id : keyWords(id) };
}

/** Pieces with the same words between each two of them. */
export function joined(
  pieces: readonly (string | GuideLink)[],
  between = ", ",
): readonly (string | GuideLink)[] {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece]));
}

/** The sources of a statement, or that there is none. */
export function sources(cite: readonly string[]): GuideText {
  return cite.length === 0 ? [groundLink("unverified")] : joined(cite.map(sourceLink));
}

/** A sentence with its sources after it; one without a source says so. */
export function sourced(text: string, cite: readonly string[]): GuideText {
  return sourcedStatement({ text, basis: cite.length === 0 ? "unverified" : "cited", cite });
}

/**
 * Where a statement comes from: its sources, or the page that lists what rests on none. Sources of a statement that is
 * not cited are what it was thought out from; they do not say it.
 */
export function groundWords(basis: Basis, cite: readonly string[]): GuideText {
  if (basis === "cited") return sources(cite);
  if (cite.length === 0) return [groundLink(basis)];
  return [groundLink(basis), "; thought out from ", ...[sources(cite)].flat()];
}

/** The page of everything that rests on general knowledge, or of everything that this software proposes. */
export const groundLink = (basis: Exclude<Basis, "cited">): GuideLink => ({
  shelf: "sources",
  id: basis === "design" ? "design" : "general-knowledge",
  text: BASIS_MARKS[basis].text,
});

/** A statement of the evidence with what it rests on after it. */
export function sourcedStatement({
  text,
  basis,
  cite,
}: {
  readonly text: string;
  readonly basis: Basis;
  readonly cite: readonly string[];
}): GuideText {
  return [`${text} (`, ...[groundWords(basis, cite)].flat(), ")"];
}

/** A range such as “2 to 4 sessions”; null is said as not known. */
export function rangeWords(range: NumberRange | null, one: string, many: string): string {
  if (range === null) return "Not stated by a source";
  const span = range.min === range.max ? String(range.min) : `${String(range.min)} to ${String(range.max)}`;
  return `${span} ${range.max === 1 ? one : many}`;
}

/** A factor, class or other key of the catalogue in words: `active_hsv_site` becomes “Active HSV site”. */
export function keyWords(key: string): string {
  const text = key
    .replace("amiodarone_minocycline_sjw", "amiodarone, minocycline or St John's wort")
    .replaceAll(/[_-]/gu, " ")
    .replaceAll(/\b(hsv|bdd|icd|pdt|cvd|copd|g6pd|maoi|ssri|pmu)\b/gu, (word) => word.toUpperCase())
    .replace(
      /\bfst (\d)/u,
      (_, type: string) => `skin type ${["", "I", "II", "III", "IV", "V", "VI"][Number(type)] ?? type}`,
    )
    .replace(
      /\blt (\d+)([mw])\b/u,
      (_, count: string, unit: string) => `less than ${count} ${unit === "m" ? "months" : "weeks"} ago`,
    );
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Id of the page that shows a whole row of the safety matrix. */
export const factorRuleId = (factor: string): string => `SF-${factor.replaceAll("_", "-")}`;
