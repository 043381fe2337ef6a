import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";

const BROWSER_LIMIT = 60_000;
const ENTRY = "the-engine";

/** Bundles the engine with its slim catalogue as a browser would load them. */
async function bundleEngine(): Promise<string> {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const bundle = await rolldown({
    input: ENTRY,
    cwd: root,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) =>
          id === `\0${ENTRY}`
            ? `export { evaluate } from "${root}lib/clinical/evaluate.ts";
               export { engineCatalogue } from "${root}lib/catalogue/engine-catalogue.ts";`
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: "es", minify: true });
  return output[0].code;
}

describe("what ships to the browser", () => {
  it("is at most 60 kB, packed, for the engine with its catalogue", { timeout: 60_000 }, async () => {
    const code = await bundleEngine();
    expect(code).toContain("post-inflammatory-erythema");
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BROWSER_LIMIT);
  });
});
