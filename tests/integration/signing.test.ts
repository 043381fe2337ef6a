import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { ruleCatalogue } from "#lib/catalogue/rule-catalogue.ts";
import { assessVisit } from "#lib/clinical/visit/assess-visit.ts";
import { composeCase } from "#lib/clinical/visit/compose-case.ts";
import { namesInPlay } from "#lib/clinical/visit/names-in-play.ts";
import { digestOf, outcomeOf } from "#lib/clinical/visit/visit-outcome.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { todayIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { readConsultationPage, type ConsultationPage } from "#lib/loaders/load-consultation.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import { addAddendumSchema } from "#lib/schemas/consultation-acts.ts";
import { addAllergy } from "#lib/use-cases/add-allergy.ts";
import { addConsultationAddendum } from "#lib/use-cases/add-consultation-addendum.ts";
import { addMedication } from "#lib/use-cases/add-medication.ts";
import { discardConsultation } from "#lib/use-cases/discard-consultation.ts";
import { moveConsultation } from "#lib/use-cases/move-consultation.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf as sqlOutcomeOf } from "#tests/support/database.ts";
import { createVisit } from "#tests/support/signed-visit.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error("It was not refused");
  return result.error;
}

type Visit = { readonly patientId: string; readonly consultationId: string };

const read = async (actor: Actor, { patientId, consultationId }: Visit): Promise<ConsultationPage> =>
  valueOf(await readConsultationPage(actor, patientId, consultationId));

/** What the browser shows of a page, asked of the slim catalogue with the names that came with it. */
function shownOn({ id, occurredOn, draft, open }: ConsultationPage): string {
  if (open === null) throw new Error("It is no draft");
  const { facts, policies } = open;
  const catalogue = { ...ruleCatalogue, ...namesInPlay(engineCatalogue, facts, draft) };
  const composed = composeCase({ catalogue, id, on: occurredOn, facts, visit: draft, policies });
  return digestOf(outcomeOf(assessVisit(catalogue, composed), facts));
}

describe("signing what the screen showed", () => {
  it("signs at once when the server says the same, and keeps the digest", async () => {
    const actor = await createActor();
    const visit = await createVisit(actor, { sign: false });
    const page = await read(actor, visit);
    const shown = shownOn(page);
    valueOf(await signConsultation(actor, { consultationId: page.id, version: 2, shown }));
    const rows = await asOwner("select screen_digest from consultation where id = $1", [page.id]);
    expect(rows).toEqual([{ screen_digest: shown }]);
  });

  it("stops once when a colleague has changed the chart, tells what, and signs what was confirmed", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    const visit = await createVisit(doctor, { sign: false });
    const { patientId, consultationId } = visit;
    const shown = shownOn(await read(doctor, visit));
    valueOf(await addMedication(nurse, { patientId, name: "Roaccutane", status: "current", route: "oral" }));
    const sign = (confirmed?: string) =>
      signConsultation(doctor, {
        consultationId,
        version: 2,
        shown,
        ...(confirmed === undefined ? {} : { confirmed }),
      });
    const refusal = refusalOf(await sign());
    expect(refusal).toMatchObject({
      code: "conflict",
      details: { kind: "differs", outcome: { facts: { medications: ["Roaccutane (current)"] } } },
    });
    expect((await read(doctor, visit)).state).toBe("draft");
    const { digest } = refusal.details as { readonly digest: string };
    expect(digest).not.toBe(shown);
    // What was confirmed is not what stands by now: it is told again.
    valueOf(await addAllergy(nurse, { patientId, name: "aspirin" }));
    const again = refusalOf(await sign(digest)).details as { readonly digest: string };
    valueOf(await sign(again.digest));
    const rows = await asOwner("select screen_digest from consultation where id = $1", [consultationId]);
    expect(rows).toEqual([{ screen_digest: again.digest }]);
  });

  it("stops as well where the page showed no answer, or one of other rules", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor, { sign: false });
    for (const shown of [null, "0".repeat(16)]) {
      const refusal = refusalOf(await signConsultation(actor, { consultationId, version: 2, shown }));
      expect(refusal.details).toMatchObject({ kind: "differs" });
    }
  });
});

describe("an act on a visit that was closed in another place", () => {
  it("says who signed it and when, and hands the text that was signed to whoever goes on typing", async () => {
    const clinic = await createClinic();
    const doctor = await actorFor(await createPerson(clinic));
    const nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    const visit = await createVisit(doctor);
    const { consultationId } = visit;
    const { draft } = await read(doctor, visit);
    const save = { consultationId, version: 2, idempotencyKey: newId(), draft: { ...draft, notes: "Late." } };
    const late = refusalOf(await saveConsultationDraft(nurse, save));
    expect(late).toMatchObject({ code: "conflict", details: { state: "signed", draft } });
    expect(late.message).toMatch(/^This consultation was signed by Test dermatologist, \d\d-\w{3}-\d{4} /);
    expect(late.message).toContain("Add it as an addendum.");
    const again = refusalOf(await signConsultation(doctor, { consultationId, version: 3 }));
    expect(again.message).toMatch(/^This consultation was signed by you, /);
    const discarding = refusalOf(await discardConsultation(nurse, { consultationId, version: 3 }));
    expect(discarding.message).toContain("There is no draft any more");
  });

  it("says who discarded it, and that it cannot be signed", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor, { sign: false });
    valueOf(await discardConsultation(actor, { consultationId, version: 2 }));
    const refusal = refusalOf(await signConsultation(actor, { consultationId, version: 3 }));
    expect(refusal.message).toMatch(/^This consultation was discarded by you, .* cannot be signed any more/);
    expect(refusal.details).toEqual({ state: "discarded" });
  });
});

