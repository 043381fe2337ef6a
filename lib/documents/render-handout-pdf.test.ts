import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";

import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";

import { HANDOUT_LANGUAGES } from "#lib/catalogue/passages/handout-languages.ts";
import { composeHandout } from "#lib/clinical/handout/compose-handout.ts";
import { documentWords } from "#lib/clinical/handout/document-text.ts";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import type { HandoutInput } from "#lib/clinical/handout/handout-input.ts";
import { TREATMENTS } from "#lib/clinical/model/vocabulary.ts";
import {
  EXAMPLE_PATIENT,
  exampleCourse,
  exampleDocument,
  exampleInput,
  exampleStep,
  exampleVisits,
  NORMAL_PRINT,
  SHORTEST_PLAN,
  USUAL_PLAN,
} from "#tests/support/handout-examples.ts";
import { countPages, type ReadPdf, readPdf } from "#tests/support/read-pdf.ts";

import { renderHandoutPdf } from "./render-handout-pdf.ts";
import { handoutCompiler } from "./typst-compiler.ts";
import { UnprintableTextError } from "./unprintable-text.ts";

const LARGE = { ...NORMAL_PRINT, printSize: "large" } as const;
const LONGEST_PLAN = {
  ...USUAL_PLAN,
  diagnoses: ["post-inflammatory-erythema", "post-inflammatory-hyperpigmentation", "atrophic-scar-rolling"],
  steps: TREATMENTS.map((treatment, index) => exampleCourse(treatment, index)),
  visits: TREATMENTS.flatMap((treatment) => exampleVisits(treatment, ["2027-01-11", "2027-02-08"])),
};
const EVERYTHING = {
  ...NORMAL_PRINT,
  sections: { prevention: true, myths: true, questions: true },
  personalNote: "Well done for coming.",
};

/** As a sheet is set whose room is short: what happens day by day is a list, without the heads of its table. */
const listedByDay = (document: HandoutDocument): HandoutDocument => ({
  ...document,
  sections: document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "timeline" ? { ...block, columns: ["", ""] as const } : block,
    ),
  })),
});

const identityOf = ({ identity }: HandoutDocument) =>
  [identity.name, identity.born, identity.number].join(" ").split(/\s+/);

