import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, it } from "vitest";

import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { CLINIC_TREATMENTS } from "#lib/catalogue/passages/visits.ts";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type { HandoutChoices } from "#lib/clinical/handout/handout-input.ts";
import {
  exampleCourse,
  exampleInput,
  exampleStep,
  exampleVisits,
  NORMAL_PRINT,
  USUAL_PLAN,
} from "#tests/support/handout-examples.ts";
import { type ReadPdf, readPdf } from "#tests/support/read-pdf.ts";

import { findPageStarts, renderHandoutPdf } from "./render-handout-pdf.ts";
import { handoutCompiler, TEMPLATE_FOLDER } from "./typst-compiler.ts";

const LANGUAGES = ["en", "fr", "pl", "ar"] as const;
const WAYS: readonly Partial<HandoutChoices>[] = [
  { paperSize: "a4", printSize: "normal" },
  { paperSize: "letter", printSize: "large" },
];

/** Plans of one to three courses whose tables and headings fall on every height of a page. */
const PLANS = Array.from({ length: 6 }, (_, index) => {
  const courses = Array.from({ length: 1 + (index % 3) }, (_unused, place) => {
    const treatment = CLINIC_TREATMENTS[(index * 5 + place * 7) % CLINIC_TREATMENTS.length];
    if (treatment === undefined) throw new RangeError("No treatment is done in the clinic");
    return treatment;
  });
  return {
    ...USUAL_PLAN,
    steps: [
      ...["azelaic-acid", "topical-retinoid"]
        .slice(0, 1 + (index % 2))
        .map((one, place) => exampleStep(one, place)),
      ...courses.map((treatment, place) => exampleCourse(treatment, 10 + place)),
    ],
    visits: courses.flatMap((treatment) =>
      exampleVisits(treatment, ["2026-12-14", "2027-01-11", "2027-02-08"].slice(0, 1 + (index % 3))),
    ),
  };
});

const DOCUMENTS = LANGUAGES.flatMap((language) =>
  PLANS.map((plan, index) => {
    const choices = { ...NORMAL_PRINT, ...WAYS[index % WAYS.length], language };
    return composeHandout(HANDOUT_LANGUAGES, exampleInput(plan, { choices })).document;
  }),
);

/** Rows of the document, with the head of each table. */
const rowsOf = ({ sections }: HandoutDocument): number =>
  sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + ("rows" in block ? block.rows.length + 1 : 0), 0);

/** What a break did that it must not: a row on two pages, a heading at the foot of one. */
function brokenAt({ pages }: ReadPdf, document: HandoutDocument): readonly string[] {
  const rows = pages.flatMap(({ blocks }) => blocks.filter(({ role }) => role === "TR")).length;
  return [
    ...(rows > rowsOf(document) ? ["row"] : []),
    ...pages.flatMap(({ blocks }) => (/^H\d$/.test(blocks.at(-1)?.role ?? "") ? ["heading"] : [])),
  ];
}

describe("where the pages of a sheet break", () => {
  it("no row is split and no heading stands alone, in any language, print and paper", async () => {
    let breaks = 0;
    for (const document of DOCUMENTS) {
      const read = await readPdf(await renderHandoutPdf(document));
      expect(brokenAt(read, document)).toEqual([]);
      breaks += read.pages.length - 1;
    }
    expect(breaks).toBeGreaterThan(DOCUMENTS.length);
  });

  it("is found wrong where the template lets rows split and headings stand", async () => {
    const template = readFileSync(path.join(TEMPLATE_FOLDER, "handout.typ"), "utf8");
    const loose = template
      .replaceAll("sticky: true", "sticky: false")
      .replace(
        "#set table.cell(breakable: false)",
        "#set table.cell(breakable: true)\n#set text(costs: (orphan: 0%, widow: 0%))",
      );
    const warm = handoutCompiler();
    Object.assign(warm, { template: loose });
    try {
      const found = new Set<string>();
      for (const document of DOCUMENTS) {
        for (const what of brokenAt(await readPdf(await renderHandoutPdf(document)), document))
          found.add(what);
      }
      expect([...found].toSorted()).toEqual(["heading", "row"]);
    } finally {
      Object.assign(warm, { template });
    }
  });

  it("is shown on screen at the part that begins the page", async () => {
    for (const document of DOCUMENTS.slice(0, PLANS.length)) {
      const { pages } = await readPdf(await renderHandoutPdf(document));
      const starts = [...findPageStarts(document)];
      expect(starts.map(([, label]) => label)).toEqual(
        pages.slice(1).map((_, index) => `Page ${String(index + 2)} of ${String(pages.length)}`),
      );
    }
  });
});

describe("a sheet printed in black and white", () => {
  const template = readFileSync(path.join(TEMPLATE_FOLDER, "handout.typ"), "utf8");
  const colours = new Map(
    [...template.matchAll(/#let ([\w-]+) = rgb\("#([0-9a-f]{6})"\)/g)].map(([, name = "", hex = ""]) => [
      name,
      hex,
    ]),
  );
  /** Relative luminance of WCAG 2, which is what a grey printer keeps of a colour. */
  const luminance = (name: string): number => {
    const hex = name === "white" ? "ffffff" : (colours.get(name) ?? "");
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each(["ink", "quiet", "accent"])("keeps %s readable on white and on the wash", (text) => {
    for (const ground of ["white", "wash"]) {
      expect((luminance(ground) + 0.05) / (luminance(text) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it("has no other colours than these, and none that alone says something", () => {
    expect([...colours.keys()].toSorted()).toEqual(
      ["accent", "ink", "line-colour", "quiet", "wash"].toSorted(),
    );
    // What is framed in the accent has its own heading; what is in the accent is a heading, a bullet or a rule.
    expect(template.match(/fill: \w+(-\w+)?/g)?.toSorted()).toEqual(
      [
        ...["fill: accent", "fill: accent", "fill: accent", "fill: ink", "fill: ink", "fill: ink"],
        ...["fill: quiet", "fill: wash"],
      ].toSorted(),
    );
  });
});
