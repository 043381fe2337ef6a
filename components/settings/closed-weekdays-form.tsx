"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { formatCount } from "#lib/format/quantity.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** How many planned visits fall on closed days, in a sentence; empty for none. */
export const visitsToMove = (visits: number): string =>
  visits === 0
    ? ""
    : ` ${formatCount(visits, "planned visit")} ${visits === 1 ? "falls" : "fall"} on closed days: they are listed on this page.`;

/** The weekdays on which the clinic is closed. @param props.version Of the clinic's details, that it was read from. */
export function ClosedWeekdaysForm({
  act,
  clinicId,
  version,
  closedWeekdays,
}: {
  readonly act: FormAct<{ readonly visits: number }>;
  readonly clinicId: string;
  readonly version: number;
  readonly closedWeekdays: readonly number[];
}) {
  const id = useId();
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, ({ visits }) => {
    toast(`The closed weekdays were saved.${visitsToMove(visits)}`);
    router.refresh();
  });
  return (
    <form {...form} className="space-y-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="version" value={version} />
      <FormErrors message={refusal?.message} />
      <ChoiceGroup
        id={id}
        legend="Closed every"
        kind="group"
        hint="No visit is laid on these days. Visits that are planned already stay where they are."
        error={refusal?.fields?.["closedWeekdays"]}
      >
        <div className="flex flex-wrap gap-x-6 gap-y-1">
          {WEEKDAYS.map((name, index) => (
            <Checkbox
              key={name}
              name="closedWeekdays[]"
              value={String(index + 1)}
              label={name}
              defaultChecked={closedWeekdays.includes(index + 1)}
            />
          ))}
        </div>
      </ChoiceGroup>
      <Button type="submit" pending={pending}>
        Save weekdays
      </Button>
    </form>
  );
}
