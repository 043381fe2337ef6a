import type {
  HandoutBlock,
  HandoutCell,
  HandoutSection,
  HandoutSentence,
} from "../handout/handout-document.ts";
import { chooseSentences, ownLanguage, type HandoutFacts } from "../handout/handout-facts.ts";
import type { HandoutInput } from "../handout/handout-input.ts";
import { planForHandout, type PlanHandoutChoices } from "../handout/handout-of-plan.ts";
import type { Passage } from "../handout/passage.ts";
import type { PlanPaperGround } from "./paper-ground.ts";

/** The passage with a paper's own words. One that is not written is a fault of the catalogue, and throws. */
function ownPassage(id: string, { catalogue }: HandoutFacts): Passage {
  const passage = catalogue.passages.find((one) => one.id === `paper.${id}`);
  if (passage === undefined) throw new RangeError(`No text is written for paper.${id}`);
  return passage;
}

/** A label of a paper, such as “Signature”. */
export function label(id: string, facts: HandoutFacts): HandoutCell {
  const passage = ownPassage(id, facts);
  return { text: passage.title, parent: passage.id, ...ownLanguage(passage, facts) };
}

/** A label as a heading within a section. */
export const labelHeading = (id: string, facts: HandoutFacts): HandoutBlock => ({
  kind: "heading",
  ...label(id, facts),
});

/** The blocks of a passage with the sentences that apply; lists may be drawn with boxes to tick. */
export function blocksOf(
  passage: Passage,
  facts: HandoutFacts,
  listKind: "list" | "ticks" = "list",
): readonly HandoutBlock[] {
  return passage.blocks.flatMap((block): HandoutBlock[] => {
    switch (block.kind) {
      case "paragraph": {
        const sentences = chooseSentences(block.sentences, passage, facts);
        return sentences.length === 0 ? [] : [{ kind: "paragraph", sentences }];
      }
      case "list": {
        const items = block.items
          .map((item) => chooseSentences(item, passage, facts))
          .filter((item) => item.length > 0);
        return items.length === 0 ? [] : [{ kind: listKind, items }];
      }
      case "timeline":
        return [];
    }
  });
}

/** As {@link blocksOf}, of a paper's own passage. */
export const ownBlocks = (
  id: string,
  facts: HandoutFacts,
  listKind?: "list" | "ticks",
): readonly HandoutBlock[] => blocksOf(ownPassage(id, facts), facts, listKind);

/** The sentences of a paper's own passage, as its lead has them. */
export const ownSentences = (id: string, facts: HandoutFacts): readonly HandoutSentence[] =>
  ownBlocks(id, facts).flatMap((block) => (block.kind === "paragraph" ? block.sentences : []));

/** A section under one of a paper's own headings. */
export function ownSection(
  id: string,
  headingId: string,
  facts: HandoutFacts,
  blocks: readonly HandoutBlock[],
): HandoutSection {
  const { text, parent } = label(headingId, facts);
  return { id, heading: text, parent, blocks };
}

/** What a paper is composed from, as the parts of a handout take it. */
export function inputOf(
  ground: PlanPaperGround,
  choices: PlanHandoutChoices,
  made: { readonly on: string; readonly demonstration: boolean },
): HandoutInput {
  return {
    plan: planForHandout(ground.printed),
    patient: ground.patient,
    clinic: ground.clinic,
    choices: {
      language: choices.language,
      printSize: choices.printSize,
      sections: {},
      order: choices.order,
      personalNote: choices.note,
    },
    reviewedTexts: ground.reviewedTexts ?? [],
    madeOn: made.on,
    version: ground.issue,
    demonstration: made.demonstration,
  };
}
