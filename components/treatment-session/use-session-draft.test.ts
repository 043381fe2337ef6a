import { afterEach, describe, expect, it, vi } from "vitest";
import type { DraftSave } from "#components/consultation/draft-saving.ts";
import { draftOf, type SessionDraft, type SessionSubject, type StoredRecord } from "./session-draft.ts";
import { sessionDifferences } from "./session-differences.ts";
import { sessionSender } from "./use-session-draft.ts";

const SUBJECT: SessionSubject = { modality: "light", treatment: "pulsed-dye-laser-595" };
const stored = (fluenceJPerCm2: number): StoredRecord => ({
  checklist: {},
  settings: { modality: "light", areas: ["cheek"], fluenceJPerCm2 },
  response: { endPoints: [] },
  products: [],
  noteForNext: undefined,
});
const OPENED = {
  ...{ id: "s1", clinicId: "c1", patientId: "p1", personId: "me", version: 3, subject: SUBJECT },
  ...{ record: { ...stored(7), savedAt: "2026-11-23T14:00:00.000Z" }, previous: null },
};
const draft = (change: Partial<SessionDraft>): SessionDraft => ({
  ...draftOf(stored(7), null, SUBJECT, "me"),
  ...change,
});
const save = (noteForNext: string): DraftSave<SessionDraft> => ({
  ...{ key: "k1", version: 3, revision: 1, attempt: 1, phase: "sent" },
  draft: draft({ noteForNext }),
});
const conflict = (record: StoredRecord | null) => ({
  ok: false,
  error: { code: "conflict", message: "", details: { version: 4, draft: record, savedAt: null } },
});

/** Answers the requests in turn. @returns what was sent */
function serve(...answers: readonly object[]) {
  const sent: { version: number; idempotencyKey: string; draft: { noteForNext: string } }[] = [];
  vi.stubGlobal("fetch", (address: string, { body }: { body: string }) => {
    expect(address).toBe("/api/sessions/s1/draft");
    const answer = answers[sent.length];
    sent.push(JSON.parse(body) as (typeof sent)[number]);
    return Promise.resolve(Response.json(answer));
  });
  return sent;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a session that saves itself", () => {
  it("sends its content under the session's own address, and who typed it", async () => {
    const sent = serve({ ok: true, value: { version: 4, savedAt: "2026-11-23T14:01:00.000Z" } });
    expect(await sessionSender(OPENED)(save("One step up"))).toMatchObject({ kind: "saved", version: 4 });
    expect(sent[0]).toMatchObject({
      ...{ sessionId: "s1", clinicId: "c1", pagePatientId: "p1", personId: "me", version: 3 },
      ...{ idempotencyKey: "k1", draft: { noteForNext: "One step up" } },
    });
  });

  it("goes on from the new version where the visit was only booked or moved meanwhile", async () => {
    const sent = serve(conflict(stored(7)), { ok: true, value: { version: 5, savedAt: "" } });
    expect(await sessionSender(OPENED)(save("Mine"))).toMatchObject({ kind: "saved", version: 5 });
    expect(sent.map(({ version }) => version)).toEqual([3, 4]);
    expect(new Set(sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2);
  });

  it("hands out what another place recorded, as it would stand on this page", async () => {
    serve(conflict(stored(9)));
    const answer = await sessionSender(OPENED)(save("Mine"));
    expect(answer).toMatchObject({
      kind: "conflict",
      theirs: { version: 4, draft: { parts: [{ settings: { fluenceJPerCm2: "9" } }] } },
    });
  });
});

describe("two texts of one session", () => {
  it("are told apart by what the page calls each part, and what is alike is left out", () => {
    const told = {
      subject: SUBJECT,
      questions: [{ id: "pregnant", text: "Pregnant?", clearAnswer: "no" }] as const,
      people: [{ id: "me", name: "Nurse Lund" }],
    };
    const mine = draft({
      answers: { pregnant: { answer: "no", on: "2026-11-23" } },
      endPoints: ["erythema"],
      products: [{ name: "Gel", lot: "L1", expires: "", expiredReason: "" }],
    });
    const theirs = draftOf(stored(9), null, SUBJECT, "me");
    expect(
      sessionDifferences(told)(mine, theirs).map(({ label, mine: one, theirs: two }) => [label, one, two]),
    ).toEqual([
      ["Pregnant?", "no", null],
      ["Fluence", "7 J/cm²", "9 J/cm²"],
      ["End-point", "Redness", null],
      ["Product 1", "Gel, lot L1", null],
    ]);
    expect(sessionDifferences(told)(mine, { ...mine })).toEqual([]);
  });
});
