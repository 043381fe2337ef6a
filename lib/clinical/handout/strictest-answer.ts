import type { HandoutSentence } from "./handout-document.ts";
import { chooseSentences, type HandoutFacts } from "./handout-facts.ts";
import type { Passage, PassageSentence } from "./passage.ts";

type Settled = { readonly strictness: number; readonly sentence: HandoutSentence };

/** Days on which a treatment of this passage falls; a treatment that is not printed has none. */
function daysOf(passage: Passage, { input, treatments }: HandoutFacts): ReadonlySet<string> {
  return new Set(
    input.plan.visits
      .filter(
        ({ treatment }) =>
          treatment !== null && treatments.has(treatment) && passage.treatments?.includes(treatment) === true,
      )
      .map(({ dueOn }) => dueOn),
  );
}

function sentencesIn(passage: Passage): readonly PassageSentence[] {
  return passage.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.sentences
      : block.kind === "list"
        ? block.items.flat()
        : block.entries.flatMap((entry) => entry.sentences),
  );
}

/** The strictest printed answer to each topic that these passages settle. */
function strictestOf(passages: readonly Passage[], facts: HandoutFacts): ReadonlyMap<string, Settled> {
  const strictest = new Map<string, Settled>();
  for (const passage of passages) {
    for (const sentence of sentencesIn(passage)) {
      if (typeof sentence === "string" || sentence.settles === undefined) continue;
      const [printed] = chooseSentences([sentence], passage, facts);
      const { topic, strictness } = sentence.settles;
      if (printed !== undefined && strictness > (strictest.get(topic)?.strictness ?? -1)) {
        strictest.set(topic, { strictness, sentence: printed });
      }
    }
  }
  return strictest;
}

/** The passages that share a day with this one, or with one that does, and so on: what one says holds for all. */
function sharingWith(
  passage: Passage,
  passages: readonly Passage[],
  days: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Passage[] {
  const sharing = new Set([passage]);
  for (const known of sharing) {
    const own = days.get(known.id);
    for (const other of passages) {
      if (own !== undefined && [...(days.get(other.id) ?? [])].some((day) => own.has(day)))
        sharing.add(other);
    }
  }
  return [...sharing];
}

/**
 * How the sentences of visit passages are chosen: as `chooseSentences` does, but where treatments of two passages fall
 * on one day, the stricter answer to a topic stands in both, bound to the passage that it comes from. So one visit can
 * never be told two things. What is said before a visit and what is said after it count alike.
 *
 * A sentence that an earlier passage of the same part has said for all days of this one is not said again.
 */
export function chooseStrictest(
  facts: HandoutFacts,
): (sentences: readonly PassageSentence[], passage: Passage) => HandoutSentence[] {
  const passages = facts.catalogue.passages.filter(
    ({ part, treatments = [] }) =>
      (part === "before" || part === "after") && treatments.some((name) => facts.treatments.has(name)),
  );
  const days = new Map(passages.map((passage) => [passage.id, daysOf(passage, facts)]));
  const answers = new Map(
    passages.map((passage) => [passage.id, strictestOf(sharingWith(passage, passages, days), facts)]),
  );
  const answer = (sentence: PassageSentence, passage: Passage): HandoutSentence[] => {
    const [printed] = chooseSentences([sentence], passage, facts);
    if (printed === undefined) return [];
    if (typeof sentence === "string" || sentence.settles === undefined) return [printed];
    const { topic, strictness } = sentence.settles;
    const strictest = answers.get(passage.id)?.get(topic);
    return [strictest !== undefined && strictest.strictness > strictness ? strictest.sentence : printed];
  };
  const toldBefore = new Map(
    passages.map((passage, index) => {
      const own = [...(days.get(passage.id) ?? [])];
      const earlier = passages
        .slice(0, index)
        .filter(
          ({ id, part }) =>
            part === passage.part && own.length > 0 && own.every((day) => days.get(id)?.has(day)),
        );
      const said = earlier.flatMap((other) =>
        sentencesIn(other).flatMap((sentence) => answer(sentence, other).map(({ text }) => text)),
      );
      return [passage.id, new Set(said)] as const;
    }),
  );
  return (sentences, passage) =>
    sentences
      .flatMap((sentence) => answer(sentence, passage))
      .filter(({ text }) => toldBefore.get(passage.id)?.has(text) !== true);
}
