import {
  BASE_WORDS,
  BLANCHING_WORDS,
  BORDER_WORDS,
  COLOUR_WORDS,
  CONSISTENCY_WORDS,
  DEPRESSION_WORDS,
  DERMOSCOPY_WORDS,
  DISTRIBUTION_WORDS,
  LESION_WORDS,
  RAISED_WORDS,
  SIDE_WORDS,
  SITE_WORDS,
  SURFACE_WORDS,
  SYMPTOM_WORDS,
  WALLS_WORDS,
  WOODS_LAMP_WORDS,
} from "./findings.ts";
import {
  ACNE_LEVEL_WORDS,
  ACNE_TYPE_WORDS,
  COURSE_WORDS,
  KELOID_WORDS,
  ONSET_WORDS,
  PICKING_WORDS,
  SEX_WORDS,
  SUN_WORDS,
} from "./history.ts";
import { wordsFor } from "./term-words.ts";

/** How one fact of a case is named, asked for and told. */
type FactWords = {
  readonly name: string;
  readonly question: string;
  /** What is said when the answer is yes, and when it is no: only for yes/no facts. */
  readonly yes?: string;
  readonly no?: string;
  readonly terms?: Readonly<Record<string, string>>;
  /** For a list: what is said when it was asked and nothing of it is there; null where that makes no sense. */
  readonly none?: string | null;
  readonly unit?: string;
};

const SKIN_TYPES = ["I", "II", "III", "IV", "V", "VI"];
const TAN_ANSWERS: readonly (readonly [number, string])[] = [
  [-1, "No tan"],
  [1, "1 week ago"],
  [2, "2 weeks"],
  [4, "4 weeks"],
  [8, "8 weeks"],
];

const FINDING_FACTS: Readonly<Record<string, FactWords>> = {
  sites: { name: "site", question: "Where is it?", terms: SITE_WORDS, none: null },
  side: { name: "side", question: "Which side?", terms: SIDE_WORDS },
  colour: { name: "colour", question: "Which colour?", terms: COLOUR_WORDS, none: null },
  blanches: { name: "blanching", question: "Does it blanch on pressure?", terms: BLANCHING_WORDS },
  surface: { name: "surface", question: "Flat, depressed or raised?", terms: SURFACE_WORDS },
  depression: { name: "shape of the dip", question: "Which shape has the dip?", terms: DEPRESSION_WORDS },
  widthMm: { name: "width", question: "How wide is it?", unit: "mm" },
  depthMm: { name: "depth", question: "How deep is it?", unit: "mm" },
  walls: { name: "walls", question: "How are the walls?", terms: WALLS_WORDS },
  base: { name: "base", question: "How is the base?", terms: BASE_WORDS },
  flattensOnStretch: {
    name: "stretching",
    question: "Does it flatten on stretching?",
    yes: "flattens on stretching",
    no: "does not flatten on stretching",
  },
  tethered: { name: "tethering", question: "Is it tethered?", yes: "tethered", no: "not tethered" },
  raised: { name: "extent of the raised part", question: "Does it keep to the border?", terms: RAISED_WORDS },
  elevationMm: { name: "elevation", question: "How high is it?", unit: "mm" },
  growing: { name: "growth", question: "Is it growing?", yes: "growing", no: "not growing" },
  consistency: { name: "consistency", question: "Soft, firm or hard?", terms: CONSISTENCY_WORDS },
  lesions: {
    name: "lesions",
    question: "Which lesions are there?",
    terms: LESION_WORDS,
    none: "None of these",
  },
  distribution: {
    name: "pattern",
    question: "How is it distributed?",
    terms: DISTRIBUTION_WORDS,
    none: "None of these",
  },
  spares: { name: "spared sites", question: "What is spared?", terms: SITE_WORDS, none: "Nothing spared" },
  border: { name: "border", question: "How is the border?", terms: BORDER_WORDS, none: "None of these" },
  symptoms: {
    name: "symptoms",
    question: "Does it itch, burn or hurt?",
    terms: SYMPTOM_WORDS,
    none: "No symptoms",
  },
  acneAtSite: {
    name: "acne at this site",
    question: "Was there acne at this very site?",
    yes: "acne was at this site",
    no: "no acne at this site before",
  },
  count: { name: "number", question: "How many are there?" },
  medianSizeMm: { name: "size", question: "How large are they?", unit: "mm" },
  dermoscopy: {
    name: "dermoscopy",
    question: "What does dermoscopy show?",
    terms: DERMOSCOPY_WORDS,
    none: "None of these",
  },
  woodsLamp: {
    name: "Wood's lamp",
    question: "Does it enhance under Wood's lamp?",
    terms: WOODS_LAMP_WORDS,
  },
  sideLightShadow: {
    name: "side light",
    question: "Does raking light show a shadow?",
    yes: "raking light shows a shadow",
    no: "no shadow under raking light",
  },
};

