import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";
import { PLAIN_HISTORY, PLAIN_PATIENT, RED_MARK } from "./plain-patient.ts";
import { readFacts, type SpecRow } from "./read-spec.ts";

/** The parts of a cell, which are separated by semicolons. */
export function items(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(";").flatMap((item) => (item.trim() === "" ? [] : [item.trim()]));
}

/** `cold sores/past/24/upper lip` names a condition, its status, the months since its last episode, and its detail. */
function condition(item: string): unknown {
  const [name, status, months, detail] = item.split("/");
  if (status === undefined) return name;
  return {
    name,
    status,
    ...(months ? { lastEpisodeMonthsAgo: Number(months) } : {}),
    ...(detail ? { detail } : {}),
  };
}

/** `Roaccutane/stopped/3/oral` names a medicine, its status, the months since it was stopped, and its route. */
function medication(item: string): unknown {
  const [name, status, months, route] = item.split("/");
  return {
    name,
    status,
    ...(months ? { stoppedMonthsAgo: Number(months) } : {}),
    ...(route ? { route } : {}),
  };
}

/** Facts of a cell; `null` stands for a question that nobody asked. */
function answers(cell: string | undefined): Record<string, unknown> {
  const parts = items(cell);
  const open = parts.filter((part) => part.endsWith("=null")).map((part) => part.slice(0, -"=null".length));
  const facts = readFacts(parts.filter((part) => !part.endsWith("=null")).join(";"));
  return { ...facts, ...Object.fromEntries(open.map((key) => [key, null])) };
}

/**
 * The engine's answer for one row of a table of patients: the plain patient, but for what the columns
 * `conditions`, `medications`, `allergies`, `patient`, `history` and `finding` say. Refuses a row that is no case.
 */
export function answerOf(row: SpecRow): Evaluation {
  const read = readClinicalCase({
    id: row["vignette"],
    on: "2026-03-01",
    patient: {
      ...PLAIN_PATIENT,
      conditions: items(row["conditions"]).map(condition),
      medications: items(row["medications"]).map(medication),
      allergies: items(row["allergies"]),
      ...answers(row["patient"]),
    },
    history: { ...PLAIN_HISTORY, ...answers(row["history"]) },
    findings: [{ ...RED_MARK, ...answers(row["finding"]) }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return evaluate(engineCatalogue, read.value);
}
