import { describe, expect, it } from "vitest";
import { permittedFields } from "./logger.ts";

describe("a log line", () => {
  it("keeps the fields of the list", () => {
    const fields = {
      reference: "r-1",
      clinicId: "0190",
      route: "/patients/[patientId]",
      status: 503,
      durationMs: 12.5,
    };
    expect(permittedFields(fields)).toEqual(fields);
  });

  it("leaves out every other field", () => {
    expect(permittedFields({ patientName: "Featherstone", nhsNumber: "9434765919", body: { a: 1 } })).toEqual(
      {},
    );
  });

  it("leaves out a free text under a permitted name", () => {
    expect(permittedFields({ reference: "Ann Featherstone", code: "born 14 July", status: "many" })).toEqual(
      {},
    );
  });

  it("leaves out an address with a search text", () => {
    expect(permittedFields({ route: "/patients?search=Featherstone" })).toEqual({});
  });

  it("reduces an error to its class, code and frames, without its message", () => {
    const error = Object.assign(new TypeError("Featherstone is not a date"), { code: "P2002" });
    const line = permittedFields({ error });
    expect(line).toMatchObject({ errorName: "TypeError", errorCode: "P2002" });
    expect(JSON.stringify(line)).not.toContain("Featherstone");
  });

  it("reduces a message of several lines too", () => {
    const error = new Error("first\n    at Featherstone (patient)");
    error.stack = `Error: first\n    at Featherstone (patient)\n    at load (file.ts:1:1)`;
    expect(JSON.stringify(permittedFields({ error }))).toContain("file.ts:1:1");
  });

  it("says what kind of thing was thrown when it is no error", () => {
    expect(permittedFields({ error: "Featherstone" })).toEqual({ errorName: "string" });
  });
});
