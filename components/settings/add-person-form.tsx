"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { RoleBoxes } from "./role-boxes.tsx";

const TARGETS = {
  displayName: { id: "person-name", label: "Name" },
  email: { id: "person-email", label: "E-mail" },
};

type Added = { readonly personId: string; readonly email: string; readonly password: string };

/**
 * Adds a member of staff. The password made for them is shown once, here, and nowhere again.
 * @param props.act Adds. @param props.clinicId The clinic the form was opened in.
 */
export function AddPersonForm({
  act,
  clinicId,
}: {
  readonly act: FormAct<Added>;
  readonly clinicId: string;
}) {
  const router = useRouter();
  const { form, answer, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  const added = answer?.ok === true ? answer.value : null;
  const errors = refusal?.fields ?? {};
  return (
    <div className="max-w-2xl space-y-4">
      {added ? (
        <Alert
          level="caution"
          title={`Hand this password to ${added.email}: it is not shown again.`}
          announce
        >
          <p className="py-1 font-mono text-lg text-ink select-all">{added.password}</p>
          <p>
            It is kept as a hash only. Where it is lost, disable this person and add them under another
            address: a password cannot be changed here yet.
          </p>
        </Alert>
      ) : null}
      {/* A new key empties the form once somebody was added. */}
      <form key={added?.personId ?? "new"} {...form} className="space-y-4">
        <input type="hidden" name="clinicId" value={clinicId} />
        <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
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
          hint="The name to sign in with."
          width="name"
          autoCapitalize="none"
          spellCheck={false}
          required
          error={errors["email"]}
        />
        <RoleBoxes error={errors["roles"]} />
        <Button type="submit" tone="primary" pending={pending}>
          Add person
        </Button>
      </form>
    </div>
  );
}
