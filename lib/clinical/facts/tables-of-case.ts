import type { RecognisedFacts } from "../matching/recognised-facts.ts";
import type { ClinicalCase } from "../model/clinical-case.ts";
import { collectCaseFacts } from "./case-facts.ts";
import type { FactTable } from "./fact-table.ts";
import { collectFindingFacts, joinFindingFacts } from "./finding-facts.ts";

/** The facts of a case laid out for rules: one table for each finding, and one for the case as a whole. */
export type CaseTables = { readonly findings: readonly FactTable[]; readonly whole: FactTable };

/** Lays out the facts of a case, the recognised names included. */
export function tablesOfCase(theCase: ClinicalCase, recognised: RecognisedFacts): CaseTables {
  const shared = collectCaseFacts(theCase, recognised);
  const own = theCase.findings.map((finding, index) => collectFindingFacts(theCase, finding, index));
  const findings = own.map((facts) => laidOver(shared, facts));
  const [only, ...others] = findings;
  const isWhole = only !== undefined && others.length === 0;
  return { findings, whole: isWhole ? only : laidOver(shared, joinFindingFacts(own)) };
}

function laidOver(shared: FactTable, own: FactTable): FactTable {
  const table = new Map(shared);
  for (const [name, fact] of own) table.set(name, fact);
  return table;
}
