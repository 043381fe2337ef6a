"use client";

import { useRouter } from "next/navigation";
import { TextArea } from "../form/text-area.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";

/** What was added after signing, and the form to add more. */
export function Addenda({
  addenda,
  act,
  consultationId,
  clinicId,
}: {
  readonly addenda: readonly { readonly id: string; readonly body: string; readonly written: string }[];
  readonly act: FormAct<{ readonly id: string }>;
  readonly consultationId: string;
  readonly clinicId: string;
}) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  return (
    <Panel title="Addenda" id="addenda">
      {addenda.length > 0 ? (
        <ol className="mb-4 space-y-3">
          {addenda.map(({ id, body, written }) => (
            <li key={id}>
              <p className="text-sm text-muted">{written}</p>
              <p className="max-w-prose whitespace-pre-wrap wrap-anywhere">{body}</p>
            </li>
          ))}
        </ol>
      ) : null}
      <form key={addenda.length} {...form} className="max-w-xl space-y-3 print:hidden">
        <input type="hidden" name="clinicId" value={clinicId} />
        <input type="hidden" name="consultationId" value={consultationId} />
        <TextArea
          label="Addendum"
          name="body"
          maxLength={5000}
          hint="What has to be added to the signed record, and why. It cannot be changed afterwards."
          error={refusal?.fields?.["body"] ?? (refusal ? refusal.message : undefined)}
        />
        <Button type="submit" pending={pending}>
          Add addendum
        </Button>
      </form>
    </Panel>
  );
}
