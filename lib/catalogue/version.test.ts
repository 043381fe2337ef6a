import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.ts";
import { engineCatalogue } from "./engine-catalogue.ts";
import { REFERENCES } from "./references/references.ts";
import { CATALOGUE_VERSION, RULES_HASH } from "./version.ts";

describe("the version of the clinical content", () => {
  it("carries the hash of the rules as they are (paste the received value when the content was meant to change)", () => {
    const content = { ...engineCatalogue, version: undefined, rulesHash: undefined };
    const hash = createHash("sha256")
      .update(canonicalJson({ ...content, references: REFERENCES }))
      .digest("hex");
    expect(RULES_HASH).toBe(`sha256:${hash}`);
  });

  it("is a semantic version", () => {
    expect(CATALOGUE_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("writes equal data as equal text whatever the order of their keys", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: true, b: [1, { c: "x", d: null }] })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });
});
