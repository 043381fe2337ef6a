import { playPlan } from "./play-plan.ts";
import { recordDeath, recordFacts, registerPerson, type Stage } from "./play-patient.ts";
import { playVisit } from "./play-visit.ts";
import type { Scenario } from "./scenario.ts";

/** Plays one patient's history through the same use cases that people's work goes through. */
export async function playScenario(scenario: Scenario, stage: Stage): Promise<void> {
  const patientId = await registerPerson(scenario, stage);
  await recordFacts(patientId, scenario, stage);
  for (const visit of scenario.visits) {
    const consultationId = await playVisit(patientId, visit, scenario, stage);
    if (visit.plan !== undefined) {
      await playPlan({ patientId, consultationId, visit, plan: visit.plan }, scenario, stage);
    }
  }
  await recordDeath(patientId, scenario, stage);
}
