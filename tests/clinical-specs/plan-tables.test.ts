import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import { testPatchWait } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import type { TreatmentEntry } from "#lib/clinical/model/catalogue-treatment.ts";
import type { NumberRange } from "#lib/clinical/model/evaluation.ts";
import type { Fitzpatrick, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { readFacts, readSpec, terms, type SpecRow } from "./read-spec.ts";
import { harmlessCase, safetyFor, type Difference } from "./safety-catalogue.ts";

const ENTRIES = new Map<string, TreatmentEntry>(engineCatalogue.treatments.map((entry) => [entry.id, entry]));

function entryOf(id: string): TreatmentEntry {
  const entry = ENTRIES.get(id);
  if (entry === undefined) throw new Error(`No treatment ${id}.`);
  return entry;
}

const range = (known: NumberRange | null): string =>
  known === null ? "" : `${String(known.min)}-${String(known.max)}`;

describe("the table of treatments", () => {
  const rows = readSpec("treatments.csv");

  it("names every treatment of the vocabulary, and gives a reason for each that is never proposed for a mark", () => {
    expect(new Set(rows.map((row) => row["treatment"]))).toEqual(new Set(TREATMENTS));
    for (const row of rows.filter((one) => one["role"] === "none")) {
      expect(row["why not"], row["treatment"]).not.toBe("");
      expect(entryOf(row["treatment"] ?? "").regimens).toEqual([]);
    }
  });

  it("holds cell by cell what the catalogue holds, and nothing else", () => {
    const written = rows
      .filter((row) => row["role"] !== "none")
      .map((row) => ({ ...row, "why not": "" }))
      .map((row: SpecRow) => Object.values(row).join(","));
    const held = engineCatalogue.treatments.flatMap((entry) =>
      entry.regimens.map((regimen) =>
        [
          entry.id,
          regimen.diagnosis,
          regimen.phototypes,
          regimen.role,
          regimen.rank,
          regimen.evidence,
          regimen.shape ?? "",
          (regimen.beside ?? []).join(" "),
          "",
          range(entry.sessions),
          range(entry.intervalWeeks),
          regimen.cite.join(" "),
        ].join(","),
      ),
    );
    expect(held.toSorted()).toEqual(written.toSorted());
  });

  it("has a source in every row of a regimen, and a basis of its own for those of evidence 0", () => {
    for (const row of rows.filter((one) => one["role"] !== "none")) {
      expect(terms(row["source"]).length, row["treatment"]).toBeGreaterThan(0);
    }
  });
});

/** Days that the catalogue keeps between two treatments, the longest where several rules speak; null for none. */
function daysApart(one: string, other: string, darkerSkin: boolean): number | null {
  const rules = entryOf(one).keepApart.filter(({ from }) => from.includes(other as Treatment));
  if (rules.length === 0) return null;
  return Math.max(...rules.map((rule) => (darkerSkin ? (rule.daysDarkerSkin ?? rule.days) : rule.days)));
}

describe("the same-visit table", () => {
  for (const row of readSpec("same-visit.csv")) {
    const [one = "", other = ""] = [row["first"], row["second"]];
    it(`${one} and ${other} at one visit: ${row["same visit"] ?? ""}`, () => {
      const days = row["days apart"] === "" ? null : Number(row["days apart"]);
      expect(daysApart(one, other, false)).toBe(days);
      expect(daysApart(other, one, false)).toBe(days);
      const why = entryOf(one).keepApart.filter(({ from }) => from.includes(other as Treatment));
      if (row["same visit"] === "reason") {
        expect(why.some(({ text }) => /written reason|One trial gave both/u.test(text))).toBe(true);
      }
    });
  }
});

const FACTS: Readonly<Record<string, Difference>> = {
  "isotretinoin-stopped": {
    patient: { medications: [{ name: "isotretinoin", status: "stopped", stoppedMonthsAgo: 5 }] },
  },
  tan: { history: readFacts("tannedWithinWeeks=3") },
  "self-tan": { history: readFacts("productsAtSite=self tan") },
};

const SHOWN: Readonly<Record<string, (row: SpecRow) => void>> = {
  "keep-apart": (row) => {
    const [from = "", to = ""] = [row["from"], row["to"]];
    if (row["days"] !== "") expect(daysApart(from, to, false)).toBe(Number(row["days"]));
    const darker = row["days for types IV to VI"];
    if (darker !== "") expect(daysApart(from, to, true)).toBe(Number(darker));
    const rules = entryOf(from).keepApart.filter((rule) => rule.from.includes(to as Treatment));
    const known = row["source"] === "unverified" && row["shown by"] === "";
    expect(
      rules.some(({ basis, cite }) =>
        known ? basis === "unverified" : cite.includes(row["shown by"] ?? ""),
      ),
    ).toBe(true);
  },
  counsel: (row) => {
    const told = ["from", "to"].flatMap((column) => ENTRIES.get(row[column] ?? "")?.counsel ?? []);
    expect(told.join(" ")).toContain(row["shown by"]);
  },
  "counsel of step": (row) => {
    const brown = { colour: "brown", blanches: "no", surface: "flat", woodsLamp: "enhances" } as const;
    const { plan } = evaluate(
      engineCatalogue,
      harmlessCase({
        patient: { fitzpatrick: "V" },
        findings: [{ ...brown, distribution: ["former-acne-sites"] }],
      }),
    );
    const step = plan.steps.find(({ treatment }) => treatment === row["to"]);
    expect(step?.counsel?.join(" ")).toContain(row["shown by"]);
  },
  safety: (row) => {
    const asked = harmlessCase(FACTS[row["shown by"] ?? ""]);
    expect(["block", "override"]).toContain(safetyFor(row["to"] as Treatment, asked).verdict);
  },
  step: (row) => {
    expect(entryOf(row["from"] ?? "").doses[0]?.text).toContain(row["shown by"]);
    expect(entryOf(row["from"] ?? "").doses[0]?.cite).toContain(row["source"]);
  },
  "test patch": (row) => {
    const { modality } = entryOf(row["to"] ?? "");
    const waitOf = (type: Fitzpatrick | null) => testPatchWait(modality, type, "always");
    if (row["days"] !== "") expect(waitOf("II")).toBeNull();
    else
      for (const type of ["IV", "VI", null] as const)
        expect(waitOf(type)?.min).toBe(Number(row["days for types IV to VI"]));
  },
  passage: (row) => {
    expect(JSON.stringify(ENGLISH_PASSAGES)).toContain(row["shown by"]);
  },
};

describe("the washouts", () => {
  const rows = readSpec("washouts.csv");

  it("are all twenty of the reference", () => {
    const rules = Array.from({ length: 20 }, (_, index) => `W${String(index + 1).padStart(2, "0")}`);
    expect([...new Set(rows.map((row) => row["rule"]))]).toEqual(rules);
  });

  for (const row of rows) {
    it(`${row["rule"] ?? ""}: ${row["from"] ?? ""} and ${row["to"] ?? ""} (${row["where carried"] ?? ""})`, () => {
      const shown = SHOWN[row["where carried"] ?? ""];
      if (shown === undefined) throw new Error(`Nothing shows ${row["where carried"] ?? ""}.`);
      shown(row);
    });
  }
});
