import { NEVER_SIGNED, type SignOffState } from "#lib/catalogue/guide/sign-off-state.ts";
import type { LeftOut } from "#lib/clinical/accepted-plan/plan-options.ts";
import { DraftPlan } from "./draft-plan.tsx";
import type { DraftPlanActs, DraftPlanView } from "./draft-plan-props.ts";
import { ExcludedPanel } from "./excluded-panel.tsx";
import { OptionDetails, type OptionEvidenceView } from "./option-details.tsx";
import { optionCells } from "./option-columns.tsx";
import { PlanBackground } from "./plan-background.tsx";
import { ProtocolPanel, type ProtocolsView } from "./protocol-panel.tsx";
import type { StartFromProtocolAct } from "./protocol-start.tsx";

/** What the page of a draft plan is given. */
export type DraftPlanContent = DraftPlanView & {
  readonly excluded: readonly LeftOut[];
  readonly evidence: Readonly<Record<string, OptionEvidenceView | null>>;
  /** How the guide's page of each option stands in the clinic. */
  readonly signOffs: Readonly<Record<string, SignOffState>>;
  readonly advice: readonly string[];
  readonly protocols: ProtocolsView;
  readonly review: { readonly weeks: number; readonly stopRules: readonly string[] };
};

/** The plan builder with what does not change while one chooses, which is drawn on the server. */
export function DraftPlanPage({
  content,
  acts,
}: {
  readonly content: DraftPlanContent;
  readonly acts: DraftPlanActs & {
    /** Left out where an accepted plan is amended: it was begun already. */
    readonly startFromProtocol?: StartFromProtocolAct;
  };
}) {
  const { excluded, evidence, signOffs, advice, protocols, ...plan } = content;
  const { startFromProtocol, ...builderActs } = acts;
  return (
    <>
      {startFromProtocol === undefined ? null : (
        <ProtocolPanel planId={plan.planId} protocols={protocols} act={startFromProtocol} />
      )}
      <DraftPlan
        plan={plan}
        acts={builderActs}
        details={Object.fromEntries(
          plan.options.map(({ step }) => [
            step.treatment,
            <OptionDetails
              key={step.treatment}
              treatment={step.treatment}
              signOff={signOffs[step.treatment] ?? NEVER_SIGNED}
              counsel={step.counsel ?? []}
              evidence={evidence[step.treatment] ?? null}
            />,
          ]),
        )}
        cells={Object.fromEntries(
          plan.options.map((option) => [
            option.step.treatment,
            optionCells(option, evidence[option.step.treatment] ?? null, plan.sources),
          ]),
        )}
        excluded={<ExcludedPanel excluded={excluded} names={plan.names} sources={plan.sources} />}
        // What is kept apart stands above the options, as they are chosen.
        background={
          <PlanBackground advice={advice} interactions={[]} names={plan.names} review={plan.review} />
        }
      />
    </>
  );
}
