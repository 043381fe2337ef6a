import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import { readHandout } from "#lib/loaders/load-handout.ts";
import { newId } from "#lib/platform/ids.ts";
import type { Result } from "#lib/result/result.ts";
import { saveLetterheadSchema, type SaveLetterheadInput } from "#lib/schemas/letterhead.ts";
import { composeHandout } from "#lib/use-cases/compose-handout.ts";
import { issueHandout } from "#lib/use-cases/issue-handout.ts";
import { openHandoutFile } from "#lib/use-cases/open-handout-file.ts";
import { openPicture } from "#lib/use-cases/open-picture.ts";
import { registerPatient } from "#lib/use-cases/register-patient.ts";
import { saveLetterhead } from "#lib/use-cases/save-letterhead.ts";
import { createAcceptedPlan } from "#tests/support/accepted-plan.ts";
import { actorFor, createActor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asApp, outcomeOf } from "#tests/support/database.ts";
import { readPdf } from "#tests/support/read-pdf.ts";

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

async function logoFile(background: string): Promise<File> {
  const bytes = await sharp({ create: { width: 300, height: 100, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return new File([Uint8Array.from(bytes)], "logo.svg", { type: "image/svg+xml" });
}

const letterhead = (number: number, changes: Partial<SaveLetterheadInput> = {}): SaveLetterheadInput => ({
  ...{ number, lines: ["1 Example Street", "London ZZ99 1ZZ"], words: "Example Skin Clinic" },
  ...changes,
});

describe("the letterhead of a clinic", () => {
  let admin: Actor;
  let derm: Actor;

  beforeAll(async () => {
    const clinic = await createClinic();
    admin = await actorFor(await createPerson(clinic, ["administrator"]));
    derm = await actorFor(await createPerson(clinic, ["dermatologist"]));
  });

  async function draft(): Promise<{ patientId: string; id: string }> {
    const { id: patientId } = valueOf(
      await registerPatient(derm, {
        ...{
          familyName: `Okafor ${newId().slice(-6)}`,
          givenNames: "Ada",
          born: "1998-07-14",
          sex: "female",
        },
      }),
    );
    const { planId } = await createAcceptedPlan(derm, patientId, { home: ["azelaic-acid"] });
    return { patientId, id: valueOf(await composeHandout(derm, { planId })).id };
  }
  const headOf = async ({ patientId, id }: { patientId: string; id: string }) =>
    valueOf(await readHandout(derm, patientId, id)).reading?.document.letterhead ?? null;

  it("is printed from then on, and an issued sheet keeps the one it was printed with", async () => {
    valueOf(await saveLetterhead(admin, letterhead(0, { picture: await logoFile("#0b625d") })));
    const first = await draft();
    const head = await headOf(first);
    expect(head).toMatchObject({
      lines: ["1 Example Street", "London ZZ99 1ZZ"],
      picture: { width: 300, height: 100, words: "Example Skin Clinic" },
    });
    valueOf(await issueHandout(derm, { handoutId: first.id, version: 1 }));
    const archived = valueOf(await openHandoutFile(derm, first.id));
    const read = await readPdf(archived.bytes);
    expect(read.roles).toContain("Figure");
    expect(read.taggedWords.join(" ")).toContain("1 Example Street · London ZZ99 1ZZ");

    const second = await draft();
    valueOf(
      await saveLetterhead(
        admin,
        letterhead(1, { picture: await logoFile("#aa0000"), lines: ["Elsewhere"] }),
      ),
    );
    expect(await issueHandout(derm, { handoutId: second.id, version: 1 })).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
    expect(await headOf(first)).toEqual(head);
    expect(valueOf(await openHandoutFile(derm, first.id)).bytes).toEqual(archived.bytes);
    const old = valueOf(await openPicture(derm, head?.picture?.sha256 ?? ""));
    expect((await sharp(old).metadata()).format).toBe("png");
  });

  it("keeps its picture when only words change, and loses it when asked to", async () => {
    valueOf(await saveLetterhead(admin, letterhead(2, { words: "The clinic's door", lines: [] })));
    expect(await headOf(await draft())).toMatchObject({ picture: { words: "The clinic's door" }, lines: [] });
    valueOf(await saveLetterhead(admin, letterhead(3, { removePicture: true, lines: [] })));
    expect(await headOf(await draft())).toBeNull();
  });

  it("refuses what is no still picture, a picture without words, and letters that cannot be printed", async () => {
    const svg = new File(["<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"], "logo.png", {
      type: "image/png",
    });
    const refused = async (changes: Partial<SaveLetterheadInput>, field: string) => {
      const answer = await saveLetterhead(admin, letterhead(4, changes));
      expect(answer).toMatchObject({ ok: false, error: { code: "invalid" } });
      expect(answer.ok ? [] : Object.keys(answer.error.fields ?? {})).toEqual([field]);
    };
    await refused({ picture: svg }, "picture");
    await refused({ picture: new File([new Uint8Array(2_000_001)], "logo.png") }, "picture");
    await refused({ picture: await logoFile("#0b625d"), words: undefined }, "words");
    await refused({ lines: ["王"] }, "lines");
    for (const lines of ["a\nb\nc\nd\ne", "x".repeat(61)]) {
      expect(saveLetterheadSchema.safeParse({ number: "4", lines }).success).toBe(false);
    }
  });

  it("tells the second of two people that somebody was first", async () => {
    expect(await saveLetterhead(admin, letterhead(1))).toMatchObject({
      ok: false,
      error: { code: "conflict" },
    });
  });

  it("is changed by administrators alone, also past the code, and seen by no other clinic", async () => {
    expect(await saveLetterhead(derm, letterhead(4))).toMatchObject({
      ok: false,
      error: { code: "forbidden" },
    });
    expect(
      await outcomeOf(
        asApp(
          `insert into clinic_letterhead (clinic_id, id, number, lines)
           values (app_clinic(), gen_random_uuid(), 5, 'Ours')`,
          [],
          derm.capability,
        ),
      ),
    ).toBe("42501");
    const stranger = await createActor();
    const rows = await asApp<{ sha256: string }>("select sha256 from clinic_picture", [], derm.capability);
    expect(rows.length).toBeGreaterThan(1);
    for (const { sha256 } of rows) {
      expect(await openPicture(stranger, sha256)).toMatchObject({ ok: false, error: { code: "not_found" } });
    }
    for (const sql of ["update clinic_picture set width = 2", "delete from clinic_letterhead"]) {
      expect(await outcomeOf(asApp(sql, [], admin.capability))).toBe("42501");
    }
  });
});
