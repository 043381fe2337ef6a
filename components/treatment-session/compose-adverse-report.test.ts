import { describe, expect, it } from "vitest";
import { composeAdverseReport, missingInReport, type ReportGround } from "./compose-adverse-report.ts";

const GROUND: ReportGround = {
  event: {
    ...{ id: "e1", kind: "blister", words: "On the left", grade: 2, onsetOn: "2026-11-09", detail: null },
    action: "Cool pack",
    ...{ serious: ["hospital"], suspectedKind: "device", suspectedName: "Laser 1", suspectedMaker: null },
    ...{ suspectedLot: "SN 9", followUps: [{ seenOn: "2026-11-12", words: "Crusting" }] },
    ...{ resolvedOn: null, outcome: null, outcomeCode: null, reportedOn: null, reportReference: null },
  },
  person: { familyName: "O'Neil", givenNames: "Siobhán Aoife", born: "1998-07-14", sex: "female" },
  session: {
    treatmentName: "Pulsed dye laser 595 nm",
    performedOn: "2026-11-09",
    subject: { modality: "light", treatment: "pulsed-dye-laser-595" },
    record: {
      checklist: {},
      settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 7 },
      response: { endPoints: ["erythema"] },
      products: [{ name: "Gel", lot: "L-1" }],
      noteForNext: undefined,
    },
  },
  reporter: { name: "Nurse Lund", roles: ["practitioner"], clinic: "Test clinic" },
};

const valueOf = (ground: ReportGround, name: string): string | undefined =>
  composeAdverseReport(ground).find((field) => field.name === name)?.value;

describe("the report of an adverse event", () => {
  it("tells of the patient the initials, the age when it began and the sex", () => {
    expect(valueOf(GROUND, "patientInitials")).toBe("S.A.O.");
    expect(valueOf(GROUND, "patientAge")).toBe("28y");
    expect(valueOf(GROUND, "patientSex")).toBe("female");
    const text = JSON.stringify(composeAdverseReport(GROUND));
    expect(text).not.toMatch(/Neil|Siobh|Aoife|1998/);
  });

  it("tells what is suspected, the settings, the products with their lots, and how it goes on", () => {
    expect(valueOf(GROUND, "reaction")).toBe("Blister or crust (vesiculation): On the left");
    const old = { ...GROUND, event: { ...GROUND.event, kind: null, words: "No burn" } };
    expect(valueOf(old, "reaction")).toBe("Kind not known: No burn");
    expect(valueOf(GROUND, "suspectedLot")).toBe("SN 9");
    expect(valueOf(GROUND, "settings")).toContain("Fluence 7");
    expect(valueOf(GROUND, "products")).toBe("Gel, lot L-1");
    expect(valueOf(GROUND, "followUps")).toBe("12-Nov-2026: Crusting");
    expect(valueOf(GROUND, "outcome")).toBe("Not over");
    expect(valueOf(GROUND, "serious")).toBe("Hospital, or a longer stay");
  });

  it("never leaves a value blank, and has each field once", () => {
    const bare: ReportGround = {
      ...GROUND,
      session: null,
      event: {
        ...GROUND.event,
        ...{ action: null, serious: [], suspectedKind: null, suspectedName: null, suspectedLot: null },
        followUps: [],
      },
      person: { familyName: "Ng", givenNames: null, born: null, sex: null },
      reporter: { ...GROUND.reporter, roles: [] },
    };
    const fields = composeAdverseReport(bare);
    for (const { name, value } of fields) expect(value.trim(), name).not.toBe("");
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
    expect(missingInReport(bare)).toEqual(["the patient’s age or sex", "what is suspected"]);
    expect(missingInReport(GROUND)).toEqual([]);
  });
});
