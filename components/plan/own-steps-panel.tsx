"use client";

import { OWN_STEP_PREFIX } from "#lib/clinical/accepted-plan/own-step.ts";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Panel } from "../ui/panel.tsx";
import { AreaChoice } from "./area-choice.tsx";
import type { ChangeChoices } from "./options-panel.tsx";
import { emptyOwnStep, type TypedOwnStep } from "./own-step-fields.ts";
import type { DateErrors, PlanChoices } from "./plan-choices.ts";

const PLACES = [
  { value: "clinic", label: "In the clinic" },
  { value: "home", label: "At home" },
];
const INJURIES = [
  { value: "unknown", label: "Not known: taken as yes" },
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

/** Steps that the catalogue does not have, written by the clinician. Each says that no rule checks it. */
export function OwnStepsPanel({
  choices,
  errors,
  change,
}: {
  readonly choices: PlanChoices;
  readonly errors: DateErrors;
  readonly change: ChangeChoices;
}) {
  const set = (key: string, part: Partial<TypedOwnStep>) => {
    change((before) => ({
      ...before,
      ownStepsAcknowledged: false,
      ownSteps: before.ownSteps.map((step) => (step.key === key ? { ...step, ...part } : step)),
    }));
  };
  return (
    <Panel
      title="Your own steps"
      aside={
        <Button
          size="small"
          icon={<Icon name="plus" className="size-4" />}
          onClick={() => {
            const key = `${OWN_STEP_PREFIX}${crypto.randomUUID()}`;
            change((before) => ({
              ...before,
              ownStepsAcknowledged: false,
              ownSteps: [...before.ownSteps, emptyOwnStep(key)],
            }));
          }}
        >
          Add own step
        </Button>
      }
    >
      {choices.ownSteps.length === 0 ? (
        <p className="text-sm text-muted">
          A treatment that is not on offer here can be added. No rule will check it.
        </p>
      ) : null}
      <ul>
        {choices.ownSteps.map((step) => (
          <li key={step.key} className="space-y-3 border-b border-line py-3 last:border-b-0">
            <OwnStepFields step={step} errors={errors} set={set} />
            <div className="flex justify-end">
              <Button
                size="small"
                tone="quiet"
                onClick={() => {
                  change((before) => ({
                    ...before,
                    ownSteps: before.ownSteps.filter(({ key }) => key !== step.key),
                  }));
                }}
              >
                Remove {step.name.trim() === "" ? "this step" : step.name}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OwnStepFields({
  step,
  errors,
  set,
}: {
  readonly step: TypedOwnStep;
  readonly errors: DateErrors;
  readonly set: (key: string, part: Partial<TypedOwnStep>) => void;
}) {
  const { key, place } = step;
  const several = place === "clinic" && step.sessions.trim() !== "1";
  return (
    <>
      <Alert level="caution" title="Your own step: no rule checks it." />
      <TextInput
        label="Name of the step"
        width="name"
        value={step.name}
        maxLength={120}
        error={errors[`name-${key}`]}
        onChange={(event) => {
          set(key, { name: event.target.value });
        }}
      />
      <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        <Select
          label="Done"
          value={place}
          options={PLACES}
          onChange={(event) => {
            set(key, { place: event.target.value === "home" ? "home" : "clinic" });
          }}
        />
        {place === "clinic" ? (
          <Select
            label="Does it injure the skin?"
            hint={
              step.injures === "no"
                ? "It keeps no distance from others."
                : "It keeps 14 days from others that do."
            }
            value={step.injures}
            options={INJURIES}
            onChange={(event) => {
              const injures = event.target.value;
              set(key, { injures: injures === "yes" || injures === "no" ? injures : "unknown" });
            }}
          />
        ) : null}
      </div>
      {place === "clinic" ? (
        <div className="flex flex-wrap gap-4">
          <TextInput
            label="Sessions"
            width="number"
            inputMode="numeric"
            value={step.sessions}
            error={errors[`sessions-${key}`]}
            onChange={(event) => {
              set(key, { sessions: event.target.value });
            }}
          />
          {several ? (
            <>
              <TextInput
                label="Weeks apart, at least"
                width="number"
                inputMode="decimal"
                value={step.intervalMin}
                error={errors[`intervalMin-${key}`]}
                onChange={(event) => {
                  set(key, { intervalMin: event.target.value });
                }}
              />
              <TextInput
                label="at most"
                width="number"
                inputMode="decimal"
                value={step.intervalMax}
                error={errors[`intervalMax-${key}`]}
                onChange={(event) => {
                  set(key, { intervalMax: event.target.value });
                }}
              />
            </>
          ) : null}
        </div>
      ) : null}
      <AreaChoice
        name={step.name.trim() === "" ? "this step" : step.name}
        area={step.area}
        onChange={(area) => {
          set(key, { area });
        }}
      />
      <TextArea
        label="Note on this step"
        optional
        rows={2}
        maxLength={1000}
        value={step.note}
        hint="The handout has no sentence of it: tell the patient in the handout's note."
        onChange={(event) => {
          set(key, { note: event.target.value });
        }}
      />
    </>
  );
}
