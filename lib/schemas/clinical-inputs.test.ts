import { describe, expect, it } from "vitest";
import { addDays } from "#lib/clinical/scheduling/calendar-day.ts";
import { recordAdverseEventSchema } from "./adverse-event.ts";
import { consultationDraftSchema, emptyDraft } from "./consultation-draft.ts";
import { logContactSchema } from "./contact.ts";
import { latestDateOnEarth } from "./field.ts";
import { updateHandoutSchema } from "./handout.ts";
import { parseStrictly } from "./parse-strictly.ts";
import { addMedicationSchema, recordDeclinesSchema, recordPregnancySchema } from "./patient-facts.ts";
import { acceptPlanSchema, changePlanStateSchema } from "./plan.ts";
import { completeSessionSchema } from "./treatment-session.ts";

const id = "01919d5e-7c3a-7000-8000-000000000001";

describe("facts of a patient", () => {
  const isotretinoin = { patientId: id, name: "Roaccutane 20 mg", status: "stopped" };

  it("take a rough stop date at its end, and a rough start at its beginning", () => {
    expect(
      parseStrictly(addMedicationSchema, {
        ...isotretinoin,
        startedOn: "Mar 2024",
        stoppedOn: "2024",
        cumulativeDoseMgPerKg: "120",
      }),
    ).toMatchObject({
      ok: true,
      value: { startedOn: "2024-03-01", stoppedOn: "2024-12-31", cumulativeDoseMgPerKg: 120 },
    });
  });

  it("refuse a course that stops before it starts, or is stopped and current at once", () => {
    expect(
      parseStrictly(addMedicationSchema, {
        ...isotretinoin,
        startedOn: "01/03/2024",
        stoppedOn: "29/02/2024",
      }),
    ).toMatchObject({ fields: { stoppedOn: "It cannot stop before it started." } });
    expect(
      parseStrictly(addMedicationSchema, { ...isotretinoin, status: "current", stoppedOn: "2024" }),
    ).toMatchObject({
      fields: { stoppedOn: expect.stringContaining("stopped") as string },
    });
  });

  it("tell no from not asked", () => {
    const parsed = parseStrictly(recordPregnancySchema, { patientId: id, pregnant: "no", breastfeeding: "" });
    expect(parsed).toMatchObject({ ok: true, value: { pregnant: false } });
    expect(parsed.ok && parsed.value.breastfeeding).toBeUndefined();
    expect(parseStrictly(recordDeclinesSchema, { patientId: id, declines: "laser" })).toMatchObject({
      value: { declines: ["laser"] },
    });
  });
});

describe("a consultation draft", () => {
  it("may be empty, and survives being saved and read again", () => {
    expect(consultationDraftSchema.parse(emptyDraft())).toEqual(emptyDraft());
    expect(consultationDraftSchema.parse(JSON.parse(JSON.stringify(emptyDraft())))).toEqual(emptyDraft());
  });

  it("keeps a full finding as it is", () => {
    const draft = {
      ...emptyDraft(),
      history: { markDurationMonths: 4, tannedWithinWeeks: -1, declines: [] },
      findings: [
        { id, sites: ["cheek"], side: "right", colour: ["red"], blanches: "yes", surface: "flat", count: 12 },
      ],
      scores: { pahpi: { size: 4 }, "scar-s": { face: 5 } },
      safety: { pregnant: null, confirmedOn: { tan: "2026-11-23" } },
    };
    expect(parseStrictly(consultationDraftSchema, draft)).toEqual({ ok: true, value: draft });
  });

  it("refuses a mistyped key, a term that is no word of the field and a score between two steps", () => {
    const draft = {
      ...emptyDraft(),
      findings: [{ id, color: ["red"], blanches: "maybe" }],
      scores: { pahpi: { size: 3 } },
      history: { markDurationMonths: -1 },
    };
    expect(parseStrictly(consultationDraftSchema, draft)).toMatchObject({
      ok: false,
      fields: {
        "findings.0.color": expect.any(String) as string,
        "findings.0.blanches": expect.any(String) as string,
        "scores.pahpi.size": expect.stringContaining("steps") as string,
        "history.markDurationMonths": "Enter a number from 0 to 1200 months.",
      },
    });
  });
});

