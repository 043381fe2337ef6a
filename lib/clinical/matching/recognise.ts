import type { Catalogue } from "../model/catalogue.ts";
import type { DrugEntry } from "../model/catalogue-drug.ts";
import type { ClinicalCase, PatientMedication } from "../model/clinical-case.ts";
import type { DidYouMean } from "../model/evaluation.ts";
import { isKnown } from "../model/presence.ts";
import { TREATMENTS, type MedicationStatus, type Route, type Treatment } from "../model/vocabulary.ts";
import { catalogueIndex, type CatalogueIndex } from "./catalogue-index.ts";
import { matchName, type NameMatch, type NameMatches } from "./match-name.ts";
import type {
  RecognisedAllergy,
  RecognisedCondition,
  RecognisedFacts,
  RecognisedMedication,
  RecognisedProcedure,
} from "./recognised-facts.ts";
import { plainText, routeInName, saysNothing } from "./typed-name.ts";

/** Collects what was not recognised while the lists of a case are read. */
type Notes = { readonly unrecognised: string[]; readonly didYouMean: DidYouMean[] };

function note(notes: Notes, path: string, found: NameMatches<{ readonly id: string }>): void {
  notes.unrecognised.push(...found.unrecognised);
  for (const hit of found.matches) {
    if (hit.match === "doubtful") {
      notes.didYouMean.push({ path, typed: hit.part, suggestion: hit.entry.id });
    }
  }
}

function routeOf(index: CatalogueIndex, hit: NameMatch<DrugEntry>, stated: Route | null): Route {
  const fixed = index.routeOfName.get(`${hit.entry.id} ${plainText(hit.name)}`);
  const usual = hit.entry.routes[0] ?? "oral";
  const told = stated ?? fixed ?? routeInName(hit.part);
  return told ?? usual;
}

/** Where the name says that it is over and the list says that it is taken, the status is asked again. */
function statusOf({ status, stoppedMonthsAgo }: PatientMedication, over: boolean): MedicationStatus {
  if (over && status === "current") return "unknown";
  return status ?? (over || isKnown(stoppedMonthsAgo) ? "stopped" : "current");
}

function readMedication(
  index: CatalogueIndex,
  medication: PatientMedication,
  path: string,
  notes: Notes,
): RecognisedMedication[] {
  if (saysNothing(medication.name)) return [];
  const found = matchName(index.drugs, medication.name);
  note(notes, path, found);
  return found.matches.map((hit) => {
    const route = routeOf(index, hit, medication.route ?? null);
    return {
      id: hit.entry.id,
      path,
      match: hit.match,
      route,
      status: statusOf(medication, hit.over),
      startedMonthsAgo: medication.startedMonthsAgo,
      stoppedMonthsAgo: medication.stoppedMonthsAgo,
      classes: [...hit.entry.classes, ...(hit.entry.classesByRoute[route] ?? [])],
    };
  });
}

/** A detail that denies something names no further condition. */
const DENIES = /\b(?:no|not|never|non|without|denies|denied|negative|excluded|normal)\b/iu;

function readConditions(
  index: CatalogueIndex,
  asked: ClinicalCase,
  notes: Notes,
): RecognisedCondition[] | null {
  const list = asked.patient?.conditions;
  if (!isKnown(list)) return null;
  return list.flatMap((item, position) => {
    const condition = typeof item === "string" ? { name: item } : item;
    if (saysNothing(condition.name)) return [];
    const path = `patient.conditions.${position}`;
    const adds = isKnown(condition.detail) && !DENIES.test(condition.detail);
    const whole = adds ? `${condition.detail} ${condition.name}` : condition.name;
    const named = matchName(index.conditions, condition.name);
    const detailed = whole === condition.name ? named : matchName(index.conditions, whole);
    note(notes, path, named);
    const matches = [...named.matches];
    for (const hit of detailed.matches) {
      if (hit.match === "exact" && !matches.some((other) => other.entry === hit.entry)) matches.push(hit);
    }
    return matches.map((hit) => ({
      id: hit.entry.id,
      path,
      match: hit.match,
      status: condition.status ?? (hit.over ? "past" : null),
      saysOver: hit.over,
      lastEpisodeMonthsAgo: condition.lastEpisodeMonthsAgo,
    }));
  });
}

