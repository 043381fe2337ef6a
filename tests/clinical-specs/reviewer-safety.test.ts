import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { readClinicalCase } from "#lib/schemas/read-clinical-case.ts";
import { readFacts, readSpec, terms, type SpecRow } from "./read-spec.ts";

/** Everything asked and nothing found: a woman of 28 with fair skin and plain red marks. */
const PATIENT = {
  ageYears: 28,
  sex: "female",
  fitzpatrick: "II",
  pregnant: false,
  breastfeeding: false,
  planningPregnancy: false,
  declines: [],
};
const HISTORY = {
  acneAtSite: true,
  activeAcne: "none",
  markDurationMonths: 5,
  picking: "never",
  tannedWithinWeeks: -1,
  keloid: "none",
  photosensitivity: false,
  preoccupation: false,
  previousProcedures: [],
  productsAtSite: [],
};
const FINDING = {
  sites: ["cheek"],
  colour: "red",
  blanches: "yes",
  surface: "flat",
  lesions: ["macule"],
  distribution: ["former-acne-sites"],
  symptoms: [],
};

function items(cell: string | undefined): readonly string[] {
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

function answerOf(row: SpecRow) {
  const read = readClinicalCase({
    id: row["vignette"],
    on: "2026-03-01",
    patient: {
      ...PATIENT,
      conditions: items(row["conditions"]).map(condition),
      medications: items(row["medications"]).map(medication),
      allergies: items(row["allergies"]),
      ...answers(row["patient"]),
    },
    history: { ...HISTORY, ...answers(row["history"]) },
    findings: [{ ...FINDING, ...answers(row["finding"]) }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return evaluate(engineCatalogue, read.value);
}

describe("what a safety reviewer asks of one patient with plain red marks", () => {
  it.each(readSpec("reviewer-safety.csv").map((row) => [row["vignette"] ?? "", row] as const))(
    "%s",
    (_, row) => {
      const { safety, unrecognised, plan } = answerOf(row);
      const verdicts = new Map<string, string>(safety.map((entry) => [entry.treatment, entry.verdict]));
      for (const cell of terms(row["verdicts"])) {
        const [treatment = "", verdict] = cell.split("=");
        expect(verdicts.get(treatment), treatment).toBe(verdict);
      }
      for (const cell of terms(row["asks"])) {
        const [treatment = "", paths = ""] = cell.split("=");
        const asked = safety.find((entry) => entry.treatment === treatment)?.stillToAsk ?? [];
        expect([...asked].toSorted(), treatment).toEqual(
          paths === "nothing" ? [] : paths.split("+").toSorted(),
        );
      }
      expect(row["source"], "what the row rests on").not.toBe("");
      expect(unrecognised).toEqual(items(row["unrecognised"]));
      for (const step of plan.steps) expect(verdicts.get(step.treatment), step.treatment).not.toBe("block");
    },
  );
});
