import { describe, expect, it } from "vitest";
import { readSubmission } from "./read-submission.ts";

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("a submission", () => {
  it("is an object of the form's fields, with what was typed beside it", () => {
    expect(readSubmission(form(["surname", " Roe "], ["clinicId", "c1"], ["$ACTION_KEY", "k"]))).toEqual({
      input: { surname: " Roe " },
      clinicId: "c1",
      pagePatientId: null,
      values: { surname: " Roe " },
    });
  });

  it("makes lists of repeated names and of names marked as lists", () => {
    expect(readSubmission(form(["site", "cheek"], ["site", "chin"], ["drug[]", "x"])).input).toEqual({
      site: ["cheek", "chin"],
      drug: ["x"],
    });
  });

  it("nests dotted names", () => {
    expect(readSubmission(form(["address.town", "Ely"], ["address.line", "1"])).input).toEqual({
      address: { town: "Ely", line: "1" },
    });
  });

  it("never echoes a password", () => {
    expect(readSubmission(form(["newPassword", "secret"])).values).toEqual({});
  });

  it("cannot reach a prototype", () => {
    const { input } = readSubmission(form(["__proto__.administrator", "yes"], ["constructor", "x"]));
    expect(({} as Record<string, unknown>)["administrator"]).toBeUndefined();
    expect(Object.keys(input as object)).toEqual(["__proto__", "constructor"]);
  });

  it("takes the clinic and the page's patient out of a plain object, and leaves everything else as it is", () => {
    expect(readSubmission({ clinicId: "c1", pagePatientId: "p1", surname: "Roe" })).toEqual({
      input: { surname: "Roe" },
      clinicId: "c1",
      pagePatientId: "p1",
    });
    expect(readSubmission(null)).toEqual({ input: null, clinicId: null, pagePatientId: null });
    expect(readSubmission([1])).toEqual({ input: [1], clinicId: null, pagePatientId: null });
  });

  it("takes an id that is no text for one that names nothing", () => {
    expect(readSubmission({ clinicId: { toString: 1 }, pagePatientId: { toString: null } })).toEqual({
      input: {},
      clinicId: "",
      pagePatientId: "",
    });
  });

  it("does not nest a name with more dots than any form has", () => {
    const name = "a.".repeat(50_000);
    expect(readSubmission(form([name, "x"])).input).toEqual({ [name]: "x" });
  });
});
