"use client";

import { memo, useId, useState } from "react";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { PulledMark } from "./pull-context.tsx";
import { factAnchor } from "./term-choice.tsx";

type Investigations = NonNullable<ConsultationDraft["history"]["investigations"]>;

/** Tests that were done, each with its result; a result that is not back is "awaited". */
export const InvestigationList = memo(function InvestigationList({
  fact,
  value,
  onChange,
}: {
  readonly fact: string;
  readonly value: ConsultationDraft["history"]["investigations"];
  readonly onChange: (value: Investigations | null) => void;
}) {
  const id = useId();
  const [name, setName] = useState("");
  const [result, setResult] = useState("");
  const done = value ?? [];

  function add() {
    if (name.trim() === "") return;
    onChange([...done, { name: name.trim(), result: result.trim() || "awaited" }]);
    setName("");
    setResult("");
  }

  return (
    <div id={factAnchor(fact)} className="scroll-mt-40">
      <ChoiceGroup id={id} legend="Tests" kind="group">
        {done.length > 0 ? (
          <ul className="mb-1">
            {done.map((test, index) => (
              <li key={`${String(index)}-${test.name}`} className="flex items-center gap-1">
                <span>
                  {test.name}: <span className="font-semibold">{test.result}</span>
                </span>
                <IconButton
                  label={`Remove ${test.name}`}
                  name="cross"
                  size="small"
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
          <div className="w-36">
            <TextInput
              label="Test"
              labelHidden
              placeholder="Test"
              maxLength={200}
              value={name}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
          </div>
          <div className="w-36">
            <TextInput
              label="Result of the test"
              labelHidden
              placeholder="Result, or awaited"
              maxLength={1000}
              value={result}
              onChange={(event) => {
                setResult(event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                add();
              }}
            />
          </div>
          <Button onClick={add}>Add test</Button>
        </div>
      </ChoiceGroup>
      <PulledMark fact={fact} />
    </div>
  );
});
