import { describe, expect, it } from "vitest";
import { emptyDraft, type ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import type { DraftFinding, DraftPin } from "#lib/schemas/consultation-finding.ts";
import {
  answerOf,
  answerPin,
  earlierPins,
  mapChanges,
  type EarlierMap,
  type EarlierPin,
} from "./map-answers.ts";
import { changeWords } from "./map-words.ts";

const pin = (id: string, region: string): DraftPin => ({ id, view: "front", region, x: 0.4, y: 0.5 });

const red: DraftFinding = {
  id: "red",
  sites: ["cheek"],
  side: "left",
  colour: ["red"],
  blanches: "yes",
  surface: "flat",
  count: 12,
  pins: [pin("a", "cheek-left"), pin("b", "cheek-left")],
};
const earlier: EarlierMap = [{ on: "2026-10-12", findings: [red] }];

function asked(id: string): EarlierPin {
  const one = earlierPins(earlier).find((each) => each.pin.id === id);
  if (one === undefined) throw new Error(`No pin ${id}`);
  return one;
}

const answered = (draft: ConsultationDraft, id: string, answer: "same" | "changed" | "gone") =>
  answerPin(draft, asked(id), answer, `fresh-${id}`);

describe("answering for a mark of the last visit", () => {
  it("keeps its id and brings its finding over, without what has to be tried or counted again", () => {
    const draft = answered(answered(emptyDraft(), "a", "same"), "b", "same");
    expect(draft.findings).toHaveLength(1);
    expect(draft.findings[0]).toMatchObject({ id: "red", sites: ["cheek"], side: "left", colour: ["red"] });
    expect(draft.findings[0]).not.toHaveProperty("blanches");
    expect(draft.findings[0]).not.toHaveProperty("count");
    expect(draft.findings[0]?.pins?.map(({ id, since }) => [id, since?.answer])).toEqual([
      ["a", "same"],
      ["b", "same"],
    ]);
  });

  it("begins a finding of its own for a mark that changed, which says only where it is", () => {
    const { findings } = answered(emptyDraft(), "a", "changed");
    expect(findings).toMatchObject([{ id: "fresh-a", sites: ["cheek"], side: "left" }]);
    expect(findings[0]).not.toHaveProperty("colour");
    expect(findings[0]?.pins?.[0]?.id).toBe("a");
  });

  it("notes a mark that is gone without a finding", () => {
    const draft = answered(emptyDraft(), "a", "gone");
    expect(draft.findings).toEqual([]);
    expect(draft.gonePins).toMatchObject([{ id: "a", seenOn: "2026-10-12", colour: ["red"] }]);
  });

  it("takes an earlier answer back, and with it a finding that only this answer brought", () => {
    const gone = answered(answered(emptyDraft(), "a", "same"), "a", "gone");
    expect(gone.findings).toEqual([]);
    const back = answered(gone, "a", "same");
    expect(back.gonePins).toBeUndefined();
    expect(back.findings[0]?.pins).toHaveLength(1);
  });

  it("keeps a finding to which something was added when its pin leaves", () => {
    const draft = answered(emptyDraft(), "a", "same");
    const counted = { ...draft, findings: draft.findings.map((one) => ({ ...one, count: 3 })) };
    expect(answered(counted, "a", "gone").findings).toMatchObject([{ id: "red", count: 3, pins: [] }]);
  });

  it("is known afterwards", () => {
    const draft = answered(answered(emptyDraft(), "a", "changed"), "b", "gone");
    expect(["a", "b", "c"].map((id) => answerOf(draft, id))).toEqual(["changed", "gone", null]);
  });
});

describe("what changed since the last visit", () => {
  const draft = answered(emptyDraft(), "a", "gone");
  const chin: DraftFinding = { id: "chin", sites: ["chin"], pins: [pin("n", "chin")] };

  it("tells new, gone and open marks by their places", () => {
    const visit = { ...draft, findings: [chin] };
    expect(changeWords(mapChanges(visit, earlier))).toEqual([
      "1 gone: left cheek",
      "1 new: chin",
      "1 not looked at since 12-Oct-2026: left cheek",
    ]);
  });

  it("is told by a signed visit alone from what it holds", () => {
    const changes = mapChanges({ ...draft, findings: [chin] }, []);
    expect(changes.since).toBe("2026-10-12");
    expect(changeWords(changes)).toEqual(["1 gone: left cheek", "1 new: chin"]);
  });

  it("calls nothing new where there is nothing to compare with", () => {
    const changes = mapChanges({ findings: [chin] }, []);
    expect(changes.since).toBeNull();
    expect(changeWords(changes)).toEqual([]);
  });
});
