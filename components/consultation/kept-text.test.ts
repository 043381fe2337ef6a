import { describe, expect, it } from "vitest";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { judgeKept, type KeptText } from "./kept-text.ts";

const noted = (notes: string): ConsultationDraft => ({ ...emptyDraft(), notes });
const kept = (draft: ConsultationDraft, version = 3, pending: ConsultationDraft | null = null): KeptText => ({
  draft,
  version,
  at: "2026-11-23T14:03:00.000Z",
  pending,
});

describe("a text found on the device", () => {
  it("can be taken up as it is while nobody changed the record", () => {
    expect(judgeKept(kept(noted("more")), { draft: noted("less"), version: 3 })).toBe("unchanged");
  });

  it("is told apart from the record once somebody changed it", () => {
    expect(judgeKept(kept(noted("mine")), { draft: noted("theirs"), version: 4 })).toBe("changed");
    expect(judgeKept(kept(noted("mine")), { draft: noted("theirs"), version: 9 })).toBe("changed");
  });

  it("needs no choice when the record says the same, whatever its version", () => {
    const record = { draft: { ...noted("Seen today."), history: { keloid: null } }, version: 7 };
    expect(judgeKept(kept(noted(" Seen  today. \n")), record)).toBe("same");
    expect(judgeKept(kept(emptyDraft()), { draft: noted(""), version: 3 })).toBe("same");
  });

  it("does not take a list that was asked and is empty for one that was not asked", () => {
    const asked: ConsultationDraft = { ...emptyDraft(), history: { declines: [] } };
    expect(judgeKept(kept(asked), { draft: emptyDraft(), version: 3 })).toBe("unchanged");
  });

  it("knows its own save again whose answer was lost", () => {
    const sent = noted("half a sen");
    const whole = noted("half a sentence");
    expect(judgeKept(kept(whole, 3, sent), { draft: sent, version: 4 })).toBe("unchanged");
    expect(judgeKept(kept(whole, 3, sent), { draft: sent, version: 5 })).toBe("changed");
    expect(judgeKept(kept(whole, 3, sent), { draft: noted("theirs"), version: 4 })).toBe("changed");
  });

  it("is not offered when another edition of the program wrote it", () => {
    const old = JSON.parse(JSON.stringify({ ...noted("old"), schemaVersion: 0 })) as ConsultationDraft;
    expect(judgeKept(kept(old), { draft: emptyDraft(), version: 3 })).toBe("unknown");
  });
});
