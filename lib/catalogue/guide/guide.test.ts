import { describe, expect, it } from "vitest";
import { DRUG_CLASSES, type DrugClass } from "#lib/clinical/model/catalogue-drug.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import type { RecognisedFacts } from "#lib/clinical/matching/recognised-facts.ts";
import { evaluate } from "#lib/clinical/evaluate.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { medicationFactors } from "#lib/clinical/safety/medication-factors.ts";
import { FACTORS_OF_CLASS } from "./drug-records.ts";
import { GUIDE_SHELVES, type GuideLink, type GuideRecord, type GuideText } from "./guide-record.ts";
import { buildRecord, entriesOf, recordOf } from "./guide.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { testWords } from "./rule-test-words.ts";

const EVERY_ENTRY = GUIDE_SHELVES.flatMap(entriesOf);

const linksIn = (text: GuideText): readonly GuideLink[] =>
  typeof text === "string" ? [] : text.filter((piece): piece is GuideLink => typeof piece !== "string");

const textsOf = ({ sections }: GuideRecord): readonly GuideText[] =>
  sections.flatMap((section) => [
    ...(section.facts ?? []).map((fact) => fact.value),
    ...(section.list ?? []),
    ...(section.table?.rows ?? []).flat(),
  ]);

/** The facts of somebody who takes, or stopped a month ago, one medicine of a class. */
function takes(drugClass: DrugClass, status: "current" | "stopped"): RecognisedFacts {
  const medicine = {
    id: "x",
    path: "patient.medications.0",
    match: "exact",
    route: "oral",
    status,
    startedMonthsAgo: null,
    stoppedMonthsAgo: status === "stopped" ? 1 : null,
    classes: [drugClass],
  } as const;
  return {
    medications: [medicine],
    products: [],
    conditions: [],
    allergies: [],
    procedures: [],
    tried: [],
    unrecognised: [],
    didYouMean: [],
  };
}

const said = (record: GuideRecord): string => JSON.stringify(record);

