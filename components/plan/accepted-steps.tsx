import type { StepRole } from "#lib/clinical/model/vocabulary.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { formatQuantityRange } from "#lib/format/quantity.ts";
import { treatmentAddress } from "../guide/guide-address.ts";
import { Alert } from "../ui/alert.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Panel } from "../ui/panel.tsx";
import { ProgressDots } from "../ui/progress-dots.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { AcceptedPlanView, OwnStepView } from "./accepted-plan-view.ts";
import { SafetyReasons } from "./safety-reasons.tsx";

const ROLES: Readonly<Record<StepRole, string>> = {
  "lead-in": "First of all",
  "first-line": "First line",
  "home-care": "Home care",
  alternative: "Alternative",
  adjunct: "Beside",
  maintenance: "Maintenance",
};

/** The steps of an accepted plan, with how far each is and what was agreed about it. */
export function AcceptedSteps({
  plan: { steps, ownSteps, sources, zone },
}: {
  readonly plan: Pick<AcceptedPlanView, "steps" | "ownSteps" | "sources" | "zone">;
}) {
  return (
    <Panel title="Steps">
      <ul>
        {steps.map((step) => (
          <li key={step.id} className="border-b border-line py-2 last:border-b-0">
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{step.name}</span>
              {step.sessions === 0 ? (
                <span className="text-sm text-muted">At home</span>
              ) : (
                <ProgressDots done={step.done} of={step.sessions} />
              )}
            </div>
            <p className="text-sm text-muted">
              {[
                step.area,
                ROLES[step.role],
                `Evidence ${step.evidence}`,
                step.intervalWeeks === null
                  ? null
                  : `${formatQuantityRange(step.intervalWeeks.min, step.intervalWeeks.max, "weeks")} apart`,
              ]
                .filter((part) => part !== null)
                .join(" · ")}
              {" · "}
              <TextLink href={treatmentAddress(step.treatment)}>
                In the guide<span className="sr-only">: {step.name}</span>
              </TextLink>
            </p>
            {step.dose === null ? null : <p className="text-sm">{step.dose}</p>}
            {step.override === null ? null : (
              <Alert
                level="caution"
                className="mt-1 text-sm"
                title={`Given against its verdict by ${step.override.by}, ${formatDateAndTime(step.override.at, zone)}`}
              >
                <p className="whitespace-pre-line">{step.override.reason}</p>
                <SafetyReasons reasons={step.override.against} sources={sources} />
              </Alert>
            )}
            {step.counsel.length === 0 ? null : (
              <div className="text-sm">
                <Disclosure summary="What to tell">
                  <ul className="list-disc pl-4">
                    {step.counsel.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                </Disclosure>
              </div>
            )}
          </li>
        ))}
        {ownSteps.map((step) => (
          <OwnStep key={step.id} step={step} zone={zone} />
        ))}
      </ul>
    </Panel>
  );
}

function OwnStep({ step, zone }: { readonly step: OwnStepView; readonly zone: string }) {
  return (
    <li className="border-b border-line py-2 last:border-b-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{step.name}</span>
        {step.sessions === 0 ? (
          <span className="text-sm text-muted">At home</span>
        ) : (
          <ProgressDots done={step.done} of={step.sessions} />
        )}
      </div>
      {step.area === null && step.intervalWeeks === null ? null : (
        <p className="text-sm text-muted">
          {[
            step.area,
            step.intervalWeeks === null
              ? null
              : `${formatQuantityRange(step.intervalWeeks.min, step.intervalWeeks.max, "weeks")} apart`,
          ]
            .filter((part) => part !== null)
            .join(" · ")}
        </p>
      )}
      <Alert level="caution" className="mt-1 text-sm" title="Own step: no rule checks it.">
        {`Acknowledged by ${step.acknowledgedBy}, ${formatDateAndTime(step.acknowledgedAt, zone)}.`}
        {step.note === null ? null : <span className="block whitespace-pre-line">{step.note}</span>}
      </Alert>
    </li>
  );
}
