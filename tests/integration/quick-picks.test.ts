import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import { consultationDraftSchema, emptyDraft } from "#lib/schemas/consultation-draft.ts";
import type { FindingPattern } from "#lib/schemas/finding-pattern.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { valueOf } from "#tests/support/signed-visit.ts";

const RED: FindingPattern = { sites: ["cheek"], side: "both", colour: ["red"], surface: "flat" };
const WHITE: FindingPattern = { sites: ["chin"], colour: ["white"], surface: "flat" };
const PAPULE: FindingPattern = { sites: ["nose"], surface: "raised", lesions: ["papule"] };

/** Signs one visit of a new patient with these findings. */
async function sign(actor: Actor, ...kinds: readonly FindingPattern[]): Promise<void> {
  const patientId = await createPatient(actor);
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const draft = consultationDraftSchema.parse({
    ...emptyDraft(),
    findings: kinds.map((kind) => ({ id: newId(), ...kind, count: 5, words: "Seen by the window." })),
    impression: { diagnoses: [], words: "Marks after acne." },
  });
  const { version } = valueOf(
    await saveConsultationDraft(actor, { consultationId, version: 1, idempotencyKey: newId(), draft }),
  );
  valueOf(await signConsultation(actor, { consultationId, version }));
}

const said = ({ sites, side, colour, surface, lesions }: FindingPattern) =>
  [sites, side, colour, surface, lesions].flat().filter(Boolean).join(" ");

async function picksOf(actor: Actor): Promise<string[]> {
  const patientId = await createPatient(actor);
  const { id } = valueOf(await startConsultation(actor, { patientId }));
  return (valueOf(await readConsultationPage(actor, patientId, id)).open?.picks ?? []).map(said);
}

describe("quick picks", () => {
  it("are learnt from the person's own visits, before those of the clinic", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const other = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const newcomer = await actorFor(await createPerson(clinic, ["practitioner"]));
    await sign(one, RED);
    for (let visit = 0; visit < 3; visit += 1) await sign(other, WHITE, PAPULE);
    expect((await picksOf(one)).slice(0, 3)).toEqual([
      "cheek both red flat",
      "chin white flat",
      "nose raised papule",
    ]);
    expect((await picksOf(other)).slice(0, 2)).toEqual(["chin white flat", "nose raised papule"]);
    expect((await picksOf(newcomer)).slice(0, 3)).toEqual([
      "chin white flat",
      "nose raised papule",
      "cheek both red flat",
    ]);
  });

  it("never come from another clinic, and are the usual six where nothing was recorded", async () => {
    const busy = await createActor();
    await sign(busy, WHITE);
    const picks = await picksOf(await createActor());
    expect(picks).toHaveLength(6);
    expect(picks).not.toContain("chin white flat");
  });

  it("do not change while a visit is open, whatever is signed meanwhile", async () => {
    const actor = await createActor();
    const patientId = await createPatient(actor);
    const { id } = valueOf(await startConsultation(actor, { patientId }));
    const read = async () => valueOf(await readConsultationPage(actor, patientId, id)).open?.picks;
    const before = await read();
    await sign(actor, PAPULE);
    expect(await read()).toEqual(before);
    expect((await picksOf(actor))[0]).toBe("nose raised papule");
  });

  it("are counted from indexes that begin with the clinic", async () => {
    const actor = await createActor();
    await asOwner("set enable_seqscan = off");
    const rows = await asApp<{ "QUERY PLAN": string }>(
      `explain select id from consultation where clinic_id = $1 and signed_by = $2 and state = 'signed'
         and signed_at >= now() - interval '90 days' order by signed_at desc limit 200`,
      [actor.clinicId, actor.personId],
      actor.capability,
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toMatch(/consultation_clinic_id/);
  });
});
