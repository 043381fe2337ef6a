"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useToast } from "../ui/toast.tsx";

type Done = { readonly id: string };

/** A template as the list shows it. */
export type ListedTemplate = {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  readonly archived: boolean;
  readonly version: number;
};

type Acts = {
  readonly update: FormAct<Done>;
  readonly archive: FormAct<Done>;
  readonly move: FormAct<Done>;
};

/** One template of the clinic: what is in it, its name and words, its place, and taking it out of use. */
export function TemplateEntry({
  template,
  clinicId,
  first,
  last,
  acts,
  contents,
}: {
  readonly template: ListedTemplate;
  readonly clinicId: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: Acts;
  readonly contents: ReactNode;
}) {
  const { name, archived } = template;
  const act = { template, clinicId };
  return (
    <li className="grid gap-2 border-b border-line py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3 className="font-semibold wrap-anywhere">{name}</h3>
        <div className="flex flex-wrap gap-1.5">
          {archived ? null : (
            <>
              {first ? null : (
                <ActButton {...act} act={acts.move} field="direction" value="up" says="Move up" />
              )}
              {last ? null : (
                <ActButton {...act} act={acts.move} field="direction" value="down" says="Move down" />
              )}
            </>
          )}
          <ActButton
            {...act}
            act={acts.archive}
            field="archived"
            value={archived ? "no" : "yes"}
            says={archived ? "Bring back" : "Archive"}
          />
        </div>
      </div>
      {contents}
      <Disclosure
        summary={
          <>
            Name and words<span className="sr-only"> of {name}</span>
          </>
        }
      >
        <WordsForm template={template} clinicId={clinicId} act={acts.update} />
      </Disclosure>
    </li>
  );
}

function WordsForm({
  template: { id, version, name, notes },
  clinicId,
  act,
}: {
  readonly template: ListedTemplate;
  readonly clinicId: string;
  readonly act: FormAct<Done>;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast("The template was saved. Visits begun with it keep what they took.");
    router.refresh();
  });
  const theirs = refusal?.code === "conflict" ? otherText(refusal.details) : null;
  return (
    <form {...form} className="grid max-w-2xl gap-4 pt-1">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="templateId" value={id} />
      <input type="hidden" name="version" value={theirs?.version ?? version} />
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      {theirs === null ? null : (
        <div className="border-l border-note pl-3 text-sm">
          <p className="text-muted">Theirs, which saving now replaces:</p>
          <p className="font-semibold">{theirs.name}</p>
          <p className="whitespace-pre-wrap">{theirs.notes ?? "No words"}</p>
        </div>
      )}
      <TextInput
        label="Name"
        name="name"
        maxLength={80}
        defaultValue={name}
        error={refusal?.fields?.["name"]}
      />
      <TextArea
        label="Words for the notes"
        name="notes"
        optional
        hint="For every patient: headings, what to look at."
        maxLength={4000}
        defaultValue={notes}
        error={refusal?.fields?.["notes"]}
      />
      <div>
        <Button type="submit" pending={pending}>
          Save template
        </Button>
      </div>
    </form>
  );
}

/** The text that somebody else saved meanwhile, as the refusal tells it. */
function otherText(
  details: unknown,
): { readonly version: number; readonly name: string; readonly notes: string | null } | null {
  if (typeof details !== "object" || details === null) return null;
  if (!("version" in details) || !("name" in details) || !("notes" in details)) return null;
  const { version, name, notes } = details;
  if (typeof version !== "number" || typeof name !== "string") return null;
  return { version, name, notes: typeof notes === "string" ? notes : null };
}

function ActButton({
  template: { id, version, name },
  clinicId,
  act,
  field,
  value,
  says,
}: {
  readonly template: ListedTemplate;
  readonly clinicId: string;
  readonly act: FormAct<Done>;
  readonly field: string;
  readonly value: string;
  readonly says: string;
}) {
  const router = useRouter();
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  return (
    <form {...form}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="templateId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name={field} value={value} />
      <Button type="submit" size="small" tone="quiet" pending={pending}>
        {says}
        <span className="sr-only"> {name}</span>
      </Button>
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
    </form>
  );
}
