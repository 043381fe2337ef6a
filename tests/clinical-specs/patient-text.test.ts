import { describe, expect, it } from "vitest";
import { ENGLISH_PASSAGES } from "#lib/catalogue/passages/english.ts";
import type { Passage } from "#lib/clinical/handout/passage.ts";
import { readSpec } from "./read-spec.ts";

const BY_ID = new Map(ENGLISH_PASSAGES.passages.map((passage) => [passage.id, passage]));

const PARTS_OF_HANDOUT: readonly string[] = [
  "about",
  "step",
  "before",
  "after",
  "home",
  "call",
  "again",
  "extra",
];

/** All that a passage may print, whatever its conditions, in order. */
function wordsOf({ title, blocks }: Passage): string {
  const sentences = blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? block.sentences
      : block.kind === "list"
        ? block.items.flat()
        : block.entries.flatMap((entry) => [entry.when, ...entry.sentences]),
  );
  return [title, ...sentences.map((one) => (typeof one === "string" ? one : one.text))].join(" ");
}

describe("what patients are told of each fact", () => {
  const rows = readSpec("patient-text.csv");

  it.each(rows.map((row) => [row["about"] ?? "", row["fact"] ?? "", row["passage"] ?? "", row] as const))(
    "%s: %s (%s)",
    (_about, _fact, ids, row) => {
      for (const id of ids.split(" ")) {
        const passage = BY_ID.get(id);
        expect(passage, id).toBeDefined();
        if (passage === undefined) return;
        expect(wordsOf(passage)).toContain(row["words"]);
        expect(passage.sources).toContain(row["source"]);
      }
    },
  );

  it("has a row for every passage of a handout", () => {
    const named = new Set(rows.flatMap((row) => (row["passage"] ?? "").split(" ")));
    const told = ENGLISH_PASSAGES.passages.filter(({ part }) => PARTS_OF_HANDOUT.includes(part));
    expect(told.length).toBeGreaterThan(100);
    expect(told.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("tells before consent of every use that the evidence calls off-label", () => {
    const told = ENGLISH_PASSAGES.passages.filter(({ part }) => part === "told");
    const offLabel = readSpec("evidence.csv")
      .filter((row) => row["kind"] === "offLabel" && !(row["says"] ?? "").includes("rescription only"))
      .map((row) => row["treatment"] ?? "");
    expect(offLabel.length).toBeGreaterThan(5);
    expect(offLabel.filter((id) => !told.some(({ treatments = [] }) => treatments.includes(id)))).toEqual([]);
  });
});
