import type { ClinicalCase } from "#lib/clinical/model/clinical-case.ts";
import { readShorthand } from "#lib/clinical/shorthand/read-shorthand.ts";
import { DENTS } from "#prisma/seed/scenarios/dents.ts";
import { LOOK_AGAIN } from "#prisma/seed/scenarios/look-again.ts";
import { OTHER_CLINIC } from "#prisma/seed/scenarios/other-clinic.ts";
import { PIGMENT } from "#prisma/seed/scenarios/pigment.ts";
import { RAISED } from "#prisma/seed/scenarios/raised.ts";
import { REDNESS } from "#prisma/seed/scenarios/redness.ts";
import type { Scenario, SeedVisit } from "#prisma/seed/scenario.ts";

const ON = "2026-11-23";

function caseOf(scenario: Scenario, visit: SeedVisit, index: number): ClinicalCase {
  const { skin, allergies = [], conditions = [], medications = [] } = scenario;
  return {
    id: `bench-${String(index)}`,
    on: ON,
    patient: {
      ageYears: 20 + (index % 30),
      sex: scenario.person.sex,
      fitzpatrick: skin?.type,
      monk: skin?.monk,
      pregnant: scenario.person.sex === "male" ? undefined : false,
      breastfeeding: false,
      planningPregnancy: false,
      allergies: typeof allergies === "object" ? allergies : null,
      conditions: conditions.map(({ name, status }) => ({ name, status })),
      medications: medications.map(({ name, status, route, stoppedDaysAgo }) => ({
        name,
        status,
        route,
        ...(stoppedDaysAgo === undefined ? {} : { stoppedMonthsAgo: stoppedDaysAgo / 30 }),
      })),
      declines: scenario.declines ?? [],
    },
    history: {
      acneAtSite: true,
      activeAcne: "none",
      markDurationMonths: 6,
      course: "stable",
      picking: "sometimes",
      tannedWithinWeeks: -1,
      sunscreenDaily: true,
      keloid: skin?.keloid ?? "none",
      ...(visit.history?.flushing == null ? {} : { flushing: visit.history.flushing }),
    },
    findings: readShorthand(visit.marks).parts.map(({ finding }) => finding),
  };
}

/** The visits of the demonstration's patients, as questions to the engine. */
export function evaluateCases(): readonly ClinicalCase[] {
  return [...REDNESS, ...PIGMENT, ...DENTS, ...RAISED, ...LOOK_AGAIN, ...OTHER_CLINIC].flatMap(
    (scenario, index) => scenario.visits.map((visit) => caseOf(scenario, visit, index)),
  );
}
