import { describe, expect, it } from "vitest";
import { resultFor } from "./test-results.ts";

const CANCER = { names: "basal cell|melanoma|malignan", tests: "biops|histolog" };
const FUNGUS = { names: "hypha|dermatophyt", tests: "scraping|koh\\b|fung", weight: 4 };
const GRAM_NEGATIVE = { names: "gram[- ]negative|klebsiella" };

const says = (words: Parameters<typeof resultFor>[0], name: string, result: string): string | null =>
  resultFor(words, [{ name, result }])?.says ?? null;

describe("what a test says of a cause", () => {
  it.each([
    ["names it", CANCER, "Biopsy", "Basal cell carcinoma, nodular", "named"],
    ["names it after denying another thing", CANCER, "Histology", "No ulceration. Melanoma in situ", "named"],
    ["cannot exclude it", CANCER, "Biopsy", "Cannot exclude melanoma", "named"],
    ["denies it", CANCER, "Biopsy", "No evidence of malignancy", "negative"],
    ["calls the tissue benign", CANCER, "Biopsy", "benign naevus", "negative"],
    ["says nothing of it", CANCER, "Biopsy", "scar tissue", null],
    ["is still awaited", CANCER, "Biopsy", "? basal cell, result awaited", null],
    ["is a biopsy that is only called positive", CANCER, "Biopsy", "positive", null],
    ["is a test of something else", CANCER, "Ferritin", "normal", null],
    ["is positive without a name", FUNGUS, "KOH", "positive", "positive"],
    ["is negative", FUNGUS, "Skin scraping", "negative", "negative"],
    ["found nothing", FUNGUS, "Fungal culture", "no growth", "negative"],
    ["names what is itself called negative", GRAM_NEGATIVE, "Swab", "Gram-negative rods", "named"],
    ["denies what is itself called negative", GRAM_NEGATIVE, "Swab", "no Gram-negative rods", "negative"],
  ] as const)("%s", (_, words, name, result, expected) => {
    expect(says(words, name, result)).toBe(expected);
  });

  it("lets the test that names the cause count before one that was negative", () => {
    const tests = [
      { name: "KOH", result: "negative" },
      { name: "Culture", result: "dermatophyte grown" },
    ];
    expect(resultFor(FUNGUS, tests)).toEqual({ says: "named", index: 1 });
  });
});
