"use client";

import { later } from "../../ui/later.tsx";
import type { FactActions, FactOwner } from "./fact-actions.ts";
import { FactOpener } from "./fact-opener.tsx";
import type { ChangedMedicine } from "./named-fact-fields.tsx";

const NewFact = later("The form", async () => (await import("./named-fact-fields.tsx")).NewFact, {
  reserve: "min-h-48 w-full",
});
const MedicineChange = later(
  "The form",
  async () => (await import("./named-fact-fields.tsx")).MedicineChange,
  {
    reserve: "min-h-96 w-full",
  },
);

type Props = { readonly owner: FactOwner; readonly actions: FactActions };

/** Adds an allergy with its reaction. */
export function AddAllergy(props: Props) {
  return (
    <FactOpener opens="Add allergy" keys="l">
      {(onClose) => <NewFact kind="allergy" label="Add allergy" onClose={onClose} {...props} />}
    </FactOpener>
  );
}

/** Adds a condition with its state. */
export function AddCondition(props: Props) {
  return (
    <FactOpener opens="Add condition" keys="c">
      {(onClose) => <NewFact kind="condition" label="Add condition" onClose={onClose} {...props} />}
    </FactOpener>
  );
}

/** Adds a medicine, or isotretinoin as a course. */
export function AddMedicine(props: Props) {
  return (
    <FactOpener opens="Add medicine" keys="m">
      {(onClose) => <NewFact kind="medicine" label="Add medicine" onClose={onClose} {...props} />}
    </FactOpener>
  );
}

/** Changes a medicine, above all the day it was stopped. */
export function ChangeMedicine({ entry, ...props }: Props & { readonly entry: ChangedMedicine }) {
  const label = `Change ${entry.name}`;
  return (
    <FactOpener opens="Change" label={label}>
      {(onClose) => <MedicineChange entry={entry} label={label} onClose={onClose} {...props} />}
    </FactOpener>
  );
}