function readAllergies(index: CatalogueIndex, asked: ClinicalCase, notes: Notes): RecognisedAllergy[] | null {
  const list = asked.patient?.allergies;
  if (!isKnown(list)) return null;
  return list.flatMap((item, position) => {
    const name = typeof item === "string" ? item : item.name;
    if (saysNothing(name)) return [];
    const path = `patient.allergies.${position}`;
    const found = matchName(index.drugs, name);
    note(notes, path, found);
    return found.matches.map((hit) => ({
      id: hit.entry.id,
      path,
      match: hit.match,
      groups: hit.entry.allergyGroups,
    }));
  });
}

/** Treatments that a free name stands for: a term of the vocabulary, a treatment's name, or a medicine one contains. */
function treatmentsNamed(catalogue: Catalogue, name: string): readonly Treatment[] {
  const term = TREATMENTS.find((treatment) => treatment === name.trim());
  if (term !== undefined) return [term];
  const index = catalogueIndex(catalogue);
  const certain = matchName(index.treatments, name).matches.filter((hit) => hit.match !== "doubtful");
  if (certain.length > 0) return certain.map((hit) => hit.entry.id);
  const medicines = matchName(index.drugs, name).matches.filter((hit) => hit.match !== "doubtful");
  const ids = new Set(medicines.map((hit) => hit.entry.id));
  return catalogue.treatments
    .filter((treatment) => treatment.substances.some((substance) => ids.has(substance)))
    .map((treatment) => treatment.id);
}

function readProcedures(
  catalogue: Catalogue,
  asked: ClinicalCase,
  notes: Notes,
): RecognisedProcedure[] | null {
  const list = asked.history?.previousProcedures;
  if (!isKnown(list)) return null;
  return list.map((procedure, position) => {
    const treatments = treatmentsNamed(catalogue, procedure.treatment);
    if (treatments.length === 0) notes.unrecognised.push(procedure.treatment);
    return {
      treatments,
      path: `history.previousProcedures.${position}`,
      monthsAgo: procedure.monthsAgo,
      outcome: procedure.outcome,
    };
  });
}

/**
 * Matches the names in a case to the catalogue.
 *
 * @returns medicines, products at the site, conditions, allergies and earlier procedures with their catalogue ids, status,
 *   route and months; names that the catalogue does not know for certain are in `unrecognised`, and a doubtful match is
 *   kept as such (`match: "doubtful"`, `didYouMean`), so that it is neither applied as certain nor dropped
 */
export function recognisePatient(catalogue: Catalogue, asked: ClinicalCase): RecognisedFacts {
  const index = catalogueIndex(catalogue);
  const notes: Notes = { unrecognised: [], didYouMean: [] };
  const medications = asked.patient?.medications?.flatMap((medication, position) =>
    readMedication(index, medication, `patient.medications.${position}`, notes),
  );
  const conditions = readConditions(index, asked, notes);
  const allergies = readAllergies(index, asked, notes);
  const products = asked.history?.productsAtSite?.flatMap((name, position) =>
    readMedication(index, { name, route: "topical" }, `history.productsAtSite.${position}`, notes),
  );
  const procedures = readProcedures(catalogue, asked, notes);
  const tried = (asked.history?.triedWithoutBenefit ?? []).flatMap((name) => {
    const treatments = treatmentsNamed(catalogue, name);
    if (treatments.length === 0) notes.unrecognised.push(name);
    return treatments;
  });
  return {
    medications: medications ?? null,
    products: products ?? null,
    conditions,
    allergies,
    procedures,
    tried,
    unrecognised: [...new Set(notes.unrecognised)],
    didYouMean: notes.didYouMean,
  };
}
