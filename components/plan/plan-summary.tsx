import { formatClinicalDate, formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { formatCount, formatQuantityRange } from "#lib/format/quantity.ts";
import { Panel } from "../ui/panel.tsx";
import type { AcceptedPlanView, AcceptedStepView, OwnStepView } from "./accepted-plan-view.ts";
import { HOLD_REASON_WORDS, PLAN_STATE_WORDS } from "./plan-words.ts";
import { nameOfVisit } from "./visit-words.ts";

const VISIT_STATES = {
  planned: "planned",
  "in-progress": "in progress",
  completed: "done",
  missed: "missed",
  cancelled: "cancelled",
} as const;

function stepLine(step: AcceptedStepView | OwnStepView): string {
  return [
    step.area,
    step.sessions === 0 ? "at home" : `${String(step.done)} of ${formatCount(step.sessions, "session")} done`,
    step.intervalWeeks === null
      ? null
      : `${formatQuantityRange(step.intervalWeeks.min, step.intervalWeeks.max, "weeks")} apart`,
  ]
    .filter((part) => part !== null)
    .join(", ");
}

/** An accepted plan on paper, for the record: everything that was agreed, every visit as it stands, and who signed. */
export function PlanSummary({ plan }: { readonly plan: AcceptedPlanView }) {
  return (
    <article aria-label="Plan summary" className="max-w-3xl space-y-5">
      <p>
        {plan.marks.join(", ")}. {PLAN_STATE_WORDS[plan.state]}
        {plan.holdReason === null
          ? ""
          : ` (${(HOLD_REASON_WORDS[plan.holdReason] ?? plan.holdReason).toLowerCase()})`}
        . Version {plan.versionNumber}, accepted {formatClinicalDate(plan.acceptedOn)} by {plan.acceptedBy}.
        {plan.protocol === null
          ? ""
          : ` Begun from the clinic’s protocol “${plan.protocol.name}”, version ${String(plan.protocol.number)}.`}
      </p>
      <Panel title="Steps">
        <ul className="space-y-2">
          {plan.steps.map((step) => (
            <li key={step.id} className="stays-whole">
              <span className="font-semibold">{step.name}</span>, {stepLine(step)}. Evidence {step.evidence}.
              {step.dose === null ? "" : ` ${step.dose}`}
              {step.override === null ? null : (
                <span className="block">
                  Given against its verdict by {step.override.by},{" "}
                  {formatDateAndTime(step.override.at, plan.zone)}: {step.override.reason}{" "}
                  {step.override.against.length === 0
                    ? null
                    : `(Against: ${step.override.against.map(({ text }) => text).join(" ")})`}
                </span>
              )}
            </li>
          ))}
          {plan.ownSteps.map((step) => (
            <li key={step.id} className="stays-whole">
              <span className="font-semibold">{step.name}</span>, {stepLine(step)}. Own step: no rule checked
              it, acknowledged by {step.acknowledgedBy}, {formatDateAndTime(step.acknowledgedAt, plan.zone)}.
              {step.note === null ? "" : ` ${step.note}`}
            </li>
          ))}
        </ul>
      </Panel>
      {plan.visits.length === 0 ? null : (
        <Panel title="Visits">
          <ul>
            {plan.visits.map((visit) => (
              <li key={visit.id} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 py-0.5">
                <time dateTime={visit.performedOn ?? visit.dueOn}>
                  {formatClinicalDateWithWeekday(visit.performedOn ?? visit.dueOn)}
                </time>
                <span>
                  {nameOfVisit(visit)}, {VISIT_STATES[visit.state]}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {plan.advice.length === 0 ? null : (
        <Panel title="Advice">
          <p>{plan.advice.join("; ")}</p>
        </Panel>
      )}
      <Panel title="Review and stop rules">
        <p>Looked at again after {formatCount(plan.review.weeks, "week")}.</p>
        <ul className="list-disc pl-4">
          {plan.review.stopRules.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Panel>
      {plan.note === null ? null : (
        <Panel title="Note">
          <p className="whitespace-pre-line">{plan.note}</p>
        </Panel>
      )}
      <Panel title="History">
        <ul>
          {plan.changes.map((change) => (
            <li key={change.id} className="py-0.5">
              {formatDateAndTime(change.at, plan.zone)}: {changeTitle(change)} by {change.by}
              {change.reason === null ? "" : `. ${change.reason}`}
            </li>
          ))}
        </ul>
      </Panel>
    </article>
  );
}

/** A change of a plan in words: accepted, amended, or the state it came to. */
export function changeTitle({
  from,
  to,
  amendedTo,
}: Pick<AcceptedPlanView["changes"][number], "from" | "to" | "amendedTo">): string {
  if (amendedTo !== null) return `Amended: version ${String(amendedTo)}`;
  if (from === "draft" && to === "active") return "Accepted";
  return from === "on-hold" && to === "active" ? "Resumed" : PLAN_STATE_WORDS[to];
}
