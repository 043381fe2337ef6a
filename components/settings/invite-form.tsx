"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { ConfirmItIsYou, wantsConfirmation } from "../account/confirm-it-is-you.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { MadeLinkNote } from "./made-link.tsx";
import { RoleBoxes } from "./role-boxes.tsx";
import { sendFormAgain } from "./send-form-again.ts";

const TARGETS = {
  displayName: { id: "person-name", label: "Name" },
  email: { id: "person-email", label: "E-mail" },
};

/**
 * Invites somebody into the clinic. The link made for them is shown once, here, and nowhere again.
 * @param props.act Invites. @param props.clinicId The clinic the form was opened in.
 */
export function InviteForm({
  act,
  clinicId,
  asks,
}: {
  readonly act: FormAct<{ readonly id: string; readonly link: string }>;
  readonly clinicId: string;
  readonly asks: "code" | "password";
}) {
  const router = useRouter();
  const { form, answer, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  const formId = useId();
  const made = answer?.ok === true ? answer.value : null;
  const errors = refusal?.fields ?? {};
  const confirming = wantsConfirmation(refusal);
  return (
    <div className="max-w-2xl space-y-4">
      {made ? (
        <MadeLinkNote link={made.link} title="Give this link to whom you invited. It works for seven days." />
      ) : null}
      {/* A new key empties the form once somebody was invited. */}
      <form key={made?.id ?? "new"} id={formId} {...form} className="space-y-4">
        <input type="hidden" name="clinicId" value={clinicId} />
        {confirming ? null : (
          <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
        )}
        <TextInput
          id={TARGETS.displayName.id}
          name="displayName"
          label="Name"
          width="name"
          required
          error={errors["displayName"]}
        />
        <TextInput
          id={TARGETS.email.id}
          name="email"
          type="email"
          label="E-mail"
          hint="The name to sign in with. Nothing is sent there: you hand the link over yourself."
          width="name"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={errors["email"]}
        />
        <RoleBoxes error={errors["roles"]} />
        <Button type="submit" tone="primary" pending={pending}>
          Make an invitation
        </Button>
      </form>
      {confirming ? (
        <ConfirmItIsYou
          asks={asks}
          onConfirmed={() => {
            sendFormAgain(formId);
          }}
        />
      ) : null}
    </div>
  );
}
