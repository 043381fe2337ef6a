import "server-only";
import type { TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { isFollowing, type VisitMoveRecord } from "#lib/data/visit-move.ts";

/**
 * The move that can be taken back: the last one, as long as somebody made it and none of its visits changed since. Null for
 * none.
 */
export function lastMoveOf(
  moves: readonly VisitMoveRecord[],
  visits: readonly Pick<TreatmentSessionRow, "id" | "version">[],
  nameOf: (personId: string) => string,
): { readonly id: string; readonly text: string } | null {
  const [last] = moves;
  if (last === undefined || last.cause === "undone") return null;
  const own = moves.filter(({ moveId }) => moveId === last.moveId);
  if (isFollowing(own)) return null;
  const stands = own.every(({ sessionId, sessionVersion }) =>
    visits.some(({ id, version }) => id === sessionId && version === sessionVersion),
  );
  if (!stands) return null;
  const moved = own.filter(({ was, now }) => was.dueOn !== now.dueOn).length;
  const count = moved === 1 ? "1 visit was moved" : `${String(moved)} visits were moved`;
  return { id: last.moveId, text: `Last: ${count} by ${nameOf(last.by)}.` };
}
