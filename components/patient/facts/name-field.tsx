"use client";

import { useRef, useState } from "react";
import { Checkbox } from "../../form/checkbox.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import type { FactActions, NameMeaning } from "./fact-actions.ts";
import type { FactFields } from "./fact-form.tsx";

type Meaning = NameMeaning & { readonly of: string };

/**
 * The name of an allergy, condition or medicine. When the person leaves the field, the server says what the rules take
 * it for, asks back where it is unsure, or says that it is not known; it is kept as typed in any case.
 * @param props.kind The list it is typed into. @param props.recognise Asks the server.
 */
export function NameField({
  label,
  kind,
  recognise,
  fields: { texts, errors },
}: {
  readonly label: string;
  readonly kind: "allergy" | "condition" | "medication";
  readonly recognise: FactActions["recogniseName"];
  readonly fields: FactFields;
}) {
  const [name, setName] = useState(texts["name"] ?? "");
  const [meaning, setMeaning] = useState<Meaning>();
  const [confirmed, setConfirmed] = useState(texts["catalogueId"] ?? "");
  const box = useRef<HTMLDivElement>(null);

  async function ask(typed: string) {
    if (typed.trim() === "") return;
    const answer = await recognise(null, { kind, name: typed });
    if (!answer.ok) return;
    setMeaning({ ...answer.value, of: typed });
    setConfirmed(answer.value.known.length === 1 ? (answer.value.known[0]?.id ?? "") : "");
  }

  function use(suggestion: { readonly id: string; readonly name: string }) {
    setName(suggestion.name);
    setConfirmed(suggestion.id);
    setMeaning({ known: [suggestion], perhaps: [], of: suggestion.name });
    box.current?.querySelector("input")?.focus();
  }

  const told = meaning?.of === name ? meaning : undefined;
  return (
    <div ref={box} className="space-y-1">
      <TextInput
        label={label}
        name="name"
        required
        autoFocus
        spellCheck={false}
        value={name}
        error={errors["name"]}
        onChange={(event) => {
          setName(event.target.value);
          setConfirmed("");
        }}
        onBlur={() => void ask(name)}
      />
      <input type="hidden" name="catalogueId" value={confirmed} />
      <div role="status" className="text-sm">
        {told && told.known.length > 0 ? (
          <p>
            Recognised as{" "}
            <span className="font-semibold">{told.known.map((entry) => entry.name).join(", ")}</span>
          </p>
        ) : null}
        {told && told.known.length === 0 && told.perhaps.length > 0 ? (
          <p className="flex flex-wrap items-center gap-2">
            Did you mean
            {told.perhaps.map((suggestion) => (
              <Button
                key={suggestion.id}
                size="small"
                onClick={() => {
                  use(suggestion);
                }}
              >
                {suggestion.name}
              </Button>
            ))}
          </p>
        ) : null}
        {told && told.known.length === 0 && told.perhaps.length === 0 ? (
          <p>
            Not known to the safety rules. It is kept as typed; no plan can be accepted before somebody has
            looked it up.
          </p>
        ) : null}
      </div>
      {told && told.known.length === 0 ? (
        <Checkbox
          label="Checked by me"
          name="checkedByClinician"
          value="yes"
          defaultChecked={texts["checkedByClinician"] === "yes"}
          hint="I have looked up what it means for treatment."
        />
      ) : null}
    </div>
  );
}
