import { describe, expect, it } from "vitest";
import { FACTOR_WORDS } from "#lib/catalogue/rules/factor-words.ts";
import { SAFETY_RULES } from "#lib/catalogue/rules/safety-rules.ts";
import { reasonFor } from "#lib/catalogue/rules/safety-words.ts";
import { TREATMENT_ENTRIES } from "#lib/catalogue/treatments/treatments.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { readSpec, terms } from "./read-spec.ts";

const MODALITY = new Map(TREATMENT_ENTRIES.map((entry) => [entry.id, entry.modality as string]));

/** What is said of a factor beside a treatment, without the factor's own name ("Uses a retinoid cream: …"). */
function saidOf(factor: string, treatment: Treatment): string {
  const reason = reasonFor(factor, treatment);
  return reason.slice(reason.indexOf(": ") + 2);
}

const CELLS = SAFETY_RULES.flatMap((rule) => rule.cells.map((cell) => ({ ...cell, factor: rule.factor })));

describe("the words of a reason, beside the very treatment", () => {
  for (const row of readSpec("safety-words.csv")) {
    it(`never speak of something else than ${row["kind"] ?? ""}`, () => {
      const cells = CELLS.filter((cell) =>
        terms(row["modalities"]).includes(MODALITY.get(cell.treatment) ?? ""),
      );
      expect(cells.length).toBeGreaterThan(0);
      for (const { factor, treatment } of cells) {
        for (const word of terms(row["never"])) {
          const pattern = new RegExp(`\\b${word.replaceAll("-", "[ -]")}`, "iu");
          expect(saidOf(factor, treatment), `${factor} beside ${treatment}`).not.toMatch(pattern);
        }
      }
    });
  }

  it("are one or two plain sentences, without a doubled name or an unfinished end", () => {
    for (const { factor, treatment, text } of CELLS) {
      const said = saidOf(factor, treatment);
      expect(said, `${factor} beside ${treatment}`).toMatch(/^[a-z].*\S[.?]$/u);
      expect(said).not.toMatch(/ {2}|\bundefined\b|[<>]/u);
      expect(said.length, `${factor} beside ${treatment}`).toBeLessThanOrEqual(190);
      expect(text.startsWith(reasonFor(factor, treatment)), text).toBe(true);
    }
  });

  it("are all used: no line is written for a kind or a treatment that the factor does not restrict", () => {
    const used = new Set(CELLS.map(({ factor, treatment }) => reasonFor(factor, treatment)));
    for (const block of FACTOR_WORDS.trim().split("\n\n")) {
      const [head = "", ...lines] = block.split("\n");
      const name = head.split(" | ")[1] ?? "";
      for (const line of lines) {
        const isUsed = [...used].some(
          (reason) => reason.startsWith(`${name}: `) && line.endsWith(reason.slice(name.length + 2)),
        );
        expect(isUsed, `${name}: ${line}`).toBe(true);
      }
    }
  });

  it("do not tell how to go on where the treatment is blocked", () => {
    const goesOn =
      /test (spot|area)|lower settings|low strength|gently|while calm|few scars|start slowly|small area/u;
    for (const { factor, treatment } of CELLS.filter(({ verdict }) => verdict === "block")) {
      expect(saidOf(factor, treatment), `${factor} beside ${treatment}`).not.toMatch(goesOn);
    }
  });

  it("tell both sides of isotretinoin and of photosensitising medicines", () => {
    expect(reasonFor("isotretinoin_current", "ipl")).toMatch(/labels.*consensus papers/u);
    expect(reasonFor("isotretinoin_lt_6m", "peel-glycolic")).toMatch(/labels.*consensus papers/u);
    expect(reasonFor("other_photosensitiser", "pulsed-dye-laser-595")).toMatch(
      /laser guide.*British guidance/u,
    );
  });
});
