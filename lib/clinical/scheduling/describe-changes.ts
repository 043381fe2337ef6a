import { addDays, diffDays, weekdayOf, type CalendarDay } from "./calendar-day.ts";
import type { VisitKeeps, VisitReason } from "./course.ts";
import type { CourseDays } from "./course-problem.ts";
import { absenceOn, closedDatesText, closedWeekdaysText, presentAround } from "./explain-day.ts";
import { closuresOf } from "./open-days.ts";
import {
  dayOfDone,
  fixedSessions,
  type RelaidVisit,
  type RelayInput,
  type RelayVisit,
} from "./relay-input.ts";
import { apartInDays, lastDone, openChains, type RelayQuestion } from "./relay-problem.ts";
import { daysOrWeeksText, daysText } from "./step-visits.ts";
import type { SpacedVisit } from "./visit-distances.ts";

type Dated = { readonly visit: RelayVisit; readonly day: CalendarDay; readonly before: Dated | null };
type Neighbour = { readonly day: CalendarDay; readonly apart: number };

const latest = (...days: readonly CalendarDay[]): CalendarDay => days.toSorted().at(-1) ?? "";
const earliest = (...days: readonly CalendarDay[]): CalendarDay => days.toSorted()[0] ?? "";

/**
 * The visits whose day or window changes, by date, each with why it moves.
 *
 * @param days the new days, in the order of `openChains`, as offsets from today
 */
