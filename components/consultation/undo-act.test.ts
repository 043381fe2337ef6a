import { describe, expect, it } from "vitest";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { conclude, makePrimary, withdraw, type Conclusion } from "./impression.ts";
import { settlePulled } from "./pull-marks.ts";
import { groundOf, undoAct, type Act } from "./undo-act.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const FROM = { kind: "visit" as const, id: id(1), on: "2026-10-12" };
const keloid: Conclusion = { diagnosis: "keloid", decision: "accepted", findings: [0] };
const rosacea: Conclusion = { diagnosis: "rosacea", decision: "accepted", findings: [] };
const erythema: Conclusion = { diagnosis: "post-inflammatory-erythema", decision: "added", findings: [] };
const draftOf = (...diagnoses: Conclusion[]): ConsultationDraft => ({
  ...emptyDraft(),
  impression: { diagnoses },
});
const actOn = (draft: ConsultationDraft, ...diagnoses: string[]): Act => ({
  said: "",
  diagnoses,
  before: draft.impression.diagnoses,
  pulled: draft.pulled ?? [],
  ground: "",
});
const edit = (draft: ConsultationDraft, how: (now: ConsultationDraft["impression"]) => typeof now) =>
  settlePulled(draft, { ...draft, impression: how(draft.impression) });

describe("undoing an act in the impression", () => {
  it("puts a withdrawn diagnosis back in its place, and keeps what was concluded since", () => {
    const before = draftOf(keloid, rosacea);
    const since = edit(
      edit(before, (now) => withdraw(now, "keloid")),
      (now) => conclude(now, erythema),
    );
    expect(undoAct(since, actOn(before, "keloid")).impression.diagnoses).toEqual([keloid, rosacea, erythema]);
  });

  it("takes back only the diagnosis that the act added, and leaves words typed elsewhere", () => {
    const before = draftOf(keloid);
    const since = edit(
      edit(before, (now) => conclude(now, rosacea)),
      (now) => ({ ...conclude(now, { ...keloid, reason: "Beyond the border." }), words: "Typed since." }),
    );
    expect(undoAct(since, actOn(before, "rosacea")).impression).toEqual({
      diagnoses: [{ ...keloid, reason: "Beyond the border." }],
      words: "Typed since.",
    });
  });

  it("puts back the diagnosis that another one replaced", () => {
    const before = draftOf(keloid, rosacea);
    const since = edit(before, (now) => conclude(now, { ...erythema, decision: "changed" }, "keloid"));
    const act = actOn(before, erythema.diagnosis, "keloid");
    expect(undoAct(since, act).impression.diagnoses).toEqual([keloid, rosacea]);
  });

  it("moves a primary diagnosis back with what was typed into it since", () => {
    const before = draftOf(keloid, rosacea);
    const typed = { ...rosacea, certainty: "likely" as const };
    const since = edit(
      edit(before, (now) => makePrimary(now, "rosacea")),
      (now) => conclude(now, typed),
    );
    expect(undoAct(since, actOn(before, "rosacea")).impression.diagnoses).toEqual([keloid, typed]);
  });

  it("lets a pulled diagnosis that returns wait to be confirmed again, and only that one", () => {
    const open = [{ section: "impression" as const, from: FROM, open: ["keloid", "rosacea"] }];
    const before: ConsultationDraft = { ...draftOf(keloid, rosacea), pulled: open };
    const since = edit(before, (now) => withdraw(now, "keloid"));
    expect(since.pulled?.[0]?.open).toEqual(["rosacea"]);
    const confirmed = {
      ...since,
      pulled: [{ ...open[0], section: "impression" as const, from: FROM, open: [] }],
    };
    expect(undoAct(confirmed, actOn(before, "keloid")).pulled?.[0]?.open).toEqual(["keloid"]);
  });

  it("is no longer offered once findings came or went, or something was pulled or taken back", () => {
    const pull = { section: "findings" as const, from: FROM, open: [id(2)] };
    const ground = groundOf([{ id: id(2) }], [pull]);
    const counted = { id: id(2), count: 4 };
    expect(groundOf([counted], [{ ...pull, open: [] }])).toBe(ground);
    expect(groundOf([], [pull])).not.toBe(ground);
    expect(groundOf([{ id: id(2) }], [])).not.toBe(ground);
    expect(groundOf([{ id: id(2) }], [pull, { ...pull, section: "impression" }])).not.toBe(ground);
  });
});
