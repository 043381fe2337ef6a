import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

/** Packed bytes of the engine with every rule and treatment, which the page of a visit always loads. */
const RULES_LIMIT = 60_000;
/** Packed bytes of all names, fetched only once somebody types a name that did not come with the page. */
const NAMES_LIMIT = 20_000;
const ENTRY = "the-entry";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Bundles modules of the project as a browser would load them. */
async function bundle(entry: string): Promise<string> {
  const made = await rolldown({
    input: ENTRY,
    cwd: root,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? entry : null),
      },
    ],
  });
  const { output } = await made.generate({ format: "es", minify: true });
  return output[0].code;
}

const packed = (code: string): number => gzipSync(code, { level: 9 }).length;

describe("what ships to the browser", { timeout: 60_000 }, () => {
  it("is at most 60 kB, packed, for the engine with its rules", async () => {
    const code = await bundle(
      `export { evaluate } from "${root}lib/clinical/evaluate.ts";
       export { ruleCatalogue } from "${root}lib/catalogue/rule-catalogue.ts";`,
    );
    expect(code).toContain("post-inflammatory-erythema");
    expect(code).not.toContain("roaccutane");
    expect(packed(code)).toBeLessThanOrEqual(RULES_LIMIT);
  });

  it("is at most 20 kB, packed, for the names of medicines and conditions, which a visit seldom needs all", async () => {
    const code = await bundle(`export { catalogueNames } from "${root}lib/catalogue/catalogue-names.ts";`);
    expect(code).toContain("roaccutane");
    expect(packed(code)).toBeLessThanOrEqual(NAMES_LIMIT);
  });
});
