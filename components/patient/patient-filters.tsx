"use client";

import { ChoiceMenu, type MenuChoice } from "../data-table/choice-menu.tsx";
import { Button } from "../ui/button.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";

/** The values of the register's filters. */
export type PatientFilterState = {
  readonly skin: readonly string[];
  readonly diagnosis: readonly string[];
  readonly plan: readonly string[];
  readonly overdue: boolean;
};

const SKIN: readonly MenuChoice[] = ["I", "II", "III", "IV", "V", "VI"].map((type) => ({
  value: type,
  label: `Type ${type}`,
}));
const PLAN: readonly MenuChoice[] = [
  { value: "active", label: "Active" },
  { value: "on-hold", label: "On hold" },
  { value: "draft", label: "Draft" },
  { value: "completed", label: "Completed" },
  { value: "stopped", label: "Stopped" },
];

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
  readonly diagnoses: readonly MenuChoice[] | null;
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
