import { addDays, dayNumber, type CalendarDay } from "./calendar-day.ts";
import { conflictCode, conflictingRules } from "./conflicting-rules.ts";
import { SEARCH_STATES, type ScheduleConflict } from "./course.ts";
import type { CourseDays } from "./course-problem.ts";
import { describeChanges } from "./describe-changes.ts";
import type { CourseRelay, RelaidVisit, RelayInput } from "./relay-input.ts";
import { openChains, relayProblem, type RelayQuestion } from "./relay-problem.ts";
import { relayRules } from "./relay-rules.ts";
import { nearestTo, settleDays } from "./settle-days.ts";

/** How far around a day that is not possible another one is looked for. */
const SEARCH_DAYS = 120;

/**
 * Moves one visit of a course under way to a day that a person picked, or takes up a changed calendar, and lays the rest
 * again. What took place stays, and what is booked unless asked. Every other visit keeps its day where that still keeps
 * every rule, and else moves to the nearest day that does.
 *
 * @returns what changes and why, or nothing and the rules that exclude each other. Nothing is written
 */
export function relayCourse(input: RelayInput): CourseRelay {
  const changes = changesOf(input);
  if (changes === "unknown") return { changes: [], conflicts: [searchEnded(questionOf(input))] };
  if (changes !== null) return { changes, conflicts: [] };
  return { changes: [], conflicts: [whyImpossible(questionOf(input))] };
}

/** What changes; null when no days keep every rule, `"unknown"` when the search ended before that was known. */
function changesOf(input: RelayInput): RelaidVisit[] | null | "unknown" {
  const strict = questionOf(input);
  const days = solve(strict);
  if (days === "unknown") return days;
  if (days !== null) return describeChanges(strict, days);
  if (!input.longer) return null;
  const longer = { ...strict, anyLength: new Set(input.visits.flatMap(({ stepId }) => stepId ?? [])) };
  const later = solve(longer);
  return later === null || later === "unknown" ? later : describeChanges(strict, later);
}

/** How many days are offered to book a visit on, and how far ahead one is looked for that is overdue. */
const MOST_DAYS_OFFERED = 4;
const OVERDUE_SEARCH_DAYS = 28;

/** The days to offer for a visit that is still to come: the first possible ones of its window, or from today once that is over. */
export function offeredDays(input: Omit<RelayInput, "move">, visitId: string): readonly PossibleDay[] {
  const visit = input.visits.find(({ id }) => id === visitId);
  if (visit === undefined) return [];
  const { windowFrom: from, windowTo } = visit;
  const to = windowTo < input.today ? addDays(input.today, OVERDUE_SEARCH_DAYS) : windowTo;
  return possibleDays(input, visitId, { from, to, most: MOST_DAYS_OFFERED });
}

/** Days on which a visit could be, and how many others would move. */
export type PossibleDay = { readonly day: CalendarDay; readonly moves: number };

/**
 * The first days from one on, up to another, on which a visit can be while the rest of the course keeps every rule.
 *
 * @param visitId a visit that is still to come @param most how many days are wanted
 */
export function possibleDays(
  input: Omit<RelayInput, "move">,
  visitId: string,
  { from, to, most }: { readonly from: CalendarDay; readonly to: CalendarDay; readonly most: number },
): readonly PossibleDay[] {
  const found: PossibleDay[] = [];
  if (!input.visits.some(({ id, state }) => id === visitId && state === "planned")) return found;
  for (
    let day = from < input.today ? input.today : from;
    day <= to && found.length < most;
    day = addDays(day, 1)
  ) {
    const changes = changesOf({ ...input, move: { id: visitId, to: day } });
    if (changes === null || changes === "unknown") continue;
    found.push({
      day,
      moves: changes.filter(({ id, was, dueOn }) => id !== visitId && was !== dueOn).length,
    });
  }
  return found;
}

/** The possible days nearest to the one that was picked, at most one before it and two after it. */
export function nearestDays(input: RelayInput): readonly CalendarDay[] {
  const { move, today } = input;
  if (move === null) return [];
  const isPossible = (to: CalendarDay): boolean => {
    const days = solve(questionOf({ ...input, move: { ...move, to } }));
    return days !== null && days !== "unknown";
  };
  const before: CalendarDay[] = [];
  const after: CalendarDay[] = [];
  for (let more = 1; more <= SEARCH_DAYS && (before.length < 1 || after.length < 2); more += 1) {
    const earlier = addDays(move.to, -more);
    const later = addDays(move.to, more);
    if (before.length < 1 && earlier >= today && isPossible(earlier)) before.push(earlier);
    if (after.length < 2 && isPossible(later)) after.push(later);
  }
  return [...before, ...after];
}

function questionOf(input: RelayInput): RelayQuestion {
  const none: ReadonlySet<string> = new Set();
  return { input, together: none, anyInterval: none, anyLength: none, anyStart: none, freed: none };
}

function solve(question: RelayQuestion): CourseDays | null | "unknown" {
  return settleDays(relayProblem(question), nearestTo(presentDays(question.input)), { left: SEARCH_STATES });
}

/** The days that the visits to come have now, in days from today. */
function presentDays(input: RelayInput): number[][] {
  const today = dayNumber(input.today);
  return openChains(input).map((chain) => chain.map(({ dueOn }) => dayNumber(dueOn) - today));
}

/** Only distances between treatments make a course hard to lay: they are named, since nothing is proven. */
const searchEnded = (question: RelayQuestion): ScheduleConflict => ({
  code: "search-ended",
  stepId: null,
  text: "No dates were found in the time that is taken to look for them. Move fewer visits at once.",
  rules: relayRules(question).flatMap(({ rule }) => (rule.code === "gap" ? [rule] : [])),
});

function whyImpossible(question: RelayQuestion): ScheduleConflict {
  const found = conflictingRules(question, relayRules(question), (one) => solve(one) === null);
  const rules = found.map(({ rule }) => rule);
  return {
    code: conflictCode(rules),
    stepId: null,
    text:
      question.input.move === null
        ? "No dates keep all of these rules."
        : `The visit cannot be on ${question.input.move.to} while all of these rules are kept.`,
    rules,
  };
}
