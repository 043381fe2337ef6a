"use client";

import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";

/** Opens the plan of a signed consultation, or goes on with the one that is being made. */
export function MakePlan<Value>({
  act,
  consultationId,
  clinicId,
}: {
  readonly act: FormAct<Value>;
  readonly consultationId: string;
  readonly clinicId: string;
}) {
  const { form, refusal, pending } = useKeptForm(act);
  return (
    <form {...form} className="flex flex-wrap items-center gap-3">
      {refusal ? (
        <span role="alert" className="font-semibold">
          {refusal.message}
        </span>
      ) : null}
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="consultationId" value={consultationId} />
      <Button data-act="" data-keys="d p" type="submit" tone="primary" pending={pending}>
        Make plan
      </Button>
    </form>
  );
}
