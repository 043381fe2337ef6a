import type { ClinicalCase, Finding } from "../model/clinical-case.ts";
import { distinct } from "../model/distinct.ts";
import type { Fact, FactValue, NamedFacts } from "./fact-table.ts";
import { factValue } from "./case-facts.ts";
import { misfitFacts } from "./misfits.ts";

const FINDING_KEYS = [
  "sites",
  "side",
  "colour",
  "blanches",
  "depression",
  "widthMm",
  "depthMm",
  "walls",
  "base",
  "flattensOnStretch",
  "tethered",
  "raised",
  "elevationMm",
  "growing",
  "consistency",
  "lesions",
  "distribution",
  "spares",
  "border",
  "symptoms",
  "count",
  "medianSizeMm",
  "dermoscopy",
  "woodsLamp",
  "sideLightShadow",
] as const;
const FACT_NAMES = FINDING_KEYS.map((key) => [key, `finding.${key}`] as const);

const RED = ["pink", "red", "purple"];
const PIGMENTED = ["tan", "brown", "dark-brown", "grey-blue"];

/**
 * Collects the facts of one finding: what was recorded, four that are derived from it, and what misfits
 * a mark of acne. `derived.level` is the surface (a depressed or raised one is understood from its shape),
 * `derived.acneSite` whether acne was there before, `derived.colours` how many colours were seen, `derived.onlyColour` the
 * group when all colours belong to one.
 *
 * @param index position of the finding in the case, for the paths of its facts
 */
export function collectFindingFacts(theCase: ClinicalCase, finding: Finding, index: number): NamedFacts {
  const facts = new Map<string, Fact>();
  const at = `findings.${index}`;
  for (const [key, name] of FACT_NAMES) {
    facts.set(name, { at: `${at}.${key}`, value: factValue(finding[key]) });
  }
  facts.set("derived.level", levelOf(finding, at));
  facts.set("derived.acneSite", acneSiteOf(theCase, finding, at));
  const colours = factValue(finding.colour);
  const list = Array.isArray(colours) ? colours : [];
  facts.set("derived.colours", { at: `${at}.colour`, value: colours === null ? null : list.length });
  facts.set("derived.onlyColour", { at: `${at}.colour`, value: colours === null ? null : onlyGroup(list) });
  for (const [name, fact] of misfitFacts(theCase, finding, at)) facts.set(name, fact);
  return facts;
}

function onlyGroup(colours: readonly string[]): FactValue {
  if (colours.length === 0) return [];
  if (colours.every((colour) => RED.includes(colour))) return ["red"];
  if (colours.every((colour) => PIGMENTED.includes(colour))) return ["pigment"];
  return [];
}

/** The surface as recorded; where it is not, a named depression or extent of elevation settles it. */
function levelOf(finding: Finding, at: string): Fact {
  if (finding.surface) return { at: `${at}.surface`, value: [finding.surface] };
  if (finding.depression) return { at: `${at}.depression`, value: ["depressed"] };
  if (finding.raised) return { at: `${at}.raised`, value: ["raised"] };
  return { at: `${at}.surface`, value: null };
}

/** The finding's own answer wins, then its distribution, then the history of the whole case. */
function acneSiteOf(theCase: ClinicalCase, finding: Finding, at: string): Fact {
  if (typeof finding.acneAtSite === "boolean") return { at: `${at}.acneAtSite`, value: finding.acneAtSite };
  if (finding.distribution?.includes("former-acne-sites")) return { at: `${at}.distribution`, value: true };
  return { at: "history.acneAtSite", value: theCase.history?.acneAtSite ?? null };
}

/**
 * Lays the facts of all findings over each other, for rules that look at the case as a whole: lists are joined, a
 * yes in one finding is a yes, the larger number counts.
 */
export function joinFacts(findings: readonly NamedFacts[]): NamedFacts {
  const joined = new Map<string, Fact>();
  for (const facts of findings) {
    for (const [name, fact] of facts) {
      const before = joined.get(name);
      joined.set(name, before ? joinTwo(before, fact) : fact);
    }
  }
  return joined;
}

function joinTwo(one: Fact, other: Fact): Fact {
  if (other.value === null) return one;
  if (one.value === null) return other;
  if (typeof one.value === "object" && typeof other.value === "object") {
    const at = one.value.length === 0 ? other.at : one.at;
    return { at, value: distinct([...one.value, ...other.value]) };
  }
  if (typeof one.value === "number" && typeof other.value === "number")
    return other.value > one.value ? other : one;
  return other.value === true ? other : one;
}
