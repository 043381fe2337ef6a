"use client";

import { Checkbox } from "../form/checkbox.tsx";
import { Menu } from "../ui/menu.tsx";

/** One choice of a filter. */
export type MenuChoice = { readonly value: string; readonly label: string };

/**
 * A filter by several values at once: a button that tells how many are chosen, over a list of boxes to tick.
 * @param props.onChange Called with all that is chosen then.
 */
export function ChoiceMenu({
  label,
  choices,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly chosen: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}) {
  return (
    <Menu
      label={label}
      trigger={chosen.length === 0 ? label : `${label} (${String(chosen.length)})`}
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
