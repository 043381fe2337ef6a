"use client";

import { memo, useId, useState } from "react";
import { OUTCOME_WORDS } from "#lib/catalogue/words/history.ts";
import { TREATMENT_GROUPS, TREATMENT_WORDS, treatmentWords } from "#lib/catalogue/words/treatments.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { Combobox } from "../form/combobox.tsx";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { NumberField } from "./number-field.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor, termsOf } from "./term-choice.tsx";

type Procedures = NonNullable<ConsultationDraft["history"]["previousProcedures"]>;

const NOT_PROCEDURES = ["topical", "systemic", "care"];
const SUGGESTIONS = TREATMENT_GROUPS.filter(({ id }) => !NOT_PROCEDURES.includes(id))
  .flatMap(({ treatments }) => treatments)
  .map((treatment) => ({ value: TREATMENT_WORDS[treatment] }));

/** The term of the vocabulary for a name that was chosen from the list; any other name stays as it was typed. */
const termFor = (name: string): string =>
  termsOf(TREATMENT_WORDS).find((term) => TREATMENT_WORDS[term] === name) ?? name;

/** Procedures the patient had before, with how long ago and how they went. */
export const ProcedureList = memo(function ProcedureList({
  fact,
  value,
  onChange,
}: {
  readonly fact: string;
  readonly value: ConsultationDraft["history"]["previousProcedures"];
  readonly onChange: (value: Procedures | null) => void;
}) {
  const id = useId();
  const [name, setName] = useState("");
  const done = value ?? [];

  function add() {
    if (name.trim() === "") return;
    onChange([...done, { treatment: termFor(name.trim()) }]);
    setName("");
  }

  function set(index: number, changed: Partial<Procedures[number]>) {
    onChange(done.map((procedure, at) => (at === index ? { ...procedure, ...changed } : procedure)));
  }

  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <ChoiceGroup id={id} legend="Procedures before" kind="group">
        {done.length > 0 ? (
          <ul className="mb-2 space-y-2">
            {done.map((procedure, index) => (
              <li key={`${String(index)}-${procedure.treatment}`} className="flex flex-wrap items-end gap-2">
                <span className="w-full font-semibold">{treatmentWords(procedure.treatment)}</span>
                <NumberField
                  label="How long ago"
                  fact={`${fact}.${String(index)}.monthsAgo`}
                  unit="months"
                  min={0}
                  max={1200}
                  value={procedure.monthsAgo}
                  onChange={(monthsAgo) => {
                    set(index, { monthsAgo });
                  }}
                />
                <Select
                  label="How it went"
                  empty="Not asked"
                  options={termsOf(OUTCOME_WORDS).map((term) => ({
                    value: term,
                    label: OUTCOME_WORDS[term],
                  }))}
                  value={procedure.outcome ?? ""}
                  onChange={(event) => {
                    const outcome = termsOf(OUTCOME_WORDS).find((term) => term === event.target.value);
                    set(index, { outcome: outcome ?? null });
                  }}
                />
                <IconButton
                  label={`Remove ${treatmentWords(procedure.treatment)}`}
                  name="cross"
                  onClick={() => {
                    const left = done.filter((_, at) => at !== index);
                    onChange(left.length > 0 ? left : null);
                  }}
                />
              </li>
            ))}
          </ul>
        ) : (
          <p className="mb-1 text-sm text-muted">{value ? "None" : "Not asked"}</p>
        )}
        <div className="flex flex-wrap items-end gap-2">
          <div className="max-w-64 min-w-40 flex-1">
            <Combobox
              label="Procedure"
              suggestions={SUGGESTIONS}
              maxLength={200}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
          </div>
          <Button onClick={add}>Add procedure</Button>
          {done.length === 0 ? (
            <ToggleButton
              pressed={value?.length === 0}
              onToggle={(none) => {
                onChange(none ? [] : null);
              }}
            >
              None
            </ToggleButton>
          ) : null}
        </div>
      </ChoiceGroup>
      <PulledMark fact={fact} />
    </div>
  );
});
