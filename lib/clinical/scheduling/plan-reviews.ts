import { addDays, dayNumber } from "./calendar-day.ts";
import { HORIZON_DAYS, type CourseInput, type PlannedSession, type ScheduleConflict } from "./course.ts";
import type { PlacedStep } from "./describe-visits.ts";
import { obstaclesOn } from "./explain-day.ts";
import type { Closures } from "./open-days.ts";
import { weeksText } from "./step-visits.ts";

export type PlannedReviews =
  | { readonly ok: true; readonly sessions: readonly PlannedSession[] }
  | { readonly ok: false; readonly conflict: ScheduleConflict };

/** Days around its due day in which a review is on time (DESIGN). */
const EARLY = 7;
const LATE = 14;

/**
 * Puts each review on the first open day from the week it is due; one of a course under way keeps its day where it is open
 * and on time.
 */
export function planReviews(
  input: CourseInput,
  closures: Closures,
  placed: readonly PlacedStep[],
): PlannedReviews {
  const last = Math.max(0, ...placed.flatMap(({ days }) => days));
  const after = input.reviewAfterLastWeeks ?? null;
  const wanted = [
    ...input.reviewWeeks.map((weeks) => ({
      offset: Math.ceil(weeks * 7),
      text: `Reviewed ${weeksText(weeks)} into the plan.`,
    })),
    ...(after === null
      ? []
      : [
          {
            offset: last + Math.ceil(after * 7),
            text: `Reviewed ${weeksText(after)} after the last session.`,
          },
        ]),
  ].sort((one, other) => one.offset - other.offset);
  const sessions: PlannedSession[] = [];
  for (const [index, { offset, text }] of wanted.entries()) {
    const kept = keptDay(input, closures, index, offset);
    const day = kept ?? firstOpen(closures, offset);
    if (day === null) {
      const conflictText = "There is no open day for a review within three years.";
      return {
        ok: false,
        conflict: { code: "no-open-day-for-review", stepId: null, text: conflictText, rules: [] },
      };
    }
    sessions.push({
      kind: "review",
      stepId: null,
      treatment: null,
      number: index + 1,
      of: wanted.length,
      dueOn: addDays(input.startOn, day),
      windowFrom: addDays(input.startOn, Math.max(0, Math.min(offset, day) - EARLY)),
      windowTo: addDays(input.startOn, day + LATE),
      because: [
        { code: "review", text },
        ...(kept === null
          ? passedOver(input, closures, offset, day)
          : [{ code: "keeps-day" as const, text: "It keeps the day that it had." }]),
      ],
    });
  }
  return { ok: true, sessions };
}

function firstOpen(closures: Closures, from: number): number | null {
  for (let offset = Math.max(0, from); offset < HORIZON_DAYS; offset += 1)
    if (closures[offset] === undefined) return offset;
  return null;
}

/** The day that a review has now, where it is open and on time. */
function keptDay(
  { presentReviews, startOn }: CourseInput,
  closures: Closures,
  at: number,
  due: number,
): number | null {
  const now = presentReviews?.[at];
  if (now === undefined) return null;
  const day = dayNumber(now) - dayNumber(startOn);
  const isOpen = day >= 0 && day < HORIZON_DAYS && closures[day] === undefined;
  return isOpen && day >= due - EARLY && day <= due + LATE ? day : null;
}

function passedOver({ startOn, away }: CourseInput, closures: Closures, from: number, day: number) {
  const passed = Array.from({ length: Math.max(0, day - from) }, (_, index) => day - 1 - index);
  return obstaclesOn(passed, {
    ...{ calendar: { startOn, away }, closures, clearOfSun: null, otherwise: null },
    gapOn: () => null,
  });
}
