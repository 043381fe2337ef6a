import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import { composeCase, monthsBetween } from "./compose-case.ts";
import type { RecordedFacts, RecordedVisit } from "./recorded-visit.ts";

const ON = "2026-11-23";

const NOTHING_CHARTED: RecordedFacts = {
  born: null,
  sex: null,
  fitzpatrick: null,
  monk: null,
  pregnant: null,
  breastfeeding: null,
  planningPregnancy: null,
  pregnancyAskedOn: null,
  keloid: null,
  keloidAskedOn: null,
  declines: [],
  declinesAskedOn: null,
  allergies: [],
  allergiesAskedOn: null,
  conditions: [],
  conditionsScreenedOn: null,
  medications: [],
  medicationsScreenedOn: null,
};

const NOTHING_ASKED: RecordedVisit = { history: {}, skin: {}, findings: [], safety: { confirmedOn: {} } };

function compose(facts: Partial<RecordedFacts>, visit: Partial<RecordedVisit> = {}) {
  return composeCase({
    catalogue: engineCatalogue,
    id: "visit",
    on: ON,
    facts: { ...NOTHING_CHARTED, ...facts },
    visit: { ...NOTHING_ASKED, ...visit },
    policies: STRICTEST_POLICIES,
  });
}

describe("composing the engine's case", () => {
  it("leaves everything unasked when nothing was recorded", () => {
    const { clinicalCase, unscreened } = compose({});
    expect(clinicalCase.patient).toMatchObject({ allergies: null, conditions: null, medications: null });
    expect(clinicalCase.patient?.pregnant).toBeNull();
    expect(unscreened).toEqual(["allergies", "conditions", "medications"]);
  });

  it("counts an answer about pregnancy for its own day only", () => {
    expect(compose({ pregnant: false, pregnancyAskedOn: ON }).clinicalCase.patient?.pregnant).toBe(false);
    expect(
      compose({ pregnant: false, pregnancyAskedOn: "2026-11-22" }).clinicalCase.patient?.pregnant,
    ).toBeNull();
  });

  it("does not count a safety answer of a draft that was left over from another day", () => {
    const visit = { safety: { pregnant: false, confirmedOn: { pregnancy: "2026-11-22" } } };
    expect(compose({}, visit).clinicalCase.patient?.pregnant).toBeNull();
  });

  it("counts a screening for thirty days and not for thirty-one", () => {
    const screened = (medicationsScreenedOn: string) => compose({ medicationsScreenedOn }).unscreened;
    expect(screened("2026-10-24")).not.toContain("medications");
    expect(screened("2026-10-23")).toContain("medications");
  });

  it("does not count a screening dated after the visit", () => {
    expect(compose({ allergiesAskedOn: "2026-11-24" }).unscreened).toContain("allergies");
  });

  it("keeps a known keloid tendency for ever and a denied one for thirty days", () => {
    const keloid = (facts: Partial<RecordedFacts>) => compose(facts).clinicalCase.history?.keloid;
    expect(keloid({ keloid: "self", keloidAskedOn: "2020-01-01" })).toBe("self");
    expect(keloid({ keloid: "none", keloidAskedOn: "2026-11-01" })).toBe("none");
    expect(keloid({ keloid: "none", keloidAskedOn: "2026-09-01" })).toBeNull();
  });

  it("lists known medicines although nobody asked lately, and says that the list is no screening", () => {
    const { clinicalCase, unscreened } = compose({
      medications: [
        {
          name: "Roaccutane 20 mg",
          status: "stopped",
          route: "oral",
          startedOn: null,
          stoppedOn: "2026-08-23",
        },
      ],
    });
    expect(clinicalCase.patient?.medications).toEqual([
      {
        name: "Roaccutane 20 mg",
        status: "stopped",
        route: "oral",
        startedMonthsAgo: null,
        stoppedMonthsAgo: 3,
      },
    ]);
    expect(unscreened).toContain("medications");
  });

  it("turns today's answers on cold sores and infection into conditions", () => {
    const confirmedOn = { "cold-sores": ON, infection: ON };
    const visit = { safety: { coldSores: "recurrent" as const, infectionAtSite: true, confirmedOn } };
    const { clinicalCase, unscreened } = compose({ conditionsScreenedOn: ON }, visit);
    expect(clinicalCase.patient?.conditions).toEqual([
      { name: "cold sores", status: "recurrent" },
      { name: "skin infection", status: "current" },
    ]);
    expect(unscreened).not.toContain("conditions");
  });

  it("asks for conditions again while cold sores were not asked about today", () => {
    const visit = { safety: { infectionAtSite: false, confirmedOn: { infection: ON } } };
    expect(compose({ conditionsScreenedOn: ON }, visit).unscreened).toContain("conditions");
  });

  it("prefers what the visit found to what the chart holds", () => {
    const { clinicalCase } = compose({ fitzpatrick: "II" }, { skin: { fitzpatrick: "III" } });
    expect(clinicalCase.patient?.fitzpatrick).toBe("III");
  });

  it("lets a pregnancy that the chart learnt today stand against the visit's earlier no", () => {
    const visit = { safety: { pregnant: false, confirmedOn: { pregnancy: ON } } };
    expect(compose({ pregnant: true, pregnancyAskedOn: ON }, visit).clinicalCase.patient?.pregnant).toBe(
      true,
    );
  });

  it("keeps a pregnancy known on later days, until somebody answers otherwise", () => {
    const facts = { pregnant: true, pregnancyAskedOn: "2026-11-01" };
    expect(compose(facts).clinicalCase.patient?.pregnant).toBe(true);
    const visit = { safety: { pregnant: false, confirmedOn: { pregnancy: ON } } };
    expect(compose(facts, visit).clinicalCase.patient?.pregnant).toBe(false);
  });

  it("lets keloids that the chart learnt later stand against the visit's no", () => {
    const visit = { history: { keloid: "none" as const } };
    const facts = { keloid: "self" as const, keloidAskedOn: ON };
    expect(compose(facts, visit).clinicalCase.history?.keloid).toBe("self");
    expect(compose({ ...facts, keloid: "none" }, visit).clinicalCase.history?.keloid).toBe("none");
  });

  it("tells the engine the entry that a person confirmed for a name it would not know", () => {
    const medicine = { status: "current" as const, route: null, startedOn: null, stoppedOn: null };
    const condition = { status: "current" as const, lastEpisodeOn: null, detail: null };
    const { patient } = compose({
      allergies: [{ name: "the numbing stuff", catalogueId: "lidocaine", reaction: "hives" }],
      conditions: [{ ...condition, name: "fits from strobe lights", catalogueId: "no-such-entry" }],
      medications: [
        { ...medicine, name: "the acne capsules", catalogueId: "isotretinoin" },
        { ...medicine, name: "Roaccutane 20 mg", catalogueId: "isotretinoin" },
        { ...medicine, name: "the acne capsules", catalogueId: null },
      ],
    }).clinicalCase;
    expect(patient?.allergies).toEqual([{ name: "lidocaine", reaction: "hives" }]);
    expect(patient?.conditions).toMatchObject([{ name: "fits from strobe lights" }]);
    expect(patient?.medications).toMatchObject([
      { name: "isotretinoin", route: "oral" },
      { name: "Roaccutane 20 mg" },
      { name: "the acne capsules" },
    ]);
  });

  it("finds every entry of the catalogue by one of its own names", () => {
    const condition = { status: "current" as const, lastEpisodeOn: null, detail: null };
    const nameOf = { drug: "typed beyond all knowing", condition: "typed beyond all knowing" };
    const lost = [
      ...engineCatalogue.drugs.filter(({ id }) => {
        const { patient } = compose({
          allergies: [{ name: nameOf.drug, catalogueId: id, reaction: null }],
        }).clinicalCase;
        return JSON.stringify(patient?.allergies).includes(nameOf.drug);
      }),
      ...engineCatalogue.conditions.filter(({ id }) => {
        const { patient } = compose({
          conditions: [{ ...condition, name: nameOf.condition, catalogueId: id }],
        }).clinicalCase;
        return JSON.stringify(patient?.conditions).includes(nameOf.condition);
      }),
    ];
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it("rounds months down, so that a wait never looks longer than it was", () => {
    expect(monthsBetween("2026-05-24", ON)).toBeLessThan(6);
    expect(monthsBetween("2026-05-23", ON)).toBe(6);
    expect(monthsBetween(ON, ON)).toBe(0);
  });
});
