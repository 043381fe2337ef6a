import { describe, expect, it } from "vitest";
import { reasonsInWords } from "./differential-panel.tsx";

const reason = (finding: string) => ({ rule: "DX-1", finding, weight: 1, cite: [] });

describe("the reasons of a diagnosis in words", () => {
  it("names findings together of which the same is said", () => {
    const reasons = [0, 2, 3].flatMap((at) => [
      reason(`findings.${String(at)}.colour=red`),
      reason(`findings.${String(at)}.surface=flat`),
    ]);
    expect(reasonsInWords([...reasons, reason("findings.1.colour=brown")], true)).toEqual([
      "findings 1, 3 and 4: red, flat",
      "finding 2: brown",
    ]);
  });

  it("says what is of no finding, and of the only one, without a number", () => {
    expect(
      reasonsInWords([reason("history.acneAtSite=true"), reason("findings.0.colour=red")], false),
    ).toEqual([expect.stringMatching(/acne/i)]);
  });
});
