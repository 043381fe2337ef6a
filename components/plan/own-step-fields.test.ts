import { describe, expect, it } from "vitest";
import { emptyOwnStep, readOwnStep, typedOwnStep, type TypedOwnStep } from "./own-step-fields.ts";

const typed = (difference: Partial<TypedOwnStep> = {}): TypedOwnStep => ({
  ...emptyOwnStep("own-1"),
  name: "Pumice rub",
  ...difference,
});

describe("an own step as it is typed", () => {
  it("becomes a step and comes back as it was", () => {
    const { step, errors } = readOwnStep(typed({ sessions: "3", intervalMin: "2,5", note: " Gently. " }));
    expect(errors).toEqual({});
    expect(step).toMatchObject({
      sessions: 3,
      intervalWeeks: { min: 2.5, max: 6 },
      injures: "unknown",
      note: "Gently.",
    });
    expect(step === null ? null : readOwnStep(typedOwnStep(step)).step).toEqual(step);
  });

  it("has no sessions at home, and no interval with one", () => {
    expect(readOwnStep(typed({ place: "home", sessions: "x" })).step).toMatchObject({ sessions: null });
    expect(readOwnStep(typed({ sessions: "1", intervalMin: "" })).step).toMatchObject({
      intervalWeeks: null,
    });
  });

  it.each([
    ["no name", { name: "  " }, "name-own-1"],
    ["half a session", { sessions: "1.5" }, "sessions-own-1"],
    ["no session", { sessions: "0" }, "sessions-own-1"],
    ["too many sessions", { sessions: "41" }, "sessions-own-1"],
    ["no interval", { sessions: "2", intervalMin: "" }, "intervalMin-own-1"],
    ["an interval turned round", { sessions: "2", intervalMin: "8" }, "intervalMax-own-1"],
    ["an interval of more than a year", { sessions: "2", intervalMax: "53" }, "intervalMax-own-1"],
  ])("is not taken with %s, and says where", (_, difference, field) => {
    const { step, errors } = readOwnStep(typed(difference));
    expect(step).toBeNull();
    expect(errors).toHaveProperty(field);
  });
});
