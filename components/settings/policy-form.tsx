"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { FormErrors } from "../form/form-errors.tsx";
import { RadioCards, type RadioCard } from "../form/radio-cards.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { useToast } from "../ui/toast.tsx";

/** One question with its choices, the reading that holds now, and what both sides say. */
export type ShownPolicy = {
  readonly policy: string;
  readonly name: string;
  readonly question: string;
  readonly cards: readonly RadioCard[];
  readonly current: string;
  readonly sides: ReactNode;
};

/** The clinic's readings where sources disagree, saved together. @param props.version What they were read from. */
export function PolicyForm<Value>({
  act,
  clinicId,
  version,
  policies,
}: {
  readonly act: FormAct<Value>;
  readonly clinicId: string;
  readonly version: number;
  readonly policies: readonly ShownPolicy[];
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast("The policies were saved. They count from the next assessment on.");
    router.refresh();
  });
  return (
    <form {...form} className="grid gap-6">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="version" value={version} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      {policies.map(({ policy, name, question, cards, current, sides }) => (
        <Panel key={policy} title={name}>
          <div className="grid gap-3">
            <RadioCards
              legend={question}
              name={policy}
              cards={cards}
              defaultValue={current}
              layout="grid"
              error={refusal?.fields?.[policy]}
            />
            {sides}
          </div>
        </Panel>
      ))}
      <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
        <Button type="submit" tone="primary" pending={pending}>
          Save policies
        </Button>
        <span className="text-sm text-muted">What was signed keeps the readings it was signed under.</span>
      </div>
    </form>
  );
}
