"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toast.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import { templateFrom } from "./apply-template.ts";
import { useDraftNow } from "./pull-context.tsx";
import { TemplateContents } from "./template-contents.tsx";

/** Keeps the beginning of this visit for others: shows exactly what is kept, and that nothing of the patient is. */
export function KeepTemplate({ keep }: { readonly keep: FormAct<{ readonly id: string }> }) {
  const draft = useDraftNow();
  const router = useRouter();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [name, setName] = useState("");
  const [notes, setNotes] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, start] = useTransition();
  if (draft === null) return null;
  const body = templateFrom(draft);

  function send() {
    start(async () => {
      const answer = await keep(null, { name, body: { ...body, notes } });
      if (!answer.ok) {
        setRefusal(answer.error);
        return;
      }
      setAsking(false);
      setName("");
      setNotes("");
      toast("The template was kept. It is offered at the next visit.");
      router.refresh();
    });
  }

  return (
    <>
      <Button
        data-act=""
        size="small"
        tone="quiet"
        onClick={() => {
          setRefusal(null);
          setAsking(true);
        }}
      >
        Keep as template…
      </Button>
      {asking ? (
        <Dialog
          title="Keep this beginning as a template"
          width="wide"
          open
          onClose={() => {
            setAsking(false);
          }}
          footer={
            <>
              <Button
                onClick={() => {
                  setAsking(false);
                }}
              >
                Cancel
              </Button>
              <Button tone="primary" pending={pending} onClick={send}>
                Keep template
              </Button>
            </>
          }
        >
          <div className="space-y-4">
            <FormErrors message={refusal?.message} fields={refusal?.fields} />
            <TextInput
              label="Name of the template"
              maxLength={80}
              value={name}
              error={refusal?.fields?.["name"]}
              onChange={(event) => {
                setName(event.target.value);
              }}
            />
            <p>
              Only this is kept. Answers, numbers, sizes, pins and everything written about the patient stay
              out.
            </p>
            <TemplateContents body={body} />
            <TextArea
              label="Words for the notes"
              optional
              hint="For every patient: headings, what to look at. Write nothing about this one."
              maxLength={4000}
              value={notes}
              error={refusal?.fields?.["body.notes"]}
              onChange={(event) => {
                setNotes(event.target.value);
              }}
            />
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
