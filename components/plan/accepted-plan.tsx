import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import { Timeline } from "../ui/timeline.tsx";
import type { AwayActs, CourseActs } from "../schedule/course-acts.ts";
import { AcceptedSteps } from "./accepted-steps.tsx";
import type { AcceptedPlanView } from "./accepted-plan-view.ts";
import { CourseDates } from "./course-dates.tsx";
import { CourseTimeline } from "./course-timeline.tsx";
import { FactsChanged } from "./facts-changed.tsx";
import { PlanBackground } from "./plan-background.tsx";
import { changeTitle } from "./plan-words.ts";
import { ProtocolDepartures } from "./protocol-panel.tsx";
import { SafetyReasons } from "./safety-reasons.tsx";
import { VisitTable } from "./visit-table.tsx";

const movingOf = ({ previewMove, move }: CourseActs): Pick<CourseActs, "previewMove" | "move"> => ({
  previewMove,
  move,
});

/** An accepted plan: its steps and how far they are, its visits on dates, its rules, and how it came to its state. */
export function AcceptedPlan({
  plan,
  acts,
}: {
  readonly plan: AcceptedPlanView;
  readonly acts: CourseActs & AwayActs;
}) {
  const { visits } = plan;
  return (
    <>
      <FactsChanged plan={plan} />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-6">
          <AcceptedSteps plan={plan} />
          <Panel title="Schedule">
            {visits.length === 0 ? (
              <EmptyState>This plan is carried out at home; no visit was planned.</EmptyState>
            ) : (
              <>
                <CourseTimeline
                  visits={visits
                    .filter(({ state }) => state !== "cancelled" && state !== "missed")
                    .map((visit) => ({
                      kind: visit.kind,
                      treatment: visit.kind === "review" ? null : visit.name,
                      number: visit.number,
                      dueOn: visit.performedOn ?? visit.dueOn,
                      windowFrom: visit.performedOn ?? visit.windowFrom,
                      windowTo: visit.performedOn ?? visit.windowTo,
                      done: visit.state === "completed",
                    }))}
                  away={plan.away}
                  names={{}}
                />
                <CourseDates plan={plan} acts={acts} />
                <VisitTable
                  visits={visits}
                  patientId={plan.patientId}
                  names={plan.names}
                  moving={
                    plan.mayBook
                      ? { clinicId: plan.clinicId, names: plan.stepNames, acts: movingOf(acts) }
                      : null
                  }
                />
              </>
            )}
          </Panel>
        </div>
        <div className="min-w-0 space-y-6">
          {plan.note === null ? null : (
            <Panel title="Note">
              <p className="text-sm whitespace-pre-line">{plan.note}</p>
            </Panel>
          )}
          {plan.protocol === null || plan.protocol.departures.length === 0 ? null : (
            <Panel title="Protocol">
              <ProtocolDepartures departures={plan.protocol.departures} />
            </Panel>
          )}
          <PlanBackground
            advice={plan.advice}
            interactions={plan.interactions}
            names={plan.names}
            review={plan.review}
          />
          {plan.notChosen.length === 0 ? null : (
            <Panel title="Offered and not chosen">
              <p className="text-sm">{plan.notChosen.join(", ")}</p>
            </Panel>
          )}
          {plan.excluded.length === 0 ? null : (
            <Panel title="Excluded" aside={<span>{plan.excluded.length}</span>}>
              <div className="text-sm">
                <Disclosure summary="When it was accepted, and by which rules">
                  <ul className="space-y-2">
                    {plan.excluded.map(({ name, because }) => (
                      <li key={name}>
                        <span className="font-medium">{name}</span>
                        <SafetyReasons reasons={because} sources={plan.sources} />
                      </li>
                    ))}
                  </ul>
                </Disclosure>
              </div>
            </Panel>
          )}
          {plan.checkedByMe.length === 0 ? null : (
            <Panel title="Names looked up">
              <p className="text-sm">
                {`${plan.checkedByMe.join(", ")} (checked by ${plan.acceptedBy}, ${formatClinicalDate(plan.acceptedOn)})`}
              </p>
            </Panel>
          )}
          <Panel title="History">
            <Timeline
              label="Changes of this plan"
              items={plan.changes.map(({ id, from, to, reason, at, by, amendedTo }) => ({
                id,
                when: formatDateAndTime(at, plan.zone),
                dateTime: at,
                title: changeTitle({ from, to, amendedTo }),
                detail: [reason, by].filter((part) => part !== null && part !== "").join(" · "),
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
