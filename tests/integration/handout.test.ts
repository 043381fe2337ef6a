import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { contentHashes } from "#lib/catalogue/guide/signable-content.ts";
import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { paperName } from "#lib/catalogue/words/papers.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { Paper } from "#lib/clinical/paper/paper.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { readChart } from "#lib/loaders/load-chart.ts";
import { readHandout } from "#lib/loaders/load-handout.ts";
import { readPapers } from "#lib/loaders/load-papers.ts";
import type { HandoutPage } from "#lib/loaders/read-handout-page.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { sha256 as sha256Hex } from "#lib/platform/sha256.ts";
import type { Result } from "#lib/result/result.ts";
import { composeHandoutSchema } from "#lib/schemas/handout.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { issueHandout, type IssuedHandout } from "#lib/use-cases/issue-handout.ts";
import { openHandoutFile } from "#lib/use-cases/open-handout-file.ts";
import { recordHandoutPrint } from "#lib/use-cases/record-handout-print.ts";
import { recordPregnancy } from "#lib/use-cases/record-pregnancy.ts";
import { recordSkin } from "#lib/use-cases/record-skin.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { revokeHandout } from "#lib/use-cases/revoke-handout.ts";
import { signOffContent } from "#lib/use-cases/sign-off-content.ts";
import { updateHandout } from "#lib/use-cases/update-handout.ts";
import { addPlanVersion, createAcceptedPlan, type TestPlan } from "#tests/support/accepted-plan.ts";
import {
  actorFor,
  createActor,
  createClinic,
  createPerson,
  openEveryDay,
  type TestClinic,
} from "#tests/support/clinic.ts";
import { asApp, asOwner, outcomeOf } from "#tests/support/database.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

const today = dateIn("Europe/London", now());
const LASER_PLAN: TestPlan = {
  home: ["sunscreen-spf30", "azelaic-acid"],
  course: { treatment: "nd-yag-1064-long-pulsed", sessions: 3, from: addDays(today, 21) },
};

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

type Desk = {
  readonly clinic: TestClinic;
  readonly derm: Actor;
  readonly nurse: Actor;
  readonly reception: Actor;
};

async function openDesk(): Promise<Desk> {
  const clinic = await createClinic();
  await asOwner("update clinic set phone = '02079460123', address = $2 where id = $1", [
    clinic.id,
    "1 Example Street\nLondon ZZ99 1ZZ",
  ]);
  const as = async (role: Role) => actorFor(await createPerson(clinic, [role]));
  return {
    clinic,
    derm: await as("dermatologist"),
    nurse: await as("practitioner"),
    reception: await as("reception"),
  };
}

async function register(derm: Actor, given: Partial<Parameters<typeof registerPatient>[1]> = {}) {
  const input = { familyName: "Okafor", givenNames: "Ada", title: "Ms", born: "1998-07-14", sex: "female" };
  const result = await registerPatient(derm, { ...input, ...given } as Parameters<typeof registerPatient>[1]);
  const { id } = valueOf(result);
  valueOf(await recordSkin(derm, { patientId: id, fitzpatrick: "V" }));
  return id;
}

async function openDraft(desk: Desk, plan: TestPlan = LASER_PLAN) {
  const patientId = await register(desk.derm, { familyName: `Okafor ${newId().slice(-6)}` });
  const { planId, accepted } = await createAcceptedPlan(desk.derm, patientId, plan);
  const { id } = valueOf(await composeHandout(desk.nurse, { planId }));
  return { patientId, planId, accepted, id };
}

const page = async (actor: Actor, patientId: string, id: string): Promise<HandoutPage> =>
  valueOf(await readHandout(actor, patientId, id));
const wordsOf = async (actor: Actor, patientId: string, id: string): Promise<string> => {
  const { reading } = await page(actor, patientId, id);
  return reading === null ? "" : documentWords(reading.document).join(" ");
};
const choices = (handoutId: string, version: number) => ({
  handoutId,
  version,
  language: "en",
  printSize: "normal" as const,
  withoutSections: ["prevention", "myths", "questions"],
  order: [],
  note: undefined,
  acceptsUnreviewed: false,
});
const issue = async (actor: Actor, handoutId: string, version = 1): Promise<IssuedHandout> =>
  valueOf(await issueHandout(actor, { handoutId, version }));
