import { describe, expect, it } from "vitest";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import {
  EXAMPLE_PATIENT,
  exampleInput,
  exampleStep,
  SHORTEST_PLAN,
} from "#tests/support/handout-examples.ts";
import { withClinicWordings, sentencesThatStay, type ClinicWording } from "./clinic-wording.ts";
import { composeHandout } from "./compose-handout.ts";
import { documentWords, runningSentences } from "./document-text.ts";
import type { HandoutPatient } from "./handout-input.ts";

const wording = (changes: Partial<ClinicWording> = {}): ClinicWording => ({
  ...{ id: "w1", number: 2, subjectKind: "treatment", subject: "azelaic-acid", language: "en" },
  ...{ writtenOn: "2026-11-23", reviewBy: "2027-11-23", placing: "instead", title: "Our gel" },
  ...{ sentences: ["Use our gel at night."], items: ["Keep it cool."], notInPregnancy: false },
  ...changes,
});
const compose = (
  treatment: string,
  wordings: readonly ClinicWording[],
  patient: HandoutPatient = EXAMPLE_PATIENT,
) => {
  const own = withClinicWordings(ENGLISH_PASSAGES, ENGLISH_PASSAGES, wordings, patient);
  const plan = { ...SHORTEST_PLAN, steps: [exampleStep(treatment)] };
  return composeHandout({ en: own }, exampleInput(plan, { patient })).document;
};
const textOf = (...args: Parameters<typeof compose>) => documentWords(compose(...args)).join(" ");
const SHIPPED = "In a good trial";
const shipped = (id: string) => ENGLISH_PASSAGES.passages.find((passage) => passage.id === id);

describe("a clinic's own wording", () => {
  it("takes the place of the shipped sentences, under its own heading, with itself as their parent", () => {
    const document = compose("azelaic-acid", [wording()]);
    const text = documentWords(document).join(" ");
    expect(text).toContain("Our gel Use our gel at night.");
    expect(text).toContain("Keep it cool.");
    expect(text).not.toContain(SHIPPED);
    const parents = runningSentences(document).filter(({ text: said }) => said === "Use our gel at night.");
    expect(parents.map(({ parent }) => parent)).toEqual(["clinic-wording:w1.2"]);
  });

  it("follows the shipped sentences where it was written to stand beside them", () => {
    const text = textOf("azelaic-acid", [wording({ placing: "beside" })]);
    expect(text).toContain(SHIPPED);
    expect(text).toContain("Use our gel at night.");
    expect(text).not.toContain("Our gel Use");
  });

  it("leaves every sentence that warns, forbids or speaks of pregnancy, whatever takes the place of the rest", () => {
    const text = textOf("oral-tetracycline", [wording({ subject: "oral-tetracycline" })]);
    expect(text).toContain("Stop and call us if you get a bad headache");
    expect(text).toContain("Do not take them if you are pregnant");
    for (const passage of ENGLISH_PASSAGES.passages) {
      const conditional = passage.blocks.flatMap((block) =>
        block.kind === "paragraph" ? block.sentences : [],
      );
      const kept = sentencesThatStay(passage, passage);
      for (const sentence of conditional) {
        const said = typeof sentence === "string" ? sentence : sentence.text;
        if (/pregnan|call us|get help/i.test(said)) expect(kept).toContain(sentence);
      }
    }
  });

  it("never touches when to call, what to do around visits, or a passage of another kind", () => {
    for (const subject of ["after-visit", "creams", "safety", "call"]) {
      const own = withClinicWordings(
        ENGLISH_PASSAGES,
        ENGLISH_PASSAGES,
        [wording({ subject }), wording({ subjectKind: "advice", subject })],
        EXAMPLE_PATIENT,
      );
      expect(own.passages).toEqual(ENGLISH_PASSAGES.passages);
    }
    expect(textOf("azelaic-acid", [wording()])).toContain("Call us the same day if");
  });

  it("is left out in pregnancy where it says so, and what is barred stays barred", () => {
    const pregnant = { ...EXAMPLE_PATIENT, pregnant: true };
    const own = wording({ notInPregnancy: true });
    expect(textOf("azelaic-acid", [own], pregnant)).not.toContain("Our gel");
    expect(textOf("azelaic-acid", [own], pregnant)).toContain(SHIPPED);
    const cream = wording({ subject: "topical-retinoid" });
    expect(textOf("topical-retinoid", [cream], pregnant)).not.toContain("Our gel");
    expect(textOf("topical-retinoid", [cream])).toContain("Do not use it if you are pregnant");
  });

  it("speaks for a step of the clinicians' own, and for daily care", () => {
    const step = wording({ subjectKind: "own-step", subject: "our facial" });
    expect(textOf("own-step:our facial", [step])).toContain("Our gel Use our gel at night.");
    const care = wording({ subjectKind: "advice", subject: "stop-picking" });
    const text = textOf("azelaic-acid", [care]);
    expect(text).toContain("Use our gel at night.");
    expect(text).toContain("Do not pick");
  });

  it("is printed in its own language where none is written in the sheet's, and marked so", () => {
    const french = { ...ENGLISH_PASSAGES, language: "fr" as const };
    const own = withClinicWordings(french, ENGLISH_PASSAGES, [wording()], EXAMPLE_PATIENT);
    const [first] = own.passages.filter(({ parent }) => parent.id === "azelaic-acid");
    expect(first).toMatchObject({ language: "en", signOff: "signed" });
    const both = [wording(), wording({ id: "w2", language: "fr", title: "Notre gel" })];
    const chosen = withClinicWordings(french, ENGLISH_PASSAGES, both, EXAMPLE_PATIENT);
    expect(chosen.passages.map(({ title }) => title)).toContain("Notre gel");
  });

  it("is printed as text, without what could hide or turn words", () => {
    const hostile = wording({ sentences: ["<b>x</b> #let \u202e5\u202c mg"], items: [] });
    expect(textOf("azelaic-acid", [hostile])).toContain("<b>x</b> #let 5 mg");
    expect(shipped("treatment.azelaic-acid")?.title).toBe("Azelaic acid");
  });
});
