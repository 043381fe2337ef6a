import type { ScheduleConflict, VisitReason } from "#lib/clinical/scheduling/course.ts";
import type { Result } from "#lib/result/result.ts";

/** What a move would change, or why it is not possible. */
export type ShownRelay = {
  readonly moves: readonly {
    readonly id: string;
    readonly stepId: string | null;
    readonly kind: "treatment" | "review" | "test-patch";
    readonly number: number;
    readonly of: number;
    readonly was: string;
    readonly dueOn: string;
    readonly booked: boolean;
    readonly beyondInterval: boolean;
    readonly because: readonly VisitReason[];
  }[];
  readonly conflicts: readonly ScheduleConflict[];
  /** Days near the one that was picked that would do. */
  readonly nearest: readonly string[];
};

type Act<Value> = (previous: null, input: unknown) => Promise<Result<Value>>;

/** The server's acts on the dates of a course. */
export type CourseActs = {
  readonly previewMove: Act<ShownRelay>;
  readonly move: Act<{ readonly dueOn: string }>;
  readonly undo: Act<unknown>;
};
export type AwayActs = {
  readonly previewAway: Act<ShownRelay>;
  readonly changeAway: Act<unknown>;
};

/** The move that can be taken back. */
export type LastMove = {
  /** By which it is taken back; null where it is not. */
  readonly id: string | null;
  readonly text: string;
};

/** What the server would write now, where a refusal tells it. */
export function relayIn(details: unknown): ShownRelay | null {
  return (details as { readonly relay?: ShownRelay } | undefined)?.relay ?? null;
}
