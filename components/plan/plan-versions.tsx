import type { PlanDifference } from "#lib/clinical/accepted-plan/plan-difference.ts";
import type { NumberRange } from "#lib/clinical/model/evaluation.ts";
import type { PlannedSession } from "#lib/clinical/scheduling/course.ts";
import { formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { formatCount, formatQuantityRange } from "#lib/format/quantity.ts";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { PlanDifferenceList } from "./plan-difference-list.tsx";
import { visitName } from "./visit-words.ts";

/** One accepted version in short. */
export type PlanVersionView = {
  readonly number: number;
  readonly acceptedAt: string;
  readonly acceptedBy: string;
  readonly reason: string | null;
  readonly steps: readonly {
    readonly name: string;
    readonly sessions: number | null;
    readonly intervalWeeks: NumberRange | null;
    readonly override: string | null;
    readonly own: boolean;
  }[];
  readonly visits: readonly Pick<PlannedSession, "treatment" | "kind" | "number" | "of" | "dueOn">[];
  readonly note: string | null;
};

/** What the page of a plan's versions is given. */
export type PlanVersionsView = {
  readonly zone: string;
  readonly versions: readonly PlanVersionView[];
  readonly from: number;
  readonly to: number;
  readonly difference: PlanDifference | null;
  readonly names: Readonly<Record<string, string>>;
};

/** Every version of a plan, and what changed from one to another; both are chosen by number. */
export function PlanVersions({ page }: { readonly page: PlanVersionsView }) {
  const { versions, from, to, difference, names, zone } = page;
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: `Version ${String(number)}`,
  }));
  return (
    <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-2">
      <Panel title="What changed">
        {versions.length < 2 ? (
          <p className="text-sm text-muted">This plan has one version: nothing was amended.</p>
        ) : (
          <>
            <form method="get" className="mb-3 flex flex-wrap items-end gap-3">
              <Select label="From" name="from" options={options} defaultValue={String(from)} />
              <Select label="to" name="to" options={options} defaultValue={String(to)} />
              <Button type="submit">Compare</Button>
            </form>
            {difference === null ? null : <PlanDifferenceList difference={difference} names={names} />}
            <p className="mt-2 text-sm text-muted">
              Visits stand here on the days that each version gave them. Where a visit is now, its plan says.
            </p>
          </>
        )}
      </Panel>
      <Panel title="Versions" aside={<span>{versions.length}</span>}>
        <ol className="space-y-3">
          {versions.map((version) => (
            <li key={version.number} className="border-b border-line pb-3 last:border-b-0">
              <p className="font-semibold">Version {version.number}</p>
              <p className="text-sm text-muted">
                Accepted {formatDateAndTime(version.acceptedAt, zone)} by {version.acceptedBy}
              </p>
              {version.reason === null ? null : (
                <p className="text-sm whitespace-pre-line">{version.reason}</p>
              )}
              <div className="text-sm">
                <Disclosure summary={`Steps and visits of version ${String(version.number)}`}>
                  <VersionBody version={version} names={names} />
                </Disclosure>
              </div>
            </li>
          ))}
        </ol>
      </Panel>
    </div>
  );
}

function VersionBody({
  version: { steps, visits, note },
  names,
}: {
  readonly version: PlanVersionView;
  readonly names: PlanVersionsView["names"];
}) {
  return (
    <div className="space-y-2">
      <ul className="list-disc pl-4">
        {steps.map((step) => (
          <li key={step.name}>
            {[
              step.name,
              step.own ? "own step, no rule checked it" : null,
              step.sessions === null ? "at home" : formatCount(step.sessions, "session"),
              step.intervalWeeks === null
                ? null
                : `${formatQuantityRange(step.intervalWeeks.min, step.intervalWeeks.max, "weeks")} apart`,
              step.override === null ? null : `given against its verdict: ${step.override}`,
            ]
              .filter((part) => part !== null)
              .join(", ")}
          </li>
        ))}
      </ul>
      <ul className="pl-4">
        {visits.map((visit) => (
          <li key={`${visit.treatment ?? ""} ${visit.kind} ${String(visit.number)}`}>
            {formatClinicalDateWithWeekday(visit.dueOn)}: {visitName(visit, names)}
          </li>
        ))}
      </ul>
      {note === null ? null : <p className="whitespace-pre-line">{note}</p>}
    </div>
  );
}
