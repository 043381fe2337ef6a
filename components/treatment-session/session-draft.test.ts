import { describe, expect, it } from "vitest";
import { completeSessionSchema } from "#lib/schemas/treatment-session.ts";
import { remarksOn } from "./area-concerns.ts";
import { contentOf, draftOf, type SessionSubject, type StoredRecord } from "./session-draft.ts";

const LASER: SessionSubject = { modality: "light", treatment: "pulsed-dye-laser-595" };
const RECORD: StoredRecord = {
  checklist: { pregnant: { answer: "no", on: "2026-11-23" } },
  settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 7, remark: "Slow" },
  furtherSettings: [{ modality: "light", areas: ["chin"], fluenceJPerCm2: 6 }],
  reasons: { "1.fluenceJPerCm2": "Thin skin" },
  operatorId: "01919d5e-7c3a-7000-8000-000000000002",
  response: { endPoints: ["erythema"], painOutOfTen: 3, erythema: "mild" },
  products: [{ name: "Gel", lot: "L1", expires: "03/2029" }],
  noteForNext: "One step up",
};
const ME = "01919d5e-7c3a-7000-8000-000000000001";

describe("the draft of a session", () => {
  it("gives back what was stored, every area with its own settings", () => {
    const sent = contentOf(draftOf(RECORD, null, LASER, ME), LASER);
    const named = { sessionId: ME, version: 1, consentConfirmed: true };
    const parsed = completeSessionSchema.parse({ ...named, ...sent });
    expect(parsed).toMatchObject({
      ...RECORD,
      products: [{ name: "Gel", lot: "L1", expires: "2029-03-31" }],
    });
  });

  it("takes over settings and areas of the last session, and nothing that was seen, said or answered", () => {
    const draft = draftOf(null, RECORD, LASER, ME);
    expect(
      draft.parts.map(({ areas, settings, remark }) => [areas, settings["fluenceJPerCm2"], remark]),
    ).toEqual([
      [["cheek"], "7", ""],
      [["chin"], "6", ""],
    ]);
    expect(draft).toMatchObject({
      ...{ answers: {}, reasons: {}, operatorId: ME, endPoints: [], pain: null, erythema: null },
      ...{ products: [], noteForNext: "" },
    });
  });

  it("starts with one empty area where there is nothing to take over", () => {
    expect(draftOf(null, null, LASER, ME).parts).toEqual([
      { settings: {}, areas: [], depths: {}, remark: "" },
    ]);
    const needling: SessionSubject = { modality: "needling", treatment: "microneedling" };
    expect(draftOf(null, RECORD, needling, ME).parts).toHaveLength(1);
  });

  it("is judged as it is typed: limits of the device by skin type, large steps, and what is half typed not at all", () => {
    const draft = draftOf(null, RECORD, LASER, ME);
    const device = {
      ...{ id: "d1", name: "Laser 1" },
      limits: [{ setting: "fluenceJPerCm2", unit: "J/cm²", fitzpatrick: ["II" as const], max: 8 }],
    };
    const typed = (fluenceJPerCm2: string) => ({
      ...draft,
      parts: draft.parts.map((part, at) =>
        at === 0 ? { ...part, settings: { ...part.settings, fluenceJPerCm2, deviceId: "d1" } } : part,
      ),
    });
    const kinds = (text: string) =>
      (
        remarksOn(typed(text), LASER, RECORD, { devices: [device], stepPercent: 20, skin: "II" })[
          "0.fluenceJPerCm2"
        ] ?? []
      ).map(({ kind }) => kind);
    expect(kinds("7")).toEqual([]);
    expect(kinds("8.5")).toEqual(["limit", "step"]);
    expect(kinds("70")).toEqual(["limit", "unusual", "step"]);
    expect(kinds("")).toEqual([]);
    expect(kinds("7,")).toEqual([]);
  });
});
