import { useId } from "react";
import { Checkbox } from "../form/checkbox.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { ROLE_CHOICES } from "./role-words.ts";

/** The roles as boxes to tick. @param props.held Those that are ticked at first. @param props.error What is wrong. */
export function RoleBoxes({
  held = [],
  error,
}: {
  readonly held?: readonly string[] | undefined;
  readonly error?: string | undefined;
}) {
  const id = useId();
  return (
    <ChoiceGroup id={id} legend="Roles" kind="group" error={error}>
      <div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {ROLE_CHOICES.map(({ value, label, hint }) => (
          <Checkbox
            key={value}
            name="roles"
            value={value}
            label={label}
            hint={hint}
            defaultChecked={held.includes(value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