const countOf = async (table: "handout_print" | "handout_file", handoutId: string): Promise<number> => {
  const rows = await asOwner<{ n: number }>(`select count(*)::int as n from ${table} where handout_id = $1`, [
    handoutId,
  ]);
  return rows[0]?.n ?? -1;
};
const eventsOf = (handoutId: string) =>
  asOwner<{ action: string; detail: { kind: string; language?: string; reason?: string } | null }>(
    "select action, detail from audit_event where entity_id = $1 order by sequence",
    [handoutId],
  );
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a handout", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });

  it("is composed from the accepted plan: what was agreed, for whom, by which clinic", async () => {
    const { patientId, id } = await openDraft(desk);
    const { reading, standing, version, printSize } = await page(desk.nurse, patientId, id);
    expect({ ...standing, version, printSize }).toMatchObject({
      ...{ state: "draft", issuedAt: null, sha256: null },
      ...{ version: 1, printSize: "normal" },
    });
    expect(reading).toMatchObject({ stale: null, warnings: [], prefersLanguage: null });
    const text = documentWords(reading?.document ?? raise()).join(" ");
    expect(text).toContain("You will have 3 visits, 4 to 6 weeks apart.");
    expect(text).toContain("visit 1 of 3");
    expect(text).toContain(`Call ${desk.clinic.name} on 020 7946 0123.`);
    expect(text).toContain("call 999 at once");
    expect(reading?.document.clinicName).toBe(`${desk.clinic.name}, 1 Example Street, London ZZ99 1ZZ`);
    expect(reading?.document.demonstrationMark).toContain("Demonstration data");
    expect(reading?.grade?.fleschKincaid).toBeGreaterThan(1);
    expect(reading?.grade?.fleschKincaid).toBeLessThanOrEqual(6);
  });

  it("resumes an open draft, also for two people at once", async () => {
    const { planId, id } = await openDraft(desk);
    const again = await Promise.all([
      composeHandout(desk.derm, { planId }),
      composeHandout(desk.nurse, { planId }),
    ]);
    expect(again.map((result) => valueOf(result).id)).toEqual([id, id]);
    const fresh = await createAcceptedPlan(desk.derm, await register(desk.derm, { familyName: "Twice" }), {
      home: ["azelaic-acid"],
    });
    const both = await Promise.all([
      composeHandout(desk.derm, { planId: fresh.planId }),
      composeHandout(desk.nurse, { planId: fresh.planId }),
    ]);
    expect(new Set(both.map((result) => valueOf(result).id)).size).toBe(1);
  });

  it("starts in the patient's print size, and says openly when there is no text in their language", async () => {
    const patientId = await register(desk.derm, {
      familyName: "Nowak",
      language: "cy",
      printSize: "large",
      clinicNumber: "C-77",
    });
    const { planId } = await createAcceptedPlan(desk.derm, patientId, LASER_PLAN);
    const { id } = valueOf(await composeHandout(desk.nurse, { planId }));
    const { language, printSize, languages, reading } = await page(desk.nurse, patientId, id);
    expect({ language, printSize, languages }).toEqual({
      language: "en",
      printSize: "large",
      languages: Object.keys(HANDOUT_LANGUAGES),
    });
    expect(reading?.prefersLanguage).toBe("cy");
    expect(reading?.document.identity.number).toBe("Clinic number C-77");
    expect(await updateHandout(desk.nurse, { ...choices(id, 1), language: "cy" })).toMatchObject({
      ok: false,
      error: { code: "invalid", fields: { language: expect.any(String) as string } },
    });
  });

  it("takes choices and a note, grades the note, and refuses what was changed elsewhere", async () => {
    const { patientId, id } = await openDraft(desk);
    const updated = valueOf(
      await updateHandout(desk.nurse, {
        ...choices(id, 1),
        printSize: "large",
        withoutSections: ["about"],
        order: ["home", "note", "plan"],
        note: "Well done. Photosensitivity notwithstanding, continue the application indefinitely.",
      }),
    );
    expect(updated.version).toBe(2);
    expect(updated.noteGrade?.fleschKincaid).toBeGreaterThan(6);
    expect(updated.noteGrade?.hardWords).toContain("photosensitivity");
    const { reading, printSize } = await page(desk.derm, patientId, id);
    expect(printSize).toBe("large");
    expect(reading?.document.sections.map((section) => section.id)).not.toContain("about");
    expect(reading?.document.sections.map((section) => section.id)).toContain("myths");
    expect(reading?.document.sections.slice(0, 3).map((section) => section.id)).toEqual([
      "home",
      "note",
      "plan",
    ]);
    expect(reading?.document.sections.at(-1)?.id).toBe("call");
    expect(await wordsOf(desk.derm, patientId, id)).toContain("Photosensitivity notwithstanding");
    expect(await updateHandout(desk.derm, choices(id, 1))).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    for (const wrong of [{ withoutSections: ["call"] }, { order: ["call", "about"] }]) {
      expect(await updateHandout(desk.derm, { ...choices(id, 2), ...wrong })).toMatchObject({
        ok: false,
        error: { code: "invalid" },
      });
    }
  });

  it("reads a draft from before its sections could be moved as one in the usual order", async () => {
    const { patientId, id } = await openDraft(desk);
    await asOwner(
      "update handout_document set document = document #- '{choices,order}' where handout_id = $1",
      [id],
    );
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading).toMatchObject({ stale: null, choices: { order: [] } });
    await issue(desk.nurse, id);
  });

  it("archives what is printed: the served bytes are the archived ones, and they are its words", async () => {
    const { patientId, id } = await openDraft(desk);
    const issued = await issue(desk.nurse, id);
    const served = await Promise.all(
      [desk.derm, desk.nurse, desk.reception].map((actor) => openHandoutFile(actor, id)),
    );
    for (const file of served) {
      expect(valueOf(file).kind).toBe("archived");
      expect(sha256(valueOf(file).bytes)).toBe(issued.sha256);
    }
    const pdf = await readPdf(valueOf(served[0] ?? raise()).bytes);
    const { standing, reading } = await page(desk.derm, patientId, id);
    expect(pdf.taggedWords.join(" ")).toBe(documentWords(reading?.document ?? raise()).join(" "));
    expect(standing).toMatchObject({ state: "issued", sha256: issued.sha256, prints: { times: 1 } });
    expect(standing.issuedBy).toBe(desk.nurse.displayName);
  });

  it("is never set again once issued: damage to the archive is refused, not papered over", async () => {
    const { id } = await openDraft(desk);
    const issued = await issue(desk.nurse, id);
    await asOwner("alter table handout_file disable trigger kept");
    await asOwner("alter table handout_file drop constraint handout_file_check");
    try {
      await asOwner("update handout_file set bytes = bytes || '\\x00' where handout_id = $1", [id]);
      expect(await openHandoutFile(desk.derm, id)).toMatchObject({ ok: false, error: { code: "internal" } });
      await asOwner(
        "update handout_file set bytes = substr(bytes, 1, length(bytes) - 1) where handout_id = $1",
        [id],
      );
      expect(sha256(valueOf(await openHandoutFile(desk.derm, id)).bytes)).toBe(issued.sha256);
    } finally {
      await asOwner("alter table handout_file add check (sha256 = sha256(bytes))");
      await asOwner("alter table handout_file enable trigger kept");
    }
  });

  it("does not change once issued, whoever asks", async () => {
    const { id } = await openDraft(desk);
    const { version } = await issue(desk.nurse, id);
    expect(await updateHandout(desk.nurse, choices(id, version))).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    const rewrite = await withClinic(desk.derm, "handout.compose", async (tx) => {
      tx.audit({ action: "update", entity: "handout", entityId: id });
      await tx.db.handoutDocument.updateMany({ where: { handoutId: id }, data: { document: {} } });
    });
    expect(rewrite).toMatchObject({ ok: false, error: { code: "conflict" } });
    for (const sql of [
      "update handout set language = 'fr'",
      "update handout_file set bytes = bytes",
      "delete from handout",
    ]) {
      expect(await outcomeOf(asOwner(sql))).toBe("AM002");
    }
  });

  it("is issued once, however often and fast Print is pressed", async () => {
    const { id } = await openDraft(desk);
    const presses = await Promise.all(
      [1, 2, 3].map(() => issueHandout(desk.nurse, { handoutId: id, version: 1 })),
    );
    const issued = presses.map((press) => valueOf(press).sha256);
    expect(new Set(issued).size).toBe(1);
    expect(await issue(desk.nurse, id)).toMatchObject({ id, sha256: issued[0] });
    expect(await countOf("handout_file", id)).toBe(1);
    expect(await countOf("handout_print", id)).toBe(1);
  });

  it("is printed for a name in Arabic letters, and refused in words for a sign that no typeface has", async () => {
    const drafted = async (familyName: string) => {
      const patientId = await register(desk.derm, { familyName });
      const { planId } = await createAcceptedPlan(desk.derm, patientId, LASER_PLAN);
      return valueOf(await composeHandout(desk.nurse, { planId })).id;
    };
    await issue(desk.nurse, await drafted("الحداد"));
    const id = await drafted("Okafor 😀");
    for (const refused of [
      await issueHandout(desk.nurse, { handoutId: id, version: 1 }),
      await openHandoutFile(desk.nurse, id),
    ]) {
      expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
      expect(refused.ok ? "" : refused.error.message).toContain("“😀”");
    }
    expect(await countOf("handout_file", id)).toBe(0);
    expect(await countOf("handout_print", id)).toBe(0);
  });

  it("supersedes the plan's earlier handout, which is then printed no more", async () => {
    const { planId, patientId, id } = await openDraft(desk);
    const first = await issue(desk.nurse, id);
    const second = valueOf(await composeHandout(desk.derm, { planId }));
    expect(second).toMatchObject({ resumed: false });
    await issue(desk.derm, second.id);
    expect((await page(desk.nurse, patientId, id)).standing).toMatchObject({
      state: "superseded",
      supersededById: second.id,
    });
    expect((await page(desk.nurse, patientId, second.id)).reading?.document.imprint).toContain("Version 2");
    for (const actor of [desk.nurse, desk.reception]) {
      expect(await recordHandoutPrint(actor, { handoutId: id, version: 3 })).toMatchObject({
        ok: false,
        error: { code: "conflict" },
      });
    }
    expect(sha256(valueOf(await openHandoutFile(desk.nurse, id)).bytes)).toBe(first.sha256);
    expect(await openHandoutFile(desk.reception, id)).toMatchObject({
      ok: false,
      error: { code: "not_found" },
    });
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 3 })).toMatchObject({ ok: false });
  });

  it("records every print, by reception too, and each of them is in the audit trail", async () => {
    const { patientId, id } = await openDraft(desk);
    const { version } = await issue(desk.nurse, id);
    valueOf(await recordHandoutPrint(desk.reception, { handoutId: id, version }));
    expect((await page(desk.reception, patientId, id)).standing.prints.times).toBe(2);
    const events = await eventsOf(id);
    expect(events.filter(({ detail }) => detail?.kind === "printed")).toEqual([
      { action: "execute", detail: { kind: "printed", language: "en" } },
      { action: "execute", detail: { kind: "printed", language: "en" } },
    ]);
    expect(events.map(({ detail }) => detail?.kind)).toContain("opened");
  });

  it("is taken back with a reason that the audit trail keeps, and cannot be printed then", async () => {
    const { patientId, id } = await openDraft(desk);
    const { version } = await issue(desk.nurse, id);
    const reason = "wrong-patient";
    expect(await revokeHandout(desk.reception, { handoutId: id, version, reason })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    valueOf(await revokeHandout(desk.nurse, { handoutId: id, version, reason }));
    expect(await revokeHandout(desk.nurse, { handoutId: id, version, reason })).toMatchObject({ ok: false });
    expect((await page(desk.derm, patientId, id)).standing).toMatchObject({
      state: "revoked",
      revokedBy: desk.nurse.displayName,
    });
    expect(await recordHandoutPrint(desk.derm, { handoutId: id, version })).toMatchObject({ ok: false });
    expect((await eventsOf(id)).map(({ detail }) => detail)).toContainEqual({ kind: "revoked", reason });
  });
});

