import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import type { PaletteEntry } from "./palette-entry.ts";

type Found = {
  readonly id: string;
  readonly name: string;
  readonly born: string | null;
  readonly nhsNumber: string | null;
};

function isFound(value: unknown): value is Found {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}

/**
 * Asks the server for patients by part of a name, a birth date or a number.
 * @param typed At least two characters. @param signal Ends a question that a newer one replaces.
 * @returns Entries that open the chart, best first.
 * @throws When the server does not answer or refuses.
 */
export async function searchPatients(typed: string, signal: AbortSignal): Promise<readonly PaletteEntry[]> {
  const response = await fetch(`/api/patients/search?q=${encodeURIComponent(typed)}`, { signal });
  if (!response.ok) throw new Error(`The search answered ${response.status}`);
  const body: unknown = await response.json();
  const found: unknown =
    typeof body === "object" && body !== null && "patients" in body ? body.patients : null;
  if (!Array.isArray(found)) throw new Error("The search answered in another form");
  return found.filter(isFound).map((patient) => ({
    id: patient.id,
    label: patient.name,
    href: `/patients/${patient.id}`,
    kind: "Patient",
    detail: [
      `Born ${formatClinicalDate(patient.born)}`,
      patient.nhsNumber ? `NHS No. ${formatNhsNumber(patient.nhsNumber)}` : "No NHS No.",
    ].join(" · "),
  }));
}
