import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Panel } from "../ui/panel.tsx";
import { DifferentialPanel } from "./differential-panel.tsx";
import { draftInWords } from "./draft-words.ts";
import { LookAgainAlerts } from "./look-again-alerts.tsx";
import { PrognosisPanel } from "./prognosis-panel.tsx";
import { SafetyPanel } from "./safety-panel.tsx";

/** The facts of the chart that signing froze, by name. */
export type FrozenFacts = {
  readonly allergies: readonly { readonly name: string }[];
  readonly conditions: readonly { readonly name: string }[];
  readonly medications: readonly { readonly name: string }[];
};

const named = (list: readonly { readonly name: string }[]): string =>
  list.length === 0 ? "None on record" : list.map(({ name }) => name).join(", ");

/**
 * A visit that can no longer be changed: what was recorded, and, once signed, what the rules answered on that day.
 * @param props.evaluation Null for a draft that was discarded.
 */
export function SignedRecord({
  draft,
  evaluation,
  facts,
}: {
  readonly draft: ConsultationDraft;
  readonly evaluation: Evaluation | null;
  readonly facts: FrozenFacts | null;
}) {
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-[minmax(0,1fr)_23rem]">
      <div className="min-w-0 space-y-6">
        {draftInWords(draft).map(({ title, lines }) => (
          <Panel key={title} title={title}>
            {lines.length === 0 ? (
              <p className="text-muted">Nothing recorded.</p>
            ) : (
              <DefinitionList items={lines} />
            )}
          </Panel>
        ))}
        {facts ? (
          <Panel title="Chart on that day">
            <DefinitionList
              items={[
                { label: "Allergies", value: named(facts.allergies) },
                { label: "Conditions", value: named(facts.conditions) },
                { label: "Medicines", value: named(facts.medications) },
              ]}
            />
          </Panel>
        ) : null}
      </div>
      {evaluation ? (
        <aside aria-label="Rules on that day" className="min-w-0 space-y-5 self-start bg-sunken px-4 pb-4">
          <LookAgainAlerts lookAgain={evaluation.lookAgain} />
          <DifferentialPanel
            differential={evaluation.differential}
            lookAgain={evaluation.lookAgain}
            live={false}
          />
          <SafetyPanel safety={evaluation.safety} unrecognised={evaluation.unrecognised} live={false} />
          <PrognosisPanel prognosis={evaluation.prognosis} referral={evaluation.referral} />
          <p className="text-xs wrap-anywhere text-muted">
            Rules {evaluation.engine.version}, {evaluation.engine.rulesHash}
          </p>
        </aside>
      ) : null}
    </div>
  );
}
