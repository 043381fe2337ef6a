import { describe, expect, it } from "vitest";
import { readShorthand } from "#lib/clinical/shorthand/read-shorthand.ts";
import { consultationDraftSchema, emptyDraft } from "#lib/schemas/consultation-draft.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { addLine, canUndo, doAct, editInLine, leaveLine, planAct, undoAct } from "./shorthand-acts.ts";

const FIRST = "0190d3a0-0000-7000-8000-000000000001";
const SECOND = "0190d3a0-0000-7000-8000-000000000002";

const draftWith = (patch: Partial<ConsultationDraft>): ConsultationDraft => ({
  ...emptyDraft(),
  findings: [
    { id: FIRST, sites: ["cheek"], side: "right", colour: ["red"], words: "as told", depression: "boxcar" },
    { id: SECOND, sites: ["chin"], count: 2 },
  ],
  ...patch,
});

function act(draft: ConsultationDraft, line: string) {
  const replaced = draft.findings.find(({ id }) => id === draft.shorthandFor) ?? null;
  return planAct(line, readShorthand(line), replaced, draft.history.markDurationMonths);
}

describe("taking over the line", () => {
  it("adds its findings, empties it, and tells the history how long", () => {
    const before = draftWith({ shorthand: "nose: brown 4mo", history: { markDurationMonths: 2 } });
    const after = addLine(before);
    expect(after.findings).toHaveLength(3);
    expect(after.findings[2]).toMatchObject({ sites: ["nose"], colour: ["brown"] });
    expect(after.history.markDurationMonths).toBe(4);
    expect(after.shorthand).toBeUndefined();
    expect(consultationDraftSchema.safeParse(after).success).toBe(true);
  });

  it("does nothing while a word of it is not understood, or where the draft would be too long", () => {
    const wrong = draftWith({ shorthand: "nose: brwn" });
    expect(addLine(wrong)).toBe(wrong);
    const many = Array.from({ length: 200 }, () => ({ id: FIRST }));
    const full = draftWith({ shorthand: "nose: brown", findings: many });
    expect(addLine(full)).toBe(full);
  });
});

describe("editing a finding as shorthand", () => {
  it("fills the line, and what it reads replaces the finding but for what shorthand cannot say", () => {
    const filled = editInLine(draftWith({}), FIRST);
    expect(filled).toMatchObject({ shorthand: "R cheek: red", shorthandFor: FIRST });
    const after = addLine({ ...filled, shorthand: "L cheek: brown flat; nose: red" });
    expect(after.findings.map(({ id }) => id).slice(0, 2)).toEqual([FIRST, SECOND]);
    expect(after.findings[0]).toEqual({
      id: FIRST,
      words: "as told",
      depression: "boxcar",
      sites: ["cheek"],
      side: "left",
      colour: ["brown"],
      surface: "flat",
    });
    expect(after.findings[2]).toMatchObject({ sites: ["nose"] });
    expect(after.shorthandFor).toBeUndefined();
  });

  it("leaves a line that holds something else as it is, and a finding that is left", () => {
    const typed = draftWith({ shorthand: "nose: re" });
    expect(editInLine(typed, FIRST)).toBe(typed);
    const filled = editInLine(draftWith({}), FIRST);
    expect(editInLine(filled, SECOND)).toMatchObject({ shorthand: "chin: 2", shorthandFor: SECOND });
    expect(leaveLine(filled).findings).toEqual(draftWith({}).findings);
  });

  it("adds what it reads where the finding has been removed meanwhile", () => {
    const filled = editInLine(draftWith({}), FIRST);
    const after = addLine({ ...filled, findings: filled.findings.slice(1) });
    expect(after.findings).toHaveLength(2);
    expect(after.findings[1]).toMatchObject({ sites: ["cheek"], side: "right" });
  });
});

describe("taking it back", () => {
  it("restores the findings, the line and the history as they were", () => {
    const before = editInLine(draftWith({ history: { markDurationMonths: 2 } }), FIRST);
    const done = act(before, "L cheek: brown 6mo; nose: red");
    const after = doAct(before, done);
    expect(after.history.markDurationMonths).toBe(6);
    expect(canUndo(after.findings, done)).toBe(true);
    expect(undoAct(after, done)).toEqual({ ...before, shorthand: "L cheek: brown 6mo; nose: red" });
  });

  it("is not offered once a finding that was made has changed since", () => {
    const before = draftWith({});
    const done = act(before, "nose: red");
    const after = doAct(before, done);
    const changed = after.findings.map((finding) => ({ ...finding, count: 1 }));
    expect(canUndo(changed, done)).toBe(false);
  });
});
