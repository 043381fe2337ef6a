import type { RecognisedFacts, RecognisedMedication } from "../matching/recognised-facts.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import type { Fact, FactValue, NamedFacts } from "./fact-table.ts";
import { NAMED_LISTS } from "./fact-table.ts";

type Raw = string | number | boolean | readonly unknown[] | null | undefined;

const PATIENT_KEYS = ["ageYears", "sex", "fitzpatrick", "pregnant"] as const;

const HISTORY_KEYS = [
  "acneAtSite",
  "activeAcne",
  "activeAcneType",
  "monthsSinceAcneCleared",
  "markDurationMonths",
  "course",
  "onset",
  "picking",
  "sunExposure",
  "tannedWithinWeeks",
  "sunscreenDaily",
  "keloid",
  "homeCareWeeksWithoutBenefit",
  "productsAtSite",
  "flushing",
  "photosensitivity",
  "systemicSymptoms",
  "preoccupation",
] as const;

/** Turns an answer of the case into a fact value: one term becomes a list of one. */
export function factValue(raw: Raw): FactValue {
  if (raw === null || raw === undefined) return null;
  if (typeof raw === "string") return [raw];
  if (typeof raw === "object") return raw.filter((item): item is string => typeof item === "string");
  return raw;
}

/**
 * Collects the facts that hold for the whole case.
 *
 * @param recognised what the typed names of medicines, products and conditions stand for
 * @returns facts by name: `patient.…`, `history.…`, `condition.<id>`, `medication.<id or class>` (taken now or
 *   before), `current.<id or class>` (taken now), `product.<id or class>` (used on the skin at the site),
 *   `procedure.<treatment>` (had before), `derived.newMedicine` and `derived.worseAfterProcedure`
 */
export function collectCaseFacts(theCase: ClinicalCase, recognised: RecognisedFacts): NamedFacts {
  const facts = new Map<string, Fact>();
  for (const key of PATIENT_KEYS) {
    facts.set(`patient.${key}`, { at: `patient.${key}`, value: factValue(theCase.patient?.[key]) });
  }
  for (const key of HISTORY_KEYS) {
    facts.set(`history.${key}`, { at: `history.${key}`, value: factValue(theCase.history?.[key]) });
  }
  addNamed(facts, recognised);
  addRecent(facts, theCase);
  return facts;
}

/** A list that was asked for settles every name that is not in it: its marker answers "absent" for those. */
function addNamed(facts: Map<string, Fact>, recognised: RecognisedFacts): void {
  const screened = {
    condition: recognised.conditions,
    everHad: recognised.conditions,
    product: recognised.products,
    procedure: recognised.procedures,
  };
  const lists = { ...screened, medication: recognised.medications, current: recognised.medications };
  for (const [kind, list] of Object.entries(lists)) {
    const at = NAMED_LISTS.get(`${kind}.`);
    if (list && at) facts.set(`${kind}.`, { at, value: [] });
  }
  for (const condition of recognised.conditions ?? []) {
    const fact = namedFact(condition);
    if (condition.status !== "past") addFact(facts, `condition.${condition.id}`, fact);
    addFact(facts, `everHad.${condition.id}`, fact);
  }
  for (const medication of recognised.medications ?? []) {
    if (medication.status === "never") continue;
    addMedication(facts, "medication", medication);
    if (medication.status === "current") addMedication(facts, "current", medication);
    if (medication.status === "current" && medication.route === "topical")
      addMedication(facts, "product", medication);
  }
  for (const { treatments, path } of recognised.procedures ?? []) {
    for (const treatment of treatments) facts.set(`procedure.${treatment}`, { at: path, value: [treatment] });
  }
  for (const product of recognised.products ?? []) addMedication(facts, "product", product);
}

/** A doubtful match is an open question at its own line, neither present nor absent. */
function namedFact({ id, path, match }: Pick<RecognisedMedication, "id" | "path" | "match">): Fact {
  return { at: path, value: match === "doubtful" ? null : [id] };
}

/** What is certain is never overwritten by what is doubtful. */
function addFact(facts: Map<string, Fact>, name: string, fact: Fact): void {
  if (fact.value === null && facts.has(name)) return;
  facts.set(name, fact);
}

function addMedication(facts: Map<string, Fact>, kind: string, medication: RecognisedMedication): void {
  const fact = namedFact(medication);
  for (const name of [medication.id, ...medication.classes]) addFact(facts, `${kind}.${name}`, fact);
  if (fact.value === null || typeof medication.startedMonthsAgo !== "number") return;
  for (const name of [medication.id, ...medication.classes]) {
    facts.set(`${kind}.${name}.startedMonthsAgo`, {
      at: `${medication.path}.startedMonthsAgo`,
      value: medication.startedMonthsAgo,
    });
  }
}

/** A reaction to a medicine comes within this many months of its start, the harm of a procedure of the procedure. */
const RECENT_MONTHS = 2;

/** What happened lately, from whatever medicine or procedure: the names do not matter here. */
function addRecent(facts: Map<string, Fact>, { patient, history }: ClinicalCase): void {
  const { medications } = patient ?? {};
  const isRecent = (months: number | null | undefined): boolean =>
    typeof months === "number" && months <= RECENT_MONTHS;
  facts.set("derived.newMedicine", {
    at: "patient.medications",
    value: medications
      ? medications.some(({ status, startedMonthsAgo }) => status !== "never" && isRecent(startedMonthsAgo))
      : null,
  });
  const { previousProcedures } = history ?? {};
  facts.set("derived.worseAfterProcedure", {
    at: "history.previousProcedures",
    value: previousProcedures
      ? previousProcedures.some(({ outcome, monthsAgo }) => outcome === "worse" && isRecent(monthsAgo))
      : null,
  });
}
