import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { hasUnsaved, reduceSaving, startSaving, type DraftSave } from "./draft-saving.ts";
import { forgetLeft, leaveDraft, rememberLeft, startFromNewest } from "./left-draft.ts";
import { sendDraft } from "./send-draft.ts";

const OWNER = { id: "visit", personId: "me" };
const send = (save: DraftSave) =>
  sendDraft<ConsultationDraft>(
    { ...OWNER, kind: "consultation", clinicId: "clinic", patientId: "patient" },
    save,
  );
const AT = "2026-11-23T14:00:00.000Z";
const drawn = { draft: { ...emptyDraft(), notes: "as drawn" }, version: 3, savedAt: AT };
const asLeft = { ...emptyDraft(), notes: "as left" };
const saved = (version: number) => startSaving(asLeft, version, AT);
const typed = reduceSaving(startSaving(drawn.draft, 3, AT), { type: "changed", change: () => asLeft });

afterEach(() => {
  vi.unstubAllGlobals();
  forgetLeft("visit");
});

describe("a page that is shown again by Back", () => {
  it("starts from what the server sent where nothing was left", () => {
    expect(startFromNewest(OWNER, drawn)).toMatchObject({ version: 3, draft: { notes: "as drawn" } });
  });

  it("shows what was saved after it was drawn", () => {
    rememberLeft(OWNER, saved(4));
    const started = startFromNewest(OWNER, drawn);
    expect(started).toMatchObject({ version: 4, draft: { notes: "as left" } });
    expect(hasUnsaved(started)).toBe(false);
  });

  it("goes on saving what was not saved yet", () => {
    rememberLeft(OWNER, typed);
    const started = startFromNewest(OWNER, drawn);
    expect(started).toMatchObject({ version: 3, draft: { notes: "as left" } });
    expect(hasUnsaved(started)).toBe(true);
  });

  it("asks again under the same key for what was on its way", () => {
    rememberLeft(OWNER, reduceSaving(typed, { type: "due", key: "k1" }));
    expect(startFromNewest(OWNER, drawn).save).toMatchObject({ key: "k1", phase: "waiting" });
  });

  it("starts from the server's text where that is newer, where all was saved, and for anybody else", () => {
    rememberLeft(OWNER, saved(3));
    expect(startFromNewest(OWNER, drawn).draft.notes).toBe("as drawn");
    rememberLeft(OWNER, typed);
    expect(startFromNewest({ ...OWNER, personId: "other" }, drawn).draft.notes).toBe("as drawn");
    expect(startFromNewest({ ...OWNER, id: "another" }, drawn).draft.notes).toBe("as drawn");
  });
});

describe("a page that is left while a save waits for another try", () => {
  it("sends that save once more under its key, then what was typed after it", async () => {
    const sent: { key: unknown; notes: unknown; background: unknown }[] = [];
    vi.stubGlobal("fetch", (_: string, { body, headers }: { body: string; headers: object }) => {
      const { idempotencyKey, draft, version } = JSON.parse(body) as {
        idempotencyKey: string;
        draft: { notes: string };
        version: number;
      };
      const background = new Headers({ ...headers }).get("x-aftermark-background");
      sent.push({ key: idempotencyKey, notes: draft.notes, background });
      return Promise.resolve(Response.json({ ok: true, value: { version: version + 1, savedAt: AT } }));
    });
    const waiting = [
      { type: "due", key: "k1" } as const,
      { type: "answered", key: "k1", answer: { kind: "failed" } } as const,
      { type: "changed", change: () => ({ ...asLeft, notes: "and more" }) } as const,
    ].reduce(reduceSaving, typed);

    expect(await leaveDraft(OWNER, waiting, null, send)).toBe(true);

    expect(sent).toHaveLength(2);
    expect(sent[0]).toEqual({ key: "k1", notes: "as left", background: "1" });
    expect(sent[1]).toMatchObject({ notes: "and more", background: null });
    const started = startFromNewest(OWNER, drawn);
    expect(started).toMatchObject({ version: 5, draft: { notes: "and more" } });
    expect(hasUnsaved(started)).toBe(false);
  });

  it("tells that the server is not known to have it where no answer came, or another text stands there", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no line")));
    expect(await leaveDraft(OWNER, typed, null, send)).toBe(false);
    const theirs = { version: 9, draft: { ...emptyDraft(), notes: "theirs" }, savedAt: AT };
    const underWay = Promise.resolve({ kind: "conflict", theirs } as const);
    const sent = reduceSaving(typed, { type: "due", key: "k1" });
    expect(await leaveDraft(OWNER, sent, underWay, send)).toBe(false);
    expect(await leaveDraft(OWNER, saved(4), null, send)).toBe(true);
  });
});
