"use client";

import { Button } from "../ui/button.tsx";
import { useKeptForm, type FormAct } from "./use-kept-form.ts";
import type { FactOwner } from "./facts/fact-actions.ts";

/**
 * The button that opens a consultation dated today, or goes on with the draft that is open.
 * @param props.draftOn The date of that draft, in words; null where none is open.
 */
export function StartConsultation<Value>({
  act,
  owner,
  draftOn,
}: {
  readonly act: FormAct<Value>;
  readonly owner: FactOwner;
  readonly draftOn: string | null;
}) {
  const { form, refusal, pending } = useKeptForm(act);
  return (
    <form {...form} className="flex flex-wrap items-center gap-3">
      {draftOn === null ? null : (
        <span className="text-sm text-muted">Goes on with the draft of {draftOn}</span>
      )}
      {refusal ? (
        <span role="alert" className="font-semibold">
          {refusal.message}
        </span>
      ) : null}
      <input type="hidden" name="clinicId" value={owner.clinicId} />
      <input type="hidden" name="patientId" value={owner.patientId} />
      <Button data-act="" data-keys="n" type="submit" tone="primary" pending={pending}>
        New consultation
      </Button>
    </form>
  );
}
