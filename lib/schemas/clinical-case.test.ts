import { describe, expect, it } from "vitest";
import { readClinicalCase } from "./read-clinical-case.ts";

const WHOLE_CASE = {
  id: "whole",
  policies: { isotretinoin: "consensus", testPatch: null },
  on: "2028-02-29",
  patient: {
    ageYears: 24,
    sex: "female",
    fitzpatrick: "V",
    monk: 8,
    pregnant: false,
    breastfeeding: null,
    allergies: ["lidocaine", { name: "aspirin", reaction: "wheeze" }],
    conditions: ["cold sores", { name: "SLE", status: "current", lastEpisodeMonthsAgo: 2, detail: "skin" }],
    medications: [{ name: "Roaccutane 20 mg", status: "stopped", stoppedMonthsAgo: 3, route: "oral" }],
    declines: ["needles"],
  },
  history: {
    activeAcneType: ["comedonal"],
    tannedWithinWeeks: -1,
    previousProcedures: [{ treatment: "ipl", monthsAgo: 4, outcome: "worse" }],
    investigations: [{ name: "scraping", result: "negative" }],
  },
  findings: [{ colour: "red" }, { colour: ["red", "brown"], sites: ["cheek"], symptoms: [], widthMm: 2.5 }],
  notes: "Two lines,\nkept as typed. Müller, 王",
};

function issuesOf(input: unknown): Record<string, string> {
  const read = readClinicalCase(input);
  return read.ok ? {} : Object.fromEntries(read.issues.map((issue) => [issue.path, issue.message]));
}

describe("reading a case", () => {
  it("takes a whole case and changes nothing in it", () => {
    const read = readClinicalCase(structuredClone(WHOLE_CASE));
    expect(read).toEqual({ ok: true, value: WHOLE_CASE });
  });

  it("takes a case that says nothing but its id and an empty list of findings", () => {
    expect(readClinicalCase({ id: "x", findings: [] }).ok).toBe(true);
  });

  it.each([
    ["a mistyped key", { id: "x", findings: [{ color: "red" }] }, "findings.0.color"],
    ["a key of another place", { id: "x", findings: [], pregnant: true }, "pregnant"],
    [
      "a mistyped key of an allergy",
      { id: "x", findings: [], patient: { allergies: [{ name: "a", kind: "b" }] } },
      "patient.allergies.0.kind",
    ],
    ["a key that attacks the prototype", JSON.parse('{"id":"x","findings":[],"__proto__":{}}'), "__proto__"],
  ])("refuses %s", (_, input, path) => {
    expect(issuesOf(input)).toEqual({ [path]: "is not a key of the case format" });
  });

  it.each([
    ["on", { id: "x", findings: [], on: "2026-02-29" }],
    ["on", { id: "x", findings: [], on: "2026-3-1" }],
    ["on", { id: "x", findings: [], on: "2026-03-01T00:00:00Z" }],
    ["id", { id: "", findings: [] }],
    ["id", { id: 7, findings: [] }],
    ["findings", { id: "x" }],
    ["findings.0.colour", { id: "x", findings: [{ colour: "mauve" }] }],
    ["findings.0.colour.1", { id: "x", findings: [{ colour: ["red", "mauve"] }] }],
    ["findings.0.sites", { id: "x", findings: [{ sites: "cheek" }] }],
    ["findings.0.sites", { id: "x", findings: [{ sites: ["cheek", "cheek"] }] }],
    ["findings.0.widthMm", { id: "x", findings: [{ widthMm: -1 }] }],
    ["patient.ageYears", { id: "x", findings: [], patient: { ageYears: 24.5 } }],
    ["patient.ageYears", { id: "x", findings: [], patient: { ageYears: 121 } }],
    ["patient.pregnant", { id: "x", findings: [], patient: { pregnant: "no" } }],
    ["patient.monk", { id: "x", findings: [], patient: { monk: 11 } }],
    [
      "patient.medications.0.name",
      { id: "x", findings: [], patient: { medications: [{ status: "current" }] } },
    ],
    ["history.tannedWithinWeeks", { id: "x", findings: [], history: { tannedWithinWeeks: -2 } }],
    ["notes", { id: "x", findings: [], notes: "a\u0000b" }],
    ["notes", { id: "x", findings: [], notes: "\ud800" }],
    ["policies.isotretinoin", { id: "x", findings: [], policies: { isotretinoin: "none" } }],
  ])("refuses a wrong value at %s", (path, input) => {
    const issues = issuesOf(input);
    expect(Object.keys(issues)).toEqual([path]);
    expect(issues[path]).not.toMatch(/invalid|undefined|NaN|zod/i);
  });

  it.each([[null], [1], ["text"], [[]]])("refuses %j as a whole", (input) => {
    expect(readClinicalCase(input).ok).toBe(false);
  });
});