const CASE_FACTS: Readonly<Record<string, FactWords>> = {
  "patient.ageYears": { name: "age", question: "How old is the patient?", unit: "years old" },
  "patient.sex": { name: "sex", question: "Which sex?", terms: SEX_WORDS },
  "patient.fitzpatrick": {
    name: "Fitzpatrick type",
    question: "Which Fitzpatrick type?",
  },
  "patient.monk": { name: "Monk tone", question: "Which Monk tone?" },
  "patient.pregnant": { name: "pregnancy", question: "Pregnant?", yes: "pregnant", no: "not pregnant" },
  "patient.breastfeeding": {
    name: "breastfeeding",
    question: "Breastfeeding?",
    yes: "breastfeeding",
    no: "not breastfeeding",
  },
  "patient.planningPregnancy": {
    name: "planning a pregnancy",
    question: "Planning a pregnancy?",
    yes: "planning a pregnancy",
    no: "not planning a pregnancy",
  },
  "patient.allergies": { name: "allergies", question: "Any allergies?" },
  "patient.conditions": { name: "conditions", question: "Any conditions?" },
  "patient.medications": { name: "medicines", question: "Any medicines?" },
  "history.acneAtSite": {
    name: "acne at these sites",
    question: "Was there acne at these very sites?",
    yes: "acne was at these sites",
    no: "no acne at these sites before",
  },
  "history.activeAcne": { name: "active acne", question: "How active is the acne?", terms: ACNE_LEVEL_WORDS },
  "history.activeAcneType": {
    name: "type of acne",
    question: "Which type of acne?",
    terms: ACNE_TYPE_WORDS,
    none: null,
  },
  "history.monthsSinceAcneCleared": {
    name: "months since the acne cleared",
    question: "How long has the acne been clear?",
    unit: "months since acne cleared",
  },
  "history.markDurationMonths": {
    name: "age of the marks",
    question: "How long have the marks been there?",
    unit: "months there",
  },
  "history.course": { name: "course", question: "How do the marks change?", terms: COURSE_WORDS },
  "history.onset": { name: "onset", question: "How did it begin?", terms: ONSET_WORDS },
  "history.picking": { name: "picking", question: "Does the patient pick or squeeze?", terms: PICKING_WORDS },
  "history.sunExposure": { name: "sun exposure", question: "How much sun?", terms: SUN_WORDS },
  "history.tannedWithinWeeks": {
    name: "tan or sunburn",
    question: "Tan or sunburn lately?",
    unit: "weeks since a tan or sunburn",
  },
  "history.sunscreenDaily": {
    name: "sunscreen",
    question: "Sunscreen every day?",
    yes: "sunscreen every day",
    no: "no daily sunscreen",
  },
  "history.keloid": { name: "keloid tendency", question: "Keloids, own or family?", terms: KELOID_WORDS },
  "history.homeCareWeeksWithoutBenefit": {
    name: "home care without benefit",
    question: "Home care without benefit?",
    unit: "weeks of home care without benefit",
  },
  "history.triedWithoutBenefit": { name: "tried without benefit", question: "What was tried in vain?" },
  "history.previousProcedures": {
    name: "previous procedures",
    question: "Any procedures before?",
    none: "None",
  },
  "history.productsAtSite": {
    name: "products at the site",
    question: "Which products are used there?",
    none: "None",
  },
  "history.investigations": { name: "investigations", question: "Any tests done?" },
  "history.flushing": { name: "flushing", question: "Flushing?", yes: "flushing", no: "no flushing" },
  "history.photosensitivity": {
    name: "photosensitivity",
    question: "Sensitive to light?",
    yes: "sensitive to light",
    no: "not sensitive to light",
  },
  "history.systemicSymptoms": {
    name: "systemic symptoms",
    question: "Fever, joint pain or weight loss?",
    yes: "fever, joint pain or weight loss",
    no: "no fever, joint pain or weight loss",
  },
  "history.preoccupation": {
    name: "preoccupation",
    question: "Distress out of proportion, hours of checking?",
    yes: "distress out of proportion",
    no: "no distress out of proportion",
  },
};

/** What is asked of one entry of a list; the number of the entry follows its name and ends its question. */
const ENTRY_FACTS: Readonly<Record<string, FactWords>> = {
  "history.previousProcedures.monthsAgo": {
    name: "months since procedure",
    question: "How many months ago was procedure",
    unit: "months since the procedure",
  },
  "history.productsAtSite.name": {
    name: "exact name of product",
    question: "What exactly is the name of product",
  },
};

const ENTRY_PATH = /^(history\.[A-Za-z]+)\.(\d+)(\.[A-Za-z]+)$/;
const FINDING_PATH = /^findings\.(\d+)\.([A-Za-z]+)/;
const INDEXED = /\.\d+(\.[A-Za-z]+)*$/;

