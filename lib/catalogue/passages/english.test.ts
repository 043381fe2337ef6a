import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import type { Passage } from "#lib/clinical/handout/passage.ts";
import { DIAGNOSES, TREATMENTS } from "#lib/clinical/model/vocabulary.ts";

import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { ENGLISH_PASSAGES } from "./english.ts";
import { CLINIC_TREATMENTS } from "./visits.ts";

const { passages } = ENGLISH_PASSAGES;
const byId = new Map(passages.map((passage) => [passage.id, passage]));

function sentencesOf(passage: Passage): string[] {
  return passage.blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? block.sentences
        : block.kind === "list"
          ? block.items.flat()
          : block.entries.flatMap((entry) => entry.sentences),
    )
    .map((sentence) => (typeof sentence === "string" ? sentence : sentence.text));
}
const textOf = (id: string) => {
  const passage = byId.get(id);
  return passage === undefined ? "" : sentencesOf(passage).join(" ");
};

describe("the English passages", () => {
  it("have an id each", () => {
    expect(byId.size).toBe(passages.length);
  });

  it.each(DIAGNOSES)("say what %s is", (diagnosis) => {
    expect(byId.get(`diagnosis.${diagnosis}`)?.part).toBe("about");
  });

  it.each(TREATMENTS)("say what to know about %s", (treatment) => {
    const found = passages.filter(
      (passage) => passage.parent.id === treatment && ["treatment", "advice"].includes(passage.parent.kind),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.title).not.toBe("");
  });

  it.each(CLINIC_TREATMENTS)("say how to get ready for %s and what follows, once", (treatment) => {
    expect(TREATMENTS).toContain(treatment);
    for (const part of ["before", "after"]) {
      const found = passages.filter(
        (passage) => passage.part === part && passage.treatments?.includes(treatment),
      );
      expect(found).toHaveLength(1);
    }
  });

  it("name only treatments and diagnoses of the vocabulary in their conditions", () => {
    const known = new Set<string>([...TREATMENTS, ...DIAGNOSES]);
    for (const passage of passages) {
      const named = JSON.stringify(passage.blocks).matchAll(
        /"(?:treatment|withoutTreatment|diagnosis)":\[([^\]]*)\]/g,
      );
      for (const [, names = ""] of named) {
        for (const name of names.replaceAll('"', "").split(",")) expect(known).toContain(name);
      }
      for (const name of passage.treatments ?? []) expect(known).toContain(name);
    }
  });

  it("are one whole sentence at a time", () => {
    for (const passage of passages) {
      for (const sentence of sentencesOf(passage)) {
        expect(sentence).toMatch(/^[A-Z“5].*[.?]$/);
        expect(sentence.slice(0, -1)).not.toMatch(/[.?!]\s/);
      }
    }
  });

  it("name their sources, and none is signed off before a clinic's dermatologist did", () => {
    for (const passage of passages) {
      expect(passage.sources.length).toBeGreaterThan(0);
      for (const source of passage.sources) expect(source).toMatch(/^(S[0-5]|R\d{2,3}[a-z]?|UNVERIFIED)$/);
      expect(passage.signOff).toBe("unsigned");
      expect(passage.version).toBeGreaterThanOrEqual(1);
    }
  });

  it("name their maker, the day they are from and the day they are to be read again, and no review that was none", () => {
    for (const { author, writtenOn, reviewBy, review } of passages) {
      expect([author, review]).toEqual(["Aftermark", "not-reviewed"]);
      for (const day of [writtenOn, reviewBy]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      expect(reviewBy > writtenOn).toBe(true);
    }
  });

  it("tell what skin looks like after a visit in words that hold on every skin tone", () => {
    for (const { id, part, blocks } of passages) {
      if (part !== "after") continue;
      for (const [sentence] of JSON.stringify(blocks).matchAll(/"[^"]*\b(?:red|pink|redness)\b[^"]*"/g)) {
        expect([id, sentence]).toEqual([id, expect.stringContaining("purple") as string]);
      }
    }
  });

  it("promise nothing", () => {
    for (const passage of passages) {
      const text = sentencesOf(passage).join(" ");
      expect(text).not.toMatch(/guarantee|cure|completely gone|will disappear|will fade|no risk|painless/i);
      expect(text).not.toMatch(
        /\b(?:marks?|scars?|skin|they) will |you will (?:look|see|need)|always works/i,
      );
    }
  });

  it("carry the seed article's numbers for home care", () => {
    expect(textOf("advice.moisturiser")).toContain("twice a day");
    expect(textOf("advice.sunscreen-spf30")).toContain("SPF 30 or more every day, even when it is cloudy");
    expect(textOf("advice.cool-compress")).toContain("5 to 10 minutes, up to a few times a day");
    expect(textOf("treatment.pulsed-dye-laser-595")).toContain("2 to 4 visits");
    expect(textOf("faq.10-when-to-come")).toContain("more than three months");
  });

  it("keep what must never be offered in pregnancy marked as such", () => {
    const barred = passages.filter((passage) => passage.neverInPregnancy).map((passage) => passage.parent.id);
    expect(barred.toSorted()).toEqual([
      "hydroquinone",
      "intralesional-5-fu",
      "oral-isotretinoin",
      "oral-tetracycline",
      "oral-tranexamic-acid",
      "topical-retinoid",
      "triple-combination-cream",
    ]);
  });

  it.each([
    [
      "pregnancy",
      (passage: Passage) => passage.neverInPregnancy === true || passage.notWhilePregnant === true,
    ],
    ["planning_pregnancy", (passage: Passage) => passage.neverInPregnancy === true],
  ] as const)("leave out whatever the safety matrix blocks for %s", (factor, leavesOut) => {
    const blocked = SAFETY_RULES.filter((rule) => rule.factor === factor).flatMap(({ cells }) =>
      cells.filter(({ verdict }) => verdict === "block").map(({ treatment }) => treatment),
    );
    expect(blocked.length).toBeGreaterThan(2);
    for (const treatment of blocked) {
      const passage = byId.get(`treatment.${treatment}`);
      expect([treatment, passage !== undefined && leavesOut(passage)]).toEqual([treatment, true]);
    }
  });
});

describe("the statements of the seed article", () => {
  const [header, ...rows] = readFileSync(
    path.join(process.cwd(), "tests/clinical-specs/seed-statements.csv"),
    "utf8",
  )
    .trim()
    .split("\n")
    .map((line) => line.split(","));

  it("are all in the table, each once and in order", () => {
    expect(header).toEqual(["id", "statement", "carried_by", "places"]);
    expect(rows.map(([id]) => id)).toEqual(
      Array.from({ length: 29 }, (_, index) => `SD-${String(index + 1).padStart(2, "0")}`),
    );
  });

  it.each(rows.map((row) => [row[0] ?? "", row[2] ?? "", row[3] ?? ""] as const))(
    "%s is carried by a %s that exists",
    (_id, carriedBy, places) => {
      const named = places.split(" ");
      const files = named.filter((place) => place.startsWith("lib/"));
      const ids = named.filter((place) => !place.startsWith("lib/"));
      expect(carriedBy).toMatch(/^(passage|rule|rule\+passage)$/);
      expect(files.length > 0).toBe(carriedBy.startsWith("rule"));
      expect(ids.length > 0).toBe(carriedBy.endsWith("passage"));
      for (const id of ids) expect([...byId.keys()]).toContain(id);
      for (const file of files) expect(existsSync(path.join(process.cwd(), file))).toBe(true);
    },
  );
});