describe("a handout in the patient's language", () => {
  let desk: Desk;
  const openPolish = async () => {
    const patientId = await register(desk.derm, {
      familyName: `Wałęsa ${newId().slice(-6)}`,
      language: "pl",
    });
    const { planId } = await createAcceptedPlan(desk.derm, patientId, LASER_PLAN);
    return { patientId, id: valueOf(await composeHandout(desk.nurse, { planId })).id };
  };
  const refused = {
    ok: false,
    error: { code: "conflict", fields: { acceptsUnreviewed: expect.any(String) } },
  };

  beforeAll(async () => {
    desk = await openDesk();
  });

  it("is issued only when somebody accepted that nobody reviewed it, and says so on the sheet", async () => {
    const { patientId, id } = await openPolish();
    const { language, reading } = await page(desk.nurse, patientId, id);
    expect(language).toBe("pl");
    expect(reading).toMatchObject({ prefersLanguage: null, grade: null, noteGrade: null, stale: null });
    expect(reading?.choices.acceptsUnreviewed).toBe(false);
    expect(reading?.warnings.map(({ code }) => code)).toContain("translation-unreviewed");
    const [own = [], english = []] = reading?.document.textNotice ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(english.map(({ text }) => text)).toContain(
      "A computer helped to translate this sheet, and no doctor has checked it yet.",
    );
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 1 })).toMatchObject(refused);
    expect(await countOf("handout_file", id)).toBe(0);
    const accepted = { ...choices(id, 1), language: "pl", acceptsUnreviewed: true };
    const { version } = valueOf(await updateHandout(desk.nurse, accepted));
    await issue(desk.nurse, id, version);
    const pdf = await readPdf(valueOf(await openHandoutFile(desk.nurse, id)).bytes);
    expect(pdf.language).toBe("pl");
    const printed = await page(desk.nurse, patientId, id);
    expect(pdf.taggedWords).toEqual(documentWords(printed.reading?.document ?? raise()));
    expect((await eventsOf(id)).map(({ detail }) => detail)).toContainEqual({
      kind: "printed",
      language: "pl",
    });
  });

  it("asks again in another language, and never for English", async () => {
    const { patientId, id } = await openPolish();
    const accepted = { ...choices(id, 1), language: "pl", acceptsUnreviewed: true };
    valueOf(await updateHandout(desk.nurse, accepted));
    valueOf(await updateHandout(desk.nurse, { ...accepted, version: 2, language: "fr" }));
    expect((await page(desk.nurse, patientId, id)).reading?.choices.acceptsUnreviewed).toBe(false);
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 3 })).toMatchObject(refused);
    valueOf(await updateHandout(desk.nurse, choices(id, 3)));
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading?.document.textNotice).toEqual([]);
    expect(reading?.grade?.fleschKincaid).toBeLessThanOrEqual(6);
    await issue(desk.nurse, id, 4);
  });

  it("needs no such choice once a dermatologist of this clinic has reviewed each text of it", async () => {
    const pages = [...contentHashes("translations", sha256Hex)]
      .filter(([page]) => page.startsWith("pl."))
      .map(([page, hash]) => ({ id: page, hash, after: 0 }));
    const { patientId, id } = await openPolish();
    const reviewDueOn = addDays(today, 365);
    for (let from = 0; from < pages.length; from += 20) {
      const some = { shelf: "translations", pages: pages.slice(from, from + 20), reviewDueOn };
      expect(await signOffContent(desk.nurse, some)).toMatchObject({
        ok: false,
        error: { code: "forbidden" },
      });
      valueOf(await signOffContent(desk.derm, some));
    }
    expect((await page(desk.nurse, patientId, id)).reading?.stale).toBe("changed");
    const { version } = valueOf(await updateHandout(desk.nurse, { ...choices(id, 1), language: "pl" }));
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading?.warnings.map(({ code }) => code)).not.toContain("translation-unreviewed");
    await issue(desk.nurse, id, version);
    const elsewhere = await openDesk();
    const theirs = await register(elsewhere.derm, { familyName: "Nowak", language: "pl" });
    const plan = await createAcceptedPlan(elsewhere.derm, theirs, LASER_PLAN);
    const other = valueOf(await composeHandout(elsewhere.nurse, { planId: plan.planId }));
    expect(await issueHandout(elsewhere.nurse, { handoutId: other.id, version: 1 })).toMatchObject(refused);
  });
});

