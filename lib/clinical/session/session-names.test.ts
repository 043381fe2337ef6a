import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { ruleCatalogue } from "#lib/catalogue/rule-catalogue.ts";
import { anyAllergy, anyCondition, anyHistory, anyMedication } from "#tests/support/arbitrary-case.ts";
import { STRICTEST_POLICIES } from "../model/policies.ts";
import { assessSession, type SessionGround } from "./assess-session.ts";
import { checklistFor } from "./checklist.ts";
import type { ChecklistAnswers } from "./checklist-facts.ts";
import { sessionNames } from "./session-names.ts";

const ON = "2026-11-23";
const VISIT_ON = "2026-10-01";

const anyGround: fc.Arbitrary<SessionGround> = fc
  .record({
    treatment: fc.constantFrom(...engineCatalogue.treatments.map(({ id }) => id)),
    allergies: fc.array(anyAllergy, { maxLength: 2 }),
    conditions: fc.array(anyCondition, { maxLength: 2 }),
    medications: fc.array(anyMedication, { maxLength: 2 }),
    history: anyHistory,
    done: fc.array(
      fc.record({
        treatment: fc.constantFrom(...engineCatalogue.treatments.map(({ id }) => id)),
        on: fc.constantFrom("2026-11-10", "2026-09-10"),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ treatment, allergies, conditions, medications, history, done }) => ({
    treatment,
    facts: {
      ...{ born: "1998-07-14", sex: "female", fitzpatrick: "IV", monk: null },
      ...{ pregnant: false, breastfeeding: false, planningPregnancy: false, pregnancyAskedOn: VISIT_ON },
      ...{ keloid: "none", keloidAskedOn: VISIT_ON, declines: [], declinesAskedOn: VISIT_ON },
      allergies: allergies.map((name) => ({ name, reaction: null })),
      conditions: conditions.map(({ name, status, detail }) => ({
        name,
        status: status ?? "current",
        lastEpisodeOn: null,
        detail: detail ?? null,
      })),
      medications: medications.map(({ name, status, route }) => ({
        name,
        status: status ?? "current",
        route: route ?? null,
        startedOn: null,
        stoppedOn: null,
      })),
      ...{ allergiesAskedOn: VISIT_ON, conditionsScreenedOn: VISIT_ON, medicationsScreenedOn: VISIT_ON },
    },
    visit: { history, skin: {}, findings: [], safety: { confirmedOn: {} } },
    policies: STRICTEST_POLICIES,
    visitOn: VISIT_ON,
    done,
    overriddenRules: [],
    testPatch: null,
    questions: checklistFor(engineCatalogue, {
      ...{ treatment, sex: "female" as const, policies: STRICTEST_POLICIES, afterTestPatch: false },
    }),
  }));

describe("the names that a session needs", { timeout: 300_000 }, () => {
  it("give the same answer as all names, whatever the checklist is answered", () => {
    const given = fc.array(fc.constantFrom("yes", "no", null), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(anyGround, given, (ground, drawn) => {
        const answers: ChecklistAnswers = Object.fromEntries(
          ground.questions.flatMap(({ id }, at) => {
            const answer = drawn[at] ?? null;
            return answer === null ? [] : [[id, { answer }] as const];
          }),
        );
        const few = { ...ruleCatalogue, ...sessionNames(engineCatalogue, ground) };
        expect(assessSession(few, ground, answers, ON)).toEqual(
          assessSession(engineCatalogue, ground, answers, ON),
        );
      }),
      { numRuns: 300, seed: 20261123 },
    );
  });
});