describe("the draft of an earlier day", () => {
  const daysAgo = (actor: Actor, days: number): Actor => ({
    ...actor,
    kind: "job",
    asOf: new Date(`${addDays(todayIn(actor.zone), -days)}T10:00:00Z`),
  });

  it("keeps its date until it is made today's visit, and then tells the day it was begun under", async () => {
    const actor = await createActor();
    const today = todayIn(actor.zone);
    const visit = await createVisit(daysAgo(actor, 3), { sign: false });
    const { consultationId } = visit;
    expect(await read(actor, visit)).toMatchObject({ occurredOn: addDays(today, -3), begunOn: null });
    valueOf(await moveConsultation(actor, { consultationId, version: 2 }));
    const page = await read(actor, visit);
    expect(page).toMatchObject({ occurredOn: today, begunOn: addDays(today, -3) });
    expect(page.open?.version).toBe(3);
    const events = await asOwner(
      "select detail, changed_fields from audit_event where entity_id = $1 and detail ->> 'kind' = 'moved'",
      [consultationId],
    );
    expect(events).toEqual([
      { detail: { kind: "moved", from: addDays(today, -3), to: today }, changed_fields: ["occurredOn"] },
    ]);
    // Today's already: nothing to do, and the version stays.
    valueOf(await moveConsultation(actor, { consultationId, version: 3 }));
    expect((await read(actor, visit)).open?.version).toBe(3);
  });

  it("asks again what counts for the day only", async () => {
    const actor = await createActor();
    const visit = await createVisit(daysAgo(actor, 3), { sign: false });
    const openOf = async () => {
      const { id, occurredOn: on, draft, open } = await read(actor, visit);
      if (open === null) throw new Error("It is no draft");
      const { facts, policies } = open;
      const catalogue = engineCatalogue;
      const composed = composeCase({ catalogue, id, on, facts, visit: draft, policies });
      return new Set(assessVisit(catalogue, composed).safety.flatMap(({ stillToAsk }) => stillToAsk));
    };
    const { consultationId } = visit;
    const { draft, occurredOn: day } = await read(actor, visit);
    const confirmedOn = { pregnancy: day, tan: day, "cold-sores": day, infection: day };
    const save = { consultationId, version: 2, idempotencyKey: newId() };
    const asked = { ...draft, safety: { ...draft.safety, confirmedOn } };
    valueOf(await saveConsultationDraft(actor, { ...save, draft: asked }));
    expect(await openOf()).not.toContain("history.tannedWithinWeeks");
    valueOf(await moveConsultation(actor, { consultationId, version: 3 }));
    expect(await openOf()).toContain("history.tannedWithinWeeks");
  });

  it("is not moved from an older version, nor once it is signed", async () => {
    const actor = await createActor();
    const { consultationId } = await createVisit(daysAgo(actor, 3), { sign: false });
    expect(refusalOf(await moveConsultation(actor, { consultationId, version: 1 })).code).toBe("conflict");
    valueOf(await signConsultation(daysAgo(actor, 3), { consultationId, version: 2 }));
    expect(refusalOf(await moveConsultation(actor, { consultationId, version: 3 })).message).toContain(
      "was signed by you",
    );
  });
});

describe("an addendum", () => {
  it("has a reason, told with who wrote it and when, and changes nothing of what was signed", async () => {
    const actor = await createActor();
    const visit = await createVisit(actor);
    const { consultationId } = visit;
    const before = (await read(actor, visit)).closed?.evaluation;
    const add = (input: object) =>
      addConsultationAddendum(actor, addAddendumSchema.parse({ consultationId, body: "New.", ...input }));
    valueOf(await add({ reason: "late-result", reasonWords: "left out" }));
    valueOf(await add({ reason: "other", reasonWords: "Photographs found" }));
    const { closed } = await read(actor, visit);
    expect(closed?.addenda.map(({ reason }) => reason)).toEqual(["Late result", "Photographs found"]);
    expect(closed?.addenda[0]?.written).toContain("Test dermatologist");
    expect(closed?.evaluation).toEqual(before);
  });

  it("is refused without a reason, or with none for “other”", () => {
    const input = { consultationId: newId(), body: "New." };
    for (const reason of [{}, { reason: "x" }, { reason: "other" }, { reason: "other", reasonWords: " " }]) {
      expect(addAddendumSchema.safeParse({ ...input, ...reason }).success).toBe(false);
    }
  });

  it("of before reasons were asked says so", async () => {
    const actor = await createActor();
    const visit = await createVisit(actor);
    await asApp(
      `insert into consultation_addendum (clinic_id, id, patient_id, consultation_id, body)
       values ($1, $2, $3, $4, 'Old.')`,
      [actor.clinicId, newId(), visit.patientId, visit.consultationId],
      actor.capability,
    );
    expect((await read(actor, visit)).closed?.addenda[0]?.reason).toBe("No reason recorded");
  });
});

describe("every table of a signed record", () => {
  const tables = ["consultation", "finding", "score", "diagnosis", "consultation_addendum"];

  it.each(tables)("refuses the app to change or delete a row: %s", async (table) => {
    const actor = await createActor();
    const { consultationId } = await createVisit(actor);
    valueOf(await addConsultationAddendum(actor, { consultationId, reason: "correction", body: "x" }));
    const columns = await asOwner<{ column_name: string }>(
      `select column_name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    expect(columns.length).toBeGreaterThan(5);
    for (const { column_name: column } of columns) {
      const change = asApp(`update ${table} set "${column}" = "${column}"`, [], actor.capability);
      expect(["AM002", "42501"], column).toContain(await sqlOutcomeOf(change));
    }
    const removal = asApp(`delete from ${table}`, [], actor.capability);
    expect(["AM002", "42501"]).toContain(await sqlOutcomeOf(removal));
  });
});
