import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";

import { textOrigins } from "#lib/loaders/text-origins.ts";
import { exampleDocument, USUAL_PLAN } from "#tests/support/handout-examples.ts";

import { TextOrigins } from "./text-origins.tsx";

describe("where the text of a paper comes from", () => {
  const document = exampleDocument(USUAL_PLAN);

  it("names each passage with its sources, its maker and its days, and that nobody reviewed or signed it", () => {
    const origins = textOrigins(document);
    expect(origins?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["diagnosis.post-inflammatory-erythema", "procedure.vascular-light.after"]),
    );
    expect(new Set(origins?.map(({ id }) => id)).size).toBe(origins?.length);
    expect(origins?.find(({ id }) => id === "treatment.azelaic-acid")?.sources).toContain("S4");
    const unsourced = (origins ?? []).map((origin) => ({ ...origin, sources: ["UNVERIFIED"] }));
    const html = renderToStaticMarkup(<TextOrigins edition={document.contentVersion} origins={unsourced} />);
    expect(html).toContain(
      "By Aftermark, written 23-Nov-2026, to be read again by 23-Nov-2027; reviewed by nobody else; not signed off by this clinic.",
    );
    expect(html).toContain("general knowledge");
    expect(html).not.toContain("UNVERIFIED");
  });

  it("says so where the paper is from another edition, whose passages may have said something else", () => {
    const old = { ...document, contentVersion: "2026.1" };
    expect(textOrigins(old)).toBeNull();
    const html = renderToStaticMarkup(<TextOrigins edition="2026.1" origins={null} />);
    expect(html).toContain("Made from text 2026.1");
  });
});
