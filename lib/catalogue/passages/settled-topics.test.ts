import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { HandoutSection } from "#lib/clinical/handout/handout-document.ts";
import { gatherFacts } from "#lib/clinical/handout/handout-facts.ts";
import type { HandoutPlan } from "#lib/clinical/handout/handout-input.ts";
import type { Answer, Passage, PassageSentence } from "#lib/clinical/handout/passage.ts";
import { afterSection, beforeSection } from "#lib/clinical/handout/treatment-sections.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import {
  exampleCourse,
  exampleDocument,
  exampleInput,
  exampleVisits,
  SHORTEST_PLAN,
} from "#tests/support/handout-examples.ts";

import { ENGLISH_PASSAGES } from "./english.ts";
import { SETTLED_TOPICS } from "./settled-topics.ts";
import { CLINIC_TREATMENTS } from "./visits.ts";

const { passages } = ENGLISH_PASSAGES;
const visitPassages = passages.filter(({ part }) => part === "before" || part === "after");
const parts = (passage: Passage): readonly PassageSentence[] =>
  passage.blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.sentences
      : block.kind === "list"
        ? block.items.flat()
        : block.entries.flatMap((entry) => entry.sentences),
  );
const textOf = (sentence: PassageSentence) => (typeof sentence === "string" ? sentence : sentence.text);
const answerOf = (sentence: PassageSentence) => (typeof sentence === "string" ? undefined : sentence.settles);

/** What each printed sentence settles. */
const ANSWERS = new Map<string, Answer>(
  passages.flatMap(parts).flatMap((sentence) => {
    const answer = answerOf(sentence);
    return answer === undefined ? [] : [[textOf(sentence), answer] as const];
  }),
);

const TREATMENTS_OF = new Map(visitPassages.map(({ id, treatments }) => [id, treatments ?? []]));

/** Words that settle something: a sentence on visits with one of them must say which topic it answers. */
const GIVEAWAYS: readonly (readonly [RegExp, RegExp])[] = [
  [/sun cream/i, /^sun-cream-after$/],
  [/make-up/i, /^make-up-after$/],
  [/\btan\b|sunbed/i, /^tan-before$/],
  [/out of .*sun/i, /^sun-after$/],
  [/\bwax/i, /^wax-before$/],
  [/sport/i, /^sport-after$/],
  [/fruit acid/i, /^rest-(before|after):fruit-acids$/],
  [/^Stop (?!.*we tell)/, /^rest-before:/],
  [/^Start .* again/, /^rest-after:/],
  [/cool (pack|cloth)|press on/i, /^touch-after$/],
  [/balm|plain cream|moist/i, /^care-after$/],
  [/at home|back to your day/i, /^days-at-home$/],
];

/** Treatments that change what is printed on visits: those of the clinic, and creams that rest around a visit. */
const RELEVANT = TREATMENTS.filter(
  (treatment) =>
    CLINIC_TREATMENTS.includes(treatment) || JSON.stringify(visitPassages).includes(`"${treatment}"`),
);

type Calendar = (treatment: string, index: number) => readonly string[];
const apart: Calendar = (_, index) => [`2027-01-${String(index + 1).padStart(2, "0")}`];
const together: Calendar = () => ["2027-01-11"];

function planOf(treatments: readonly string[], calendar: Calendar): HandoutPlan {
  return {
    ...SHORTEST_PLAN,
    steps: treatments.map((treatment, index) => exampleCourse(treatment, index)),
    visits: treatments.flatMap((treatment, index) =>
      CLINIC_TREATMENTS.includes(treatment) ? exampleVisits(treatment, calendar(treatment, index)) : [],
    ),
  };
}

type Group = { readonly passage: string; readonly texts: string[] };

/** What a section says under each heading; all of it under one where there is none. */
function groupsOf({ blocks }: HandoutSection): Group[] {
  const groups: Group[] = [{ passage: "", texts: [] }];
  for (const block of blocks) {
    if (block.kind === "heading") groups.push({ passage: block.parent, texts: [] });
    const texts =
      block.kind === "ticks"
        ? block.items.flat()
        : block.kind === "timeline"
          ? block.rows.flatMap((row) => row.sentences)
          : [];
    groups.at(-1)?.texts.push(...texts.map(({ text }) => text));
  }
  return groups;
}

function contradictionsIn(texts: readonly string[]): string[] {
  const answers = new Map<string, { readonly strictness: number; readonly text: string }>();
  return texts.flatMap((text) => {
    const answer = ANSWERS.get(text);
    if (answer === undefined) return [];
    const other = answers.get(answer.topic);
    answers.set(answer.topic, { strictness: answer.strictness, text });
    return other === undefined || other.strictness === answer.strictness ? [] : [`${other.text} / ${text}`];
  });
}

/** Two answers to one topic for one visit: under one heading, or under those whose treatments share a day. */
function contradictions(plan: HandoutPlan): string[] {
  const { facts } = gatherFacts(ENGLISH_PASSAGES, exampleInput(plan));
  const days = new Set(plan.visits.map(({ dueOn }) => dueOn));
  const onDay = (day: string, { passage }: Group) =>
    plan.visits.some(
      ({ treatment, dueOn }) =>
        dueOn === day && TREATMENTS_OF.get(passage)?.includes(treatment ?? "") === true,
    );
  const groups = [beforeSection(facts), afterSection(facts)].flatMap(groupsOf);
  const shared = [...days].map((day) => groups.filter((group) => onDay(day, group)));
  return [...groups.map((group) => [group]), ...shared].flatMap((some) =>
    contradictionsIn(some.flatMap(({ texts }) => texts)),
  );
}

