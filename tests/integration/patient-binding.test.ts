import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { changeAway } from "#lib/use-cases/change-away.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { issueHandout } from "#lib/use-cases/issue-handout.ts";
import { leaveDraftKey, leaveSessionKey } from "#lib/use-cases/leave-draft-key.ts";
import { moveConsultation } from "#lib/use-cases/move-consultation.ts";
import { moveSession, previewMove } from "#lib/use-cases/move-session.ts";
import { openDraftKey, openSessionKey } from "#lib/use-cases/open-draft-key.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { saveTreatmentSession } from "#lib/use-cases/save-treatment-session.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { createActor } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";
import { acceptance, createDraftPlan, createVisit } from "#tests/support/signed-visit.ts";
import { createTreatedPatient } from "#tests/support/treated-patient.ts";
import { todayIn } from "#lib/platform/clock.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const OTHER_PATIENT = { ok: false, error: { code: "conflict", details: { kind: "other-patient" } } };

/** The same person, acting from the page of one patient. */
const onPageOf = (actor: Actor, patientId: string | null): Actor => ({ ...actor, page: { patientId } });

/** Everything that could have changed of a clinic's record, as text. */
const recordOf = (actor: Actor) =>
  asOwner(
    `select (select jsonb_agg(c order by c.id) from consultation c where c.clinic_id = $1) as consultations,
            (select jsonb_agg(a order by a.id) from consultation_addendum a where a.clinic_id = $1) as addenda,
            (select jsonb_agg(k order by k.id) from draft_key k where k.clinic_id = $1) as keys,
            (select jsonb_agg(p order by p.id) from plan p where p.clinic_id = $1) as plans,
            (select jsonb_agg(s order by s.id) from treatment_session s where s.clinic_id = $1) as sessions,
            (select jsonb_agg(h order by h.id) from handout h where h.clinic_id = $1) as handouts,
            (select count(*)::int from audit_event e where e.clinic_id = $1) as events`,
    [actor.clinicId],
  );

describe("an act from one patient's page on another patient's consultation", () => {
  let actor: Actor;
  let patientId: string;
  let draftId: string;
  let signedId: string;
  let elsewhere: Actor;
  beforeAll(async () => {
    actor = await createActor();
    const signed = await createVisit(actor);
    ({ patientId, consultationId: signedId } = signed);
    draftId = valueOf(await startConsultation(actor, { patientId })).id;
    valueOf(await openDraftKey(actor, opening()));
    elsewhere = onPageOf(actor, await createPatient(actor));
  });

  const page = newId();
  const opening = () => ({ consultationId: draftId, page, personId: actor.personId });
  const draft = { ...emptyDraft(), notes: "Of somebody else." };
  const save = (version: number) => ({
    consultationId: draftId,
    version,
    idempotencyKey: newId(),
    draft,
  });
  const acts: readonly (readonly [string, (by: Actor) => Promise<Result<unknown>>])[] = [
    ["autosave", (by) => saveConsultationDraft(by, save(1))],
    ["autosave from an older version", (by) => saveConsultationDraft(by, save(99))],
    ["opening a draft key", (by) => openDraftKey(by, opening())],
    ["leaving a draft key", (by) => leaveDraftKey(by, { consultationId: draftId, pages: [page] })],
    ["signing", (by) => signConsultation(by, { consultationId: draftId, version: 1 })],
    ["discarding", (by) => discardConsultation(by, { consultationId: draftId, version: 1 })],
    [
      "an addendum",
      (by) => addConsultationAddendum(by, { consultationId: signedId, reason: "correction", body: "x" }),
    ],
    ["making it today's visit", (by) => moveConsultation(by, { consultationId: draftId, version: 1 })],
    ["starting a plan", (by) => startPlan(by, { consultationId: signedId })],
  ];

  it.each(acts)("is refused, tells nothing of it and changes nothing: %s", async (_name, act) => {
    const before = await recordOf(actor);
    const answer = await act(elsewhere);
    expect(answer).toMatchObject(OTHER_PATIENT);
    expect(JSON.stringify(answer)).not.toContain("draft");
    expect(await recordOf(actor)).toEqual(before);
  });

  it.each(acts)("is refused as well when the page names no patient: %s", async (_name, act) => {
    const before = await recordOf(actor);
    expect(await act(onPageOf(actor, null))).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(await recordOf(actor)).toEqual(before);
  });

  it("is done from the patient's own page", async () => {
    expect(await saveConsultationDraft(onPageOf(actor, patientId), save(1))).toMatchObject({ ok: true });
  });
});

describe("an act from one patient's page on another patient's plan, session or handout", () => {
  it("is refused and changes nothing", async () => {
    const actor = await createActor();
    const { planId } = await createDraftPlan(actor);
    const treated = await createTreatedPatient(actor, todayIn(actor.zone));
    const handout = valueOf(await composeHandout(actor, { planId: treated.planId }));
    const session = treated.visits.find(({ state }) => state === "planned");
    if (session === undefined) throw new Error("No visit is planned");
    const elsewhere = onPageOf(actor, await createPatient(actor));
    const reach = { moveBooked: false, longer: false };
    const moving = { sessionId: session.id, to: session.windowTo, ...reach };
    const recorded = {
      ...{ sessionId: session.id, version: session.version, idempotencyKey: newId() },
      draft: {
        ...{ checklist: {}, settings: { modality: "light" as const, areas: [] }, products: [] },
        response: { endPoints: [] },
      },
    };
    const nameless = await saveTreatmentSession(onPageOf(actor, null), recorded);
    expect(nameless).toMatchObject({ ok: false, error: { code: "invalid" } });
    const before = await recordOf(actor);
    const answers = [
      await acceptPlan(elsewhere, acceptance(actor, planId)),
      await composeHandout(elsewhere, { planId: treated.planId }),
      await issueHandout(elsewhere, { handoutId: handout.id, version: 1 }),
      await bookSession(elsewhere, { sessionId: session.id, version: 1, dueOn: session.windowFrom }),
      await moveSession(elsewhere, { ...moving, version: 1, agreed: [] }),
      await previewMove(elsewhere, moving),
      await saveTreatmentSession(elsewhere, recorded),
      await openSessionKey(elsewhere, { sessionId: session.id, page: newId(), personId: actor.personId }),
      await leaveSessionKey(elsewhere, { sessionId: session.id, pages: [newId()] }),
      await changeAway(elsewhere, { planId: treated.planId, away: [], ...reach, known: [], agreed: [] }),
    ];
    for (const answer of answers) expect(answer).toMatchObject(OTHER_PATIENT);
    expect(await recordOf(actor)).toEqual(before);
  });
});
