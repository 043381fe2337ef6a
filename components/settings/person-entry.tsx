"use client";

import { useRouter } from "next/navigation";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useToast } from "../ui/toast.tsx";
import { RoleBoxes } from "./role-boxes.tsx";
import { roleWords } from "./role-words.ts";

type Done = { readonly personId: string };

/** The acts on a member of staff. */
export type PersonActs = {
  readonly disable: FormAct<Done>;
  readonly enable: FormAct<Done>;
  readonly changeRoles: FormAct<Done>;
};

/** A member of staff as the list shows them. */
export type ListedPerson = {
  readonly personId: string;
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly status: "active" | "disabled";
  readonly version: number;
};

/**
 * One member of staff: name, address, roles and state, and what may be changed on demand.
 * @param props.own Whether it is the person who looks: nobody disables themselves.
 */
export function PersonEntry({
  person,
  own,
  clinicId,
  acts,
}: {
  readonly person: ListedPerson;
  readonly own: boolean;
  readonly clinicId: string;
  readonly acts: PersonActs;
}) {
  const { displayName, email, roles, status } = person;
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_5.5rem]">
      <div className="min-w-0">
        <span className="font-semibold">{displayName}</span>
        {own ? <span className="text-muted"> (you)</span> : null}
        <span className="block text-sm break-words text-muted">{email}</span>
      </div>
      <div className="min-w-0">{roleWords(roles)}</div>
      <div>
        <Badge tone={status === "active" ? "accent" : "faint"}>
          {status === "active" ? "Active" : "Disabled"}
        </Badge>
      </div>
      <div className="sm:col-span-3">
        <Disclosure
          summary={
            <>
              Change<span className="sr-only"> {displayName}</span>
            </>
          }
        >
          <div className="grid max-w-2xl gap-4 pt-1">
            <RolesForm
              key={`roles-${String(person.version)}`}
              person={person}
              clinicId={clinicId}
              act={acts.changeRoles}
            />
            {own ? (
              <p className="text-sm text-muted">Another administrator can disable you; you cannot.</p>
            ) : (
              <AccessForm
                key={`access-${String(person.version)}`}
                person={person}
                clinicId={clinicId}
                act={status === "active" ? acts.disable : acts.enable}
              />
            )}
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

type FormProps = { readonly person: ListedPerson; readonly clinicId: string; readonly act: FormAct<Done> };

function RolesForm({ person, clinicId, act }: FormProps) {
  const { form, refusal, pending } = useChange(act, `The roles of ${person.displayName} were changed.`);
  return (
    <form {...form} className="space-y-3">
      <Identity person={person} clinicId={clinicId} />
      <FormErrors message={refusal?.message} />
      <RoleBoxes held={person.roles} error={refusal?.fields?.["roles"]} />
      <Button type="submit" size="small" pending={pending}>
        Save roles<span className="sr-only"> of {person.displayName}</span>
      </Button>
    </form>
  );
}

function AccessForm({ person, clinicId, act }: FormProps) {
  const active = person.status === "active";
  const { form, refusal, pending } = useChange(
    act,
    active
      ? `${person.displayName} was disabled and signed out.`
      : `${person.displayName} can sign in again.`,
  );
  return (
    <form {...form} className="space-y-2 border-t border-line pt-3">
      <Identity person={person} clinicId={clinicId} />
      <FormErrors message={refusal?.message} />
      <p className="text-sm text-muted">
        {active
          ? "Disabling signs them out at once and keeps everything they recorded."
          : "Enabling lets them sign in again with the password they had."}
      </p>
      <Button type="submit" size="small" pending={pending}>
        {active ? "Disable" : "Enable"}
        <span className="sr-only"> {person.displayName}</span>
      </Button>
    </form>
  );
}

function Identity({ person, clinicId }: { readonly person: ListedPerson; readonly clinicId: string }) {
  return (
    <>
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="personId" value={person.personId} />
      <input type="hidden" name="version" value={person.version} />
    </>
  );
}

/** A form whose success is told and shown by reading the list again. */
function useChange(act: FormAct<Done>, told: string) {
  const router = useRouter();
  const toast = useToast();
  return useKeptForm(act, () => {
    toast(told);
    router.refresh();
  });
}
