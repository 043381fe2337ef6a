"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { EvidenceRange, ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { ProtocolSteps, stepsToSend, typedSteps, type TypedStep } from "./protocol-steps.tsx";
import { useSentAct } from "./use-sent-act.ts";

/** What the evidence gives for a treatment, with its name. */
export type NamedRange = EvidenceRange & { readonly name: string };

type Typed = {
  readonly name: string;
  readonly steps: readonly TypedStep[];
  readonly reviewWeeks: string;
  readonly note: string;
};

function typedProtocol(name: string, body: ProtocolBody | null): Typed {
  return {
    name,
    steps: typedSteps(body?.steps ?? []),
    reviewWeeks: (body?.reviewWeeks ?? []).join(", "),
    note: body?.note ?? "",
  };
}

const toSend = ({ name, steps, reviewWeeks, note }: Typed) => ({
  name,
  body: {
    steps: stepsToSend(steps),
    reviewWeeks: reviewWeeks.split(/[\s,;]+/u).filter((week) => week !== ""),
    note,
  },
});

/**
 * A protocol's name, steps, reviews and note. Without a protocol it makes a new one, otherwise the next version.
 * @param props.from The version it is changed from. @param props.done What is said afterwards.
 */
export function ProtocolForm({
  act,
  clinicId,
  ranges,
  from,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly clinicId: string;
  readonly ranges: readonly NamedRange[];
  readonly from?: {
    readonly protocolId: string;
    readonly number: number;
    readonly name: string;
    readonly body: ProtocolBody | null;
  };
}) {
  const router = useRouter();
  const toast = useToast();
  const [typed, setTyped] = useState(() => typedProtocol(from?.name ?? "", from?.body ?? null));
  const { send, refusal, pending } = useSentAct(act, ({ id }) => {
    toast(from === undefined ? "The protocol was added." : "The new version was saved. Earlier ones stay.");
    if (from === undefined) router.push(`/settings/protocols/${id}`);
    else router.refresh();
  });
  const errors = refusal?.fields ?? {};
  return (
    <form
      noValidate
      className="grid max-w-3xl gap-4 pt-1"
      onSubmit={(event) => {
        event.preventDefault();
        const named = from === undefined ? {} : { protocolId: from.protocolId, number: from.number };
        send({ clinicId, ...named, ...toSend(typed) });
      }}
    >
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
      <TextInput
        label="Name"
        width="name"
        maxLength={80}
        required
        value={typed.name}
        error={errors["name"]}
        onChange={(event) => {
          setTyped({ ...typed, name: event.target.value });
        }}
      />
      <ProtocolSteps
        steps={typed.steps}
        ranges={ranges}
        errors={errors}
        onChange={(steps) => {
          setTyped({ ...typed, steps });
        }}
      />
      <TextInput
        label="Further reviews"
        hint="Weeks from the start, for example 6, 18. The review that the rules ask for always stays."
        width="name"
        optional
        value={typed.reviewWeeks}
        error={Object.entries(errors).find(([name]) => name.startsWith("body.reviewWeeks"))?.[1]}
        onChange={(event) => {
          setTyped({ ...typed, reviewWeeks: event.target.value });
        }}
      />
      <TextArea
        label="Note"
        hint="Becomes the note of a plan that begins from it, where none was written yet."
        optional
        maxLength={2000}
        value={typed.note}
        error={errors["body.note"]}
        onChange={(event) => {
          setTyped({ ...typed, note: event.target.value });
        }}
      />
      <div>
        <Button type="submit" pending={pending}>
          {from === undefined ? "Add protocol" : "Save as new version"}
        </Button>
      </div>
    </form>
  );
}

/** Takes a protocol out of use, or back into it. */
export function RetireProtocol({
  act,
  clinicId,
  protocol: { id, version, retired },
  name,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly clinicId: string;
  readonly protocol: { readonly id: string; readonly version: number; readonly retired: boolean };
  readonly name: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast(retired ? `${name} is in use again.` : `${name} is retired. Plans that began from it keep it.`);
    router.refresh();
  });
  return (
    <form {...form}>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="protocolId" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="retired" value={retired ? "no" : "yes"} />
      <Button type="submit" size="small" tone="quiet" pending={pending}>
        {retired ? "Bring back" : "Retire"}
        <span className="sr-only"> {name}</span>
      </Button>
      <FormErrors message={refusal?.message} fields={refusal?.fields} />
    </form>
  );
}
