import { Badge } from "../ui/badge.tsx";
import { Menu, menuItemClassNames } from "../ui/menu.tsx";
import { ProgressDots } from "../ui/progress-dots.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { VisuallyHidden } from "../ui/visually-hidden.tsx";
import { HOLD_REASON_WORDS, PLAN_MOVES, type PlanStateName } from "./plan-words.ts";

/** A plan on the board, in words. */
export type BoardCard = {
  readonly id: string;
  readonly version: number;
  readonly href: string;
  readonly patient: string;
  readonly state: PlanStateName;
  readonly holdReason: string | null;
  readonly done: number;
  readonly total: number;
  readonly nextDue: string;
  readonly late: string | null;
  readonly flags: readonly string[];
  readonly diagnosis?: string;
};

/**
 * One plan on the board.
 * @param props.onMove Called with the state it is to have; left out for who may not move plans.
 */
export function PlanCard({
  plan,
  onMove,
}: {
  readonly plan: BoardCard;
  readonly onMove: ((to: Exclude<PlanStateName, "draft">) => void) | undefined;
}) {
  const moves = onMove === undefined ? [] : PLAN_MOVES[plan.state];
  return (
    <li data-plan-card className="border-t border-line py-2">
      <div className="flex items-start justify-between gap-1">
        <div className="min-w-0">
          <TextLink href={plan.href} className="font-semibold hover:underline">
            {plan.patient}
          </TextLink>
          {plan.diagnosis === undefined ? null : <p className="text-sm text-muted">{plan.diagnosis}</p>}
        </div>
        {moves.length === 0 ? null : (
          <Menu
            label={`Move the plan of ${plan.patient}`}
            trigger={<VisuallyHidden>Move the plan of {plan.patient}</VisuallyHidden>}
            size="small"
            align="end"
            items={[
              ...(plan.state === "draft"
                ? [
                    {
                      key: "open",
                      content: (
                        <TextLink href={plan.href} className={menuItemClassNames}>
                          Open to accept
                        </TextLink>
                      ),
                    },
                  ]
                : []),
              ...moves.map(({ to, label }) => ({
                key: to,
                content: (
                  <button
                    type="button"
                    className={menuItemClassNames}
                    onClick={(event) => {
                      event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                      onMove?.(to);
                    }}
                  >
                    {label}
                  </button>
                ),
              })),
            ]}
          />
        )}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        {plan.total === 0 ? null : <ProgressDots done={plan.done} of={plan.total} />}
        {plan.nextDue === "None" ? null : <span className="text-muted">Next {plan.nextDue}</span>}
        {plan.late ? <Badge tone="caution">{plan.late}</Badge> : null}
        {plan.flags.map((flag) => (
          <Badge key={flag} tone="caution">
            {flag}
          </Badge>
        ))}
        {plan.holdReason === null ? null : (
          <span className="text-muted">{HOLD_REASON_WORDS[plan.holdReason] ?? plan.holdReason}</span>
        )}
      </div>
    </li>
  );
}