function lookUp(path: string): { readonly words: FactWords | undefined; readonly finding: number | null } {
  const found = FINDING_PATH.exec(path);
  if (found) return { words: FINDING_FACTS[found[2] ?? ""], finding: Number(found[1]) + 1 };
  const [, list = "", position = "", field = ""] = ENTRY_PATH.exec(path) ?? [];
  const entry = ENTRY_FACTS[`${list}${field}`];
  if (entry) {
    const number = String(Number(position) + 1);
    const { name, question } = entry;
    return {
      words: { ...entry, name: `${name} ${number}`, question: `${question} ${number}?` },
      finding: null,
    };
  }
  return { words: CASE_FACTS[path] ?? CASE_FACTS[path.replace(INDEXED, "")], finding: null };
}

/** The name of a fact, for example “dermoscopy of finding 1”; a path that is not known is given as it is. */
export function factName(path: string): string {
  const { words, finding } = lookUp(path);
  const name = words?.name ?? path;
  return finding === null ? name : `${name} of finding ${String(finding)}`;
}

/** The question that a path of a case stands for, and the number of the finding it is about. */
export function factQuestion(path: string): { readonly text: string; readonly finding: number | null } {
  const { words, finding } = lookUp(path);
  return { text: words?.question ?? `${factName(path)}?`, finding };
}

/** One closed answer to a question: the value it gives the fact, and its words. */
export type FactAnswer = {
  readonly value: boolean | number | string | readonly string[];
  readonly label: string;
};

/**
 * The closed answers to the question that a path stands for.
 *
 * @returns yes and no, or the terms of its vocabulary; for a list each term alone, and that there is none. Empty where
 *   the answer is a number or a name that has to be typed
 */
export function factAnswers(path: string): readonly FactAnswer[] {
  if (path === "history.tannedWithinWeeks") return TAN_ANSWERS.map(([value, label]) => ({ value, label }));
  if (path === "patient.fitzpatrick") return SKIN_TYPES.map((type) => ({ value: type, label: type }));
  const { words } = lookUp(path);
  if (words?.yes !== undefined)
    return [
      { value: true, label: "Yes" },
      { value: false, label: "No" },
    ];
  const isList = words?.none !== undefined;
  return [
    ...Object.entries(words?.terms ?? {}).map(([term, label]) => ({ value: isList ? [term] : term, label })),
    ...(words?.none ? [{ value: [], label: words.none }] : []),
  ];
}

/** Whether a fact is answered by yes or no alone. */
export const isYesNoFact = (path: string): boolean => lookUp(path).words?.yes !== undefined;

/**
 * A fact of a reason in words.
 *
 * @param fact path and value, as the engine names them: `findings.0.blanches=yes`; several are joined by ` & `
 * @returns for example “blanches”; a finding's fact says which finding only where `several` is true
 */
export function factStatement(fact: string, several = false): string {
  const parts = fact.split(" & ");
  if (parts.length > 1) {
    return [...new Set(parts.map((part) => factStatement(part, several)))].join(" with ");
  }
  const at = fact.indexOf("=");
  if (at < 0) return factName(fact);
  const { words, finding } = lookUp(fact.slice(0, at));
  const said = statementOf(words, fact.slice(0, at), fact.slice(at + 1));
  return several && finding !== null ? `${said} (finding ${String(finding)})` : said;
}

function statementOf(words: FactWords | undefined, path: string, value: string): string {
  if (!words) return `${path.slice(path.lastIndexOf(".") + 1)} ${value}`;
  if (words.yes !== undefined && value === "true") return words.yes;
  if (words.no !== undefined && value === "false") return words.no;
  if (words.unit === "mm") return `${words.name} ${value} mm`;
  if (words.unit !== undefined)
    return path.endsWith("tannedWithinWeeks") && value === "-1" ? "no tan" : `${value} ${words.unit}`;
  if (value === "none" && !words.terms?.["none"]) return `no ${words.name}`;
  const { terms } = words;
  if (!terms) return `${words.name}: ${value.replaceAll(",", ", ").replaceAll("-", " ")}`;
  const said = value
    .split(",")
    .map((term) => wordsFor(terms, term).toLowerCase())
    .join(", ");
  return NAMED_WITH_VALUE.has(words.name) ? `${words.name} ${said}` : said;
}

/** Facts whose value alone would not say what it is about. */
const NAMED_WITH_VALUE = new Set([
  "walls",
  "base",
  "active acne",
  "course",
  "onset",
  "picking",
  "sun exposure",
  "dermoscopy",
  "Wood's lamp",
  "border",
  "sex",
  "keloid tendency",
  "spared sites",
]);

const FACT_IN_TEXT = /\b(?:findings\.\d+|history|patient)\.[A-Za-z0-9.]+(?:=[\w,.\- ]*[\w])?/g;

/** A text of the engine in which facts stand as paths, with their words instead. */
export const withFactWords = (text: string): string =>
  text.replaceAll(FACT_IN_TEXT, (fact) => factStatement(fact));
