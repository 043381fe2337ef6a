import { describe, expect, it } from "vitest";
import {
  consultationDraftSchema,
  emptyDraft,
  type ConsultationDraft,
} from "#lib/schemas/consultation-draft.ts";
import { combineDrafts, DRAFT_PARTS, partsInConflict } from "./conflict-parts.ts";

const ID = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];

/** A draft with findings of these numbers and a diagnosis that rests on the last of them. */
function draftOf(numbers: readonly number[], notes: string, words: string): ConsultationDraft {
  return consultationDraftSchema.parse({
    ...emptyDraft(),
    history: { words },
    findings: numbers.map((number) => ({ id: ID[number], sites: ["cheek"], colour: ["red"] })),
    impression: {
      diagnoses: [
        { diagnosis: "post-inflammatory-erythema", decision: "accepted", findings: [numbers.length - 1] },
      ],
    },
    notes,
  });
}

const mine = draftOf([0, 1], "My notes", "Since May");
const theirs = draftOf([1], "Their notes", "Since May");

describe("two texts of one visit", () => {
  it("are told apart part by part, and only where they differ", () => {
    const parts = partsInConflict(mine, theirs);
    expect(parts.map(({ title }) => title)).toEqual(["Findings", "Impression", "Notes"]);
    expect(parts.at(-1)?.lines).toEqual([
      { section: "Notes", label: "Notes", mine: "My notes", theirs: "Their notes" },
    ]);
  });

  it("show a part that differs in something that has no words", () => {
    const confirmed = { ...mine, safety: { ...mine.safety, confirmedOn: { tan: "2026-11-23" } } };
    expect(partsInConflict(mine, confirmed)).toEqual([{ title: "Skin", lines: [] }]);
  });

  it("are whole again when all is taken from one of them", () => {
    expect(combineDrafts(mine, theirs, {})).toEqual(mine);
    const all = Object.fromEntries(DRAFT_PARTS.map(({ title }) => [title, "theirs" as const]));
    expect(combineDrafts(mine, theirs, all)).toEqual(theirs);
  });

  it("can be taken in parts from each", () => {
    const taken = combineDrafts(mine, theirs, { Notes: "theirs" });
    expect(taken).toEqual({ ...mine, notes: "Their notes" });
  });

  it("keep a diagnosis on the finding it rests on, wherever that stands now", () => {
    const findings = combineDrafts(mine, theirs, { Findings: "theirs" });
    expect(findings.impression.diagnoses[0]?.findings).toEqual([0]);
    const impression = combineDrafts(mine, theirs, { Impression: "theirs" });
    expect(impression.impression.diagnoses[0]?.findings).toEqual([1]);
    const gone = combineDrafts(draftOf([0], "", ""), theirs, { Findings: "theirs" });
    expect(gone.impression.diagnoses[0]?.findings).toEqual([]);
  });

  it("carry along what is still to be confirmed in the parts that were taken", () => {
    const from = { kind: "visit", id: ID[0] ?? "", on: "2026-10-01" } as const;
    const mark = (section: "history" | "notes", open: string) => ({ section, from, open: [open] });
    const one = { ...mine, pulled: [mark("history", "words"), mark("notes", "notes")] };
    const two = { ...theirs, pulled: [mark("notes", "notes of theirs")] };
    const mixed = combineDrafts(one, two, { Notes: "theirs" });
    expect(mixed.pulled).toEqual([mark("history", "words"), mark("notes", "notes of theirs")]);
  });

  it("leave out no part of a draft", () => {
    const parts = DRAFT_PARTS.flatMap(({ keys }) => keys);
    const known = Object.keys(consultationDraftSchema.shape).filter(
      (key) => !["schemaVersion", "pulled"].includes(key),
    );
    expect(parts.toSorted()).toEqual(known.toSorted());
  });
});
