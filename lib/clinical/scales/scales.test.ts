import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { pahpiNumberStep, pahpiSizeStep } from "./pigment.ts";
import { isCeaResponse, isIgaSuccess } from "./redness-and-acne.ts";
import { SCALE_IDS, type ScaleAnswers, type ScaleDefinition, type ScaleId } from "./scale.ts";
import { eccaNumberBand, goodmanBaronAreaBand, goodmanBaronNumberBand } from "./scars.ts";
import { bandOf, scoreScale } from "./score-scale.ts";
import { fitzpatrickFromTotal, toneClassOf, typologyAngle } from "./skin-tone.ts";

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`../../../tests/clinical-specs/${name}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
}

const answersOf = (text: string): ScaleAnswers =>
  Object.fromEntries(
    text.split(" ").map((pair) => {
      const [id = "", value = ""] = pair.split("=");
      return [id, Number(value)];
    }),
  );
const isScale = (text: string): text is ScaleId => SCALE_IDS.some((id) => id === text);

describe("scales, by the clinicians' table", () => {
  const rows = rowsOf("scales.csv");

  it.each(rows)("%s of %s is %s", (scale, answers = "", total = "") => {
    if (!scale || !isScale(scale)) throw new Error("The table names a scale that does not exist.");
    expect(scoreScale(scale, answersOf(answers))).toEqual({ ok: true, value: Number(total) });
  });

  it("has rows for every scale", () => {
    expect(new Set(rows.map(([scale]) => scale))).toEqual(new Set(SCALE_IDS));
  });

  const steps: Readonly<Record<string, (input: number) => string | number | null>> = {
    "pahpi-size": pahpiSizeStep,
    "pahpi-number": pahpiNumberStep,
    "goodman-baron-number": goodmanBaronNumberBand,
    "goodman-baron-area": goodmanBaronAreaBand,
    "ecca-number": eccaNumberBand,
    fitzpatrick: (total) => fitzpatrickFromTotal(total)?.type ?? null,
    "tone-class": toneClassOf,
  };
  it.each(rowsOf("scales-steps.csv"))("%s of %s is %s", (name = "", input = "", output = "") => {
    expect(String(steps[name]?.(Number(input)) ?? "none")).toBe(output);
  });
});

describe("an incomplete scale", () => {
  it("names what is missing and gives no part of a total", () => {
    expect(scoreScale("pahpi", { size: 4, intensity: null })).toEqual({
      ok: false,
      missing: ["intensity", "number"],
      invalid: [],
    });
    for (const id of SCALE_IDS) expect(scoreScale(id, {}).ok, id).toBe(false);
  });

  it("names an answer that is no step of the scale", () => {
    expect(scoreScale("pahpi", { size: 5, intensity: 3, number: 1 })).toEqual({
      ok: false,
      missing: [],
      invalid: ["size"],
    });
    expect(scoreScale("cea", { grade: 2.5 })).toMatchObject({ invalid: ["grade"] });
    expect(scoreScale("gags", { forehead: -1 })).toMatchObject({ invalid: ["forehead"] });
    expect(scoreScale("dlqi", { total: Number.NaN })).toMatchObject({ invalid: ["total"] });
  });
});

describe("the definitions of the scales", () => {
  it.each(SCALES.map((scale) => [scale.id, scale] as const))(
    "%s reaches its range with its own options",
    (id, scale) => {
      const pick = (choose: (values: number[]) => number): ScaleAnswers =>
        Object.fromEntries(
          scale.items.map((item) => [item.id, choose(item.options.map(({ value }) => value))]),
        );
      expect(
        scoreScale(
          id,
          pick((values) => Math.min(...values)),
        ),
      ).toEqual({ ok: true, value: scale.range.min });
      expect(
        scoreScale(
          id,
          pick((values) => Math.max(...values)),
        ),
      ).toEqual({ ok: true, value: scale.range.max });
      expect(scale.cite.length).toBeGreaterThan(0);
      expect(scale.licence.text).not.toBe("");
    },
  );

  it("stand once each, and their bands leave no gap", () => {
    expect(SCALES.map(({ id }) => id)).toEqual([...SCALE_IDS]);
    const banded: ScaleDefinition[] = SCALES.filter(({ bands }) => bands.length > 0);
    for (const { id, bands, range } of banded) {
      for (let value = range.min; value <= range.max; value += 1)
        expect(bandOf(bands, value), `${id} ${String(value)}`).not.toBeNull();
    }
    expect(bandOf([], 3)).toBeNull();
  });
});

describe("what counts as better", () => {
  it("follows the published rules", () => {
    expect([isCeaResponse(3, 1), isCeaResponse(4, 2), isCeaResponse(3, 2), isCeaResponse(2, 1)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    expect([isIgaSuccess(3, 1), isIgaSuccess(2, 1), isIgaSuccess(4, 2)]).toEqual([true, false, false]);
  });
});

describe("skin tone", () => {
  it("gives the typology angle of the worked example, and none where it has no meaning", () => {
    expect(typologyAngle(65, 15)).toBeCloseTo(45, 10);
    expect(typologyAngle(50, 15)).toBe(0);
    expect(typologyAngle(65, 0)).toBeNull();
    expect(typologyAngle(65, -3)).toBeNull();
    expect(typologyAngle(101, 15)).toBeNull();
    expect(typologyAngle(Number.NaN, 15)).toBeNull();
  });

  it("says which types of the questionnaire rest on a source", () => {
    expect(fitzpatrickFromTotal(15)).toEqual({ type: "III", basis: "cited" });
    expect(fitzpatrickFromTotal(30)).toEqual({ type: "V", basis: "unverified" });
    expect(fitzpatrickFromTotal(1.5)).toBeNull();
  });
});