describe("a handout whose ground moved", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });

  it("is refused at print when the plan has a newer version, and goes on once composed again", async () => {
    const { patientId, planId, id } = await openDraft(desk);
    const plan: TestPlan = { home: ["sunscreen-spf30", "niacinamide"] };
    valueOf(
      await withClinic(desk.derm, "plan.accept", async (tx) => {
        await addPlanVersion(tx, planId, patientId, { number: 2, plan });
        tx.audit({ action: "update", entity: "plan", entityId: planId, patientId });
      }),
    );
    expect((await page(desk.nurse, patientId, id)).reading?.stale).toBe("changed");
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await countOf("handout_file", id)).toBe(0);
    const { version } = valueOf(await updateHandout(desk.nurse, choices(id, 1)));
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading?.stale).toBeNull();
    expect(await wordsOf(desk.nurse, patientId, id)).not.toMatch(/laser/i);
    await issue(desk.nurse, id, version);
  });

  it("prints a moved visit on its new day, and not before that day was read", async () => {
    const { patientId, accepted, id } = await openDraft(desk);
    const visit = accepted.visits[0] ?? raise();
    const dueOn = addDays(visit.dueOn, 2);
    await openEveryDay(desk.reception.clinicId);
    valueOf(await bookSession(desk.reception, { sessionId: visit.id, version: 1, dueOn, time: "09:30" }));
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    const { version } = valueOf(await updateHandout(desk.nurse, choices(id, 1)));
    const dates = (await page(desk.nurse, patientId, id)).reading?.document.sections.find(
      (section) => section.id === "dates",
    );
    expect(JSON.stringify(dates)).toContain(` ${String(Number(dueOn.slice(8)))} `);
    await issue(desk.nurse, id, version);
  });

  it("never lets a pregnant patient read about a retinoid, also when it was recorded after composing", async () => {
    const { patientId, id } = await openDraft(desk, { home: ["topical-retinoid", "azelaic-acid"] });
    expect(await wordsOf(desk.nurse, patientId, id)).toMatch(/vitamin A/i);
    valueOf(await recordPregnancy(desk.nurse, { patientId, pregnant: true }));
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 1 })).toMatchObject({ ok: false });
    const { version } = valueOf(await updateHandout(desk.nurse, { ...choices(id, 1), withoutSections: [] }));
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading?.warnings.map(({ code }) => code)).toEqual(["not-in-pregnancy-left-out"]);
    await issue(desk.nurse, id, version);
    const pdf = await readPdf(valueOf(await openHandoutFile(desk.nurse, id)).bytes);
    expect(pdf.taggedWords.join(" ")).not.toMatch(/retinoid|vitamin A/i);
  });

  it("leaves out a treatment that the version's own evaluation blocks", async () => {
    const { patientId, id } = await openDraft(desk, { ...LASER_PLAN, blocked: ["nd-yag-1064-long-pulsed"] });
    expect(await wordsOf(desk.nurse, patientId, id)).not.toMatch(/laser/i);
    const { reading } = await page(desk.nurse, patientId, id);
    expect(reading?.warnings.map(({ code }) => code)).toEqual(["blocked-step-left-out"]);
  });

  it("is neither made nor issued from a plan that was stopped", async () => {
    const { patientId, planId, id } = await openDraft(desk);
    const rows = await asOwner<{ version: number }>("select version from plan where id = $1", [planId]);
    const version = rows[0]?.version ?? 0;
    valueOf(await changePlanState(desk.derm, { planId, version, to: "stopped", reason: "Moved away" }));
    expect((await page(desk.nurse, patientId, id)).reading?.stale).toBe("plan-stopped");
    expect(await issueHandout(desk.nurse, { handoutId: id, version: 1 })).toMatchObject({ ok: false });
    expect(await composeHandout(desk.nurse, { planId })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("warns of a visit whose day has passed, and of a clinic without a number to call", async () => {
    const bare = await createActor();
    const patientId = await register(bare);
    const { planId } = await createAcceptedPlan(bare, patientId, {
      home: [],
      course: { treatment: "nd-yag-1064-long-pulsed", sessions: 2, from: addDays(today, -3) },
    });
    const { id } = valueOf(await composeHandout(bare, { planId }));
    const { reading } = await page(bare, patientId, id);
    expect(reading?.warnings.map(({ code }) => code)).toEqual(["clinic-without-phone", "visit-date-passed"]);
  });
});

describe("who sees what of a handout", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });

  it("gives reception an issued one to print, without a word of it on the page", async () => {
    const { patientId, id } = await openDraft(desk);
    await issue(desk.nurse, id);
    const seen = await page(desk.reception, patientId, id);
    expect(seen.reading).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(/laser|azelaic|sunscreen|nd-yag|erythema|mark/i);
    expect(seen.mayIssue).toBe(false);
    const document = await asApp("select document from handout_document", [], desk.reception.capability);
    expect(document).toEqual([]);
  });

  it("hides drafts from reception, as pages, as previews and from printing", async () => {
    const { patientId, planId, id } = await openDraft(desk);
    const refused = { ok: false, error: { code: "not_found" } };
    expect(await readHandout(desk.reception, patientId, id)).toMatchObject(refused);
    expect(await openHandoutFile(desk.reception, id)).toMatchObject(refused);
    expect(await recordHandoutPrint(desk.reception, { handoutId: id, version: 1 })).toMatchObject(refused);
    const forbidden = { ok: false, error: { code: "forbidden" } };
    expect(await composeHandout(desk.reception, { planId })).toMatchObject(forbidden);
    expect(await updateHandout(desk.reception, choices(id, 1))).toMatchObject(forbidden);
    expect(await issueHandout(desk.reception, { handoutId: id, version: 1 })).toMatchObject(forbidden);
  });

  it("marks a draft's preview as one and keeps nothing of it", async () => {
    const { id } = await openDraft(desk);
    const file = valueOf(await openHandoutFile(desk.nurse, id));
    expect(file.kind).toBe("preview");
    const pdf = await readPdf(file.bytes);
    for (const { artifactWords } of pdf.pages)
      expect(artifactWords.join(" ")).toContain("Preview: not issued");
    expect(await countOf("handout_file", id)).toBe(0);
    expect(await countOf("handout_print", id)).toBe(0);
  });

  it("is not there for an administrator, another clinic, or under another patient's address", async () => {
    const { patientId, planId, id } = await openDraft(desk);
    await issue(desk.nurse, id);
    const owner = await actorFor(await createPerson(desk.clinic, ["administrator"]));
    expect(await readHandout(owner, patientId, id)).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(await openHandoutFile(owner, id)).toMatchObject({ ok: false, error: { code: "forbidden" } });
    const notFound = { ok: false, error: { code: "not_found" } };
    const other = await createActor();
    expect(await readHandout(other, patientId, id)).toMatchObject(notFound);
    expect(await openHandoutFile(other, id)).toMatchObject(notFound);
    expect(await composeHandout(other, { planId })).toMatchObject(notFound);
    expect(await updateHandout(other, choices(id, 2))).toMatchObject(notFound);
    expect(await issueHandout(other, { handoutId: id, version: 2 })).toMatchObject(notFound);
    expect(await recordHandoutPrint(other, { handoutId: id, version: 2 })).toMatchObject(notFound);
    expect(await revokeHandout(other, { handoutId: id, version: 2, reason: "not-given" })).toMatchObject(
      notFound,
    );
    expect(await readHandout(desk.derm, await register(desk.derm, { familyName: "Else" }), id)).toMatchObject(
      notFound,
    );
    expect(await readHandout(desk.derm, patientId, "no-id")).toMatchObject(notFound);
  });
});

