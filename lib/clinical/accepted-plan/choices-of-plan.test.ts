import { describe, expect, it } from "vitest";
import type { AwayDates } from "../scheduling/course.ts";
import type { AcceptedPlan } from "./accepted-plan.ts";
import { choicesOf } from "./choices-of-plan.ts";

const plan = (away: readonly AwayDates[]): AcceptedPlan => ({
  acceptedOn: "2026-10-01",
  startOn: "2026-10-01",
  away,
  diagnoses: [{ diagnosis: "post-inflammatory-erythema" }],
  ...{ steps: [], visits: [], advice: [], notChosen: [], excluded: [], interactions: [], prognosis: [] },
  review: { weeks: 12, stopRules: [] },
  ...{ checkedByMe: [], note: null },
});

describe("what an amendment begins from", () => {
  it.each([
    [true, "2026-12-10", true],
    [true, "2026-12-11", false],
    [undefined, "2026-12-10", true],
    [undefined, "2026-12-11", false],
    [false, "2026-11-12", true],
    [false, "2026-11-13", false],
  ])(
    "keeps a stay until its last day, and 28 days more where it was or may have been in the sun (%s, %s)",
    (inSun, today, isKept) => {
      const stay = { from: "2026-11-01", to: "2026-11-12", ...(inSun === undefined ? {} : { inSun }) };
      expect(choicesOf(plan([stay]), today).away).toEqual(isKept ? [stay] : []);
    },
  );
});
