import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { ruleCatalogue } from "#lib/catalogue/rule-catalogue.ts";
import {
  anyAllergy,
  anyCondition,
  anyFinding,
  anyHistory,
  anyMedication,
} from "#tests/support/arbitrary-case.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import { assessVisit } from "./assess-visit.ts";
import { composeCase } from "./compose-case.ts";
import { namesInPlay } from "./names-in-play.ts";
import type { RecordedFacts, RecordedVisit } from "./recorded-visit.ts";

const ON = "2026-03-02";
const CONFIRMED = fc.option(fc.constantFrom("isotretinoin", "aspirin", "warfarin", "no-such-entry"), {
  freq: 4,
});

const anyFacts: fc.Arbitrary<RecordedFacts> = fc
  .record({
    allergies: fc.array(fc.record({ name: anyAllergy, catalogueId: CONFIRMED }), { maxLength: 3 }),
    conditions: fc.array(anyCondition, { maxLength: 3 }),
    medications: fc.array(fc.tuple(anyMedication, CONFIRMED), { maxLength: 3 }),
  })
  .map(({ allergies, conditions, medications }) => ({
    born: "1996-07-14",
    sex: "female",
    fitzpatrick: "III",
    monk: null,
    pregnant: false,
    breastfeeding: false,
    planningPregnancy: false,
    pregnancyAskedOn: ON,
    keloid: "none",
    keloidAskedOn: ON,
    declines: [],
    declinesAskedOn: ON,
    allergies: allergies.map((one) => ({ ...one, reaction: null })),
    allergiesAskedOn: ON,
    conditions: conditions.map(({ name, status, detail }) => ({
      name,
      status: status ?? "current",
      lastEpisodeOn: null,
      detail: detail ?? null,
    })),
    conditionsScreenedOn: ON,
    medications: medications.map(([{ name, status, route }, catalogueId]) => ({
      name,
      status: status ?? "current",
      route: route ?? null,
      startedOn: null,
      stoppedOn: null,
      catalogueId,
    })),
    medicationsScreenedOn: null,
  }));

const anyVisit: fc.Arbitrary<RecordedVisit> = fc.record({
  history: anyHistory,
  findings: fc.array(anyFinding, { maxLength: 2 }),
  skin: fc.constant({}),
  safety: fc.record({
    coldSores: fc.constantFrom("never", "past", "recurrent", "current", null),
    infectionAtSite: fc.constantFrom(true, false, null),
    confirmedOn: fc.constant({ "cold-sores": ON, infection: ON, tan: ON }),
  }),
});

function answer(catalogue: Catalogue, facts: RecordedFacts, visit: RecordedVisit): string {
  return JSON.stringify(
    assessVisit(
      catalogue,
      composeCase({ catalogue, id: "visit", on: ON, facts, visit, policies: STRICTEST_POLICIES }),
    ),
  );
}

describe("the names that a visit needs", { timeout: 300_000 }, () => {
  it("give the same answer as all names", () => {
    fc.assert(
      fc.property(anyFacts, anyVisit, (facts, visit) => {
        const names = namesInPlay(engineCatalogue, facts, visit);
        const catalogue = { ...ruleCatalogue, ...names };
        expect(answer(catalogue, facts, visit)).toBe(answer(engineCatalogue, facts, visit));
      }),
      { numRuns: 500, seed: 20260302 },
    );
  });

  it("are few", () => {
    const facts = fc.sample(anyFacts, { numRuns: 50, seed: 1 });
    const named = facts.map((one) => {
      const { drugs, conditions } = namesInPlay(engineCatalogue, one, { history: {} });
      return drugs.filter(({ names }) => names.length > 0).length + conditions.length;
    });
    expect(Math.max(...named)).toBeLessThan(30);
  });
});