describe("the handout as a PDF", () => {
  const document = exampleDocument(USUAL_PLAN, { choices: EVERYTHING });
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await renderHandoutPdf(document);
    pdf = await readPdf(bytes);
  });

  it("holds exactly the words of the document model, in its order", () => {
    expect(pdf.taggedWords).toEqual(documentWords(document));
  });

  it("carries name, date of birth and number, the page count and the demonstration mark on every page", () => {
    expect(pdf.pages.length).toBeGreaterThan(1);
    pdf.pages.forEach((page, index) => {
      const artifacts = page.artifactWords.join(" ");
      for (const word of identityOf(document)) expect(page.artifactWords).toContain(word);
      expect(artifacts).toContain(`Page ${String(index + 1)} of ${String(pdf.pages.length)}`);
      expect(artifacts).toContain("Demonstration data — not a real patient");
      expect(artifacts).toContain("Made on 23 November 2026 · Version 1, text 2026.2");
    });
  });

  it("is tagged, says PDF/UA-1, its language and its title, and shows the title", () => {
    expect(pdf.marked).toBe(true);
    expect(pdf.language).toBe("en");
    expect(pdf.title).toBe("Your skin plan");
    expect(pdf.universalAccess).toBe("1");
    expect(pdf.roles).toEqual(
      expect.arrayContaining(["H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD"]),
    );
  });

  it("embeds every font it uses, and they are the product's own", () => {
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) {
      expect(font.embedded).toBe(true);
      expect(font.name).toMatch(/AtkinsonHyperlegibleNext/);
    }
  });

  it("is A4 with no letter below 12 point, or 16 point in large print", async () => {
    for (const page of pdf.pages) {
      expect(page.width).toBeCloseTo(595.28, 0);
      expect(page.height).toBeCloseTo(841.89, 0);
      expect(page.smallestType).toBeGreaterThanOrEqual(11.99);
    }
    const large = await readPdf(await renderHandoutPdf(exampleDocument(USUAL_PLAN, { choices: LARGE })));
    for (const page of large.pages) expect(page.smallestType).toBeGreaterThanOrEqual(15.99);
  });

  it("keeps every word inside the page", () => {
    for (const page of pdf.pages) {
      expect(page.left).toBeGreaterThan(50);
      expect(page.right).toBeLessThan(595.28 - 50);
    }
  });

  it("gives the same bytes in other processes and other time zones", () => {
    const script = [
      'import { renderHandoutPdf } from "#lib/documents/render-handout-pdf.ts";',
      'import { exampleDocument, USUAL_PLAN } from "#tests/support/handout-examples.ts";',
      'import { createHash } from "node:crypto";',
      "const bytes = await renderHandoutPdf(exampleDocument(USUAL_PLAN));",
      'console.log(createHash("sha256").update(bytes).digest("hex"));',
    ].join("\n");
    const hashes = ["Pacific/Auckland", "America/Los_Angeles"].map((zone) =>
      execFileSync(
        process.execPath,
        ["--conditions=react-server", "--input-type=module-typescript", "--eval", script],
        { encoding: "utf8", env: { ...process.env, TZ: zone, NODE_OPTIONS: "" }, cwd: process.cwd() },
      ).trim(),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[1]).toBe(hashes[0]);
  });

  it("gives the same bytes when rendered again, and other bytes for other words", async () => {
    const hash = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
    expect(hash(await renderHandoutPdf(document))).toBe(hash(bytes));
    const other = exampleDocument(USUAL_PLAN, { choices: EVERYTHING, version: 2 });
    expect(hash(await renderHandoutPdf(other))).not.toBe(hash(bytes));
  });

  it("prints markup in a name or a note as the letters it is made of", async () => {
    const hostile = "#strong[x] $a$ *b* _c_ \\ <d> @e `f` = g // h https://x.test";
    const tricky = exampleDocument(SHORTEST_PLAN, {
      patient: { ...EXAMPLE_PATIENT, name: hostile },
      choices: { ...NORMAL_PRINT, personalNote: hostile },
    });
    const read = await readPdf(await renderHandoutPdf(tricky));
    expect(read.taggedWords).toEqual(documentWords(tricky));
    expect(read.pages[0]?.artifactWords.join(" ")).toContain(hostile);
  });
});

describe("the letterhead of the first page", () => {
  const lines = ["Example Skin Clinic", "1 Example Street", "London ZZ99 1ZZ", "020 7946 0123"];
  const headed = (words: string, changes: Partial<HandoutInput> = {}) => {
    const input = exampleInput(USUAL_PLAN, changes);
    const letterhead = { picture: { sha256: "a".repeat(64), width: 600, height: 200, words }, lines };
    return exampleDocument(USUAL_PLAN, { ...input, clinic: { ...input.clinic, letterhead } });
  };
  let logo: Uint8Array;
  beforeAll(async () => {
    const green = { width: 600, height: 200, channels: 3 as const, background: "#0b625d" };
    logo = new Uint8Array(await sharp({ create: green }).png().toBuffer());
  });

  it("stands beside the title, its lines read after the first words and its picture told in words", async () => {
    const document = headed('Skin "Clinic" #strong[x] \\ $y$');
    const read = await readPdf(await renderHandoutPdf(document, logo));
    expect(read.taggedWords).toEqual(documentWords(document));
    expect(read.roles).toContain("Figure");
    expect(read.universalAccess).toBe("1");
    expect(documentWords(document).join(" ")).toContain(`each visit. ${lines.join(" · ")} What you have`);
  });

  it("gives the same bytes for the same picture, and leaves nothing behind for the next sheet", async () => {
    const document = headed("Example Skin Clinic");
    const first = await renderHandoutPdf(document, logo);
    expect(Buffer.compare(first, await renderHandoutPdf(document, logo))).toBe(0);
    await expect(renderHandoutPdf(document)).rejects.toThrow();
  });

  it("takes no page from a usual plan", async () => {
    for (const choices of [NORMAL_PRINT, LARGE]) {
      const limit = choices === LARGE ? 4 : 2;
      expect(await countPages(await renderHandoutPdf(headed("Logo", { choices }), logo))).toBeLessThanOrEqual(
        limit,
      );
    }
  });
});

