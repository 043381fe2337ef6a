"use client";

import { memo, useId, useState } from "react";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { TextInput } from "../form/text-input.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

/**
 * A list of names as typed. Not asked, none, and some are three different answers.
 * @param props.fact The path it answers. @param props.each The label of the box for one more name.
 */
export const NameList = memo(function NameList({
  legend,
  fact,
  each,
  value,
  onChange,
}: {
  readonly legend: string;
  readonly fact: string;
  readonly each: string;
  readonly value: readonly string[] | null | undefined;
  readonly onChange: (value: string[] | null) => void;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const names = value ?? [];

  function add() {
    const name = typed.trim();
    if (name === "") return;
    onChange([...names, name]);
    setTyped("");
  }

  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <ChoiceGroup id={id} legend={legend} kind="group">
        {names.length > 0 ? (
          <ul className="mb-1">
            {names.map((name, index) => (
              <li key={`${String(index)}-${name}`} className="flex items-center gap-1">
                <span className="font-semibold">{name}</span>
                <IconButton
                  label={`Remove ${name}`}
                  name="cross"
                  size="small"
                  onClick={() => {
                    const left = names.filter((_, at) => at !== index);
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
            <TextInput
              label={each}
              labelHidden
              placeholder={each}
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
              }}
              onBlur={add}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
          </div>
          {names.length === 0 ? (
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