describe("the other papers of a plan", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk();
  });

  const notFound = { ok: false, error: { code: "not_found" } };
  const lineOfCourse = async (planId: string): Promise<string> => {
    const rows = await asOwner<{ line: string }>(
      "select line_id as line from treatment_session where plan_id = $1 and line_id is not null limit 1",
      [planId],
    );
    return rows[0]?.line ?? raise();
  };
  const make = async (
    planId: string,
    paper: Paper,
    subject: string | null = null,
    by: Actor = desk.nurse,
  ): Promise<string> => valueOf(await composeHandout(by, { planId, paper, subject })).id;

  it("are issued, archived and superseded each for itself", async () => {
    const { planId, patientId, id } = await openDraft(desk);
    const subject = await lineOfCourse(planId);
    await issue(desk.nurse, id);
    for (const paper of ["consent-form", "session-card", "gp-letter", "plan-summary"] as const) {
      const named = paper === "consent-form" ? subject : null;
      const first = await make(planId, paper, named);
      expect(await make(planId, paper, named)).toBe(first);
      const { sha256: printed } = await issue(desk.nurse, first);
      const file = valueOf(await openHandoutFile(desk.derm, first));
      expect([file.kind, file.paper, sha256(file.bytes)]).toEqual(["archived", paper, printed]);
      const { reading, standing, name } = await page(desk.derm, patientId, first);
      expect(name).toBe(paperName(paper));
      expect(standing.sha256).toBe(printed);
      expect((await readPdf(file.bytes)).taggedWords).toEqual(documentWords(reading?.document ?? raise()));
      const second = await make(planId, paper, named);
      expect(second).not.toBe(first);
      await issue(desk.derm, second);
      expect((await page(desk.derm, patientId, first)).standing).toMatchObject({
        ...{ state: "superseded", supersededById: second },
      });
    }
    expect((await page(desk.derm, patientId, id)).standing.state).toBe("issued");
  });

  it("between clinicians are closed to reception, also in the database", async () => {
    const { planId, patientId } = await openDraft(desk);
    const card = await make(planId, "session-card");
    await issue(desk.nurse, card);
    expect(valueOf(await openHandoutFile(desk.reception, card)).paper).toBe("session-card");
    for (const paper of ["gp-letter", "plan-summary"] as const) {
      const id = await make(planId, paper);
      const { version } = await issue(desk.nurse, id);
      expect(await readHandout(desk.reception, patientId, id)).toMatchObject(notFound);
      expect(await openHandoutFile(desk.reception, id)).toMatchObject(notFound);
      expect(await recordHandoutPrint(desk.reception, { handoutId: id, version })).toMatchObject(notFound);
      const bytes = (actor: Actor) =>
        asApp("select 1 from handout_file where handout_id = $1", [id], actor.capability);
      expect([await bytes(desk.reception), (await bytes(desk.nurse)).length]).toEqual([[], 1]);
      expect(await readHandout(await createActor(), patientId, id)).toMatchObject(notFound);
    }
    const chart = valueOf(await readChart(desk.reception, patientId, false));
    expect(chart.timeline?.map(({ title }) => title)).toEqual(["Session card"]);
  });

  it("are listed with how they stand: all for clinicians, the patient's own without a clinical word for reception", async () => {
    const { planId, patientId, id } = await openDraft(desk);
    const subject = await lineOfCourse(planId);
    const form = await make(planId, "consent-form", subject);
    await issue(desk.nurse, form);
    await issue(desk.nurse, await make(planId, "gp-letter"));
    const seen = valueOf(await readPapers(desk.nurse, patientId, planId));
    expect(
      seen.lines.map(({ name, mayMake, issues }) => [name, mayMake, issues.map(({ state }) => state)]),
    ).toEqual([
      ["Handout", true, ["draft"]],
      ["Consent form: Long-pulsed Nd:YAG laser 1064 nm", true, ["issued"]],
      ["Session card", true, []],
      ["Letter to the GP", true, ["issued"]],
      ["Plan summary", true, []],
    ]);
    const given = valueOf(await readPapers(desk.reception, patientId, planId));
    expect(given.lines.map(({ name, mayMake }) => [name, mayMake])).toEqual([["Consent form", false]]);
    expect(JSON.stringify(given)).not.toMatch(/laser|nd-yag|azelaic|erythema/i);
    await issue(desk.nurse, id);
    const other = await register(desk.derm, { familyName: "Else" });
    expect(await readPapers(desk.nurse, other, planId)).toMatchObject(notFound);
    expect(await readPapers(await createActor(), patientId, planId)).toMatchObject(notFound);
    const owner = await actorFor(await createPerson(desk.clinic, ["administrator"]));
    expect(await readPapers(owner, patientId, planId)).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
  });

  it("are refused where there is nothing to make them of", async () => {
    const { planId } = await openDraft(desk, { ...LASER_PLAN, blocked: ["nd-yag-1064-long-pulsed"] });
    const conflict = { ok: false, error: { code: "conflict" } };
    for (const subject of [await lineOfCourse(planId), newId()]) {
      expect(await composeHandout(desk.nurse, { planId, paper: "consent-form", subject })).toMatchObject(
        conflict,
      );
    }
    expect(composeHandoutSchema.safeParse({ planId, paper: "consent-form" }).success).toBe(false);
    expect(composeHandoutSchema.safeParse({ planId, paper: "gp-letter", subject: newId() }).success).toBe(
      false,
    );
    expect(composeHandoutSchema.safeParse({ planId, paper: "invoice" }).success).toBe(false);
    expect(await composeHandout(desk.reception, { planId, paper: "session-card" })).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(
      await outcomeOf(asOwner("update handout set paper = 'session-card' where plan_id = $1", [planId])),
    ).toBe("AM002");
  });

  it("of a plan that was stopped are those between clinicians", async () => {
    const { planId } = await openDraft(desk);
    const rows = await asOwner<{ version: number }>("select version from plan where id = $1", [planId]);
    const version = rows[0]?.version ?? 0;
    valueOf(await changePlanState(desk.derm, { planId, version, to: "stopped", reason: "Moved away" }));
    await issue(desk.nurse, await make(planId, "gp-letter"));
    expect(await composeHandout(desk.nurse, { planId, paper: "session-card" })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });
});

function raise(): never {
  throw new Error("The test lacks what it needs");
}
