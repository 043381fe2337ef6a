import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patientSearchTokens, querySearchTokens, type SearchablePatient } from "./search-tokens.ts";

const siobhan: SearchablePatient = {
  familyName: "O'Neil",
  givenNames: "Siobhán",
  born: "1998-07-14",
  nhsNumber: "9995260182",
  clinicNumber: "DC-00123",
  phone: "+447700900123",
};
const macDonald: SearchablePatient = {
  familyName: "MacDonald",
  givenNames: "Catherine",
  preferredName: "Kit",
};
const laCruz: SearchablePatient = {
  familyName: "de la Cruz-Østergård",
  givenNames: "José",
  phone: "020 7946 0018",
};
const mononym: SearchablePatient = { familyName: "O" };
const layla: SearchablePatient = { familyName: "حداد", givenNames: "ليلى" };
const register = { siobhan, macDonald, laCruz, mononym, layla };

function found(query: string, width: "exact" | "near"): string[] {
  const groups = querySearchTokens(query);
  return Object.entries(register)
    .filter(([, patient]) => {
      const held = new Set(patientSearchTokens(patient));
      return groups.every(({ exact, near }) =>
        [...exact, ...(width === "near" ? near : [])].some((token) => held.has(token)),
      );
    })
    .map(([name]) => name);
}

describe("finding a patient by tokens", () => {
  it.each([
    "oneil",
    "O'Neil",
    "O’NEIL",
    "o neil",
    "neil",
    "one",
    "siobhan",
    "Siobhán",
    "sio",
    "siobhan o'neil",
    "oneil, s",
    "14/07/1998",
    "14-Jul-1998",
    "14 july 1998",
    "1998-07-14",
    "14071998",
    "oneil 14/07/1998",
    "9995260182",
    "999 526 0182",
    "99952",
    "0182",
    "07700 900123",
    "+44 7700 900123",
    "DC-00123",
    "dc00123",
    "123",
    "oneil 1998",
  ])("finds O'Neil, Siobhán by “%s” and nobody else", (query) => {
    expect(found(query, "exact")).toEqual(["siobhan"]);
  });

  it.each(["Siobahn", "Siobhn", "Siobhann", "Siophan", "onel", "onneil", "oneli", "siobahn oneli"])(
    "forgives the slip in “%s”",
    (query) => {
      expect(found(query, "near")).toContain("siobhan");
    },
  );

  it.each([
    ["mac donald", "macDonald"],
    ["macdonald", "macDonald"],
    ["kit", "macDonald"],
    ["de la cruz", "laCruz"],
    ["delacruz", "laCruz"],
    ["ostergard", "laCruz"],
    ["cruz-ostergard", "laCruz"],
    ["jose", "laCruz"],
    ["7946 0018", ""],
    ["02079460018", "laCruz"],
    ["ليلى", "layla"],
    ["حداد", "layla"],
  ])("finds by “%s”: %s", (query, who) => {
    expect(found(query, "exact")).toEqual(who === "" ? [] : [who]);
  });

  it("finds a name of one letter, and other names by their initial", () => {
    expect(found("o", "exact")).toContain("mononym");
    expect(found("kathryn", "near")).toContain("macDonald");
  });

  it("asks nothing when nothing is typed, and does not forgive a number or a short name", () => {
    expect(querySearchTokens("  ' , ")).toEqual([]);
    expect(found("9995260183", "near")).toEqual([]);
    expect(found("kat", "near")).toEqual([]);
  });

  it("stays small for any text, and finds every patient by their own full name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const groups = querySearchTokens(text);
        expect(groups.length).toBeLessThanOrEqual(6);
        for (const { exact, near } of groups) expect(exact.length + near.length).toBeLessThanOrEqual(24);
        expect(patientSearchTokens({ familyName: text, givenNames: text }).length).toBeLessThan(600);
      }),
    );
    expect(patientSearchTokens(siobhan).length).toBeLessThan(80);
  });
});
