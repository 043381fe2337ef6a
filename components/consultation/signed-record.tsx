import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { DefinitionList } from "../ui/definition-list.tsx";
import { Panel } from "../ui/panel.tsx";
import { DifferentialPanel } from "./differential-panel.tsx";
import { draftInWords } from "./draft-words.ts";
import { LookAgainAlerts } from "./look-again-alerts.tsx";
import { MapRecord } from "./map-record.tsx";
import { mapTone } from "./map-tones.ts";
import { PrognosisPanel } from "./prognosis-panel.tsx";
import { SafetyPanel } from "./safety-panel.tsx";

/** The facts of the chart that signing froze, by name, and whether they were ever asked for. */
export type FrozenFacts = Pick<ConsultationDraft["skin"], "monk" | "fitzpatrick"> & {
  readonly allergiesAskedOn: string | null;
  readonly conditionsScreenedOn: string | null;
  readonly medicationsScreenedOn: string | null;
  readonly allergies: readonly { readonly name: string }[];
  readonly conditions: readonly { readonly name: string }[];
  readonly medications: readonly { readonly name: string }[];
};

function named(list: readonly { readonly name: string }[], askedOn: string | null): string {
  const asked = askedOn === null ? "not asked" : `asked on ${formatClinicalDate(askedOn)}`;
  if (list.length === 0) return askedOn === null ? "Not asked" : `None, ${asked}`;
  return `${list.map(({ name }) => name).join(", ")} (${asked === "not asked" ? "nothing else asked" : asked})`;
}

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
        <MapRecord
          draft={draft}
          tone={mapTone(draft.skin.monk || draft.skin.fitzpatrick ? draft.skin : (facts ?? {}))}
        />
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
                { label: "Allergies", value: named(facts.allergies, facts.allergiesAskedOn) },
                { label: "Conditions", value: named(facts.conditions, facts.conditionsScreenedOn) },
                { label: "Medicines", value: named(facts.medications, facts.medicationsScreenedOn) },
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
          <SafetyPanel
            safety={evaluation.safety}
            unrecognised={evaluation.unrecognised}
            didYouMean={evaluation.didYouMean ?? []}
            live={false}
          />
          <PrognosisPanel prognosis={evaluation.prognosis} referral={evaluation.referral} />
          <p className="text-xs wrap-anywhere text-muted">
            Rules {evaluation.engine.version}, {evaluation.engine.rulesHash}
          </p>
        </aside>
      ) : null}
    </div>
  );
}
