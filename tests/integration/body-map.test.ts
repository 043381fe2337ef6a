import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import { emptyDraft, saveDraftSchema, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftPin } from "#lib/schemas/consultation-finding.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { createActor } from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

const pin = (difference: Partial<DraftPin> = {}): DraftPin => ({
  id: newId(),
  view: "front",
  region: "cheek-left",
  x: 0.69,
  y: 0.575,
  ...difference,
});

function pinned(pins: DraftPin[]): ConsultationDraft {
  return {
    ...emptyDraft(),
    findings: [{ id: newId(), sites: ["cheek"], side: "left", colour: ["red"], surface: "flat", pins }],
    impression: {
      diagnoses: [
        {
          diagnosis: "post-inflammatory-erythema",
          decision: "accepted",
          findings: [0],
          reason: "Seen before, and red for months.",
        },
      ],
    },
  };
}

async function recordVisit(actor: Actor, patientId: string, draft: ConsultationDraft, sign = true) {
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const request = { consultationId, version: 1, idempotencyKey: newId(), draft };
  const { version } = valueOf(await saveConsultationDraft(actor, request));
  if (sign) valueOf(await signConsultation(actor, { consultationId, version }));
  return consultationId;
}

const read = async (actor: Actor, patientId: string, consultationId: string) =>
  valueOf(await readConsultationPage(actor, patientId, consultationId));

describe("pins on the map", () => {
  it("are kept with the draft, frozen with the signed visit, and never part of the engine's case", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const draft = pinned([pin(), pin({ view: "left", x: 0.3 })]);
    const consultationId = await recordVisit(actor, patientId, draft);
    const page = await read(actor, patientId, consultationId);
    expect(page.state).toBe("signed");
    expect(page.draft.findings).toEqual(draft.findings);
    const [row] = await asOwner("select detail->'pins' as pins from finding where consultation_id = $1", [
      consultationId,
    ]);
    expect(row).toEqual({ pins: draft.findings[0]?.pins });
    const [frozen] = await asOwner("select engine_input::text as input from consultation where id = $1", [
      consultationId,
    ]);
    expect(String(frozen?.["input"])).not.toContain("pins");
  });

  it("come back at the next visit with their date, and only from the last one that was signed", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const first = await recordVisit(actor, patientId, pinned([pin()]), false);
    expect((await read(actor, patientId, first)).open?.earlierMap).toEqual([]);
    valueOf(await signConsultation(actor, { consultationId: first, version: 2 }));
    const { id: second } = valueOf(await startConsultation(actor, { patientId }));
    const before = await read(actor, patientId, first);
    const page = await read(actor, patientId, second);
    expect(page.open?.earlierMap).toEqual([{ on: before.occurredOn, findings: before.draft.findings }]);
  });

  it("are asked for until somebody answers, however many visits pass, and no longer once one did", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const [kept, gone, forgotten] = [pin(), pin({ x: 0.6 }), pin({ y: 0.5 })];
    const first = pinned([kept, gone, forgotten]);
    const before = await read(actor, patientId, await recordVisit(actor, patientId, first));
    const seen = before.occurredOn;
    const again = pinned([{ ...kept, since: { seenOn: seen, answer: "same" } }]);
    await recordVisit(actor, patientId, { ...again, gonePins: [{ ...gone, seenOn: seen }] });
    await recordVisit(actor, patientId, pinned([]));
    const { id } = valueOf(await startConsultation(actor, { patientId }));
    const asked = (await read(actor, patientId, id)).open?.earlierMap ?? [];
    expect(asked.map(({ on, findings }) => [on, findings.flatMap(({ pins }) => pins ?? [])])).toEqual([
      [seen, again.findings[0]?.pins],
      [seen, [forgotten]],
    ]);
  });

  it("of another patient or another clinic are never shown", async () => {
    const actor = await createActor();
    await recordVisit(actor, await createPatient(actor), pinned([pin()]));
    const stranger = await createActor();
    await recordVisit(stranger, await createPatient(stranger), pinned([pin()]));
    const patientId = await createPatient(actor);
    const { id } = valueOf(await startConsultation(actor, { patientId }));
    expect((await read(actor, patientId, id)).open?.earlierMap).toEqual([]);
  });

  it("take one statement more, whatever is on record", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const empty = valueOf(await startConsultation(actor, { patientId }));
    const alone = await countStatements(() => read(actor, patientId, empty.id));
    const other = await createPatient(actor);
    for (let visit = 0; visit < 3; visit += 1) {
      await recordVisit(actor, other, pinned(Array.from({ length: 20 }, () => pin())));
    }
    const { id } = valueOf(await startConsultation(actor, { patientId: other }));
    expect(await countStatements(() => read(actor, other, id))).toBe(alone);
  });

  it("are refused off the map, in a region that is none, and in numbers that nobody sets", () => {
    const sent = (pins: readonly object[]) => ({
      consultationId: newId(),
      version: 1,
      idempotencyKey: newId(),
      draft: { ...emptyDraft(), findings: [{ id: newId(), pins }] },
    });
    expect(saveDraftSchema.safeParse(sent([pin()])).success).toBe(true);
    const wrong = [
      [{ ...pin(), x: 1.2 }],
      [{ ...pin(), y: -0.1 }],
      [{ ...pin(), region: "left-knee" }],
      [{ ...pin(), region: "upper-back" }],
      [{ ...pin(), view: "above" }],
      [{ ...pin(), id: "1" }],
      [{ ...pin(), colour: "red" }],
      Array.from({ length: 61 }, () => pin()),
    ];
    for (const pins of wrong) expect(saveDraftSchema.safeParse(sent(pins)).success).toBe(false);
  });
});
