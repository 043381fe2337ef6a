import type { ReactNode } from "react";
import type { FactActions, FactOwner, PatientFactsView } from "../patient/facts/fact-actions.ts";
import { FactActButton } from "../patient/facts/fact-act-button.tsx";
import { FactList } from "../patient/facts/fact-list.tsx";
import { AddAllergy, AddCondition, AddMedicine, ChangeMedicine } from "../patient/facts/named-fact-forms.tsx";
import { Panel } from "../ui/panel.tsx";

/**
 * Allergies, conditions and medicines of the chart, changed in place during a visit. Each list can be confirmed as
 * complete today; only then does what is not in it count as absent.
 */
export function ChartFacts({
  facts,
  owner,
  actions,
}: {
  readonly facts: PatientFactsView;
  readonly owner: FactOwner;
  readonly actions: FactActions;
}) {
  const complete = (screened: string, count: number, none: string) => (
    <FactActButton
      act={actions.recordScreening}
      owner={owner}
      fields={{ screened }}
      keys={`n ${screened.charAt(0)}`}
    >
      {count === 0 ? none : "Nothing else, asked today"}
    </FactActButton>
  );
  return (
    <Panel title="From the chart" id="chart-facts">
      <div className="grid gap-x-8 gap-y-3 lg:grid-cols-3">
        <Facts
          id="fact-patient-allergies"
          title="Allergies"
          asked={facts.allergiesAsked}
          acts={
            <>
              <AddAllergy owner={owner} actions={actions} />
              {complete("allergies", facts.allergies.length, "No known allergies")}
            </>
          }
        >
          <FactList label="Allergies" entries={facts.allergies} owner={owner} actions={actions} />
        </Facts>
        <Facts
          id="fact-patient-conditions"
          title="Conditions"
          asked={facts.conditionsAsked}
          acts={
            <>
              <AddCondition owner={owner} actions={actions} />
              {complete("conditions", facts.conditions.length, "No conditions")}
            </>
          }
        >
          <FactList label="Conditions" entries={facts.conditions} owner={owner} actions={actions} />
        </Facts>
        <Facts
          id="fact-patient-medications"
          title="Medicines"
          asked={facts.medicationsAsked}
          acts={
            <>
              <AddMedicine owner={owner} actions={actions} />
              {complete("medications", facts.medications.length, "No medicines")}
            </>
          }
        >
          <FactList
            label="Medicines"
            entries={facts.medications}
            owner={owner}
            actions={actions}
            acts={(entry) => <ChangeMedicine owner={owner} actions={actions} entry={entry} />}
          />
        </Facts>
      </div>
    </Panel>
  );
}

function Facts({
  id,
  title,
  asked,
  children,
  acts,
}: {
  /** What the questions of the live panel lead to. */
  readonly id: string;
  readonly title: string;
  readonly asked: string;
  readonly children: ReactNode;
  readonly acts: ReactNode;
}) {
  return (
    <div id={id} className="min-w-0 scroll-mt-40">
      <h3 className="flex flex-wrap items-baseline gap-x-2 font-semibold">
        {title} <span className="text-sm font-normal text-muted">{asked}</span>
      </h3>
      {children}
      <div className="-ml-2 flex flex-wrap items-center gap-1">{acts}</div>
    </div>
  );
}
