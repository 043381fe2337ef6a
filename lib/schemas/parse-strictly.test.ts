import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseStrictly } from "./parse-strictly.ts";

const schema = z.object({
  surname: z.string().min(1, "Give a surname.").max(5),
  sex: z.enum(["female", "male"]),
  address: z.strictObject({ town: z.string() }).optional(),
});

describe("input from outside", () => {
  it("comes out as the schema's output", () => {
    expect(parseStrictly(schema, { surname: "Roe", sex: "female" })).toEqual({
      ok: true,
      value: { surname: "Roe", sex: "female" },
    });
  });

  it("gets one sentence per field, the schema's own first", () => {
    expect(parseStrictly(schema, { surname: "", sex: "x", address: {} })).toEqual({
      ok: false,
      fields: {
        surname: "Give a surname.",
        sex: "Choose one of the options.",
        "address.town": "Fill this in.",
      },
    });
    expect(parseStrictly(schema, { surname: "Rowland", sex: "male" })).toMatchObject({
      fields: { surname: "Use 5 characters or fewer." },
    });
  });

  it("is refused with a key nobody asked for, at any depth, even where the schema forgot to be strict", () => {
    expect(parseStrictly(schema, { surname: "Roe", sex: "male", clinic: "x" })).toMatchObject({
      ok: false,
      fields: { clinic: "This field is not expected here." },
    });
    expect(
      parseStrictly(schema, { surname: "Roe", sex: "male", address: { town: "Ely", role: "x" } }),
    ).toMatchObject({ ok: false, fields: { "address.role": "This field is not expected here." } });
  });

  it.each(["a\0b", "a\ud800b"])("is refused with text the database would refuse or alter", (surname) => {
    expect(parseStrictly(schema, { surname, sex: "male" })).toMatchObject({
      ok: false,
      fields: { surname: expect.stringContaining("cannot be kept") as string },
    });
  });

  it.each([null, undefined, 7, "text", []])("is refused as a whole when it is %j", (input) => {
    expect(parseStrictly(schema, input).ok).toBe(false);
  });
});
