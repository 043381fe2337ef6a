import { describe, expect, it } from "vitest";
import type { PatientMedication } from "#lib/clinical/model/clinical-case.ts";
import type { MedicationStatus, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { readFacts, readSpec } from "./read-spec.ts";
import { harmlessCase, safetyFor } from "./safety-catalogue.ts";

/** `isotretinoin/stopped/2`: name, status, and months since it was stopped. */
function medicationsOf(text: string): PatientMedication[] {
  const [, list = ""] = text.split("=");
  return list.split("+").flatMap((one) => {
    const [name = "", status, stopped] = one.split("/");
    if (name === "") return [];
    const since = stopped === undefined ? null : Number(stopped);
    return [{ name, status: status as MedicationStatus, stoppedMonthsAgo: since }];
  });
}

describe("waits and policies, counted from 2 March 2026", () => {
  for (const row of readSpec("waits.csv")) {
    it(`${row["what"] ?? ""}: ${row["treatment"] ?? ""} is ${row["verdict"] ?? ""}`, () => {
      const asked = harmlessCase({
        patient: { medications: medicationsOf(row["patient"] ?? "") },
        history: readFacts(row["history"] ?? ""),
      });
      const consensus = { isotretinoin: "consensus", photosensitisers: "consensus" } as const;
      const safety = safetyFor(
        row["treatment"] as Treatment,
        asked,
        row["policies"] === "consensus" ? consensus : {},
      );
      expect(safety.verdict).toBe(row["verdict"]);
      expect(safety.earliest ?? "").toBe(row["earliest"]);
    });
  }

  it("gives no date where the case has no day to count from", () => {
    const asked = { ...harmlessCase({ history: { tannedWithinWeeks: 1 } }), on: null };
    expect(safetyFor("ipl", asked).earliest).toBeNull();
  });

  it("asks when isotretinoin was stopped, and warns until that is known", () => {
    const asked = harmlessCase({ patient: { medications: [{ name: "isotretinoin", status: "stopped" }] } });
    const safety = safetyFor("full-field-ablative", asked);
    expect(safety.verdict).toBe("caution");
    expect(safety.stillToAsk).toEqual(["patient.medications.0.stoppedMonthsAgo"]);
  });
});
