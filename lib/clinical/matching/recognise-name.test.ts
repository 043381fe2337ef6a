import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { recogniseName } from "./recognise-name.ts";

const ask = (kind: Parameters<typeof recogniseName>[1], text: string) =>
  recogniseName(engineCatalogue, kind, text);

describe("recognising one typed name", () => {
  it("tells the generic name of a brand", () => {
    expect(ask("medication", "Roaccutane 20 mg")).toEqual({
      known: [{ id: "isotretinoin", name: "isotretinoin" }],
      perhaps: [],
    });
  });

  it("looks for conditions among conditions only", () => {
    expect(ask("condition", "cold sores").known).toEqual([
      { id: "herpes-labialis", name: "herpes labialis" },
    ]);
    expect(ask("medication", "cold sores").known).toEqual([]);
  });

  it("asks back where the spelling leaves it open", () => {
    expect(ask("medication", "isotertinion").known).toEqual([]);
    expect(ask("medication", "isotertinion").perhaps.map(({ id }) => id)).toContain("isotretinoin");
  });

  it("names nothing for a word it does not know, or for a dash", () => {
    expect(ask("allergy", "qwertyuiop")).toEqual({ known: [], perhaps: [] });
    expect(ask("allergy", "-")).toEqual({ known: [], perhaps: [] });
  });
});
