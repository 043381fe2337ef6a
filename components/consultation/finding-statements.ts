import { factStatement } from "#lib/catalogue/words/facts.ts";
import type { DraftFinding } from "#lib/schemas/consultation-finding.ts";
import { pinPlaces } from "./map-words.ts";

const NOT_FACTS = ["id", "pins", "words"];

/**
 * Every recorded field of a finding as label-free statements, for the frozen record and for comparing two texts.
 */
export function findingStatements(finding: DraftFinding): string[] {
  const { words, pins } = finding;
  const facts = Object.entries(finding).flatMap(([key, value]) => {
    if (NOT_FACTS.includes(key) || key === "sites" || key === "side") return [];
    if (value === null || value === undefined) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const text = list.length === 0 ? "none" : list.join(",");
    return [factStatement(`findings.0.${key}=${text}`)];
  });
  const pinned = pins && pins.length > 0 ? [`pinned on the map: ${pinPlaces(pins)}`] : [];
  return [...facts, ...pinned, ...(words ? [`“${words}”`] : [])];
}
