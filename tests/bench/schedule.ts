import { addDays } from "#lib/clinical/scheduling/calendar-day.ts";
import type { CourseInput } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import type { BenchRow } from "./bench-row.ts";
import { milliseconds, percentile } from "./statistics.ts";

const LONGEST_MS = 20;
const COURSES = 29;
const RUNS = 25;

/** Twelve sessions of each of three treatments that injure the skin, around thirty blocked days. */
export function crowdedCourse(shift = 0): CourseInput {
  const startOn = addDays("2026-11-23", shift);
  return {
    startOn,
    steps: ["pulsed-dye-laser-595", "microneedling", "peel-glycolic"].map((treatment, at) => ({
      ...{ id: treatment, treatment, sessions: 12, intervalWeeks: { min: 4, max: 6 }, startWeek: at },
      injuresSkin: true,
    })),
    away: [{ from: addDays(startOn, 100), to: addDays(startOn, 109), inSun: true }],
    closedWeekdays: [6, 7],
    closedDates: Array.from({ length: 20 }, (_, index) => addDays(startOn, 8 + index * 13)),
    gaps: [],
    reviewWeeks: [12],
  };
}

/** How long a crowded course takes to be laid on the calendar: the slowest of several, each by its median. */
export function run(): Promise<BenchRow[]> {
  const medians = Array.from({ length: COURSES }, (_, shift) =>
    percentile(timesOf(crowdedCourse(shift)), 0.5),
  );
  const slowest = Math.max(...medians);
  return Promise.resolve([
    {
      name: "12 sessions of each of 3 modalities, 30 blocked days, the slowest of 29 courses",
      measured: milliseconds(slowest),
      baseline: `median of all ${milliseconds(percentile(medians, 0.5))}`,
      bar: `≤ ${String(LONGEST_MS)} ms`,
      met: slowest <= LONGEST_MS,
    },
  ]);
}

function timesOf(course: CourseInput): number[] {
  return Array.from({ length: RUNS }, () => {
    const before = performance.now();
    const { conflicts } = layOutCourse(course);
    if (conflicts.length > 0) throw new Error("The crowded course was not laid.");
    return performance.now() - before;
  });
}

if (import.meta.main) console.table(await run());
