import { describe, expect, it } from "vitest";
import { CONDITIONS } from "#lib/catalogue/conditions/conditions.ts";
import { differentialRules } from "#lib/catalogue/differential-rules/differential-rules.ts";
import { DRUGS } from "#lib/catalogue/drugs/drugs.ts";
import { lookAgainRules } from "#lib/catalogue/look-again-rules/look-again-rules.ts";
import { prognosisRules } from "#lib/catalogue/prognosis-rules/prognosis-rules.ts";
import { REFERENCES } from "#lib/catalogue/references/references.ts";
import { tablesOfCase } from "#lib/clinical/facts/tables-of-case.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { DRUG_CLASSES } from "#lib/clinical/model/catalogue-drug.ts";
import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import { LOOK_AGAIN_CAUSES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { caseOf, readSpec } from "./read-spec.ts";
import { assessMarks, marksCatalogue } from "./spec-catalogue.ts";

describe("the table of marks to look at again", () => {
  it.each(readSpec("look-again-rows.csv").map((row) => [row["row"] ?? "", row] as const))(
    "%s",
    (name, row) => {
      const { differential, lookAgain } = assessMarks(caseOf(row, name));
      const entry = lookAgain.find((one) => one.cause === row["cause"]);
      if (row["urgency"] === "no") {
        expect(entry).toBeUndefined();
        return;
      }
      expect(entry?.urgency).toBe(row["urgency"]);
      expect(entry?.outranks).toBe(row["outranks"] === "yes");
      expect(entry?.because.length).toBeGreaterThan(0);
      if (row["outranks"] === "yes")
        expect(differential.some((one) => one.likelihood === "likely")).toBe(false);
    },
  );

  it("knows tinea from a scraping that found it, and not from one that did not", () => {
    const asked = (result: string): ClinicalCase => ({
      id: "scraping",
      history: { investigations: [{ name: "Skin scraping", result }] },
      findings: [{ colour: "red", lesions: ["scale"] }],
    });
    const causes = (result: string) => assessMarks(asked(result)).lookAgain.map((entry) => entry.cause);
    expect(causes("Fungal hyphae seen")).toContain("tinea");
    expect(causes("No fungal hyphae seen")).not.toContain("tinea");
  });

  it("has a rule for every cause of the vocabulary", () => {
    const causes = new Set(lookAgainRules.map((rule) => rule.cause));
    expect(LOOK_AGAIN_CAUSES.filter((cause) => !causes.has(cause))).toEqual([]);
  });
});

function factsOf(test: FactTest): string[] {
  if ("fact" in test) return [test.fact];
  if ("not" in test) return factsOf(test.not);
  if ("notSeen" in test) return factsOf(test.notSeen);
  return ("all" in test ? test.all : test.any).flatMap(factsOf);
}

function usesNotSeen(test: FactTest): boolean {
  if ("notSeen" in test) return true;
  if ("fact" in test) return false;
  return "not" in test ? usesNotSeen(test.not) : ("all" in test ? test.all : test.any).some(usesNotSeen);
}

describe("the rules as data", () => {
  const rules = [...differentialRules, ...lookAgainRules, ...prognosisRules];
  const lookAgainTests = lookAgainRules.flatMap((rule) => [
    ...rule.requires,
    ...rule.unless,
    ...rule.signs.map((sign) => sign.when),
  ]);
  const modifierTests = prognosisRules.flatMap((rule) => (rule.kind === "modifier" ? [rule.when] : []));

  it("give every rule an id of its own", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("cite sources of the reference list only, and cite one wherever they claim to", () => {
    const keys = new Set(REFERENCES.map((reference) => reference.key));
    for (const rule of rules) {
      for (const key of rule.cite) expect(keys, `${rule.id} cites ${key}`).toContain(key);
      if ("basis" in rule && rule.basis === "cited") expect(rule.cite.length, rule.id).toBeGreaterThan(0);
    }
  });

  it("read only facts that a case can hold", () => {
    const theCase: ClinicalCase = { id: "any", findings: [{}] };
    const known = tablesOfCase(theCase, recognisePatient(marksCatalogue, theCase)).findings[0];
    const isKnown = (fact: string) => [known?.ofFinding, known?.ofCase].some((facts) => facts?.has(fact));
    const drugs = new Set<string>([...DRUGS.map((drug) => drug.id), ...DRUG_CLASSES]);
    const conditions = new Set(CONDITIONS.map((condition) => condition.id));
    const tests = [...differentialRules.map((rule) => rule.when), ...lookAgainTests, ...modifierTests];
    for (const fact of tests.flatMap(factsOf)) {
      const [kind = "", name = ""] = fact.split(".");
      if (kind === "condition" || kind === "everHad") expect(conditions, fact).toContain(name);
      else if (["medication", "current", "product"].includes(kind)) expect(drugs, fact).toContain(name);
      else if (kind === "procedure") expect(TREATMENTS, fact).toContain(name);
      else expect(isKnown(fact), fact).toBe(true);
    }
  });

  it("never read silence as 'no' outside the differential", () => {
    expect([...lookAgainTests, ...modifierTests].filter(usesNotSeen)).toEqual([]);
  });

  it("give skin type no part in what a mark is", () => {
    const facts = [...differentialRules.map((rule) => rule.when), ...lookAgainTests].flatMap(factsOf);
    expect(facts.filter((fact) => /fitzpatrick|monk/.test(fact))).toEqual([]);
  });
});
