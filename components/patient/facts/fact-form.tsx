"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { FormErrors } from "../../form/form-errors.tsx";
import { Button } from "../../ui/button.tsx";
import { useKeptForm, type FormAct } from "../use-kept-form.ts";
import type { FactOwner } from "./fact-actions.ts";
import { FactOpener } from "./fact-opener.tsx";

/** What a fact's fields are given: what stands in them and what is wrong. */
export type FactFields = {
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly errors: Readonly<Partial<Record<string, string>>>;
};

/**
 * A small form that opens in place of its button and closes once the server has it; what was typed stays after a
 * refusal.
 * @param props.opens The button's words. @param props.act What the form does. @param props.texts What stands in the
 * fields at first. @param props.hidden Further values that are sent along. @param props.children Draws the fields.
 */
export function FactForm<Value>({
  opens,
  label,
  act,
  owner,
  texts,
  hidden,
  tone,
  keys,
  children,
}: {
  readonly opens: string;
  readonly label?: string | undefined;
  readonly act: FormAct<Value>;
  readonly owner: FactOwner;
  readonly texts?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly hidden?: Readonly<Record<string, string | number>> | undefined;
  readonly tone?: "quiet" | "secondary" | undefined;
  readonly keys?: string | undefined;
  readonly children: (fields: FactFields) => ReactNode;
}) {
  return (
    <FactOpener opens={opens} label={label} tone={tone} keys={keys}>
      {(onClose) => (
        <OpenFactForm {...{ label: label ?? opens, act, owner, texts, hidden, children, onClose }} />
      )}
    </FactOpener>
  );
}

/** The form of a fact once it is open. @param props.onClose Called when it was saved or given up. */
export function OpenFactForm<Value>({
  label,
  act,
  owner,
  texts = {},
  hidden = {},
  children,
  onClose,
}: {
  readonly label: string;
  readonly act: FormAct<Value>;
  readonly owner: FactOwner;
  readonly texts?: Readonly<Partial<Record<string, string>>> | undefined;
  readonly hidden?: Readonly<Record<string, string | number>> | undefined;
  readonly children: (fields: FactFields) => ReactNode;
  readonly onClose: () => void;
}) {
  const router = useRouter();
  const { form, answer, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
    onClose();
  });
  return (
    <form {...form} aria-label={label} className="w-full space-y-3 border-l-2 border-rule py-1 pl-3">
      <input type="hidden" name="clinicId" value={owner.clinicId} />
      <input type="hidden" name="patientId" value={owner.patientId} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      {children({ texts: { ...texts, ...answer?.values }, errors: refusal?.fields ?? {} })}
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Save
        </Button>
        <Button tone="quiet" size="small" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