describe("what a visit settles", () => {
  it("is in the table, and every topic of the table is settled somewhere", () => {
    const found = passages.flatMap(parts).flatMap((sentence) => answerOf(sentence) ?? []);
    const times = (topic: string) => found.filter((answer) => answer.topic === topic).length;
    for (const { topic, strictness } of found) {
      expect(Object.keys(SETTLED_TOPICS)).toContain(topic);
      expect(strictness).toBeGreaterThanOrEqual(0);
    }
    for (const topic of Object.keys(SETTLED_TOPICS)) expect([topic, times(topic) > 0]).toEqual([topic, true]);
  });

  it("means the same wherever it is said in the same words", () => {
    for (const passage of passages) {
      for (const sentence of parts(passage)) {
        const answer = ANSWERS.get(textOf(sentence));
        if (answer !== undefined) expect(answerOf(sentence)).toEqual(answer);
      }
    }
  });

  it("is said by every sentence on visits that has the words for it", () => {
    for (const sentence of visitPassages.flatMap(parts)) {
      for (const [words, topic] of GIVEAWAYS) {
        if (words.test(textOf(sentence))) {
          expect([textOf(sentence), answerOf(sentence)?.topic]).toEqual([
            textOf(sentence),
            expect.stringMatching(topic) as string,
          ]);
        }
      }
    }
  });

  it("is settled only in text on visits, of which the day's care says that it comes first", () => {
    const elsewhere = passages.filter((passage) => !visitPassages.includes(passage));
    expect(elsewhere.flatMap(parts).filter((sentence) => answerOf(sentence) !== undefined)).toEqual([]);
    const first = "Near a visit, its rules come first.";
    for (const treatment of TREATMENTS) {
      const home = exampleDocument(planOf([treatment], together)).sections.find(({ id }) => id === "home");
      expect(JSON.stringify(home).includes(first), treatment).toBe(CLINIC_TREATMENTS.includes(treatment));
    }
  });

  it("would be told two ways without the rule that the stricter answer wins", () => {
    const two = ["pulsed-dye-laser-595", "fractional-ablative", "topical-retinoid"];
    const { facts } = gatherFacts(ENGLISH_PASSAGES, exampleInput(planOf(two, apart)));
    expect(contradictionsIn(groupsOf(afterSection(facts)).flatMap(({ texts }) => texts))).not.toEqual([]);
    expect(contradictions(planOf(two, apart))).toEqual([]);
    expect(contradictions(planOf(two, together))).toEqual([]);
  });

  it("has one answer for every single, pair and triple of steps, on days apart and on one day", () => {
    let sheets = 0;
    const found = new Set<string>();
    const check = (treatments: readonly string[]) => {
      sheets += 1;
      for (const one of contradictions(planOf(treatments, apart))) found.add(one);
      for (const one of contradictions(planOf(treatments, together))) found.add(one);
    };
    RELEVANT.forEach((first, index) => {
      check([first]);
      RELEVANT.slice(index + 1).forEach((second, further) => {
        check([first, second]);
        for (const third of RELEVANT.slice(index + further + 2)) check([first, second, third]);
      });
    });
    expect([...found]).toEqual([]);
    const n = RELEVANT.length;
    expect(sheets).toBe(n + (n * (n - 1)) / 2 + (n * (n - 1) * (n - 2)) / 6);
  });

  it("has one answer for random sets of steps on random days", () => {
    const days = fc.constantFrom("2027-01-11", "2027-01-12", "2027-02-08");
    const steps = fc.uniqueArray(
      fc.record({
        treatment: fc.constantFrom(...TREATMENTS),
        on: fc.uniqueArray(days, { minLength: 1, maxLength: 2 }),
      }),
      { selector: ({ treatment }) => treatment, minLength: 4, maxLength: 10 },
    );
    fc.assert(
      fc.property(steps, (chosen) => {
        const plan = planOf(
          chosen.map(({ treatment }) => treatment),
          (_, index) => chosen[index]?.on ?? [],
        );
        expect(contradictions(plan)).toEqual([]);
      }),
      { numRuns: 1_000, seed: 20_261_123 },
    );
  });

  it("prints the stricter answer, bound to where it comes from, and once where all visits share it", () => {
    const treatments = ["microneedling", "peel-tca-medium", "topical-retinoid"];
    const rests = (calendar: Calendar) =>
      JSON.stringify(exampleDocument(planOf(treatments, calendar)).sections).match(
        /"text":"Stop your vitamin A cream[^}]*/g,
      );
    const strict =
      '"text":"Stop your vitamin A cream 14 days before the visit.","parent":"procedure.medium-peel.before"';
    expect(rests(together)).toEqual([strict]);
    const twice: Calendar = (treatment) =>
      treatment === "microneedling" ? ["2027-01-11"] : ["2027-01-11", "2027-02-08"];
    expect(rests(twice)).toEqual([strict]);
    expect(rests(apart)).toHaveLength(2);
    expect(rests(apart)).not.toEqual([strict, strict]);
  });
});