describe("what somebody typed to break the page", () => {
  const setWith = async (note: string, changes: Partial<HandoutInput> = {}) => {
    const document = exampleDocument(SHORTEST_PLAN, {
      choices: { ...NORMAL_PRINT, personalNote: note },
      ...changes,
    });
    const read = await readPdf(await renderHandoutPdf(document));
    for (const page of read.pages) {
      expect(page.right).toBeLessThan(page.width - 50);
      expect(page.left).toBeGreaterThan(50);
    }
    return { document, read };
  };

  it("breaks ten thousand letters without a space, and keeps each of them", async () => {
    const { read } = await setWith("a".repeat(10_000));
    const letters = read.taggedWords.join("");
    expect(letters).toContain("a".repeat(10_000));
  });

  it("breaks a long word in large print, in a name and in a visit too", async () => {
    const long = "W".repeat(120);
    await setWith(long, {
      choices: { ...LARGE, personalNote: long },
      patient: { ...EXAMPLE_PATIENT, name: long },
      plan: {
        ...SHORTEST_PLAN,
        visits: exampleVisits("x", ["2027-01-11"]).map((visit) => ({ ...visit, ownName: long })),
      },
    });
  });

  it.each([
    ["marks piled up", `Z${"\u0301\u0316\u0300".repeat(300)}algo`],
    ["overrides of direction", "take \u202e gm 5 \u202c\u2066\u2067 twice"],
    ["Hebrew within English, with brackets and numbers", "Use (שלום) 2 times, then שלום 3."],
    ["markup of a page", "<img src=x onerror=alert(1)><script>alert(1)</script>&amp;"],
    ["markup of the typesetter", '#read("/etc/passwd") #import "x": * $ \\ = \n= Heading\n- list\n/ term: x'],
    ["a language of templates", "{page} {pages} {{x}} \${x} %s"],
  ])("prints %s as text, inside the page", async (_what, note) => {
    const { document, read } = await setWith(note);
    // Letters of a right-to-left word and marks on a letter are read back in pieces.
    if (!/[ש\u0316]/u.test(note)) expect(read.taggedWords).toEqual(documentWords(document));
    expect(read.roles).not.toContain("Formula");
  });
});

