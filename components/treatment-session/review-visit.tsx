"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { FormErrors } from "#components/form/form-errors.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";

/**
 * A review: it is recorded as a consultation, and marked as done here.
 * @param props.start The button that opens the consultation.
 */
export function ReviewVisit({
  clinicId,
  sessionId,
  version,
  start,
  done,
}: {
  readonly clinicId: string;
  readonly sessionId: string;
  readonly version: number;
  readonly start: ReactNode;
  readonly done: FormAct<{ readonly id: string }>;
}) {
  const router = useRouter();
  const ending = useKeptForm(done, () => {
    router.refresh();
  });
  return (
    <Panel title="Review">
      <p className="mb-3">
        A review is recorded as a consultation: score the marks again, compare, and decide how the course goes
        on.
      </p>
      <FormErrors message={ending.refusal?.message} />
      <div className="flex flex-wrap gap-2">
        {start}
        <form {...ending.form}>
          <input type="hidden" name="clinicId" value={clinicId} />
          <input type="hidden" name="sessionId" value={sessionId} />
          <input type="hidden" name="version" value={version} />
          <Button type="submit" pending={ending.pending}>
            Mark as done
          </Button>
        </form>
      </div>
    </Panel>
  );
}
