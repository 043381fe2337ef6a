import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";

const VERSION_TRIES = 2;

/** A draft with marks of every kind, most questions answered, scores, a conclusion and words. */
export function filledDraft(): ConsultationDraft {
  return {
    ...emptyDraft(),
    history: {
      acneAtSite: true,
      activeAcne: "mild",
      activeAcneType: ["comedonal", "papulopustular"],
      markDurationMonths: 4,
      course: "stable",
      picking: "sometimes",
      triedWithoutBenefit: ["Salicylic acid"],
      previousProcedures: [{ treatment: "Chemical peel", monthsAgo: 8, outcome: "worse" }],
      investigations: [{ name: "Ferritin", result: "awaited" }],
      words: "Worse in summer.",
    },
    skin: { fitzpatrick: "IV", monk: 6, words: "Tanned forearms." },
    findings: [
      {
        id: randomUUID(),
        sites: ["cheek"],
        side: "both",
        colour: ["red"],
        blanches: "yes",
        surface: "flat",
        count: 12,
        acneAtSite: true,
        pins: [{ id: randomUUID(), view: "front", region: "cheek-right", x: 0.35, y: 0.5 }],
      },
      { id: randomUUID(), sites: ["chin"], colour: ["brown"], surface: "flat", count: 3, words: "Older." },
      { id: randomUUID(), sites: ["temple"], side: "left", surface: "depressed", depression: "ice-pick" },
      { id: randomUUID() },
    ],
    scores: { cea: { grade: 2 }, pahpi: { size: 6, intensity: 3 } },
    safety: { confirmedOn: {}, coldSores: "recurrent", words: "Last in March." },
    impression: {
      diagnoses: [
        {
          diagnosis: "post-inflammatory-hyperpigmentation",
          decision: "added",
          findings: [1],
          reason: "By the colour.",
        },
        { diagnosis: "atrophic-scar-ice-pick", decision: "rejected", findings: [] },
      ],
      words: "Two kinds of marks.",
    },
    notes: "Seen with her mother.",
  };
}

/** A draft that raises alerts of every urgency. */
export function alarmingDraft(): ConsultationDraft {
  return {
    ...emptyDraft(),
    history: {
      activeAcne: "severe",
      activeAcneType: ["nodulocystic"],
      systemicSymptoms: true,
      onset: "sudden",
    },
    findings: [
      {
        id: randomUUID(),
        sites: ["chest", "upper-back"],
        colour: ["red"],
        lesions: ["nodule", "ulcer", "crust"],
        symptoms: ["pain"],
      },
      {
        id: randomUUID(),
        sites: ["nose"],
        colour: ["brown", "grey-blue"],
        border: ["irregular"],
        growing: true,
        count: 1,
      },
    ],
  };
}

/** The consultation whose page is open. */
function openConsultation(page: Page): {
  readonly patientId: string;
  readonly consultationId: string;
} {
  const parts = /\/patients\/([^/]+)\/consultations\/([^/?#]+)/.exec(page.url());
  if (!parts) throw new Error(`${page.url()} is no consultation.`);
  return { patientId: parts[1] ?? "", consultationId: parts[2] ?? "" };
}

/** Saves a draft over whatever is on record of the open consultation, past its page. @returns when the server has it */
export async function putDraft(page: Page, draft: ConsultationDraft): Promise<void> {
  const { origin } = new URL(page.url());
  const { patientId: pagePatientId, consultationId } = openConsultation(page);
  let version = 1;
  for (let tried = 0; tried < VERSION_TRIES; tried += 1) {
    const answer = await page.request.put(`/api/consultations/${consultationId}/draft`, {
      headers: { origin, "sec-fetch-site": "same-origin" },
      data: { pagePatientId, consultationId, version, idempotencyKey: randomUUID(), draft },
    });
    if (answer.ok()) return;
    const told: unknown = await answer.json();
    expect(answer.status(), JSON.stringify(told)).toBe(409);
    version = (told as { error: { details: { version: number } } }).error.details.version;
  }
  throw new Error("The draft was not saved.");
}
