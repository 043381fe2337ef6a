import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { collectCaseFacts } from "./case-facts.ts";
import { factTable, type FactTable } from "./fact-table.ts";
import { collectFindingFacts, joinFacts } from "./finding-facts.ts";

/** The facts of a case laid out for rules: one table for each finding, and one for the case as a whole. */
export type CaseTables = { readonly findings: readonly FactTable[]; readonly whole: FactTable };

/** Lays out the facts of a case, the recognised names included. */
export function tablesOfCase(theCase: ClinicalCase, recognised: RecognisedFacts): CaseTables {
  const ofCase = collectCaseFacts(theCase, recognised);
  const facts = theCase.findings.map((finding, index) => collectFindingFacts(theCase, finding, index));
  const findings = facts.map((ofFinding) => factTable(ofCase, ofFinding));
  const [only] = findings;
  return { findings, whole: only && findings.length === 1 ? only : factTable(ofCase, joinFacts(facts)) };
}
