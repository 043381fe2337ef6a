import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { catalogueIndex } from "#lib/clinical/matching/catalogue-index.ts";
import { matchName } from "#lib/clinical/matching/match-name.ts";
import type { NameIndex } from "#lib/clinical/matching/name-index.ts";
import type { MatchQuality } from "#lib/clinical/matching/recognised-facts.ts";
import { plainText } from "#lib/clinical/matching/typed-name.ts";
import type { ConditionEntry } from "#lib/clinical/model/catalogue-condition.ts";
import type { DrugEntry } from "#lib/clinical/model/catalogue-drug.ts";
import { readSpec } from "./read-spec.ts";

/** Classes that no rule acts on: a mistake between two medicines that have only these harms nobody. */
const WITHOUT_RULE = new Set(["cosmetic", "substance", "photosensitiser-3", "oral-antibiotic"]);

/** How often each name is spoilt. */
const ROUNDS = 3;

type NameList<Entry> = {
  readonly index: NameIndex<Entry>;
  readonly names: readonly { readonly entry: Entry; readonly name: string }[];
  /** What an entry means to the rules. */
  readonly meansOf: (entry: Entry) => readonly string[];
};

const index = catalogueIndex(engineCatalogue);

const DRUG_NAMES: NameList<DrugEntry> = {
  index: index.drugs,
  names: engineCatalogue.drugs.flatMap((entry) => entry.names.map(({ text }) => ({ entry, name: text }))),
  meansOf: (entry) =>
    [...entry.classes, ...Object.values(entry.classesByRoute).flat()].filter((one) => !WITHOUT_RULE.has(one)),
};

const CONDITION_NAMES: NameList<ConditionEntry> = {
  index: index.conditions,
  names: engineCatalogue.conditions.flatMap((entry) => entry.names.map((name) => ({ entry, name }))),
  meansOf: (entry) => [...entry.factors, ...entry.possibleFactors],
};

/**
 * What a text is taken for with certainty, beyond what it stands for.
 *
 * @param as by words that stand in the text as written, by another spelling of what is written, or by either
 */
function takenFor<Entry>(
  list: NameList<Entry>,
  text: string,
  owners: readonly Entry[],
  as: readonly MatchQuality[],
): readonly string[] {
  const meant = new Set(owners.flatMap(list.meansOf));
  return matchName(list.index, text)
    .matches.filter(({ match, entry }) => as.includes(match) && !owners.includes(entry))
    .flatMap(({ entry }) => list.meansOf(entry))
    .filter((one) => !meant.has(one));
}

function ownersByName<Entry>({ names }: NameList<Entry>): ReadonlyMap<string, readonly Entry[]> {
  const owners = new Map<string, Entry[]>();
  for (const { entry, name } of names) {
    const plain = plainText(name);
    owners.set(plain, [...(owners.get(plain) ?? []), entry]);
  }
  return owners;
}

/** A generator of numbers below a bound, the same on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * (below - 1e-9));
  };
}

/** One slip of the hand: a letter left out, doubled, put in, changed, or swapped with its neighbour. */
function withSlip(name: string, number: (below: number) => number): string {
  const at = number(name.length);
  const letter = String.fromCharCode(97 + number(26));
  const [before, here, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
  const slips = [
    before + after,
    before + here + here + after,
    before + letter + here + after,
    before + letter + after,
    before + after.charAt(0) + here + after.slice(1),
  ];
  return slips[number(slips.length)] ?? name;
}

/** Names that with a slip are taken for something else, and how many were tried. */
function wrongAfterSlips<Entry>(
  list: NameList<Entry>,
  as: MatchQuality,
): { readonly wrong: readonly string[]; readonly tried: number } {
  const number = numbersFrom(20_260_302);
  const owners = ownersByName(list);
  const wrong: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name } of list.names) {
      const typed = withSlip(name, number);
      if (owners.has(plainText(typed))) continue;
      const taken = takenFor(list, typed, owners.get(plainText(name)) ?? [], [as]);
      if (taken.length > 0) wrong.push(`${name} typed ${typed}: ${taken.join(" ")}`);
    }
  }
  return { wrong, tried: ROUNDS * list.names.length };
}

function wrongAsWritten<Entry>(list: NameList<Entry>): readonly string[] {
  const owners = ownersByName(list);
  return list.names.flatMap(({ name }) => {
    const own = owners.get(plainText(name)) ?? [];
    const found = matchName(list.index, name).matches.map(({ entry }) => entry);
    const missing = own.filter((entry) => !found.includes(entry)).length;
    const taken = takenFor(list, name, own, ["exact", "spelling"]);
    return missing > 0 || taken.length > 0 ? [`${name}: ${taken.join(" ")}`] : [];
  });
}

describe("names are kept apart", () => {
  it("finds every medicine by each of its names, and takes none for another", () => {
    expect(wrongAsWritten(DRUG_NAMES)).toEqual([]);
  });

  it("finds every condition by each of its names, and takes none for another", () => {
    expect(wrongAsWritten(CONDITION_NAMES)).toEqual([]);
  });

  it("never takes a name with a slip of spelling for another that means something else", () => {
    expect(wrongAfterSlips(DRUG_NAMES, "spelling").wrong).toEqual([]);
    expect(wrongAfterSlips(CONDITION_NAMES, "spelling").wrong).toEqual([]);
  });

  it("seldom reads less than was meant where the slip spoils the word that tells it apart", () => {
    // "normal tensio glaucoma" is still "glaucoma" as written; what is left open there is asked.
    const medicines = wrongAfterSlips(DRUG_NAMES, "exact");
    const conditions = wrongAfterSlips(CONDITION_NAMES, "exact");
    expect(medicines.wrong.length / medicines.tried).toBeLessThan(0.002);
    expect(conditions.wrong.length / conditions.tried).toBeLessThan(0.005);
  });
});

describe("dangerous look-alikes", () => {
  for (const row of readSpec("look-alikes.csv")) {
    const [one = "", other = ""] = [row["one"], row["other"]];
    it(`${one} is never taken for ${other}, nor the other way round`, () => {
      const idsOf = (text: string): readonly string[] => {
        const { matches } =
          row["kind"] === "condition" ? matchName(index.conditions, text) : matchName(index.drugs, text);
        return matches.filter(({ match }) => match !== "doubtful").map(({ entry }) => entry.id);
      };
      const [found, others] = [idsOf(one), idsOf(other)];
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((id) => others.includes(id))).toEqual([]);
    });
  }
});
