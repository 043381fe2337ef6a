import type { PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import { formatQuantityRange } from "#lib/format/quantity.ts";

/** Sessions and weeks of a course in words, and when it begins. */
export function courseWords({
  step,
  sessionRange,
}: Pick<PlanOption, "sessionRange"> & {
  readonly step: Pick<PlanOption["step"], "intervalWeeks" | "startWeek">;
}): string {
  const { intervalWeeks, startWeek } = step;
  const begins = startWeek === 0 ? null : `from week ${String(startWeek)}`;
  const sessions =
    sessionRange === null
      ? "at home"
      : formatQuantityRange(
          sessionRange.min,
          sessionRange.max,
          sessionRange.max === 1 ? "session" : "sessions",
        );
  const apart =
    intervalWeeks === null
      ? null
      : `${formatQuantityRange(intervalWeeks.min, intervalWeeks.max, "weeks")} apart`;
  return [sessions, apart, begins].filter((part) => part !== null).join(", ");
}
