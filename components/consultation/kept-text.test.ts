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
const page = (draft: ConsultationDraft, version: number, revision = 0) => ({ draft, version, revision });

describe("a text found on the device", () => {
  it("can be taken up as it is while nobody changed the record", () => {
    expect(judgeKept(kept(noted("more")), page(noted("less"), 3))).toBe("unchanged");
  });

  it("is told apart from the record once somebody changed it", () => {
    expect(judgeKept(kept(noted("mine")), page(noted("theirs"), 4))).toBe("changed");
    expect(judgeKept(kept(noted("mine")), page(noted("theirs"), 9))).toBe("changed");
  });

  it("takes the place of nothing that was typed before it was found", () => {
    expect(judgeKept(kept(noted("kept")), page(noted("just typed"), 3, 1))).toBe("changed");
    const sent = noted("half a sen");
    expect(judgeKept(kept(noted("half a sentence"), 3, sent), page(sent, 4, 2))).toBe("changed");
    expect(judgeKept(kept(noted("just typed")), page(noted("just typed"), 3, 1))).toBe("same");
  });

  it("needs no choice when the record says the same, whatever its version", () => {
    const record = page({ ...noted("Seen today."), history: { keloid: null } }, 7);
    expect(judgeKept(kept(noted(" Seen  today. \n")), record)).toBe("same");
    expect(judgeKept(kept(emptyDraft()), page(noted(""), 3))).toBe("same");
  });

  it("does not take a list that was asked and is empty for one that was not asked", () => {
    const asked: ConsultationDraft = { ...emptyDraft(), history: { declines: [] } };
    expect(judgeKept(kept(asked), page(emptyDraft(), 3))).toBe("unchanged");
  });

  it("knows its own save again whose answer was lost", () => {
    const sent = noted("half a sen");
    const whole = noted("half a sentence");
    expect(judgeKept(kept(whole, 3, sent), page(sent, 4))).toBe("unchanged");
    expect(judgeKept(kept(whole, 3, sent), page(sent, 5))).toBe("changed");
    expect(judgeKept(kept(whole, 3, sent), page(noted("theirs"), 4))).toBe("changed");
  });

  it("is not offered when another edition of the program wrote it", () => {
    const old = JSON.parse(JSON.stringify({ ...noted("old"), schemaVersion: 0 })) as ConsultationDraft;
    expect(judgeKept(kept(old), page(emptyDraft(), 3))).toBe("unknown");
  });
});
