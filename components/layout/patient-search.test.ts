import { afterEach, describe, expect, it, vi } from "vitest";
import { searchPatients } from "./patient-search.ts";

function answer(body: unknown, status = 200) {
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(body, { status })));
}

const signal = new AbortController().signal;
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("searching patients from Go to", () => {
  it("tells two patients of one name apart by birth date and number", async () => {
    answer({ patients: [{ id: "7", name: "DAS, Priya", born: "2001-02-03", nhsNumber: "9995260182" }] });
    expect(await searchPatients("das", signal)).toEqual([
      {
        id: "7",
        label: "DAS, Priya",
        href: "/patients/7",
        kind: "Patient",
        detail: "Born 03-Feb-2001 · NHS No. 999 526 0182",
      },
    ]);
  });

  it("says in words what is not known", async () => {
    answer({ patients: [{ id: "7", name: "O, Ty", born: null, nhsNumber: null }] });
    expect((await searchPatients("o ty", signal))[0]?.detail).toBe("Born not known · No NHS No.");
  });

  it("leaves out what is not a patient", async () => {
    answer({ patients: [null, { id: 1 }, "x"] });
    expect(await searchPatients("das", signal)).toEqual([]);
  });

  it("fails where the server refuses or answers in another form", async () => {
    answer({}, 503);
    await expect(searchPatients("das", signal)).rejects.toThrow("503");
    answer({ people: [] });
    await expect(searchPatients("das", signal)).rejects.toThrow("another form");
  });
});
