import type { EvidenceGrade } from "#lib/clinical/model/evidence.ts";
import type { RowPolicy, SafetyCell, SafetyRule } from "#lib/clinical/model/safety-rule.ts";
import type { Treatment, Verdict } from "#lib/clinical/model/vocabulary.ts";
import { CARE_AND_PATHWAY_MATRIX } from "./matrix-care-and-pathway.ts";
import { CREAMS_AND_TABLETS_MATRIX } from "./matrix-creams-and-tablets.ts";
import { LIGHT_MATRIX } from "./matrix-light.ts";
import { NEEDLING_AND_PEELS_MATRIX } from "./matrix-needling-and-peels.ts";
import { SCAR_PROCEDURES_MATRIX } from "./matrix-scar-procedures.ts";
import { SAFETY_FACTORS } from "./safety-factors.ts";

const MATRICES = [
  CREAMS_AND_TABLETS_MATRIX,
  LIGHT_MATRIX,
  NEEDLING_AND_PEELS_MATRIX,
  SCAR_PROCEDURES_MATRIX,
  CARE_AND_PATHWAY_MATRIX,
];

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

/** Rows of which a clinic may choose between readings; the row marked `@consensus` replaces the plain one. */
const CHOICE_OF_ROW: Readonly<Record<string, RowPolicy["policy"]>> = {
  isotretinoin_current: "isotretinoin",
  isotretinoin_lt_6m: "isotretinoin",
  other_photosensitiser: "photosensitisers",
};

/** One cell of a matrix as it is written: row (with its `@policy`), treatment and code. */
export type WrittenCell = { readonly row: string; readonly treatment: Treatment; readonly code: string };

function cellsOfMatrix(matrix: string): WrittenCell[] {
  const [header = "", ...rows] = matrix.trim().split("\n");
  const treatments = header
    .split("|")
    .slice(1)
    .map((name) => name.trim() as Treatment);
  return rows.flatMap((line) => {
    const [row = "", ...codes] = line.split("|").map((code) => code.trim());
    const sameForAll = codes.length === 1;
    return treatments.map((treatment, column) => ({
      row,
      treatment,
      code: codes[sameForAll ? 0 : column] ?? "",
    }));
  });
}

/** Every cell of the safety matrix as written, unrestricted ones too. */
export const WRITTEN_CELLS: readonly WrittenCell[] = MATRICES.flatMap(cellsOfMatrix);

function gradeOf(cite: readonly string[]): EvidenceGrade {
  if (cite.length === 0) return "0";
  return cite.map((key) => GRADE_OF_SOURCE[key] ?? "D").toSorted()[0] ?? "D";
}

function readCell({ row, treatment, code }: WrittenCell): SafetyCell {
  const [mark = "", sources] = code.split("*");
  const verdict = VERDICT_OF[mark];
  if (verdict === undefined) throw new Error(`No verdict in the safety matrix for ${row} and ${treatment}.`);
  const cite = sources === undefined || sources === "" ? [] : sources.split("+");
  const [factor = row] = row.split("@");
  return {
    treatment,
    id: `SF-${factor.replaceAll("_", "-")}-${treatment}`,
    verdict,
    basis: sources === undefined ? "unverified" : "cited",
    grade: gradeOf(cite),
    cite,
  };
}

function policyOf(row: string): { only: RowPolicy } | Record<string, never> {
  const [factor = row, variant] = row.split("@");
  const policy = CHOICE_OF_ROW[factor];
  if (row === "under_22") return { only: { policy: "deviceLimits", choices: ["strictest", "label"] } };
  if (policy === undefined) return {};
  return { only: { policy, choices: variant === undefined ? ["strictest", "label"] : ["consensus"] } };
}

function readRow(row: string, written: readonly WrittenCell[]): SafetyRule {
  const [factor = row] = row.split("@");
  const words = SAFETY_FACTORS.find((known) => known.factor === factor);
  if (words === undefined) throw new Error(`The safety matrix has a row without words: ${factor}.`);
  const cells = written.map(readCell).filter((cell) => cell.verdict !== "ok");
  return { ...words, ...policyOf(row), cells };
}

/** The safety matrix as the engine uses it: one rule for each row, restricting cells only. */
export const SAFETY_RULES: readonly SafetyRule[] = [...new Set(WRITTEN_CELLS.map((cell) => cell.row))].map(
  (row) =>
    readRow(
      row,
      WRITTEN_CELLS.filter((cell) => cell.row === row),
    ),
);
