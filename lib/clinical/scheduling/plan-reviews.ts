import { addDays } from "./calendar-day.ts";
import {
  HORIZON_DAYS,
  type CourseInput,
  type PlannedSession,
  type ScheduleConflict,
  type VisitReason,
} from "./course.ts";
import { CLOSURE_TEXTS, type PlacedStep } from "./describe-visits.ts";
import type { Closures } from "./open-days.ts";

export type PlannedReviews =
  | { readonly ok: true; readonly sessions: readonly PlannedSession[] }
  | { readonly ok: false; readonly conflict: ScheduleConflict };

/** Days around its due day in which a review is on time (DESIGN). */
const EARLY = 7;
const LATE = 14;

/** Puts each review on the first open day from the week it is due. */
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
      text: `Reviewed ${String(weeks)} weeks from the start.`,
    })),
    ...(after === null
      ? []
      : [
          {
            offset: last + Math.ceil(after * 7),
            text: `Reviewed ${String(after)} weeks after the last session.`,
          },
        ]),
  ].sort((one, other) => one.offset - other.offset);
  const sessions: PlannedSession[] = [];
  for (const [index, { offset, text }] of wanted.entries()) {
    const day = firstOpen(closures, offset);
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
      because: [{ code: "review", text }, ...passedOver(closures, offset, day)],
    });
  }
  return { ok: true, sessions };
}

function firstOpen(closures: Closures, from: number): number | null {
  for (let offset = Math.max(0, from); offset < HORIZON_DAYS; offset += 1)
    if (closures[offset] === undefined) return offset;
  return null;
}

function passedOver(closures: Closures, from: number, day: number): VisitReason[] {
  const codes = new Set(closures.slice(from, day));
  return [...codes].flatMap((code) => (code ? [{ code, text: CLOSURE_TEXTS[code] ?? "" }] : []));
}
