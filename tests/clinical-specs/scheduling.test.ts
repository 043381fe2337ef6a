import { describe, expect, it } from "vitest";
import type { CourseInput } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import { readSpec, terms, type SpecRow } from "./read-spec.ts";

function rangeOf(cell: string | undefined): { min: number; max: number } | null {
  const [min, max] = (cell ?? "").split("-").map(Number);
  return min === undefined || max === undefined ? null : { min, max };
}

function courseOf(row: SpecRow): CourseInput {
  return {
    startOn: row["start"] ?? "",
    steps: [
      {
        id: "step",
        treatment: "pulsed-dye-laser-595",
        sessions: Number(row["sessions"]),
        intervalWeeks: rangeOf(row["weeks"]),
        startWeek: Number(row["start week"]),
        leadInWeeks: Number(row["lead-in weeks"]),
        earliest: row["earliest"] === "" ? null : (row["earliest"] ?? null),
        testPatchWaitDays: rangeOf(row["patch days"]),
        injuresSkin: true,
      },
    ],
    away: terms(row["away"]).map((span) => {
      const [from = "", to = ""] = span.split("..");
      return { from, to };
    }),
    closedWeekdays: [6, 7],
    closedDates: terms(row["closed dates"]),
    gaps: [],
    reviewWeeks: [],
  };
}

describe("a course on the calendar, by the clinicians' table", () => {
  it.each(readSpec("scheduling.csv").map((row) => [row["case"] ?? "", row] as const))("%s", (_, row) => {
    const { sessions, conflicts } = layOutCourse(courseOf(row));
    expect(conflicts).toEqual([]);
    expect(sessions.map(({ dueOn }) => dueOn)).toEqual(terms(row["dates"]));
    expect(sessions[0]?.because[0]?.code).toBe(row["first rule"]);
    const moved = row["why the second moved"] ?? "";
    if (moved !== "") expect(sessions[1]?.because.slice(1).map(({ code }) => code)).toEqual(terms(moved));
  });
});
