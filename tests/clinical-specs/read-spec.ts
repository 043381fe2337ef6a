import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";

export type SpecRow = Readonly<Record<string, string>>;

/** Keys of the case format that take a list, so that a single value in a table becomes a list of one. */
const LIST_KEYS = new Set([
  "sites",
  "lesions",
  "distribution",
  "spares",
  "border",
  "symptoms",
  "dermoscopy",
  "activeAcneType",
  "productsAtSite",
  "triedWithoutBenefit",
  "conditions",
  "allergies",
  "declines",
]);

/**
 * Reads a table of a specification: the first line names the columns, values are separated by commas, and a value in
 * double quotes may hold commas.
 *
 * @param name file name beside this file
 */
export function readSpec(name: string): readonly SpecRow[] {
  const text = readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");
  const [header = "", ...lines] = text.split("\n").filter((line) => line.trim() !== "");
  const columns = splitLine(header);
  return lines.map((line) => {
    const values = splitLine(line);
    if (values.length !== columns.length) throw new Error(`${name}: ${values.length} values in: ${line}`);
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? ""]));
  });
}

function splitLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) =>
    (match[1] ?? match[2] ?? "").trim(),
  );
}

/** Reads facts written as `colour=red+brown; blanches=partly; widthMm=3` into the keys of the case format. */
export function readFacts(text: string): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const part of text.split(";").map((one) => one.trim())) {
    if (part === "") continue;
    const [key = "", value = ""] = part.split("=").map((one) => one.trim());
    if (key === "medications") facts[key] = readMedications(value);
    else if (key === "investigations") facts[key] = readInvestigations(value);
    else facts[key] = key === "previousProcedures" ? readProcedures(value) : readValue(key, value);
  }
  return facts;
}

function readValue(key: string, value: string): unknown {
  if (value === "none" && LIST_KEYS.has(key)) return [];
  const list = value.split("+").map((one) => one.trim());
  if (LIST_KEYS.has(key) || list.length > 1) return list;
  if (value === "true" || value === "false") return value === "true";
  return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** `KOH/no hyphae seen`: the name of a test and what it found. */
function readInvestigations(value: string): unknown {
  return value.split("+").map((one) => {
    const [name, result] = one.trim().split("/");
    return { name, result };
  });
}

/** `chemical peel/worse/8`: what was done, how it went, and how many months ago; `peel//2` does not say how it went. */
function readProcedures(value: string): unknown {
  return value.split("+").map((one) => {
    const [treatment, outcome, months] = one.trim().split("/");
    return {
      treatment,
      ...(outcome ? { outcome } : {}),
      ...(months ? { monthsAgo: Number(months) } : {}),
    };
  });
}

/**
 * `minocycline/stopped` names a medicine and its status; `minocycline/current/6` adds the months since its start, and
 * `isotretinoin/stopped//2` those since its end.
 */
function readMedications(value: string): unknown {
  if (value === "none") return [];
  return value.split("+").map((one) => {
    const [name, status = "current", started, stopped] = one.trim().split("/");
    return {
      name,
      status,
      ...(started ? { startedMonthsAgo: Number(started) } : {}),
      ...(stopped ? { stoppedMonthsAgo: Number(stopped) } : {}),
    };
  });
}

/**
 * Builds a case from the columns `finding1` … `finding4`, `history` and `patient` of a row; refuses a bad row. A cell may
 * hold several findings, parted by `||`; `{}` is a finding of which nothing was recorded.
 */
export function caseOf(row: SpecRow, id: string): ClinicalCase {
  const findings = ["finding1", "finding2", "finding3", "finding4"].flatMap((column) => {
    const text = row[column] ?? "";
    if (text === "") return [];
    return text.split("||").map((one) => (one.trim() === "{}" ? {} : readFacts(one)));
  });
  const read = readClinicalCase({
    id,
    on: "2026-03-02",
    findings,
    history: readFacts(row["history"] ?? ""),
    patient: readFacts(row["patient"] ?? ""),
  });
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** Splits a cell that lists terms, separated by spaces. */
export function terms(cell: string | undefined): readonly string[] {
  return (cell ?? "").split(" ").filter((term) => term !== "");
}
