import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { collectCaseFacts } from "./case-facts.ts";
import type { FactTable } from "./fact-table.ts";
import { addFindingFacts, joinFacts } from "./finding-facts.ts";

/** The facts of a case laid out for rules: one table for each finding, and one for the case as a whole. */
export type CaseTables = { readonly findings: readonly FactTable[]; readonly whole: FactTable };

/** Lays out the facts of a case, the recognised names included. */
export function tablesOfCase(theCase: ClinicalCase, recognised: RecognisedFacts): CaseTables {
  const shared = collectCaseFacts(theCase, recognised);
  const findings = theCase.findings.map((finding, index) =>
    addFindingFacts(new Map(shared), theCase, finding, index),
  );
  const [only = shared, ...others] = findings;
  return { findings, whole: others.length === 0 ? only : joinFacts(findings) };
}
