import { describe, expect, it } from "vitest";
import type { PatientMedication } from "#lib/clinical/model/clinical-case.ts";
import type { SourcePolicy } from "#lib/clinical/model/policies.ts";
import type { MedicationStatus, Treatment } from "#lib/clinical/model/vocabulary.ts";
import { readFacts, readSpec } from "./read-spec.ts";
import { harmlessCase, safetyFor } from "./safety-catalogue.ts";

/** `isotretinoin/stopped/2`: name, status, and months since it was stopped. */
function medicationOf(text: string): PatientMedication[] {
  const [name = "", status, stopped] = text.split("/");
  if (name === "") return [];
  const since = stopped === undefined ? null : Number(stopped);
  return [{ name, status: status as MedicationStatus, stoppedMonthsAgo: since }];
}

describe("waits and policies", () => {
  for (const row of readSpec("waits.csv")) {
    const policy = row["policy"] as SourcePolicy;
    it(`${row["what"] ?? ""}, ${policy}: ${row["treatment"] ?? ""} is ${row["verdict"] ?? ""}`, () => {
      const patient = { medications: medicationOf(row["medications"] ?? "") };
      const asked = {
        ...harmlessCase({ patient, history: readFacts(row["history"] ?? "") }),
        on: row["on"] ?? "",
      };
      const policies = { isotretinoin: policy, photosensitisers: policy, deviceLimits: policy };
      const safety = safetyFor(row["treatment"] as Treatment, asked, policies);
      expect(safety.verdict).toBe(row["verdict"]);
      expect(safety.earliest ?? "").toBe(row["earliest"]);
      expect(row["source"]).not.toBe("");
    });
  }

  it("give no date where the case has no day to count from", () => {
    const asked = { ...harmlessCase({ history: { tannedWithinWeeks: 1 } }), on: null };
    expect(safetyFor("ipl", asked).earliest).toBeNull();
  });

  it("ask when isotretinoin was stopped, and warn until that is known", () => {
    const asked = harmlessCase({ patient: { medications: [{ name: "isotretinoin", status: "stopped" }] } });
    const safety = safetyFor("full-field-ablative", asked);
    expect(safety.verdict).toBe("caution");
    expect(safety.stillToAsk).toEqual(["patient.medications.0.stoppedMonthsAgo"]);
  });
});
