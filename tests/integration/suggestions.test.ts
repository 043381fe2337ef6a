import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { STRICTEST_POLICIES } from "#lib/clinical/model/policies.ts";
import { findSuggestionState } from "#lib/data/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { readConsultationPage } from "#lib/loaders/load-consultation.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { chooseSuggestions } from "#lib/use-cases/choose-suggestions.ts";
import { saveConsultationDraft } from "#lib/use-cases/save-consultation-draft.ts";
import { signConsultation } from "#lib/use-cases/sign-consultation.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { updatePolicies } from "#lib/use-cases/update-policies.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { createPatient } from "#tests/support/record.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const codeOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.error.code);
const stateOf = async (actor: Actor) =>
  valueOf(await withClinic(actor, "chart.read", (tx) => findSuggestionState(tx)));
const clinicChooses = (actor: Actor, suggestions: "shown" | "hidden", version: number) =>
  updatePolicies(actor, { ...STRICTEST_POLICIES, signOff: "optional", suggestions, version });

/** A visit with a conclusion of one's own, for which no reason was written. */
const OWN: ConsultationDraft = {
  ...emptyDraft(),
  findings: [{ id: newId(), sites: ["cheek"], colour: ["red"], blanches: "yes", surface: "flat" }],
  impression: { diagnoses: [{ diagnosis: "keloid", decision: "added", findings: [0] }] },
};

async function recorded(actor: Actor, draft: ConsultationDraft, of?: string) {
  const patientId = of ?? (await createPatient(actor));
  const { id: consultationId } = valueOf(await startConsultation(actor, { patientId }));
  const { version } = valueOf(
    await saveConsultationDraft(actor, { consultationId, version: 1, idempotencyKey: newId(), draft }),
  );
  return { patientId, consultationId, version };
}

describe("whether suggestions are shown", () => {
  it("is each person's own choice, seen by nobody else, and leaves an audit event", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const other = await actorFor(await createPerson(clinic, ["practitioner"]));
    expect(await stateOf(one)).toBe("shown");
    expect(valueOf(await chooseSuggestions(one, { suggestions: "hidden" }))).toEqual({ before: "shown" });
    expect(await stateOf(one)).toBe("hidden-by-person");
    expect(await stateOf(other)).toBe("shown");
    const rows = valueOf(
      await withClinic(other, "chart.read", (tx) =>
        tx.db.personPreference.findMany({ select: { personId: true } }),
      ),
    );
    expect(rows).toEqual([]);
    expect(valueOf(await chooseSuggestions(one, { suggestions: "shown" }))).toEqual({ before: "hidden" });
    const events = await asOwner(
      `select entity_id as "id", detail from audit_event
        where clinic_id = $1 and entity = 'person-preference' order by sequence`,
      [one.clinicId],
    );
    expect(events).toEqual([
      { id: one.personId, detail: { kind: "state", from: "shown", to: "hidden" } },
      { id: one.personId, detail: { kind: "state", from: "hidden", to: "shown" } },
    ]);
  });

  it("cannot be set for somebody else, nor by who records no visits", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const other = await actorFor(await createPerson(clinic, ["reception"]));
    expect(codeOf(await chooseSuggestions(other, { suggestions: "hidden" }))).toBe("forbidden");
    const forged = await withClinic(one, "chart.read", (tx) =>
      tx.db.personPreference.create({
        data: { clinicId: one.clinicId, personId: other.personId, suggestions: "hidden" },
        select: { personId: true },
      }),
    );
    expect(forged.ok).toBe(false);
  });

  it("is decided by the clinic first: hidden for everybody overrules a person's choice", async () => {
    const actor = await createActor(["dermatologist"]);
    expect(valueOf(await clinicChooses(actor, "hidden", 0))).toEqual({ changed: ["suggestions"] });
    expect(valueOf(await chooseSuggestions(actor, { suggestions: "shown" }))).toEqual({ before: "shown" });
    expect(await stateOf(actor)).toBe("hidden-by-clinic");
    valueOf(await clinicChooses(actor, "shown", 1));
    expect(await stateOf(actor)).toBe("shown");
  });

  it("ends at the clinic: another clinic's people see their own suggestions", async () => {
    const actor = await createActor(["dermatologist"]);
    const elsewhere = await createActor(["dermatologist"]);
    valueOf(await clinicChooses(actor, "hidden", 0));
    expect(await stateOf(elsewhere)).toBe("shown");
  });
});

