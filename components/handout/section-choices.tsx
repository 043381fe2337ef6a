import { useRef, useState } from "react";
import { moveSection, sectionOrder } from "#lib/clinical/handout/section-order.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { HandoutChoiceValues } from "./handout-choices.ts";

type SectionOption = { readonly id: string; readonly label: string };
type Chosen = Pick<HandoutChoiceValues, "withoutSections" | "order" | "note">;

const NOTE: SectionOption = { id: "note", label: "Personal note" };

/**
 * Which sections are printed, and in which order. A section is moved by two buttons, which keep the focus, so that it
 * can be moved on by pressing again.
 */
export function SectionChoices({
  sections,
  chosen,
  onChange,
}: {
  readonly sections: readonly SectionOption[];
  readonly chosen: Chosen;
  readonly onChange: (part: Partial<Chosen>) => void;
}) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const { withoutSections, order } = chosen;
  const options = chosen.note.trim() === "" ? sections : [...sections, NOTE];
  const shown = sectionOrder(order).flatMap((id) => options.filter((option) => option.id === id));

  function move({ id, label }: SectionOption, direction: "up" | "down") {
    const ids = shown.map((option) => option.id);
    const moved = moveSection(order, ids, id, direction);
    const place = moved.filter((name) => ids.includes(name)).findIndex((name) => name === id);
    onChange({ order: moved });
    setSaid(`${label} is now ${String(place + 1)} of ${String(ids.length)}.`);
    // At an end its own button is off: the other one takes the focus then.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-section="${id}"] button`);
      const usable = Array.from(buttons ?? []).filter((button) => !button.disabled);
      (usable.find((button) => button.value === direction) ?? usable[0])?.focus();
    });
  }

  return (
    <ChoiceGroup id="handout-sections" legend="Sections" kind="group">
      <ol ref={list}>
        {shown.map((option, index) => (
          <li key={option.id} data-section={option.id} className="flex items-center justify-between gap-2">
            {option.id === NOTE.id ? (
              <span className="ps-7">{option.label}</span>
            ) : (
              <Checkbox
                label={option.label}
                checked={!withoutSections.includes(option.id)}
                onChange={(event) => {
                  const rest = withoutSections.filter((section) => section !== option.id);
                  onChange({ withoutSections: event.currentTarget.checked ? rest : [...rest, option.id] });
                }}
              />
            )}
            <span className="flex">
              <IconButton
                label={`Move up: ${option.label}`}
                name="arrow-up"
                size="small"
                value="up"
                disabled={index === 0}
                onClick={() => {
                  move(option, "up");
                }}
              />
              <IconButton
                label={`Move down: ${option.label}`}
                name="arrow-down"
                size="small"
                value="down"
                disabled={index === shown.length - 1}
                onClick={() => {
                  move(option, "down");
                }}
              />
            </span>
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      <p className="mt-1 text-sm text-muted">
        “See us again if” and “Call us the same day if” always close the sheet.
      </p>
    </ChoiceGroup>
  );
}
