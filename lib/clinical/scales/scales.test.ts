import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import { SKIN_TONE_MEASURES } from "#lib/catalogue/scales/skin-tone-measures.ts";
import { WORKED_EXAMPLES } from "#lib/catalogue/scales/worked-examples.ts";
import { pahpiNumberStep, pahpiSizeStep } from "./pigment.ts";
import { isCeaResponse, isIgaSuccess } from "./redness-and-acne.ts";
import {
  SCALE_IDS,
  type ScaleAnswers,
  type ScaleBand,
  type ScaleDefinition,
  type ScaleId,
  type ScaleResult,
} from "./scale.ts";
import { eccaNumberBand, goodmanBaronAreaBand, goodmanBaronNumberBand } from "./scars.ts";
import { bandOf, scoreScale } from "./score-scale.ts";
import {
  fitzpatrickFromTotal,
  scoreFitzpatrick,
  TONE_CLASSES,
  toneClassOf,
  typologyAngle,
} from "./skin-tone.ts";

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
    text
      .split(" ")
      .filter((pair) => pair !== "")
      .map((pair) => {
        const [id = "", value = ""] = pair.split("=");
        return [id, Number(value)];
      }),
  );
const SCORERS: Readonly<Record<string, (answers: ScaleAnswers) => ScaleResult>> = {
  ...Object.fromEntries(SCALE_IDS.map((id) => [id, (answers: ScaleAnswers) => scoreScale(id, answers)])),
  "fitzpatrick-questionnaire": scoreFitzpatrick,
  "typology-angle": typologyAngle,
};

function score(scale: string, answers: string): ScaleResult {
  const scorer = SCORERS[scale];
  if (scorer === undefined) throw new Error(`The table names a scale that does not exist: ${scale}`);
  return scorer(answersOf(answers));
}

const bandsOf = (id: ScaleId): readonly ScaleBand[] => SCALES.find((scale) => scale.id === id)?.bands ?? [];

function angleOf(input: string): number | null {
  const [lightness, yellowness] = input.split("/").map(Number);
  const angle = typologyAngle({ lightness, yellowness });
  return angle.ok ? Math.round(angle.value * 1e6) / 1e6 : null;
}

describe("scales, by the clinicians' table", () => {
  const rows = rowsOf("scales.csv");

  it.each(rows)("%s of %s is %s", (scale = "", answers = "", total = "") => {
    expect(score(scale, answers)).toEqual({ ok: true, value: Number(total) });
  });

  it("has rows for every scale, a worked example among them", () => {
    const worked = rows.filter(([, , , source]) => source === "worked example").map(([scale]) => scale);
    expect(new Set(rows.map(([scale]) => scale))).toEqual(
      new Set([...SCALE_IDS, "fitzpatrick-questionnaire"]),
    );
    expect(new Set(worked)).toEqual(new Set([...SCALE_IDS, "fitzpatrick-questionnaire"]));
  });

  it.each(WORKED_EXAMPLES)("is shown in the guide with its worked example: $scale", (example) => {
    expect(scoreScale(example.scale, example.answers)).toEqual({ ok: true, value: example.total });
    expect(example.working).toContain(String(example.total));
    const row = rows.find(([scale, , , source]) => scale === example.scale && source === "worked example");
    expect(answersOf(row?.[1] ?? "")).toEqual(example.answers);
  });

  it("has a worked example for every scale, once", () => {
    expect(WORKED_EXAMPLES.map(({ scale }) => scale)).toEqual([...SCALE_IDS]);
  });

  const steps: Readonly<Record<string, (input: string) => string | number | null>> = {
    "pahpi-size": (input) => pahpiSizeStep(Number(input)),
    "pahpi-number": (input) => pahpiNumberStep(Number(input)),
    "goodman-baron-number": (input) => goodmanBaronNumberBand(Number(input)),
    "goodman-baron-area": (input) => goodmanBaronAreaBand(Number(input)),
    "ecca-number": (input) => eccaNumberBand(Number(input)),
    "gags-band": (input) => bandOf(bandsOf("gags"), Number(input)),
    "dlqi-band": (input) => bandOf(bandsOf("dlqi"), Number(input)),
    fitzpatrick: (input) => fitzpatrickFromTotal(Number(input))?.type ?? null,
    "tone-class": (input) => toneClassOf(Number(input)),
    "typology-angle": angleOf,
  };
  it.each(rowsOf("scales-steps.csv"))("%s of %s is %s", (name = "", input = "", output = "") => {
    const step = steps[name];
    if (step === undefined) throw new Error(`The table names a step that does not exist: ${name}`);
    expect(String(step(input) ?? "none")).toBe(output);
  });
});

describe("an incomplete or impossible answer", () => {
  const named = (cell: string): string[] => cell.split(" ").filter((id) => id !== "");

  it.each(rowsOf("scales-refused.csv"))(
    "%s of “%s” is missing “%s”, refuses “%s”",
    (scale = "", answers = "", missing = "", invalid = "") => {
      expect(score(scale, answers)).toEqual({ ok: false, missing: named(missing), invalid: named(invalid) });
    },
  );

  it("never gives a part of a total", () => {
    for (const id of SCALE_IDS) expect(scoreScale(id, {}).ok, id).toBe(false);
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
  it("is shown in the guide with the bands that the functions use", () => {
    const labelsOf = (id: string) =>
      SKIN_TONE_MEASURES.find((measure) => measure.id === id)?.bands.map(({ label }) => label);
    expect(labelsOf("fitzpatrick-questionnaire")).toEqual(["I", "II", "III", "IV", "V", "VI"]);
    expect(labelsOf("typology-angle")).toEqual(TONE_CLASSES.map((name) => name.replace("-", " ")));
  });

  it("says which types of the questionnaire rest on a source", () => {
    expect(fitzpatrickFromTotal(15)).toEqual({ type: "III", basis: "cited" });
    expect(fitzpatrickFromTotal(30)).toEqual({ type: "V", basis: "unverified" });
    expect(fitzpatrickFromTotal(1.5)).toBeNull();
  });
});