describe("signing where suggestions are hidden", () => {
  it("asks no reason for a conclusion of one's own, freezes the engine's answer, and says what was hidden", async () => {
    const actor = await createActor(["dermatologist"]);
    const shown = await recorded(actor, OWN);
    expect(codeOf(await signConsultation(actor, shown))).toBe("invalid");
    valueOf(await chooseSuggestions(actor, { suggestions: "hidden" }));
    const { patientId, ...visit } = await recorded(actor, OWN);
    valueOf(await signConsultation(actor, visit));
    const page = valueOf(await readConsultationPage(actor, patientId, visit.consultationId));
    expect(page.closed?.suggestions).toBe("hidden-by-person");
    expect(page.closed?.evaluation.differential.length).toBeGreaterThan(0);
    expect(page.closed?.codes).toEqual({ keloid: "ICD-10-CM L91.0 · ICD-10 L91.0 · SNOMED CT 33659008" });
  });

  it("freezes what stood on the screen, and asks reasons where screen or choice showed suggestions", async () => {
    const actor = await createActor(["dermatologist"]);
    const { patientId, ...visit } = await recorded(actor, OWN);
    const stale = await signConsultation(actor, { ...visit, suggestions: "hidden-by-person" });
    expect(stale).toMatchObject({ ok: false, error: { code: "invalid" } });
    valueOf(await chooseSuggestions(actor, { suggestions: "hidden" }));
    expect(codeOf(await signConsultation(actor, { ...visit, suggestions: "shown" }))).toBe("invalid");
    const reasoned = structuredClone(OWN);
    for (const conclusion of reasoned.impression.diagnoses) conclusion.reason = "Seen before here";
    const { patientId: other, ...second } = await recorded(actor, reasoned);
    valueOf(await signConsultation(actor, { ...second, suggestions: "shown" }));
    const page = valueOf(await readConsultationPage(actor, other, second.consultationId));
    expect(page.closed?.suggestions).toBe("shown");
    valueOf(await signConsultation(actor, { ...visit, suggestions: "hidden-by-person" }));
    const frozen = valueOf(await readConsultationPage(actor, patientId, visit.consultationId));
    expect(frozen.closed?.suggestions).toBe("hidden-by-person");
  });

  it("offers a reason again once its person has given it for two patients, and only to them", async () => {
    const clinic = await createClinic();
    const one = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const other = await actorFor(await createPerson(clinic, ["dermatologist"]));
    const reasoned = (reason: string): ConsultationDraft => ({
      ...OWN,
      impression: { diagnoses: [{ diagnosis: "keloid", decision: "added", findings: [0], reason }] },
    });
    for (const reason of ["Seen before here", "Seen before here", "Told of her sister"]) {
      const { patientId: _, ...visit } = await recorded(one, reasoned(reason));
      valueOf(await signConsultation(one, visit));
    }
    const { patientId: sister, ...first } = await recorded(one, reasoned("As her sister has it"));
    valueOf(await signConsultation(one, first));
    const { patientId: _, ...second } = await recorded(one, reasoned("As her sister has it"), sister);
    valueOf(await signConsultation(one, second));
    const reasonsFor = async (actor: Actor) => {
      const { patientId, consultationId } = await recorded(actor, OWN);
      return valueOf(await readConsultationPage(actor, patientId, consultationId)).open?.suggesting
        .usualReasons;
    };
    expect(await reasonsFor(one)).toEqual(["Seen before here"]);
    expect(await reasonsFor(other)).toEqual([]);
  });
});
