import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { recordOf } from "#lib/catalogue/guide/guide.ts";
import { REFERENCE_LEDGER } from "#lib/catalogue/references/ledger.ts";
import { SEED_CORRECTIONS } from "#lib/catalogue/references/seed-corrections.ts";
import { evidenceOn } from "#lib/catalogue/treatments/evidence/evidence.ts";
import type { Diagnosis, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { RED_MARK } from "./plain-patient.ts";
import { answer, BOXCAR, BROWN, likely, sheet, stepOf } from "./seed-cases.ts";
import { harmlessCase, safetyFor } from "./safety-catalogue.ts";

const page = (shelf: "treatments" | "rules" | "sources", id: string) => JSON.stringify(recordOf(shelf, id));
const gradeOf = (treatment: Treatment, diagnosis: Diagnosis) =>
  evidenceOn(treatment).indications.find((one) => one.diagnosis === diagnosis)?.grade;
const studyOf = (treatment: Treatment, cite: string) =>
  evidenceOn(treatment).studies.find((study) => study.cite === cite);
const entryOf = (key: string) => REFERENCE_LEDGER.find((entry) => entry.key === key);
const treatmentOf = (id: Treatment) => engineCatalogue.treatments.find((entry) => entry.id === id);
const taking = (name: string, stoppedMonthsAgo?: number) =>
  harmlessCase({
    patient: {
      medications: [
        stoppedMonthsAgo === undefined
          ? { name, status: "current" }
          : { name, status: "stopped", stoppedMonthsAgo },
      ],
    },
  });

/** Where each row of the corrections is seen to act. */
const APPLIED: Readonly<Record<number, () => void>> = {
  1: () => {
    const red = answer(RED_MARK);
    expect(red.differential[0]?.stillToAsk).toContain("findings.0.sideLightShadow");
    expect(likely(answer({ ...RED_MARK, sideLightShadow: true }))).toContain("atrophic-scar-early");
    expect(red.plan.review.stopRules.join(" ")).toContain("R59");
    expect(sheet(red)).toMatch(/a few leave a dent.*See us again if A mark starts to dip/);
    expect(page("treatments", "treat-active-acne")).toContain("83 %");
  },
  2: () => {
    expect(studyOf("pulsed-dye-laser-595", "R07")).toMatchObject({ outcome: "against", people: 30 });
    expect(stepOf(answer(RED_MARK), "pulsed-dye-laser-595")?.counsel?.join(" ")).toContain(
      "May improve: one randomised trial saw no difference",
    );
    expect(sheet(answer(RED_MARK))).toContain("it does not work for all");
  },
  3: () => {
    expect(gradeOf("led-red", "post-inflammatory-erythema")).toBe("0");
    expect(stepOf(answer(RED_MARK), "led-red")).toMatchObject({ role: "maintenance", evidence: "0" });
    expect(page("treatments", "led-red")).toContain("No study of red marks was found");
  },
  4: () => {
    for (const peel of ["peel-salicylic", "peel-glycolic", "peel-lactic"] as const) {
      expect(gradeOf(peel, "post-inflammatory-erythema")).toBe("0");
      expect(stepOf(answer(RED_MARK), peel)).toBeUndefined();
      expect(studyOf(peel, "S2")).toMatchObject({ outcome: "against", people: 15 });
    }
    expect(gradeOf("peel-salicylic", "post-inflammatory-hyperpigmentation")).toBe("C");
  },
  5: () => {
    expect(stepOf(answer(BROWN), "peel-salicylic")?.intervalWeeks).toEqual({ min: 2, max: 6 });
    expect(page("treatments", "peel-salicylic")).toMatch(/4–6 weeks.*/u);
    expect(studyOf("peel-salicylic", "R27")?.design).toContain("every 2 weeks");
  },
  6: () => {
    expect(gradeOf("prp", "post-inflammatory-erythema")).toBe("0");
    expect(stepOf(answer(RED_MARK), "prp")).toBeUndefined();
    expect(stepOf(answer(BOXCAR), "prp")?.role).toBe("adjunct");
    expect(
      answer(RED_MARK).plan.excluded.find(({ treatment }) => treatment === "prp")?.because[0]?.rule,
    ).toContain("PL-not-for-");
    expect(studyOf("prp", "R41")?.outcome).toBe("against");
  },
  7: () => {
    expect(gradeOf("niacinamide", "post-inflammatory-erythema")).toBe("0");
    expect(gradeOf("vitamin-c", "post-inflammatory-erythema")).toBe("C");
    expect(studyOf("vitamin-c", "R25")).toMatchObject({ people: 25 });
  },
  8: () => {
    for (const cream of ["azelaic-acid", "oxymetazoline", "topical-tranexamic-acid"] as const)
      expect(gradeOf(cream, "post-inflammatory-erythema")).toBe("B");
    expect(stepOf(answer(RED_MARK), "azelaic-acid")?.dose).toContain("15 %");
    expect(stepOf(answer(RED_MARK), "oxymetazoline")?.role).toBe("adjunct");
  },
  9: () => {
    const both = answer(
      { ...BROWN, blanches: null, dermoscopy: ["network", "vessels"] },
      {},
      { fitzpatrick: "VI" },
    );
    expect(both.mixed).toBe(true);
    expect(likely(answer(RED_MARK, {}, { fitzpatrick: "VI" }))).toEqual(
      likely(answer(RED_MARK, {}, { fitzpatrick: "I" })),
    );
    expect(sheet(both, { fitzpatrick: "VI" })).toContain("All skin tones do");
  },
  10: () => {
    expect(sheet(answer(BROWN))).toContain(
      "Most people get lighter marks with care, but few marks clear in full",
    );
    expect(answer(BROWN).plan.review.stopRules.join(" ")).toMatch(/Darker after a session.*S2/u);
    expect(studyOf("topical-retinoid", "S2")?.result).toContain("5.4 %");
    expect(studyOf("q-switched-laser", "S2")?.result).toMatch(/18.1 %.*2.6 %/u);
  },
  11: () => {
    expect(entryOf("S1")?.citation).toContain("21(4):1379–1392");
    expect(entryOf("S1")?.note).toContain("21(8):2367–2375");
    expect(entryOf("S1")?.identifiers).toContainEqual({ kind: "pmid", value: "35076997" });
  },
  12: () => {
    expect(entryOf("S4")?.citation).toMatch(/^Shucheng H.*Effects of 15% azelaic acid gel/u);
    expect(entryOf("S4")?.note).toContain("a trial, not a review");
    expect(studyOf("azelaic-acid", "S4")?.design).toContain("Randomised");
  },
  13: () => {
    const after = taking("isotretinoin", 2);
    const consensus = { isotretinoin: "consensus" } as const;
    expect(safetyFor("pulsed-dye-laser-595", after).verdict).toBe("override");
    expect(safetyFor("pulsed-dye-laser-595", after, consensus).verdict).not.toBe("override");
    expect(safetyFor("full-field-ablative", after, consensus).verdict).toBe("block");
    expect(safetyFor("mechanical-dermabrasion", after, consensus).verdict).toBe("block");
  },
  14: () => {
    expect(safetyFor("pulsed-dye-laser-595", taking("Metvix")).verdict).toBe("block");
    expect(safetyFor("pulsed-dye-laser-595", taking("amiodarone")).verdict).toBe("caution");
    const consensus = { photosensitisers: "consensus" } as const;
    expect(safetyFor("pulsed-dye-laser-595", taking("naproxen")).verdict).toBe("caution");
    expect(safetyFor("pulsed-dye-laser-595", taking("naproxen"), consensus).verdict).toBe("ok");
    expect(safetyFor("led-blue", taking("naproxen"), consensus).verdict).toBe("caution");
  },
  15: () => {
    expect(studyOf("fractional-ablative", "R110")).toMatchObject({ outcome: "against", people: 100 });
    expect(page("treatments", "fractional-ablative")).toContain("Priming with creams beforehand is optional");
    expect(treatmentOf("hydroquinone")?.regimens.every(({ diagnosis }) => !diagnosis.includes("scar"))).toBe(
      true,
    );
  },
};

describe("where the literature corrects the seed article, the product follows the literature", () => {
  it.each(SEED_CORRECTIONS.map((row) => [row.number, row.literature, row] as const))(
    "correction %s: %s",
    (number, literature, row) => {
      const applied = APPLIED[number];
      if (applied === undefined) throw new Error(`Nothing shows correction ${String(number)}.`);
      applied();
      for (const { shelf, id } of row.seenAt) expect(recordOf(shelf, id), `${shelf} ${id}`).not.toBeNull();
      for (const key of row.cite)
        expect(page("sources", key), key).toContain(JSON.stringify(literature).slice(1, 60));
    },
  );

  it("are fifteen", () => {
    expect(SEED_CORRECTIONS.map(({ number }) => number)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });
});