describe("accepting a plan", () => {
  const soon = addDays(latestDateOnEarth(), 7);
  const plan = { planId: id, version: 1, treatments: ["azelaic-acid"], startOn: soon };

  it("takes the choices and fills in empty lists", () => {
    expect(parseStrictly(acceptPlanSchema, plan)).toMatchObject({
      ok: true,
      value: { overrides: [], away: [], checkedByMe: [], sessions: {}, startOn: soon },
    });
  });

  it("needs a treatment, a reason for an override, and days away in order", () => {
    expect(parseStrictly(acceptPlanSchema, { ...plan, treatments: [] })).toMatchObject({
      fields: { treatments: "Choose at least one treatment." },
    });
    expect(
      parseStrictly(acceptPlanSchema, {
        ...plan,
        overrides: [{ treatment: "ipl", reason: "needed for work" }],
      }),
    ).toMatchObject({
      fields: { "overrides.0.treatment": expect.stringContaining("not chosen") as string },
    });
    expect(
      parseStrictly(acceptPlanSchema, { ...plan, overrides: [{ treatment: "azelaic-acid", reason: "ok" }] }),
    ).toMatchObject({ fields: { "overrides.0.reason": expect.stringContaining("few words") as string } });
    expect(
      parseStrictly(acceptPlanSchema, { ...plan, away: [{ from: addDays(soon, 3), to: soon }] }),
    ).toMatchObject({
      fields: { "away.0.to": expect.stringContaining("before the first") as string },
    });
    expect(parseStrictly(acceptPlanSchema, { ...plan, startOn: "01/01/2020" })).toMatchObject({
      fields: { startOn: expect.stringContaining("has passed") as string },
    });
  });

  it("asks why a plan is stopped", () => {
    expect(parseStrictly(changePlanStateSchema, { planId: id, version: 1, to: "stopped" })).toMatchObject({
      fields: { reason: "Write why." },
    });
    expect(parseStrictly(changePlanStateSchema, { planId: id, version: 1, to: "draft" })).toMatchObject({
      ok: false,
    });
  });
});

describe("a treatment session", () => {
  const session = {
    sessionId: id,
    version: 3,
    checklist: { "tanned-since-last-visit": { answer: "no" } },
    settings: {
      modality: "light",
      wavelengthNm: "595",
      fluenceJPerCm2: "7.5",
      pulseMs: 10,
      spotMm: 7,
      cooling: "cryogen-spray",
      passes: "1",
      areas: ["cheek"],
    },
    response: { endPoints: ["transient-purpura"], painOutOfTen: "4", oedema: "none" },
    consentConfirmed: "yes",
  };

  it("takes the settings with their units", () => {
    expect(parseStrictly(completeSessionSchema, session)).toMatchObject({
      ok: true,
      value: {
        settings: { wavelengthNm: 595, fluenceJPerCm2: 7.5, passes: 1 },
        response: { painOutOfTen: 4 },
      },
    });
  });

  it("names the range when a decimal point has slipped, and the end-point when it is missing", () => {
    const fields = (change: object) => {
      const parsed = parseStrictly(completeSessionSchema, { ...session, ...change });
      return parsed.ok ? {} : parsed.fields;
    };
    expect(fields({ settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2: 750 } })).toEqual({
      "settings.fluenceJPerCm2": "Enter a number from 0.05 to 400 J/cm².",
    });
    expect(fields({ settings: { modality: "light", fluenceJPerCm2: "7,5" } })).toHaveProperty([
      "settings.fluenceJPerCm2",
    ]);
    expect(fields({ response: { endPoints: [], painOutOfTen: 11 } })).toHaveProperty([
      "response.painOutOfTen",
    ]);
    expect(fields({ response: {} })).toHaveProperty(["response.endPoints"]);
    expect(fields({ consentConfirmed: "no" })).toHaveProperty(["consentConfirmed"]);
    expect(fields({ settings: { modality: "peel", strengthPercent: 30 } })).toHaveProperty([
      "settings.agent",
    ]);
  });

  it("asks for a follow-up of an event of grade 2 and more", () => {
    const event = { patientId: id, kind: "blister", grade: "2", onsetOn: "01/11/2025" };
    expect(parseStrictly(recordAdverseEventSchema, event)).toMatchObject({
      fields: { followUpOn: expect.any(String) as string },
    });
    expect(parseStrictly(recordAdverseEventSchema, { ...event, grade: 1 }).ok).toBe(true);
  });
});

describe("handouts and calls", () => {
  it("take closed choices only", () => {
    expect(
      parseStrictly(updateHandoutSchema, { handoutId: id, version: 1, language: "en", printSize: "large" })
        .ok,
    ).toBe(true);
    expect(
      parseStrictly(updateHandoutSchema, { handoutId: id, version: 1, language: "<b>", printSize: "huge" }),
    ).toMatchObject({
      fields: { language: expect.any(String) as string, printSize: expect.any(String) as string },
    });
    expect(
      parseStrictly(logContactSchema, { patientId: id, channel: "phone", outcome: "no-answer", note: "" }).ok,
    ).toBe(true);
  });
});
