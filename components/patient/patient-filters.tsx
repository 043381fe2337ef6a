"use client";

import { Checkbox } from "../form/checkbox.tsx";
import { Button } from "../ui/button.tsx";
import { Menu } from "../ui/menu.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";

/** The values of the register's filters. */
export type PatientFilterState = {
  readonly skin: readonly string[];
  readonly diagnosis: readonly string[];
  readonly plan: readonly string[];
  readonly overdue: boolean;
};

type Choice = { readonly value: string; readonly label: string };

const SKIN: readonly Choice[] = ["I", "II", "III", "IV", "V", "VI"].map((type) => ({
  value: type,
  label: `Type ${type}`,
}));
const PLAN: readonly Choice[] = [
  { value: "active", label: "Active" },
  { value: "on-hold", label: "On hold" },
  { value: "draft", label: "Draft" },
  { value: "completed", label: "Completed" },
  { value: "stopped", label: "Stopped" },
];

function ChoiceMenu({
  label,
  choices,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  return (
    <Menu
      label={label}
      trigger={chosen.length === 0 ? label : `${label} (${chosen.length})`}
      tone={chosen.length === 0 ? "quiet" : "secondary"}
      items={choices.map((choice) => ({
        key: choice.value,
        content: (
          <div className="rounded-sm px-2 py-1 hover:bg-hover">
            <Checkbox
              label={choice.label}
              checked={chosen.includes(choice.value)}
              onChange={(event) => {
                const others = chosen.filter((value) => value !== choice.value);
                onChange(event.target.checked ? [...others, choice.value] : others);
              }}
            />
          </div>
        ),
      }))}
    />
  );
}

/**
 * The filters above the register. Without `diagnoses` nothing clinical can be filtered by.
 * @param props.onChange Called with what changes; the rest stays as it is.
 */
export function PatientFilters({
  state,
  diagnoses,
  onChange,
}: {
  readonly state: PatientFilterState;
  readonly diagnoses: readonly Choice[] | null;
  readonly onChange: (change: Partial<PatientFilterState>) => void;
}) {
  const any = state.skin.length + state.diagnosis.length + state.plan.length > 0 || state.overdue;
  return (
    <div role="group" aria-label="Filters" className="flex flex-wrap items-center gap-1">
      <ToggleButton
        pressed={state.overdue}
        onToggle={(overdue) => {
          onChange({ overdue });
        }}
      >
        Overdue
      </ToggleButton>
      {diagnoses ? (
        <>
          <ChoiceMenu
            label="Skin type"
            choices={SKIN}
            chosen={state.skin}
            onChange={(skin) => {
              onChange({ skin });
            }}
          />
          <ChoiceMenu
            label="Diagnosis"
            choices={diagnoses}
            chosen={state.diagnosis}
            onChange={(diagnosis) => {
              onChange({ diagnosis });
            }}
          />
        </>
      ) : null}
      <ChoiceMenu
        label="Plan"
        choices={PLAN}
        chosen={state.plan}
        onChange={(plan) => {
          onChange({ plan });
        }}
      />
      {any ? (
        <Button
          tone="quiet"
          onClick={() => {
            onChange({ skin: [], diagnosis: [], plan: [], overdue: false });
          }}
        >
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}
