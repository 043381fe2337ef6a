import type { EvidenceGrade } from "#lib/clinical/model/evidence.ts";
import type { SourcePolicy } from "#lib/clinical/model/policies.ts";
import type { RowPolicy, SafetyCell, SafetyRule } from "#lib/clinical/model/safety-rule.ts";
import type { Treatment, Verdict } from "#lib/clinical/model/vocabulary.ts";
import { CARE_AND_PATHWAY_MATRIX } from "./matrix-care-and-pathway.ts";
import { CREAMS_AND_TABLETS_MATRIX } from "./matrix-creams-and-tablets.ts";
import { LIGHT_MATRIX } from "./matrix-light.ts";
import { NEEDLING_AND_PEELS_MATRIX } from "./matrix-needling-and-peels.ts";
import { SCAR_PROCEDURES_MATRIX } from "./matrix-scar-procedures.ts";
import { nameOfFactor, reasonFor } from "./safety-words.ts";

const MATRICES = [
  CREAMS_AND_TABLETS_MATRIX,
  LIGHT_MATRIX,
  NEEDLING_AND_PEELS_MATRIX,
  SCAR_PROCEDURES_MATRIX,
  CARE_AND_PATHWAY_MATRIX,
];

/** Codes of the matrices, from mild to strict. */
const CODES = "–COB";
const VERDICT_OF: Readonly<Record<string, Verdict>> = { B: "block", O: "override", C: "caution", "–": "ok" };

/** Best grade that a source lends to a restriction; every other source is a label, guide or opinion (D). */
const GRADE_OF_SOURCE: Readonly<Record<string, EvidenceGrade>> = {
  R46: "B",
  R104: "B",
  R50: "C",
  R94: "C",
  R33: "C",
  R19: "C",
  R101: "C",
  R102: "C",
  R111: "C",
};

/** Rows of which a clinic may choose between readings, written as the row itself, `@label` and `@consensus`. */
const POLICY_OF_ROW: Readonly<Record<string, RowPolicy["policy"]>> = {
  isotretinoin_current: "isotretinoin",
  isotretinoin_lt_6m: "isotretinoin",
  other_photosensitiser: "photosensitisers",
  under_22: "deviceLimits",
};

const DECIDED_BY: Readonly<Record<SourcePolicy, string>> = {
  strictest: "the strictest reading",
  label: "labels and device instructions",
  consensus: "consensus papers",
};

/** One cell of a matrix as it is written: row (with its `@reading`), treatment and code. */
export type WrittenCell = { readonly row: string; readonly treatment: Treatment; readonly code: string };

function cellsOfMatrix(matrix: string): WrittenCell[] {
  const [header = "", ...rows] = matrix.trim().split("\n");
  const treatments = header
    .split("|")
    .slice(1)
    .map((name) => name.trim() as Treatment);
  return rows.flatMap((line) => {
    const [row = "", ...codes] = line.split("|").map((code) => code.trim());
    return treatments.map((treatment, column) => ({ row, treatment, code: codes[column] ?? "" }));
  });
}

/** Every cell of the safety matrix as written; a factor that is not in a table restricts nothing there. */
export const WRITTEN_CELLS: readonly WrittenCell[] = MATRICES.flatMap(cellsOfMatrix);

/** What differs from the row itself under a reading; `=` in a table says that nothing does. */
const READINGS: ReadonlyMap<string, string> = new Map(
  WRITTEN_CELLS.filter((cell) => cell.row.includes("@") && cell.code !== "=").map((cell) => [
    `${cell.row} ${cell.treatment}`,
    cell.code,
  ]),
);

const sourcesOf = (code: string): string[] =>
  (code.split("*")[1] ?? "").split("+").filter((key) => key !== "");
const strictnessOf = (code: string): number => CODES.indexOf(code.charAt(0));

/** The reading that decides under a policy: of equally strict ones that which has a source. */
function deciding(policy: SourcePolicy, readings: Readonly<Record<SourcePolicy, string>>): string {
  if (policy !== "strictest") return readings[policy];
  return Object.values(readings).reduce((first, other) => {
    const stricter = strictnessOf(other) - strictnessOf(first);
    return stricter > 0 || (stricter === 0 && !first.includes("*")) ? other : first;
  });
}

function gradeOf(cite: readonly string[]): EvidenceGrade {
  if (cite.length === 0) return "0";
  return cite.map((key) => GRADE_OF_SOURCE[key] ?? "D").toSorted()[0] ?? "D";
}

function readCell(
  factor: string,
  { treatment, code }: Omit<WrittenCell, "row">,
  policy?: SourcePolicy,
): SafetyCell[] {
  const label = READINGS.get(`${factor}@label ${treatment}`);
  const consensus = READINGS.get(`${factor}@consensus ${treatment}`);
  const readings = { strictest: code, label: label ?? code, consensus: consensus ?? code };
  const decides = policy === undefined ? code : deciding(policy, readings);
  const verdict = VERDICT_OF[decides.charAt(0)];
  if (verdict === undefined)
    throw new Error(`No verdict in the safety matrix for ${factor} and ${treatment}.`);
  if (verdict === "ok") return [];
  const both = policy !== undefined && (label !== undefined || consensus !== undefined);
  const cited = decides.includes("*");
  const keys = cited ? [decides, ...(both ? Object.values(readings) : [])].flatMap(sourcesOf) : [];
  const cite = [...new Set(keys)];
  const reason = reasonFor(factor, treatment);
  return [
    {
      treatment,
      id: `SF-${factor.replaceAll("_", "-")}-${treatment}`,
      text: both ? `${reason} Clinic's policy: ${DECIDED_BY[policy]}.` : reason,
      verdict,
      basis: cited ? "cited" : "unverified",
      grade: gradeOf(cite),
      cite,
    },
  ];
}

function readRow(factor: string): SafetyRule[] {
  const written = WRITTEN_CELLS.filter((cell) => cell.row === factor);
  const policy = POLICY_OF_ROW[factor];
  const text = nameOfFactor(factor);
  if (policy === undefined)
    return [{ factor, text, cells: written.flatMap((cell) => readCell(factor, cell)) }];
  return (["strictest", "label", "consensus"] as const).map((choice) => ({
    factor,
    text,
    only: { policy, choices: [choice] },
    cells: written.flatMap((cell) => readCell(factor, cell, choice)),
  }));
}

/** The safety matrix as the engine uses it: one rule for each row (and reading), restricting cells only. */
export const SAFETY_RULES: readonly SafetyRule[] = [
  ...new Set(WRITTEN_CELLS.map((cell) => cell.row.split("@")[0] ?? "")),
].flatMap(readRow);