describe("a name in any of the letters that patients here write", () => {
  const named = (name: string) =>
    exampleDocument(SHORTEST_PLAN, {
      patient: { ...EXAMPLE_PATIENT, name },
      choices: { ...NORMAL_PRINT, personalNote: `For ${name}.` },
    });
  const lettersIn = (text: string) => new Set(text.normalize("NFKC").match(/\p{L}/gu));

  it.each([
    ["Arabic, each name kept apart", "\u2068الحداد\u2069, \u2068أحمد\u2069", "Vazirmatn"],
    ["Persian and Urdu", "پژمان, گلچهره ٹ ڈ ے", "Vazirmatn"],
    ["Hebrew", "כהן, משה", "NotoSansHebrew"],
    ["Polish", "WAŁĘSA, Łukasz Żółć", "AtkinsonHyperlegibleNext"],
    ["Greek", "ΠΑΠΑΔΌΠΟΥΛΟΣ, Γεώργιος", "NotoSans"],
    ["Cyrillic", "ЋИРИЋ, Ђорђе Їжак", "NotoSans"],
    ["Vietnamese", "NGUYỄN, Thị Ánh", "NotoSans"],
    ["Yoruba", "ADÉBÁYỌ̀, Ṣadé Ọlá", "NotoSans"],
  ])("is printed on each page and in the text: %s", async (_, name, typeface) => {
    const document = named(name);
    const read = await readPdf(await renderHandoutPdf(document));
    const written = lettersIn(read.pages[0]?.artifactWords.join(" ") ?? "");
    for (const letter of lettersIn(name)) expect(written).toContain(letter);
    const noted = lettersIn(read.taggedWords.join(""));
    for (const letter of lettersIn(name)) expect(noted).toContain(letter);
    // Joined letters are read back in pieces by readers, so that whole words are compared in the document's model.
    expect(document.identity.name).toBe(name);
    expect(read.pages[0]?.artifactWords.join(" ")).toContain("Demonstration data — not a real patient");
    expect(read.taggedWords.join(" ")).toContain("Keep it, and bring it to each visit.");
    expect(read.fonts.map((font) => font.name.replace(/^.*\+|-.*$/g, ""))).toContain(typeface);
    expect(read.fonts.every((font) => font.embedded)).toBe(true);
  });

  it("reads back letter by letter where one letter is one shape", async () => {
    for (const name of ["WAŁĘSA, Łukasz Żółć", "ΠΑΠΑΔΌΠΟΥΛΟΣ, Γεώργιος", "ЋИРИЋ, Ђорђе"]) {
      const read = await readPdf(await renderHandoutPdf(named(name)));
      expect(read.pages[0]?.artifactWords.join("")).toContain(name.replaceAll(" ", ""));
    }
  });

  it("gives the same bytes each time", async () => {
    const first = await renderHandoutPdf(named("الحداد, أحمد"));
    const again = await renderHandoutPdf(named("الحداد, أحمد"));
    expect(Buffer.compare(first, again)).toBe(0);
  });

  it("is refused, with the characters told, where no embedded typeface has them", async () => {
    const error: unknown = await renderHandoutPdf(named("EXAMPLE 😀 王")).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnprintableTextError);
    expect(error).toMatchObject({ characters: ["😀", "王"] });
    expect(String(error)).not.toMatch(/😀|王/u);
  });
});

describe("handouts of many patients, set at once and in turn", () => {
  it("each carry their own patient on every page, and nobody else", async () => {
    const names = ["ALDER", "BIRCH", "CEDAR", "DAMSON", "ELDER", "FIR"];
    const documents = names.map((family, index) =>
      exampleDocument(USUAL_PLAN, {
        patient: {
          ...EXAMPLE_PATIENT,
          name: `${family}, Sam (Mx)`,
          bornOn: `19${String(70 + index)}-03-0${String(index + 1)}`,
        },
      }),
    );
    const first = await Promise.all(documents.map((document) => renderHandoutPdf(document)));
    const again = await Promise.all(documents.toReversed().map((document) => renderHandoutPdf(document)));
    expect(again.toReversed().map((bytes) => Buffer.from(bytes))).toEqual(
      first.map((bytes) => Buffer.from(bytes)),
    );
    for (const [index, bytes] of first.entries()) {
      const { pages } = await readPdf(bytes);
      expect(pages.length).toBeGreaterThan(1);
      for (const { artifactWords } of pages) {
        const seen = names.filter((name) => artifactWords.join(" ").includes(name));
        expect(seen).toEqual([names[index]]);
        expect(artifactWords.join(" ")).toContain(`Born ${String(index + 1)} March 19${String(70 + index)}`);
      }
    }
  });
});

