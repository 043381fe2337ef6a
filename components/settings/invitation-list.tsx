"use client";

import { useRouter } from "next/navigation";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { roleWords } from "./role-words.ts";

type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly expiresAt: Date;
};

type ListProps = {
  readonly clinicId: string;
  readonly act: FormAct<{ readonly id: string }>;
};

/** Who is invited and has not come yet. */
export function InvitationList({
  invitations,
  ...rest
}: ListProps & { readonly invitations: readonly Invitation[] }) {
  return (
    <ul>
      {invitations.map((invitation) => (
        <Entry key={invitation.id} invitation={invitation} {...rest} />
      ))}
    </ul>
  );
}

function Entry({ invitation, clinicId, act }: ListProps & { readonly invitation: Invitation }) {
  const router = useRouter();
  const toast = useToast();
  const { id, displayName, email, roles, expiresAt } = invitation;
  const { form, refusal, pending } = useKeptForm(act, () => {
    toast(`The invitation of ${displayName} was taken back.`);
    router.refresh();
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-line py-2 last:border-b-0">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">{displayName}</p>
        <p className="text-sm break-words text-muted">
          {email}. {roleWords(roles)}. Works until {formatClinicalDate(expiresAt.toISOString().slice(0, 10))}.
        </p>
      </div>
      <form {...form}>
        <FormErrors message={refusal?.message} />
        <input type="hidden" name="clinicId" value={clinicId} />
        <input type="hidden" name="invitationId" value={id} />
        <Button type="submit" size="small" pending={pending}>
          Take back<span className="sr-only"> the invitation of {displayName}</span>
        </Button>
      </form>
    </li>
  );
}