describe("the guide", () => {
  it("has a page for every line of every shelf, with the same title", () => {
    for (const entry of EVERY_ENTRY) {
      expect(recordOf(entry.shelf, entry.id)?.title, `${entry.shelf} ${entry.id}`).toBe(entry.title);
    }
    expect(EVERY_ENTRY.length).toBeGreaterThan(500);
  });

  it("never lists two records under one address", () => {
    const addresses = EVERY_ENTRY.map(({ shelf, id }) => `${shelf}/${id}`);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it("links only to records that exist", () => {
    const dangling = EVERY_ENTRY.flatMap(({ shelf, id }) => {
      const record = recordOf(shelf, id);
      return record === null ? [] : textsOf(record).flatMap(linksIn);
    }).filter((link) => recordOf(link.shelf, link.id) === null);
    expect(dangling).toEqual([]);
  });

  it("gives plain data, the same each time, so that what was signed off can be recognised", () => {
    const [one, other] = [1, 2].map(() => EVERY_ENTRY.map(({ shelf, id }) => buildRecord(shelf, id)));
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    for (const record of one ?? []) expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(said(recordOf("treatments", "ipl") as GuideRecord)).not.toMatch(/20\d\d-\d\d-\d\d|sha256/u);
  });

  it("is found by brands, other names and the keys of sources", () => {
    const found = (word: string) =>
      EVERY_ENTRY.filter(({ title, lead, words }) =>
        `${title} ${lead} ${words}`.toLowerCase().includes(word),
      ).map(({ shelf, id }) => `${shelf}/${id}`);
    expect(found("vbeam")).toContain("treatments/pulsed-dye-laser-595");
    expect(found("roaccutane")).toEqual(
      expect.arrayContaining(["drugs/isotretinoin", "treatments/oral-isotretinoin"]),
    );
    expect(found("differin")).toContain("treatments/topical-retinoid");
    expect(found("cold sore")).toContain("conditions/herpes-labialis");
    expect(found("r59")).toEqual(expect.arrayContaining(["sources/R59", "rules/DX-28"]));
  });

  it("says of a condition or medicine what it means for which treatment", () => {
    const pacemaker = said(recordOf("conditions", "pacemaker") as GuideRecord);
    expect(pacemaker).toContain("What it means for treatments");
    expect(pacemaker).toContain('"id":"rf-microneedling"');
    const metvix = said(recordOf("drugs", "methyl-aminolevulinate") as GuideRecord);
    expect(metvix).toContain('"id":"ipl"');
    expect(metvix).toContain("SF-pdt-agent");
  });

  it("lists all that rests on general knowledge, and all that is a proposal, for a reviewer", () => {
    const general = said(recordOf("sources", "general-knowledge") as GuideRecord);
    const unverified = SAFETY_RULES.flatMap(({ cells }) =>
      cells.filter(({ basis }) => basis === "unverified"),
    );
    expect(unverified.length).toBeGreaterThan(500);
    for (const { id } of unverified) expect(general).toContain(`"${id}"`);
    expect(said(recordOf("sources", "design") as GuideRecord)).toContain("EN-LIKELY");
  });

  it("tells which marks a row of the differential keeps from being likely, and never shows a row that says nothing", () => {
    for (const rule of engineCatalogue.differentialRules) {
      const rows = recordOf("rules", rule.id)?.sections.flatMap(({ table }) => table?.rows ?? []) ?? [];
      expect(rows.length, rule.id).toBeGreaterThan(0);
      const barred = rows.filter((row) => JSON.stringify(row).includes("never more than possible"));
      expect(barred.length, rule.id).toBe(rule.atMostPossible?.length ?? 0);
    }
  });

  it("has a page for every cell of the safety matrix, and says there when it is unverified", () => {
    for (const cell of engineCatalogue.safetyRules.flatMap((rule) => rule.cells)) {
      const record = recordOf("rules", cell.id);
      expect(record, cell.id).not.toBeNull();
      if (cell.basis === "unverified") expect(said(record as GuideRecord)).toContain("UNVERIFIED");
    }
  });

  it("has a page for every rule that an evaluation names", () => {
    const evaluation = evaluate(
      engineCatalogue,
      {
        id: "guide",
        on: "2026-11-23",
        patient: {
          ageYears: 28,
          sex: "female",
          fitzpatrick: "V",
          pregnant: true,
          allergies: ["aspirin"],
          conditions: ["cold sores"],
          medications: [{ name: "Roaccutane", status: "current" }],
          declines: ["laser"],
        },
        history: {
          activeAcne: "severe",
          markDurationMonths: 9,
          course: "growing",
          triedWithoutBenefit: ["niacinamide"],
        },
        findings: [
          { sites: ["cheek"], colour: ["red"], blanches: "yes", surface: "flat" },
          { sites: ["chin"], colour: ["brown"], surface: "flat" },
          { sites: ["nose"], surface: "depressed", depression: "ice-pick" },
        ],
      },
      STRICTEST_POLICIES,
    );
    const named = [...JSON.stringify(evaluation).matchAll(/"rule":"([^"]+)"/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(new Set(named).size).toBeGreaterThan(20);
    expect([...new Set(named)].filter((id) => recordOf("rules", id) === null)).toEqual([]);
  });

  it("shows a negative trial beside the others", () => {
    expect(said(recordOf("treatments", "pulsed-dye-laser-595") as GuideRecord)).toContain("Against");
  });

  it("says of a source what rests on it and how much of it was read", () => {
    const record = said(recordOf("sources", "R59") as GuideRecord);
    expect(record).toContain("Steps and numbers of the engine that rest on it");
    expect(record).toContain("REF-SCAR");
  });

  it("names the factors of a class of medicines exactly as the engine does", () => {
    for (const drugClass of DRUG_CLASSES) {
      const states = (status: "current" | "stopped") =>
        medicationFactors(takes(drugClass, status), "2026-11-23");
      const raised = (["current", "stopped"] as const).flatMap((status) =>
        [...states(status)].filter(([, state]) => state.presence === "present").map(([factor]) => factor),
      );
      expect([...new Set(raised)].toSorted(), drugClass).toEqual(
        [...(FACTORS_OF_CLASS[drugClass] ?? [])].toSorted(),
      );
    }
  });
});

describe("a rule's condition in words", () => {
  it("names the fact and its values, and keeps the nesting visible", () => {
    expect(
      testWords({
        all: [
          { fact: "finding.colour", is: ["pink", "red"] },
          {
            any: [
              { fact: "finding.tethered", has: true },
              { fact: "finding.widthMm", below: 2 },
            ],
          },
          { not: { fact: "current.topical-steroid", has: true } },
        ],
      }),
    ).toBe("colour: pink or red; and (tethered; or width below 2); and not (takes now topical steroid)");
  });
});