describe("the length of a handout", () => {
  const pagesOf = async (changed: HandoutDocument) => countPages(await renderHandoutPdf(changed));

  it("is one page for the shortest plan, two for a usual one, and at most four in large print", async () => {
    expect(await pagesOf(exampleDocument(SHORTEST_PLAN))).toBe(1);
    expect(await pagesOf(exampleDocument(USUAL_PLAN))).toBe(2);
    expect(await pagesOf(exampleDocument(USUAL_PLAN, { choices: LARGE }))).toBeLessThanOrEqual(4);
  });

  it("stays within two pages, or four in large print, for a cream and a course of any one treatment", async () => {
    for (const treatment of TREATMENTS) {
      const plan = {
        ...USUAL_PLAN,
        steps: [exampleStep("azelaic-acid", 1), exampleCourse(treatment, 2)],
        visits: exampleVisits(treatment, ["2026-12-14", "2027-01-11", "2027-02-08"]),
      };
      expect(await pagesOf(exampleDocument(plan))).toBeLessThanOrEqual(2);
      expect(await pagesOf(exampleDocument(plan, { choices: LARGE }))).toBeLessThanOrEqual(4);
    }
  }, 60_000);

  it.each(["en", "fr", "pl", "ar"] as const)(
    "is two pages for a usual plan in %s, and four in large print, on A4 and on Letter",
    async (language) => {
      for (const paperSize of ["a4", "letter"] as const) {
        for (const [printSize, most] of [
          ["normal", 2],
          ["large", 4],
        ] as const) {
          const choices = { ...NORMAL_PRINT, language, paperSize, printSize };
          const { document } = composeHandout(HANDOUT_LANGUAGES, exampleInput(USUAL_PLAN, { choices }));
          expect(document.language).toBe(language);
          const { pages } = await readPdf(await renderHandoutPdf(document));
          expect(pages.length).toBeLessThanOrEqual(most);
          expect(pages[0]?.width).toBeCloseTo(paperSize === "a4" ? 595.28 : 612, 0);
          expect(pages[0]?.height).toBeCloseTo(paperSize === "a4" ? 841.89 : 792, 0);
        }
      }
    },
  );

  it("holds for a plan with everything in it, all its words included", async () => {
    const longest = exampleDocument(LONGEST_PLAN, { choices: EVERYTHING });
    const read = await readPdf(await renderHandoutPdf(longest));
    expect(read.taggedWords).toEqual(documentWords(listedByDay(longest)));
    expect(read.pages.length).toBeLessThanOrEqual(24);
  });

  it("is set in two columns where that saves a page, with the same words in the same order", async () => {
    const home = ["azelaic-acid", "niacinamide", "topical-retinoid", "benzoyl-peroxide"];
    const courses = ["microneedling", "peel-glycolic"];
    const plan = {
      ...USUAL_PLAN,
      steps: [
        ...home.map(exampleStep),
        ...courses.map((treatment) => exampleCourse(treatment, courses.indexOf(treatment) + 10)),
      ],
      visits: courses.flatMap((treatment) =>
        exampleVisits(treatment, ["2026-12-14", "2027-01-11", "2027-02-08"]),
      ),
    };
    const columned = exampleDocument(plan);
    const read = await readPdf(await renderHandoutPdf(columned));
    expect(read.pages).toHaveLength(2);
    expect(read.taggedWords).toEqual(documentWords(listedByDay(columned)));
    for (const page of read.pages) expect(page.smallestType).toBeGreaterThanOrEqual(11.99);
    const warm = handoutCompiler();
    const { template } = warm;
    Object.assign(warm, { template: template.replace("if columned { 2 }", "if columned { 1 }") });
    try {
      expect((await readPdf(await renderHandoutPdf(columned))).pages).toHaveLength(3);
    } finally {
      Object.assign(warm, { template });
    }
    expect(
      (await readPdf(await renderHandoutPdf(exampleDocument(plan, { choices: LARGE })))).pages,
    ).toHaveLength(4);
  });

  it("holds a name of sixty letters and a note of many lines", async () => {
    const input = exampleInput(USUAL_PLAN, {
      patient: { ...EXAMPLE_PATIENT, name: `${"LONG-".repeat(11)}NAME, Maximilian-Alexander (Prof)` },
      choices: { ...LARGE, personalNote: "Use the cream as we said.\n".repeat(60) },
    });
    const long = exampleDocument(input.plan, input);
    const read = await readPdf(await renderHandoutPdf(long));
    expect(read.taggedWords).toEqual(documentWords(long));
    for (const page of read.pages) expect(page.right).toBeLessThan(595.28 - 50);
  });
});
