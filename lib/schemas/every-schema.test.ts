import { describe, expect, it } from "vitest";
import { z } from "zod";
import { everySchema } from "#tests/attacks/input/every-schema.ts";
import { judgeInput, judgeSchema } from "#tests/attacks/input/judge-schema.ts";
import { knownValue } from "#tests/attacks/input/known-values.ts";
import { sampleOf } from "#tests/attacks/input/schema-sample.ts";
import { parseStrictly } from "./parse-strictly.ts";
import { requiredText } from "./text.ts";

const SCHEMAS = await everySchema();
const RUNS = 80;
const SEED = 7;

const ofWords = (words: z.ZodType<string>) => ({ name: "planted", schema: z.strictObject({ words }) });
const faultOf = (words: z.ZodType<string>, bad: unknown) =>
  judgeInput(ofWords(words), { words: "Plain words" }, ["words"], bad);

function dawdle(text: string): string {
  const until = performance.now() + 220;
  while (performance.now() < until);
  return text;
}

describe("every schema", () => {
  it("takes an input with all its fields, so that each field is reached", () => {
    const refused = SCHEMAS.flatMap(({ name, schema }) => {
      const parsed = parseStrictly(schema, sampleOf(schema, knownValue));
      return parsed.ok ? [] : [{ name, fields: parsed.fields }];
    });
    expect(refused).toEqual([]);
    expect(SCHEMAS.length).toBeGreaterThan(100);
  });

  it("takes bad input as it was typed or refuses it, at once, and never throws", () => {
    expect(
      SCHEMAS.map((named) => judgeSchema(named, RUNS, SEED).fault).filter((fault) => fault !== null),
    ).toEqual([]);
  });

  it("refuses what is nested so deeply that reading it would run out of stack", () => {
    const deep = JSON.parse(`${"[".repeat(200_000)}${"]".repeat(200_000)}`) as unknown;
    expect(parseStrictly(z.strictObject({ a: z.unknown() }), { a: deep })).toEqual({
      ok: false,
      fields: { form: "This is nested too deeply." },
    });
  });

  it("is found out when it alters a text, drops it, takes long over it or throws", () => {
    const plain = requiredText("Write.", { max: 100 });
    expect(faultOf(plain, "e\u0301 أحمد <b>")).toBeNull();
    expect(
      faultOf(
        plain.transform((text) => text.replace(/\p{M}/gu, "")),
        "e\u0338",
      ),
    ).toContain("became");
    expect(
      faultOf(
        plain.transform((text) => text.slice(0, 20)),
        "x".repeat(21),
      ),
    ).toContain("became");
    expect(faultOf(plain.transform(dawdle), "x")).toContain("took");
    expect(faultOf(plain.transform(decodeURIComponent), "%")).toContain("threw");
  });
});
