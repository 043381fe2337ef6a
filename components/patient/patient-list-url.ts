import { parseAsArrayOf, parseAsBoolean, parseAsStringLiteral } from "nuqs/server";
import { DIAGNOSES, FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import { tableParsers } from "../data-table/table-url-state.ts";

/** By what the register can be sorted, as the address says it. */
export const PATIENT_SORTS = ["name", "born", "lastSeen", "nextDue"] as const;
const PLAN_STATES = ["draft", "active", "on-hold", "completed", "stopped"] as const;

/** Search, order, page and hidden columns of the register in its address; anything else there counts as not said. */
export const patientTableParsers = tableParsers({
  sortable: PATIENT_SORTS,
  hideable: ["born", "sex", "nhs", "clinicNumber", "skin", "diagnoses", "plan", "nextDue", "lastSeen"],
  defaultSort: { column: "name", descending: false },
});

/** The register's filters in its address. */
export const patientFilterParsers = {
  skin: parseAsArrayOf(parseAsStringLiteral(FITZPATRICK_TYPES)).withDefault([]),
  diagnosis: parseAsArrayOf(parseAsStringLiteral(DIAGNOSES)).withDefault([]),
  plan: parseAsArrayOf(parseAsStringLiteral(PLAN_STATES)).withDefault([]),
  overdue: parseAsBoolean.withDefault(false),
};

/** Everything that the register's address may say. */
export const patientListParsers = { ...patientTableParsers, ...patientFilterParsers };
