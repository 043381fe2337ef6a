import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import { listWordings } from "#lib/data/clinic-wording.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addMonths } from "#lib/format/iso-date.ts";
import { readHandout } from "#lib/loaders/load-handout.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import type { Result } from "#lib/result/result.ts";
import type { AddWordingInput } from "#lib/schemas/clinic-wording.ts";
import { addWording } from "#lib/use-cases/add-wording.ts";
import { changeWording } from "#lib/use-cases/change-wording.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { gradeText } from "#lib/use-cases/grade-text.ts";
import { issueHandout } from "#lib/use-cases/issue-handout.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { retireWording } from "#lib/use-cases/retire-wording.ts";
import { signOffWording, withdrawWording } from "#lib/use-cases/sign-off-wording.ts";
import { createAcceptedPlan } from "#tests/support/accepted-plan.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, outcomeOf } from "#tests/support/database.ts";

const reviewDueOn = addMonths(dateIn("Europe/London", now()), 6);

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

const words = (changes: Partial<AddWordingInput> = {}): AddWordingInput => ({
  ...{ subjectKind: "treatment", subject: "azelaic-acid", language: "en", placing: "instead" },
  ...{ title: "Our gel", text: "Use our gel at night. It may sting.", items: ["Keep it cool."] },
  notInPregnancy: false,
  ...changes,
});

describe("a clinic's own wording", () => {
  let derm: Actor;
  let nurse: Actor;
  let planId: string;
  let patientId: string;

  beforeAll(async () => {
    const clinic = await createClinic();
    derm = await actorFor(await createPerson(clinic, ["dermatologist"]));
    nurse = await actorFor(await createPerson(clinic, ["practitioner"]));
    patientId = valueOf(
      await registerPatient(derm, {
        ...{ familyName: "Okafor", givenNames: "Ada", born: "1998-07-14", sex: "female" },
      }),
    ).id;
    ({ planId } = await createAcceptedPlan(derm, patientId, { home: ["azelaic-acid"] }));
  });

  const newest = async (actor: Actor, id: string) => {
    const wordings = valueOf(await withClinic(actor, "wording.read", (tx) => listWordings(tx)));
    const found = wordings.find((wording) => wording.id === id);
    if (found === undefined) throw new Error("There is no such wording");
    return { ...found, hash: found.versions[0].hash };
  };
  const sign = async (id: string, after: number) => {
    const { hash } = await newest(derm, id);
    return signOffWording(derm, { shelf: "wording", pages: [{ id, hash, after }], reviewDueOn });
  };
  const printed = async (): Promise<string> => {
    const { id } = valueOf(await composeHandout(nurse, { planId }));
    const { reading } = valueOf(await readHandout(nurse, patientId, id));
    return reading === null ? "" : documentWords(reading.document).join(" ");
  };

  it("is a draft until it is signed off, then printed; a change waits for its own sign-off", async () => {
    const { id } = valueOf(await addWording(derm, words()));
    expect(await printed()).not.toContain("Our gel");
    expect(valueOf(await sign(id, 0))).toEqual({ signedOff: 1 });
    expect(await printed()).toContain("Our gel Use our gel at night. It may sting.");

    const next = { wordingId: id, ...words({ text: "Use our gel each day." }) };
    const { subjectKind: _kind, subject: _subject, language: _language, ...body } = next;
    valueOf(await changeWording(derm, { ...body, number: 1 }));
    expect(await changeWording(derm, { ...body, number: 1 })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await printed()).toContain("Use our gel at night.");
    valueOf(await sign(id, 1));
    expect(await printed()).toContain("Use our gel each day.");

    valueOf(await withdrawWording(derm, { shelf: "wording", page: id, after: 2, reason: "Wrong strength" }));
    expect(await printed()).not.toContain("Our gel");
    valueOf(await sign(id, 3));
    const { version } = await newest(derm, id);
    const draft = valueOf(await composeHandout(nurse, { planId }));
    valueOf(await retireWording(derm, { wordingId: id, version, retired: true }));
    const { reading } = valueOf(await readHandout(nurse, patientId, draft.id));
    expect(reading?.stale).toBe("changed");
    expect(await printed()).not.toContain("Our gel");
  });

  it("signs nothing that was not seen, that is too hard to read, or that names what is barred in pregnancy", async () => {
    const { id } = valueOf(
      await addWording(derm, {
        ...words({ subject: "niacinamide" }),
        text: "Photosensitivity notwithstanding, continue the application indefinitely and conscientiously.",
      }),
    );
    expect(await sign(id, 0)).toMatchObject({
      ok: false,
      error: { code: "invalid", message: expect.stringContaining("photosensitivity") as string },
    });
    const unseen = { shelf: "wording", pages: [{ id, hash: "0".repeat(64), after: 0 }], reviewDueOn };
    expect(await signOffWording(derm, unseen)).toMatchObject({ ok: false, error: { code: "conflict" } });
    const retinoid = words({ subject: "vitamin-c", text: "It goes well with your retinoid." });
    expect(await addWording(derm, retinoid)).toMatchObject({
      ok: false,
      error: { fields: { notInPregnancy: expect.any(String) as string } },
    });
    for (const wrong of [{ subject: "niacinamide" }, { subject: "safety" }, { subject: "toString" }]) {
      expect(await addWording(derm, words(wrong))).toMatchObject({ ok: false, error: { code: "invalid" } });
    }
  });

  it("grades a text while it is typed", async () => {
    const grade = valueOf(await gradeText(nurse, { text: "Photosensitivity is unfortunate." }));
    expect(grade?.fleschKincaid).toBeGreaterThan(6);
    expect(grade?.hardWords).toEqual(["photosensitivity", "unfortunate"]);
    expect(valueOf(await gradeText(nurse, { text: undefined }))).toBeNull();
  });

  it("is written by dermatologists alone, kept in every version, and seen by no other clinic", async () => {
    expect(await addWording(nurse, words({ subject: "vitamin-c" }))).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    const { id } = valueOf(await addWording(derm, words({ subject: "vitamin-c" })));
    const stranger = await createActor();
    const { versions, version } = await newest(derm, id);
    expect(versions).toHaveLength(1);
    expect(await retireWording(stranger, { wordingId: id, version, retired: true })).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    for (const sql of [
      "update clinic_passage_version set number = 9",
      "delete from clinic_passage_version",
    ]) {
      expect(await outcomeOf(asApp(sql, [], derm.capability))).toBe("42501");
    }
    const { id: handoutId } = valueOf(await composeHandout(nurse, { planId }));
    const { version: seen } = valueOf(await readHandout(nurse, patientId, handoutId));
    valueOf(await issueHandout(nurse, { handoutId, version: seen }));
  });
});
