import type { Site } from "../model/finding-vocabulary.ts";
import { isPart } from "../scheduling/treated-area.ts";
import { fillPhrase } from "./fill-phrase.ts";
import type { HandoutBlock, HandoutPicture, HandoutSentence, MarkedPart } from "./handout-document.ts";
import { chooseSentences, ownLanguage, type HandoutFacts } from "./handout-facts.ts";
import type { Passage } from "./passage.ts";

/** Drawings that belong to daily care, and those that belong to a treatment, each in the order of print. */
export const HOW_AT_HOME = ["sun-cream", "cool-cloth", "hands-off"] as const;
export const HOW_WITH_TREATMENT = ["fingertip", "pea", "eye-shields"] as const;

/** The outline on which each part of the skin is marked; what is not here has no place in a drawing. */
const OUTLINE: Readonly<Partial<Record<Site, "face" | "front" | "back">>> = {
  forehead: "face",
  glabella: "face",
  temple: "face",
  cheek: "face",
  nose: "face",
  perioral: "face",
  "upper-lip": "face",
  chin: "face",
  jawline: "face",
  periocular: "face",
  face: "face",
  ear: "face",
  scalp: "face",
  neck: "face",
  chest: "front",
  shoulder: "front",
  arm: "front",
  hand: "front",
  leg: "front",
  "upper-back": "back",
  "lower-back": "back",
  back: "back",
};
const OUTLINES = ["face", "front", "back"] as const;

const passageOf = (id: string, { catalogue }: HandoutFacts): Passage | undefined =>
  catalogue.passages.find((passage) => passage.id === id);

const alternativeOf = (passage: Passage, facts: HandoutFacts): HandoutSentence => ({
  text: passage.title,
  parent: passage.id,
  ...ownLanguage(passage, facts),
});

/**
 * The drawings that go with what is said.
 *
 * @param names treatments and advice that are printed
 * @param drawings those to choose from, in order
 */
export function picturesOf(
  names: ReadonlySet<string>,
  drawings: readonly string[],
  facts: HandoutFacts,
): readonly HandoutPicture[] {
  return drawings.flatMap((drawing) => {
    const passage = passageOf(`picture.${drawing}`, facts);
    if (passage?.treatments?.some((name) => names.has(name) && !facts.barred.has(name)) !== true) return [];
    const sentences = passage.blocks.flatMap((block) =>
      block.kind === "paragraph" ? chooseSentences(block.sentences, passage, facts) : [],
    );
    return [{ drawing, alternative: alternativeOf(passage, facts), sentences, parts: [] }];
  });
}

/** As `picturesOf`, as a block; none where no drawing applies. */
export function pictureBlocks(
  names: ReadonlySet<string>,
  drawings: readonly string[],
  facts: HandoutFacts,
): readonly HandoutBlock[] {
  const items = picturesOf(names, drawings, facts);
  return items.length === 0 ? [] : [{ kind: "pictures", items }];
}

function nameOfPart({ site, side }: MarkedPart, facts: HandoutFacts): string {
  const part = passageOf(`site.${site}`, facts)?.title ?? site;
  if (side === null) return part;
  return fillPhrase(facts.catalogue, side === "left" ? "onTheLeft" : "onTheRight", { part });
}

/** Where the steps are done, marked on an outline and named below it; none where the plan does not say. */
export function picturesOfWhere(facts: HandoutFacts): readonly HandoutPicture[] {
  const steps = facts.steps.filter(({ area }) => isPart(area));
  const parts = new Map<string, MarkedPart>();
  for (const { area } of steps) {
    for (const site of area?.sites ?? []) {
      const side = area?.side ?? null;
      parts.set(`${site} ${side ?? "both"}`, { site, side });
    }
  }
  return OUTLINES.flatMap((drawing) => {
    const here = [...parts.values()].filter(({ site }) => OUTLINE[site] === drawing);
    const passage = passageOf(`picture.${drawing}`, facts);
    if (here.length === 0 || passage === undefined) return [];
    const names = new Intl.ListFormat(facts.catalogue.language, { type: "conjunction" }).format(
      here.map((part) => nameOfPart(part, facts)),
    );
    const text = fillPhrase(facts.catalogue, "treatedParts", { parts: names });
    const parent = `step:${steps[0]?.id ?? ""}`;
    return [
      { drawing, alternative: alternativeOf(passage, facts), sentences: [{ text, parent }], parts: here },
    ];
  });
}
