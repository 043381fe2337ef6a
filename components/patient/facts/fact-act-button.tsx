"use client";

import { useRouter } from "next/navigation";
import { Button } from "../../ui/button.tsx";
import { useKeptForm, type FormAct } from "../use-kept-form.ts";
import type { FactOwner } from "./fact-actions.ts";

/**
 * A button that does one thing to a fact, such as ending it, and says beside it when that was refused.
 * @param props.fields What is sent along. @param props.label The accessible name where the words alone do not say which.
 */
export function FactActButton<Value>({
  act,
  owner,
  fields,
  label,
  keys,
  children,
}: {
  readonly act: FormAct<Value>;
  readonly owner: FactOwner;
  readonly fields: Readonly<Record<string, string | number>>;
  readonly label?: string | undefined;
  readonly keys?: string | undefined;
  readonly children: string;
}) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  return (
    <form {...form} className="inline-flex flex-wrap items-center gap-2">
      <input type="hidden" name="clinicId" value={owner.clinicId} />
      <input type="hidden" name="patientId" value={owner.patientId} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button
        data-act={label ?? children}
        data-keys={keys}
        type="submit"
        tone="quiet"
        size="small"
        pending={pending}
        aria-label={label}
      >
        {children}
      </Button>
      {refusal ? (
        <span role="alert" className="text-sm font-semibold">
          {refusal.message}
        </span>
      ) : null}
    </form>
  );
}
