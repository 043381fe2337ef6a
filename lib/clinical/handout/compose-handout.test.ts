import { describe, expect, it } from "vitest";

import { CLINIC_TREATMENTS } from "#lib/catalogue/passages/visits.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import type { HandoutInput } from "#lib/clinical/handout/handout-input.ts";
import {
  CATALOGUES,
  EXAMPLE_PATIENT,
  exampleCourse,
  exampleDocument,
  exampleInput,
  exampleStep,
  exampleVisits,
  NORMAL_PRINT,
  SHORTEST_PLAN,
  USUAL_PLAN,
} from "#tests/support/handout-examples.ts";

import { composeHandout } from "./compose-handout.ts";
import { documentWords, runningSentences } from "./document-text.ts";

const textOf = (...args: Parameters<typeof exampleDocument>) =>
  documentWords(exampleDocument(...args)).join(" ");
const warningsOf = (input: HandoutInput) => composeHandout(CATALOGUES, input).warnings;
const everySection: HandoutInput["choices"] = {
  ...NORMAL_PRINT,
  sections: { prevention: true, myths: true, questions: true },
};

describe("composing a handout", () => {
  it("gives the same document for the same input", () => {
    expect(exampleDocument(USUAL_PLAN)).toEqual(exampleDocument(USUAL_PLAN));
  });

  it("binds every sentence to a parent", () => {
    const document = exampleDocument(USUAL_PLAN, {
      choices: { ...everySection, personalNote: "Well done." },
    });
    for (const sentence of runningSentences(document)) {
      expect(sentence.parent).toMatch(
        /^(diagnosis|treatment|advice|home-care|procedure|safety|prevention|myth|faq|picture)\.|^(step|prognosis|phrase|clinic|note):/,
      );
    }
  });

  it("lists the visits in order of date, with weekday and count", () => {
    const text = textOf({ ...USUAL_PLAN, visits: USUAL_PLAN.visits.toReversed() });
    expect(text).toMatch(
      /Monday 14 December 2026 Long-pulse laser \(Nd:YAG\), visit 1 of 3.*Monday 15 March 2027 Check-up/,
    );
  });

  it("says once, before the rest, what holds before every kind of visit", () => {
    const courses = ["peel-tca-medium", "dermal-filler-ha"];
    const { sections } = exampleDocument({
      ...SHORTEST_PLAN,
      steps: courses.map((treatment, index) => exampleCourse(treatment, index)),
      visits: courses.flatMap((treatment, index) =>
        exampleVisits(treatment, [`2027-01-1${String(index)}`, `2027-02-1${String(index)}`]),
      ),
    });
    const before = sections.find(({ id }) => id === "before")?.blocks ?? [];
    const lists = before.flatMap((block) =>
      block.kind === "ticks" ? [block.items.map((item) => item.map(({ text }) => text).join(" "))] : [],
    );
    expect(before.map(({ kind }) => kind)).toEqual(["ticks", "heading", "ticks", "heading", "ticks"]);
    const [shared = []] = lists;
    expect(shared).toContain("Tell us if you are or might be pregnant, or if you breast-feed.");
    expect(lists.flat()).toHaveLength(new Set(lists.flat()).size);
  });

  it("says a sentence that holds before every kind of visit once, also where it stands beside others", () => {
    const courses = ["microneedling", "peel-glycolic"];
    const { sections } = exampleDocument({
      ...SHORTEST_PLAN,
      steps: courses.map((treatment, index) => exampleCourse(treatment, index)),
      visits: courses.flatMap((treatment, index) =>
        exampleVisits(treatment, [`2027-01-1${index}`, `2027-02-1${index}`]),
      ),
    });
    const lists = (sections.find(({ id }) => id === "before")?.blocks ?? []).flatMap((block) =>
      block.kind === "ticks" ? [block.items] : [],
    );
    const [shared = []] = lists;
    expect(shared.flat().map(({ text }) => text)).toEqual([
      "Do not wax for one week.",
      "Tell us if you have had acne capsules.",
      "Tell us if you are or might be pregnant, or if you breast-feed.",
    ]);
    const all = lists.flat(2).map(({ text }) => text);
    expect(all).toHaveLength(new Set(all).size);
  });

  it("says how many visits there are and how far apart", () => {
    expect(textOf(USUAL_PLAN)).toContain("You will have 2 to 4 visits, 4 to 6 weeks apart.");
    const once = { ...exampleCourse("microneedling"), sessions: { min: 1, max: 1 } };
    expect(textOf({ ...SHORTEST_PLAN, steps: [once] })).toContain("You will have one visit.");
  });

  it("has no word on a laser, a needle or a vitamin A cream when the plan has none", () => {
    const text = textOf(
      { ...SHORTEST_PLAN, steps: [exampleStep("azelaic-acid")] },
      { choices: everySection },
    );
    expect(text).not.toMatch(/laser|needl|vitamin A|retinoid/i);
    expect(text).not.toContain("Before each visit");
  });

  it("never lets a pregnant patient, or one trying for a baby, read about a retinoid, and says so", () => {
    const plan = {
      ...SHORTEST_PLAN,
      steps: [exampleStep("topical-retinoid"), exampleCourse("peel-salicylic", 2)],
      visits: exampleVisits("topical-retinoid", ["2026-12-01"]),
    };
    for (const facts of [
      { pregnant: true, planningPregnancy: null },
      { pregnant: false, planningPregnancy: true },
    ]) {
      const input = exampleInput(plan, { patient: { ...EXAMPLE_PATIENT, ...facts }, choices: everySection });
      const { document, warnings } = composeHandout(CATALOGUES, input);
      expect(documentWords(document).join(" ")).not.toMatch(/retinoid|vitamin A/i);
      expect(warnings.map((warning) => warning.code)).toEqual(["not-in-pregnancy-left-out"]);
    }
  });

  it("has no word on what is barred in pregnancy, in any section, for any pair of steps", () => {
    const barred =
      /retinoid|vitamin A|three-part|hydroquinone|isotretinoin|antibiotic tablets|tranexamic acid tablets|5-FU/i;
    const pregnantOnly = /Very fine needles|spin it|filler under|sand down|Needling helps/;
    const pairs = TREATMENTS.flatMap((one, index) =>
      TREATMENTS.slice(index + 1).map((two) => [one, two] as const),
    );
    for (const pregnant of [true, false]) {
      const patient = { ...EXAMPLE_PATIENT, pregnant, planningPregnancy: true };
      const seen = new Set<string>();
      for (const pair of pairs) {
        const steps = pair.map((treatment, index) => exampleCourse(treatment, index));
        const { document } = composeHandout(
          CATALOGUES,
          exampleInput({ ...SHORTEST_PLAN, steps }, { patient, choices: everySection }),
        );
        for (const { text } of runningSentences(document)) seen.add(text);
      }
      expect([...seen].filter((text) => barred.test(text))).toEqual([]);
      expect([...seen].some((text) => pregnantOnly.test(text))).toBe(!pregnant);
    }
  });

  it("leaves out a blocked step, its visits and its care, and says so", () => {
    const input = exampleInput({ ...USUAL_PLAN, blocked: ["nd-yag-1064-long-pulsed"] });
    const { document, warnings } = composeHandout(CATALOGUES, input);
    expect(documentWords(document).join(" ")).not.toMatch(/laser/i);
    expect(warnings.map((warning) => [warning.code, warning.subject])).toEqual([
      ["blocked-step-left-out", "nd-yag-1064-long-pulsed"],
    ]);
  });

  it("speaks of pregnancy only to someone who may be pregnant", () => {
    const plan = { ...SHORTEST_PLAN, steps: [exampleStep("topical-retinoid")] };
    expect(textOf(plan)).toMatch(/pregnant/);
    expect(textOf(plan, { patient: { ...EXAMPLE_PATIENT, sex: "male" } })).not.toMatch(/pregnant|baby/);
    expect(textOf(plan, { patient: { ...EXAMPLE_PATIENT, sex: null } })).toMatch(/pregnant/);
  });

  it("describes the mark as it looks on the patient's skin", () => {
    const on = (fitzpatrick: "II" | "V" | null, monk: number | null) =>
      textOf(SHORTEST_PLAN, { patient: { ...EXAMPLE_PATIENT, fitzpatrick, monk } });
    expect(on("V", null)).toContain("On your skin tone the mark may look purple or brown more than red.");
    expect(on("II", 3)).toContain("On your skin the mark may look pink, red or purple.");
    expect(on(null, null)).toContain("on deep skin tones purple or brown");
    expect(on("II", 9)).toContain("on deep skin tones purple or brown");
  });

  it("gives the expected time in weeks or months, as a range and never as a promise", () => {
    const expecting = (weeks: { min: number; max: number | null }) =>
      textOf({
        ...SHORTEST_PLAN,
        prognosis: [{ diagnosis: "post-inflammatory-erythema", weeks }],
      });
    expect(expecting({ min: 4, max: 12 })).toContain("often take 4 to 12 weeks to fade. This comes from");
    expect(expecting({ min: 26, max: 52 })).toContain("often take 6 to 12 months to fade.");
    expect(expecting({ min: 26, max: null })).toContain("often take 6 months or more to fade.");
  });

  it("never asks to call for what the same sheet says to expect", () => {
    const sheet = (...treatments: string[]) =>
      textOf({ ...SHORTEST_PLAN, steps: treatments.map((name, index) => exampleCourse(name, index)) });
    expect(sheet("microneedling")).toContain("You get a blister, pus or a fever");
    expect(sheet("cryotherapy", "microneedling")).not.toContain("You get a blister");
    expect(sheet("peel-tca-medium")).not.toMatch(/turns white, grey or black|still red, hot or puffy/);
    expect(sheet("q-switched-laser")).not.toContain("You see new dark patches.");
    expect(sheet("fractional-ablative", "ipl")).not.toContain("still red, hot or puffy after 7 days");
  });

  it("keeps each sign to call for in some form, whatever treatment it shares a sheet with", () => {
    const signs = [
      /turns white, grey or black|turns grey or black, or white where/,
      /new dark patches/,
      /still red, hot or puffy after 7 days|more red, hot or puffy after the first 3 days/,
      /blister, pus or a fever|pus or a fever, .*A blister forms where we did not freeze/,
    ];
    const sheet = (...treatments: string[]) =>
      textOf({ ...SHORTEST_PLAN, steps: treatments.map((name, index) => exampleCourse(name, index)) });
    for (const one of CLINIC_TREATMENTS) {
      const alone = signs.filter((sign) => sign.test(sheet(one)));
      expect(alone.length, one).toBeGreaterThanOrEqual(3);
      for (const other of CLINIC_TREATMENTS) {
        const together = sheet(one, other);
        for (const sign of alone) expect(together, `${one} with ${other}`).toMatch(sign);
      }
    }
  });

  it("tells after a filler when to call for a blocked vessel, and that this cannot wait", () => {
    for (const filler of ["dermal-filler-ha", "dermal-filler-permanent"]) {
      const text = textOf({ ...SHORTEST_PLAN, steps: [exampleCourse(filler, 1)] });
      expect(text).toMatch(
        /you see less, cannot speak well or feel weak on one side: call the number below at once/,
      );
      expect(text).toMatch(/white, grey or blotchy, or hurts a lot: call us at once/);
    }
  });

  it("says when to rest a vitamin A or a three-part cream around a visit, by the cream's own name", () => {
    const around = (cream: string) =>
      textOf({ ...SHORTEST_PLAN, steps: [exampleStep(cream), exampleCourse("ipl", 2)] });
    expect(around("topical-retinoid")).toMatch(/Stop your vitamin A cream 3 days .* again after 14 days/);
    expect(around("triple-combination-cream")).toMatch(
      /Stop your three-part cream 3 days .* again after 14 days/,
    );
    expect(around("azelaic-acid")).not.toMatch(/vitamin A|three-part/);
  });

  it("flags a plan step without text, and advice and a diagnosis without text", () => {
    const input = exampleInput({
      ...SHORTEST_PLAN,
      diagnoses: ["unheard-of"],
      steps: [exampleStep("moon-dust")],
      advice: ["moon-walk"],
    });
    expect(warningsOf(input).map((warning) => warning.code)).toEqual([
      "diagnosis-without-sentence",
      "step-without-sentence",
      "advice-without-sentence",
    ]);
  });

  it("falls back to English openly when a language has no text", () => {
    const input = exampleInput(USUAL_PLAN, { choices: { ...NORMAL_PRINT, language: "pl" } });
    const { document, warnings } = composeHandout(CATALOGUES, input);
    expect(document.language).toBe("en");
    expect(warnings.map((warning) => warning.code)).toEqual(["language-fallback"]);
  });

  it("leaves a section out when the clinician turned it off, but never when to call", () => {
    const sections = {
      about: false,
      plan: false,
      dates: false,
      before: false,
      after: false,
      home: false,
    };
    const document = exampleDocument(USUAL_PLAN, { choices: { ...NORMAL_PRINT, sections } });
    expect(document.sections.map((section) => section.id)).toEqual(["again", "call"]);
  });

  it("keeps a note's words and drops characters that could hide or turn them", () => {
    const note = "Use less\u202E soap.\u0000\r\n\r\n  Come   on Monday. ";
    const document = exampleDocument(USUAL_PLAN, { choices: { ...NORMAL_PRINT, personalNote: note } });
    const section = document.sections.find((candidate) => candidate.id === "note");
    expect(section?.blocks).toEqual([
      { kind: "paragraph", sentences: [{ text: "Use less soap.", parent: "note:personal" }] },
      { kind: "paragraph", sentences: [{ text: "Come on Monday.", parent: "note:personal" }] },
    ]);
  });

  it("carries the patient's identity, the clinic, the date, the version and the demonstration mark", () => {
    const document = exampleDocument(USUAL_PLAN);
    expect(document.identity).toEqual({
      name: "EXAMPLE, Amara (Ms)",
      born: "Born 14 February 1998",
      number: "NHS number 999 526 0182",
    });
    expect(document.demonstrationMark).toBe("Demonstration data — not a real patient");
    expect(document.imprint).toBe("Made on 23 November 2026 · Version 1, text 2026.2");
    expect(textOf(USUAL_PLAN)).toContain("Call Example Skin Clinic on 020 7946 0123.");
    expect(exampleDocument(USUAL_PLAN, { demonstration: false }).demonstrationMark).toBeNull();
  });

  it("says in words that a birth date is not known, and leaves out a number that there is none of", () => {
    const patient = { ...EXAMPLE_PATIENT, bornOn: null, number: null };
    expect(exampleDocument(USUAL_PLAN, { patient }).identity).toEqual({
      name: "EXAMPLE, Amara (Ms)",
      born: "Date of birth not known",
      number: "",
    });
  });
});
