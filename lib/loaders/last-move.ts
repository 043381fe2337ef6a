import "server-only";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { canTakeBack, isFollowing, type MoveCause, type VisitMoveRecord } from "#lib/data/visit-move.ts";

const WHEN: Readonly<Partial<Record<MoveCause, string>>> = {
  resumed: " when the plan was resumed",
  amended: " when the plan was amended",
};

/**
 * What was moved last, as long as none of its visits changed since; null for nothing.
 *
 * @returns its words, and its id where it can be taken back
 */
export function lastMoveOf(
  moves: readonly VisitMoveRecord[],
  visits: readonly Pick<TreatmentSessionRow, "id" | "version">[],
  nameOf: (personId: string) => string,
): { readonly id: string | null; readonly text: string } | null {
  const [last] = moves;
  if (last === undefined || last.cause === "undone") return null;
  const own = moves.filter(({ moveId }) => moveId === last.moveId);
  if (isFollowing(own)) return null;
  const stands = own.every(({ sessionId, sessionVersion }) =>
    visits.some(({ id, version }) => id === sessionId && version === sessionVersion),
  );
  const moved = own.filter(({ was, now }) => was.dueOn !== now.dueOn).length;
  if (!stands || (moved === 0 && !canTakeBack(last.cause))) return null;
  const count = moved === 1 ? "1 visit was moved" : `${String(moved)} visits were moved`;
  const text = `Last: ${count}${WHEN[last.cause] ?? ""} by ${nameOf(last.by)}.`;
  return { id: canTakeBack(last.cause) ? last.moveId : null, text };
}