export function describeChanges(question: RelayQuestion, days: CourseDays): RelaidVisit[] {
  const { input } = question;
  const dated = openChains(input).flatMap((chain, at) => {
    let before: Dated | null = null;
    return chain.map((visit, index): Dated => {
      before = { visit, day: addDays(input.today, days[at]?.[index] ?? 0), before };
      return before;
    });
  });
  return dated
    .map((one) => relaid(one, dated, question))
    .filter(
      ({ id, was, dueOn, windowFrom, windowTo }) =>
        was !== dueOn ||
        input.visits.some(
          (visit) => visit.id === id && (visit.windowFrom !== windowFrom || visit.windowTo !== windowTo),
        ),
    )
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

function neighboursOf(visit: RelayVisit, dated: readonly Dated[], question: RelayQuestion): Neighbour[] {
  const { input } = question;
  if (visit.kind !== "treatment") return [];
  const to = (other: SpacedVisit, day: CalendarDay): Neighbour[] => {
    const apart = other.kind === "treatment" ? apartInDays(question, visit.stepId, other.stepId) : 0;
    return apart === 0 ? [] : [{ day, apart }];
  };
  return [
    ...dated.flatMap(({ visit: other, day }) => to(other, day)),
    ...fixedSessions(input).flatMap(({ visit: other, day }) => to(other, day)),
  ];
}

function dayBefore({ visit, before }: Dated, input: RelayInput): CalendarDay | null {
  if (before !== null) return before.day;
  const done = lastDone(visit, input);
  return done === null ? null : dayOfDone(done, input.today);
}

function previousMoved({ visit, before }: Dated, input: RelayInput): boolean {
  if (before !== null) return before.day !== before.visit.dueOn;
  const done = lastDone(visit, input);
  return done !== null && dayOfDone(done, input.today) !== done.dueOn;
}

function relaid(one: Dated, dated: readonly Dated[], question: RelayQuestion): RelaidVisit {
  const { visit, day } = one;
  const { id, stepId, kind, number, of, booked, keeps, dueOn: was } = visit;
  const neighbours = neighboursOf(visit, dated, question);
  const previous = dayBefore(one, question.input);
  const moved = day !== was || previousMoved(one, question.input);
  const from = moved ? firstOf(visit, day, previous) : visit.windowFrom;
  const to = moved ? lastOf(visit, day, previous) : visit.windowTo;
  const here = presentDaysAround(day, visit, question.input);
  const windowFrom = latest(
    from,
    ...here.from,
    ...neighbours.filter((near) => near.day <= day).map((near) => addDays(near.day, near.apart)),
  );
  const windowTo = earliest(
    to,
    ...here.to,
    ...neighbours.filter((near) => near.day > day).map((near) => addDays(near.day, -near.apart)),
  );
  return {
    ...{ id, stepId, kind, number, of, booked, was, dueOn: day },
    windowFrom: earliest(windowFrom, day),
    windowTo: latest(windowTo, day),
    because: day === was ? [] : whyMoved(one, previous, neighbours, question),
    beyondInterval:
      previous !== null && keeps?.atMost !== undefined && diffDays(previous, day) > keeps.atMost,
  };
}

/** The first and the last day around a visit's on which the patient is there; none where nothing ends that. */
function presentDaysAround(
  day: CalendarDay,
  { keeps }: RelayVisit,
  input: RelayInput,
): { readonly from: readonly CalendarDay[]; readonly to: readonly CalendarDay[] } {
  if (input.away.length === 0) return { from: [], to: [] };
  const { from, to } = presentAround(diffDays(input.today, day), closuresFor(input, keeps));
  const dayOn = (offset: number): CalendarDay[] =>
    Number.isFinite(offset) ? [addDays(input.today, offset)] : [];
  return { from: dayOn(from), to: dayOn(to) };
}

function firstOf(
  { keeps, windowFrom, dueOn }: RelayVisit,
  day: CalendarDay,
  previous: CalendarDay | null,
): CalendarDay {
  if (keeps === null) return addDays(day, -diffDays(windowFrom, dueOn));
  return latest(
    keeps.notBefore ?? (previous === null ? windowFrom : previous),
    ...(previous === null ? [] : [addDays(previous, Math.max(1, keeps.afterPrevious))]),
  );
}

function lastOf(
  { keeps, windowTo, dueOn }: RelayVisit,
  day: CalendarDay,
  previous: CalendarDay | null,
): CalendarDay {
  const width = Math.max(0, diffDays(dueOn, windowTo));
  return previous === null || keeps?.atMost === undefined
    ? addDays(day, width)
    : addDays(previous, keeps.atMost);
}

/** The rule that its former day breaks now; where it breaks none, others moved it. */
function whyMoved(
  { visit, before }: Dated,
  previous: CalendarDay | null,
  neighbours: readonly Neighbour[],
  { input }: RelayQuestion,
): VisitReason[] {
  const { keeps, dueOn: was } = visit;
  if (visit.id === input.move?.id) return [{ code: "moved", text: "Moved to this day on request." }];
  const reasons: VisitReason[] = [];
  const least = Math.max(1, keeps?.afterPrevious ?? 1);
  if (was < input.today) reasons.push({ code: "start", text: `Its day, ${was}, has passed.` });
  if (previous !== null && diffDays(previous, was) < least) {
    reasons.push({ code: "interval", text: `At least ${daysOrWeeksText(least)} after the visit before it.` });
  } else if (before !== null && keeps?.atMost !== undefined && diffDays(before.day, was) > keeps.atMost) {
    reasons.push({
      code: "interval",
      text: `At most ${daysOrWeeksText(keeps.atMost)} after the visit before it.`,
    });
  }
  const closed = closureOn(was, visit, input);
  if (closed !== null) reasons.push(closed);
  const near = neighbours.find(({ day, apart }) => Math.abs(diffDays(day, was)) < apart);
  if (near !== undefined) {
    reasons.push({ code: "gap", text: `At least ${daysText(near.apart)} from another treatment.` });
  }
  if (reasons.length > 0) return reasons;
  return [{ code: "keeps-intervals", text: "Moved so that the other visits keep their intervals." }];
}

function closuresFor(
  { today: startOn, away, closedWeekdays, closedDates }: RelayInput,
  keeps: VisitKeeps | null,
) {
  return closuresOf({ startOn, away, closedWeekdays, closedDates }, keeps?.clearOfSun ?? null);
}

function closureOn(day: CalendarDay, { keeps }: RelayVisit, input: RelayInput): VisitReason | null {
  const offset = diffDays(input.today, day);
  const code = offset < 0 ? undefined : closuresFor(input, keeps)[offset];
  if (code === "closed-weekday") return { code, text: closedWeekdaysText([weekdayOf(day)]) };
  if (code === "closed-date") return { code, text: closedDatesText([day]) };
  return absenceOn(code, day, input.away, keeps?.clearOfSun ?? null);
}
