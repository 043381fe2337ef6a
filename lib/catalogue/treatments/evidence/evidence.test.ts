import { describe, expect, it } from "vitest";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import { TREATMENT_ENTRIES } from "../treatments.ts";
import { isTold, TREATMENT_EVIDENCE } from "./evidence.ts";
import { readEvidence } from "./read-evidence.ts";
import { EVIDENCE_KINDS } from "./treatment-evidence.ts";

describe("the evidence on treatments", () => {
  it("has one record for every treatment of the vocabulary, and no other", () => {
    expect(TREATMENT_EVIDENCE.map(({ treatment }) => treatment).toSorted()).toEqual(TREATMENTS.toSorted());
  });

  it("answers every question of every record, or says that nothing was found or that it does not apply", () => {
    const wrong = TREATMENT_EVIDENCE.flatMap((evidence) =>
      EVIDENCE_KINDS.filter((kind) => {
        const answers = [
          isTold(evidence, kind),
          evidence.notFound.includes(kind),
          evidence.notApplicable.includes(kind),
        ];
        return answers.filter(Boolean).length !== 1;
      }).map((kind) => `${evidence.treatment}: ${kind}`),
    );
    expect(wrong).toEqual([]);
  });

  it("tells each study with its result and a whole number of people, or that the number was not told", () => {
    for (const { treatment, studies } of TREATMENT_EVIDENCE) {
      for (const study of studies) {
        expect(study.people === null || Number.isInteger(study.people), `${treatment} ${study.cite}`).toBe(
          true,
        );
      }
    }
  });

  it("grades every mark that the catalogue offers the treatment for, with the same grade", () => {
    const differing = TREATMENT_ENTRIES.flatMap((entry) => {
      const { indications = [] } = TREATMENT_EVIDENCE.find(({ treatment }) => treatment === entry.id) ?? {};
      return entry.regimens
        .filter(
          ({ diagnosis, evidence }) =>
            !indications.some((one) => one.diagnosis === diagnosis && one.grade === evidence),
        )
        .map(({ diagnosis, evidence }) => `${entry.id}: ${diagnosis} ${evidence}`);
    });
    expect(differing).toEqual([]);
  });

  it("shows the trials that found no benefit beside those that did", () => {
    const against = TREATMENT_EVIDENCE.flatMap(({ studies }) =>
      studies.filter(({ outcome }) => outcome === "against").map(({ cite }) => cite),
    );
    expect(against).toEqual(expect.arrayContaining(["R07", "R10", "R13", "R41", "R107", "R110", "S2"]));
  });

  it.each([
    ["a statement without a source", "@ipl\nharms |  | Burns."],
    ["an unknown source mark", "@ipl\nharms | soon | Burns."],
    ["an unknown treatment", "@lamp\nharms | ? | Burns."],
    ["an unknown setting", "@ipl\nparameters | R12 | Use | colour=red"],
    ["an unknown kind", "@ipl\nrumour | ? | Burns."],
    ["a study without a result", "@ipl\nstudy | R12 | 33 | for | Looking back"],
    ["a study on general knowledge", "@ipl\nstudy | ? | 33 | for | Looking back | Better."],
  ])("refuses %s", (_, text) => {
    expect(() => readEvidence(text)).toThrow();
  });
});
