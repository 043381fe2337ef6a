import { afterEach, describe, expect, it } from "vitest";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import { hasUnsaved, reduceSaving, startSaving } from "./draft-saving.ts";
import { forgetLeft, rememberLeft, startFromNewest } from "./left-draft.ts";

const OWNER = { consultationId: "visit", personId: "me" };
const AT = "2026-11-23T14:00:00.000Z";
const drawn = { draft: { ...emptyDraft(), notes: "as drawn" }, version: 3, savedAt: AT };
const asLeft = { ...emptyDraft(), notes: "as left" };
const saved = (version: number) => startSaving(asLeft, version, AT);
const typed = reduceSaving(startSaving(drawn.draft, 3, AT), { type: "changed", change: () => asLeft });

afterEach(() => {
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
    expect(startFromNewest({ ...OWNER, consultationId: "another" }, drawn).draft.notes).toBe("as drawn");
  });
});
