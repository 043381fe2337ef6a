import { describe, expect, it } from "vitest";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { gapsBetween } from "./evaluate-for-plan.ts";
import {
  proceduresElsewhere,
  stepsElsewhere,
  tooCloseElsewhere,
  treatmentsElsewhere,
  type SessionElsewhere,
} from "./sessions-elsewhere.ts";

const { treatments } = engineCatalogue;
const session = (treatment: string, on: string | null, more: Partial<SessionElsewhere> = {}) => ({
  ...{ line: `${treatment}-line`, treatment, injures: null, area: null, on, tookPlace: true },
  ...more,
});
const here = (treatment: string, more: Partial<SessionElsewhere> = {}) => ({
  ...{ line: "here", treatment, injures: null, area: null },
  ...more,
});
const near = (
  step: ReturnType<typeof here>,
  day: string,
  ...sessions: readonly SessionElsewhere[]
): readonly number[] => {
  const gaps = gapsBetween(engineCatalogue, "II", treatmentsElsewhere([step, ...sessions]));
  return tooCloseElsewhere(step, day, sessions, { gaps, treatments }).map(({ days }) => days);
};

describe("sessions of a patient's other courses", () => {
  it("keep what injures the skin 14 days away, before and after, to the day", () => {
    const needles = session("microneedling", "2026-11-23");
    expect(near(here("pulsed-dye-laser-595"), "2026-12-06", needles)).toEqual([14]);
    expect(near(here("pulsed-dye-laser-595"), "2026-12-07", needles)).toEqual([]);
    expect(near(here("pulsed-dye-laser-595"), "2026-11-10", needles)).toEqual([14]);
    expect(near(here("pulsed-dye-laser-595"), "2026-11-09", needles)).toEqual([]);
  });

  it("keep the longer distance of two treatments", () => {
    const deep = session("fractional-ablative", "2026-08-25");
    expect(near(here("peel-glycolic"), "2026-11-22", deep)).toEqual([90]);
    expect(near(here("peel-glycolic"), "2026-11-23", deep)).toEqual([]);
  });

  it("count a step of the clinician's own unless it is said to spare the skin", () => {
    const own = (injures: SessionElsewhere["injures"]) => session("own-booster", "2026-11-23", { injures });
    expect(near(here("microneedling"), "2026-11-24", own("yes"))).toEqual([14]);
    expect(near(here("microneedling"), "2026-11-24", own("unknown"))).toEqual([14]);
    expect(near(here("microneedling"), "2026-11-24", own("no"))).toEqual([]);
    const other = here("own-other", { injures: "yes" });
    expect(near(other, "2026-11-24", session("microneedling", "2026-11-23"))).toEqual([14]);
    expect(near({ ...other, injures: "no" }, "2026-11-24", session("microneedling", "2026-11-23"))).toEqual(
      [],
    );
  });

  it("do not matter on other parts of the skin, nor while they are only planned", () => {
    const left = { side: "left" as const, sites: [] };
    const right = { side: "right" as const, sites: [] };
    const needles = session("microneedling", "2026-11-23", { area: left });
    expect(near(here("ipl", { area: right }), "2026-11-24", needles)).toEqual([]);
    expect(near(here("ipl", { area: left }), "2026-11-24", needles)).toEqual([14]);
    expect(near(here("ipl"), "2026-11-24", { ...needles, tookPlace: false })).toEqual([]);
    expect(proceduresElsewhere([needles], right)).toEqual([]);
    expect(proceduresElsewhere([needles], left)).toEqual([{ treatment: "microneedling", on: "2026-11-23" }]);
  });

  it("stand as one step of each line, known even while none of its sessions has a day", () => {
    const steps = stepsElsewhere(
      [session("microneedling", "2026-11-23"), session("microneedling", "2026-12-21"), session("ipl", null)],
      treatments,
    );
    expect(steps.map(({ id, on, injuresSkin }) => [id, on, injuresSkin])).toEqual([
      ["microneedling-line", ["2026-11-23", "2026-12-21"], true],
      ["ipl-line", [], true],
    ]);
  });

  it("are earlier procedures for the rules where they took place and the catalogue has them", () => {
    const all = [
      session("microneedling", "2026-11-23"),
      session("ipl", "2026-12-01", { tookPlace: false }),
      session("own-booster", "2026-11-22", { injures: "yes" }),
    ];
    expect(proceduresElsewhere(all)).toEqual([{ treatment: "microneedling", on: "2026-11-23" }]);
  });
});
