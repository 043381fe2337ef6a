import { relayCourse } from "./relay-course.ts";
import type { RelayInput, RelayVisit } from "./relay-input.ts";

/** Dates that a visit had before it was moved. */
export type FormerDates = Pick<RelayVisit, "id" | "dueOn" | "windowFrom" | "windowTo" | "booked">;

/**
 * The rules that visits would break on the days they had before a move, as sentences; none where they may go back. A visit
 * that has to move as the course stands now is not counted, nor one whose former day has passed: it is overdue again. The
 * longest interval is not asked for, because a course may have gone beyond it before the move.
 */
export function brokenByTakingBack(
  input: Omit<RelayInput, "move">,
  former: readonly FormerDates[],
): readonly string[] {
  const daysKept = (visits: readonly RelayVisit[]) =>
    relayCourse({ ...input, visits: visits.map(ofAnyLength), move: null });
  const restless = new Set(movedIn(daysKept(input.visits).changes).map(({ id }) => id));
  const back = daysKept(
    input.visits.map((visit) => ({ ...visit, ...former.find(({ id }) => id === visit.id) })),
  );
  const [conflict] = back.conflicts;
  if (conflict !== undefined) {
    return conflict.rules.length === 0 ? [conflict.text] : conflict.rules.map(({ text }) => text);
  }
  const broken = movedIn(back.changes).filter(
    ({ id }) => former.some((visit) => visit.id === id) || !restless.has(id),
  );
  return [...new Set(broken.flatMap(({ because }) => because.map(({ text }) => text)))];
}

const movedIn = <Visit extends { readonly was: string; readonly dueOn: string }>(changes: readonly Visit[]) =>
  changes.filter(({ was, dueOn }) => was !== dueOn);

function ofAnyLength(visit: RelayVisit): RelayVisit {
  if (visit.keeps === null) return visit;
  const { atMost: _, ...keeps } = visit.keeps;
  return { ...visit, keeps };
}
