import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import { factName, factStatement, isYesNoFact } from "../words/facts.ts";

/** Facts that are worked out from others. */
const DERIVED: Readonly<Record<string, string>> = {
  "derived.acneSite": "acne at this site before",
  "derived.colours": "colours of all findings together",
  "derived.level": "level of the skin",
  "derived.onlyColour": "all colours are of the group",
  "derived.newMedicine": "medicine begun within two months",
  "derived.worseAfterProcedure": "worsening within two months of a procedure",
  "derived.growing": "growth of this finding",
  "derived.changing": "course of this finding",
};

/** How a fact that comes from a list of names is introduced. */
const NAMED: Readonly<Record<string, string>> = {
  condition: "has",
  everHad: "has, or has had,",
  medication: "takes, or has taken,",
  current: "takes now",
  product: "uses at the site",
  procedure: "has had",
};

const pathOf = (fact: string): string => fact.replace(/^finding\./u, "findings.0.");
const spelt = (text: string): string => text.replaceAll("-", " ");
const list = (values: readonly string[]): string =>
  values
    .map(spelt)
    .join(", ")
    .replace(/, ([^,]+)$/u, " or $1");

/** The name of a fact as a rule writes it: `finding.colour` is “colour”. */
function nameOf(fact: string): string {
  const derived = DERIVED[fact];
  if (derived !== undefined) return derived;
  const [kind = "", item = "", part] = fact.split(".");
  const named = NAMED[kind];
  if (named !== undefined)
    return part === undefined
      ? `${named} ${spelt(item)}`
      : `${spelt(item)}, ${part === "startedMonthsAgo" ? "months since it began" : spelt(part)}`;
  return factName(pathOf(fact)).replace(/ of finding 1$/u, "");
}

function yesNo(fact: string, answer: boolean): string {
  if (isYesNoFact(pathOf(fact))) return factStatement(`${pathOf(fact)}=${String(answer)}`);
  const name = nameOf(fact);
  if (/^(?:has|takes|uses)/u.test(name)) return answer ? name : `not: ${name}`;
  if (fact.startsWith("derived.")) return answer ? name : `no ${name}`;
  return answer ? `${name} noted` : `no ${name}`;
}

function together(tests: readonly FactTest[], word: string): string {
  return tests
    .map((test) => ("all" in test || "any" in test ? `(${testWords(test)})` : testWords(test)))
    .join(word);
}

/** A condition of a rule in words, for a clinician who checks it: “colour: pink or red; and not (…)”. */
export function testWords(test: FactTest): string {
  if ("all" in test) return together(test.all, "; and ");
  if ("any" in test) return together(test.any, "; or ");
  if ("not" in test) return `not (${testWords(test.not)})`;
  if ("notSeen" in test) return `not known to be so: (${testWords(test.notSeen)})`;
  if ("is" in test) return `${nameOf(test.fact)}: ${list(test.is)}`;
  if ("has" in test) return yesNo(test.fact, test.has);
  if ("atLeast" in test) return `${nameOf(test.fact)} at least ${String(test.atLeast)}`;
  if ("atMost" in test) return `${nameOf(test.fact)} at most ${String(test.atMost)}`;
  if ("above" in test) return `${nameOf(test.fact)} above ${String(test.above)}`;
  return `${nameOf(test.fact)} below ${String(test.below)}`;
}
