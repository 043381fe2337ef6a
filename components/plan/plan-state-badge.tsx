import { Badge, type BadgeTone } from "../ui/badge.tsx";
import { HOLD_REASON_WORDS, PLAN_STATE_WORDS, type PlanStateName } from "./plan-words.ts";

const TONES: Readonly<Record<PlanStateName, BadgeTone>> = {
  draft: "plain",
  active: "accent",
  "on-hold": "caution",
  completed: "faint",
  stopped: "faint",
};

/** The state of a plan as a badge; why it is on hold stands beside it in neutral words. */
export function PlanStateBadge({
  state,
  holdReason,
}: {
  readonly state: PlanStateName;
  readonly holdReason: string | null;
}) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Badge tone={TONES[state]}>{PLAN_STATE_WORDS[state]}</Badge>
      {holdReason === null ? null : (
        <span className="text-xs whitespace-normal text-muted">
          {HOLD_REASON_WORDS[holdReason] ?? holdReason}
        </span>
      )}
    </span>
  );
}
