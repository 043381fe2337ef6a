import type { Actor } from "#lib/auth/actor.ts";
import type { Result } from "#lib/result/result.ts";
import type { BookSessionInput } from "#lib/schemas/treatment-session.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { previewMove } from "#lib/use-cases/move-session.ts";

/** Books a visit as somebody does who sees which others move with it, and agrees. */
export async function bookAsShown(
  actor: Actor,
  visit: { readonly id: string; readonly version: number },
  dueOn: string,
  more: Pick<BookSessionInput, "time" | "bookedWith"> = {},
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  const { id: sessionId, version } = visit;
  const shown = await previewMove(actor, { sessionId, to: dueOn, moveBooked: false, longer: false });
  const moves = shown.ok ? shown.value.moves.filter((move) => move.id !== sessionId).length : 0;
  return bookSession(actor, { sessionId, version, dueOn, moves, ...more });
}
