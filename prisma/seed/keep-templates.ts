import { keepTemplateSchema } from "#lib/schemas/consultation-template.ts";
import { keepTemplate } from "#lib/use-cases/keep-template.ts";
import type { ClinicTeam } from "./clinic-team.ts";
import { expectDone } from "./expect-done.ts";

const TEMPLATES = [
  {
    name: "First visit, red marks",
    body: {
      ask: ["markDurationMonths", "course", "activeAcne", "acneAtSite", "flushing", "sunscreenDaily"],
      findings: [{ sites: ["cheek"], side: "both", colour: ["red"], surface: "flat" }],
      scales: ["cea", "iga"],
      notes: "What bothers most:\nWhat was tried:\nAgreed for today:",
    },
  },
  {
    name: "Peel review",
    body: {
      ask: ["course", "picking", "sunExposure", "sunscreenDaily"],
      findings: [],
      scales: ["pahpi"],
      notes: "Days of peeling:\nRedness, darkening, cold sores since:\nNext strength:",
    },
  },
] as const;

/** The beginnings of a visit that the demonstration's first clinic keeps. */
export async function keepTemplates({ dermatologist }: ClinicTeam): Promise<void> {
  for (const template of TEMPLATES) {
    expectDone(await keepTemplate(dermatologist, keepTemplateSchema.parse(template)), template.name);
  }
}
