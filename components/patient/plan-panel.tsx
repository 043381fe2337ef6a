import { Badge } from "../ui/badge.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { ProgressDots } from "../ui/progress-dots.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** A course in words; diagnoses and steps are empty for who may not read them. */
export type PlanPanelContent = {
  readonly href: string;
  readonly state: "draft" | "active" | "on-hold" | "ended";
  readonly stateWords: string;
  readonly diagnoses: string;
  readonly steps: readonly { readonly id: string; readonly treatment: string; readonly role: string }[];
  readonly done: number;
  readonly of: number;
  readonly nextDue: string | null;
  readonly late: string | null;
  readonly nextHref: string | null;
  readonly nextIsReview: boolean;
  readonly handoutHref: string | null;
};

const TONES = { draft: "plain", active: "accent", "on-hold": "caution", ended: "faint" } as const;

/**
 * The course that counts, with its progress and what comes next.
 * @param props.plan Null where there is none. @param props.clinical Whether the person may open the plan and its visits.
 * @param props.others How many further courses there are.
 */
export function PlanPanel({
  plan,
  clinical,
  others,
}: {
  readonly plan: PlanPanelContent | null;
  readonly clinical: boolean;
  readonly others: number;
}) {
  if (plan === null) {
    return (
      <Panel title="Plan">
        <EmptyState>
          {clinical
            ? "No plan yet. A plan is made from a signed consultation."
            : "No course has been agreed yet."}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title="Plan" aside={<Badge tone={TONES[plan.state]}>{plan.stateWords}</Badge>}>
      <div className="space-y-2">
        {clinical ? (
          <p>
            <TextLink href={plan.href} className="prose-link font-semibold">
              {plan.diagnoses === "" ? "Open the plan" : plan.diagnoses}
            </TextLink>
          </p>
        ) : null}
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {plan.of > 0 ? <ProgressDots done={plan.done} of={plan.of} /> : <span>No sessions</span>}
          {plan.nextDue === null ? null : (
            <span>
              <span className="text-sm text-muted">{plan.nextIsReview ? "Review due" : "Next due"}</span>{" "}
              {clinical && plan.nextHref ? (
                <TextLink href={plan.nextHref} className="prose-link font-semibold">
                  {plan.nextDue}
                </TextLink>
              ) : (
                <span className="font-semibold">{plan.nextDue}</span>
              )}{" "}
              {plan.late ? <Badge tone="caution">{plan.late}</Badge> : null}
            </span>
          )}
        </p>
        {plan.steps.length > 0 ? (
          <ul aria-label="Steps" className="text-sm">
            {plan.steps.map((step) => (
              <li key={step.id}>
                <span className="font-medium">{step.treatment}</span>{" "}
                <span className="text-muted">{step.role}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <p className="flex flex-wrap gap-x-4 text-sm">
          {plan.handoutHref ? <TextLink href={plan.handoutHref}>Handout</TextLink> : null}
          {others > 0 ? (
            <span className="text-muted">
              {others === 1 ? "1 other course" : `${others} other courses`} on record
            </span>
          ) : null}
        </p>
      </div>
    </Panel>
  );
}
