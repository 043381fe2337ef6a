import type { ReactNode } from "react";
import { ROLE_ORDER, type PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { StepRole, Treatment } from "#lib/clinical/model/vocabulary.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";
import type { OpenQuestionView } from "./draft-plan-props.ts";
import { OptionRow } from "./option-row.tsx";
import type { PlanChoices, WrittenReason } from "./plan-choices.ts";
import type { SourceNames } from "./safety-reasons.tsx";

const ROLE_HEADINGS: Readonly<Record<StepRole, string>> = {
  "lead-in": "First of all",
  "first-line": "First line",
  "home-care": "Home care",
  alternative: "Alternatives",
  adjunct: "Beside these",
  maintenance: "Maintenance",
};

/** A change of the choices. */
export type ChangeChoices = (change: (choices: PlanChoices) => PlanChoices) => void;

/** Everything on offer, by its place in the plan. */
export function OptionsPanel({
  options,
  choices,
  names,
  questions,
  sources,
  details,
  combinations,
  mayOverride,
  change,
}: {
  readonly options: readonly PlanOption[];
  readonly choices: PlanChoices;
  readonly names: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<string, OpenQuestionView>>;
  readonly sources: SourceNames;
  readonly details: Readonly<Record<string, ReactNode>>;
  /** What has to be known about the chosen ones together. */
  readonly combinations: ReactNode;
  readonly mayOverride: boolean;
  readonly change: ChangeChoices;
}) {
  const actsFor = (treatment: Treatment) => ({
    onChoose: (chosen: boolean) => {
      change((before) => ({
        ...before,
        treatments: chosen
          ? [...before.treatments, treatment]
          : before.treatments.filter((other) => other !== treatment),
      }));
    },
    onSessions: (sessions: number) => {
      change((before) => ({ ...before, sessions: { ...before.sessions, [treatment]: sessions } }));
    },
    onArea: (area: TreatedArea | null) => {
      change((before) => ({
        ...before,
        areas:
          area === null
            ? Object.fromEntries(Object.entries(before.areas).filter(([other]) => other !== treatment))
            : { ...before.areas, [treatment]: area },
      }));
    },
    onReason: (written: WrittenReason) => {
      change((before) => ({ ...before, reasons: { ...before.reasons, [treatment]: written } }));
    },
  });
  return (
    <Panel title="Options" aside={<span>{`${String(choices.treatments.length)} chosen`}</span>}>
      {combinations}
      {options.length === 0 ? (
        <EmptyState>
          Nothing is on offer for this conclusion: see what is excluded, and what is advised instead.
        </EmptyState>
      ) : null}
      {ROLE_ORDER.map((role) => {
        const own = options.filter(({ step }) => step.role === role);
        if (own.length === 0) return null;
        return (
          <div key={role} className="mb-3">
            <h3 className="pt-1 pb-1 text-sm font-semibold text-muted">{ROLE_HEADINGS[role]}</h3>
            <ul>
              {own.map((option) => {
                const { treatment } = option.step;
                return (
                  <OptionRow
                    key={treatment}
                    option={option}
                    name={names[treatment] ?? treatment}
                    chosen={choices.treatments.includes(treatment)}
                    sessions={choices.sessions[treatment]}
                    written={choices.reasons[treatment]}
                    area={choices.areas[treatment] ?? null}
                    mayOverride={mayOverride}
                    questions={questions}
                    sources={sources}
                    details={details[treatment]}
                    acts={actsFor(treatment)}
                  />
                );
              })}
            </ul>
          </div>
        );
      })}
    </Panel>
  );
}
