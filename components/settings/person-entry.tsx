"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import type { Refusal } from "#lib/result/result.ts";
import type { AskedFor } from "../account/code-form.tsx";
import { ConfirmItIsYou, wantsConfirmation } from "../account/confirm-it-is-you.tsx";
import { ChoiceGroup } from "../form/choice-group.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { useKeptForm, type FormAct } from "../patient/use-kept-form.ts";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { useToast } from "../ui/toast.tsx";
import { MadeLinkNote } from "./made-link.tsx";
import { RoleBoxes } from "./role-boxes.tsx";
import { roleWords } from "./role-words.ts";
import { sendFormAgain } from "./send-form-again.ts";

type Done = { readonly personId: string };

/** The acts on a member of staff. */
export type PersonActs = {
  readonly disable: FormAct<Done>;
  readonly enable: FormAct<Done>;
  readonly changeRoles: FormAct<Done>;
  readonly makeWayBack: FormAct<{ readonly id: string; readonly link: string }>;
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
  asks,
  acts,
}: {
  readonly person: ListedPerson;
  readonly own: boolean;
  readonly clinicId: string;
  readonly asks: AskedFor;
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
              asks={asks}
              act={acts.changeRoles}
            />
            {own ? (
              <p className="text-sm text-muted">Another administrator can disable you; you cannot.</p>
            ) : (
              <AccessForm
                key={`access-${String(person.version)}`}
                person={person}
                clinicId={clinicId}
                asks={asks}
                act={status === "active" ? acts.disable : acts.enable}
              />
            )}
            {own || status !== "active" ? null : (
              <WayBackForm person={person} clinicId={clinicId} asks={asks} act={acts.makeWayBack} />
            )}
          </div>
        </Disclosure>
      </div>
    </li>
  );
}

type FormProps = {
  readonly person: ListedPerson;
  readonly clinicId: string;
  readonly asks: AskedFor;
  readonly act: FormAct<Done>;
};

function RolesForm({ person, clinicId, asks, act }: FormProps) {
  const { form, refusal, pending } = useChange(act, `The roles of ${person.displayName} were changed.`);
  const formId = useId();
  return (
    <>
      <form id={formId} {...form} className="space-y-3">
        <Identity person={person} clinicId={clinicId} />
        <Refused refusal={refusal} />
        <RoleBoxes held={person.roles} error={refusal?.fields?.["roles"]} />
        <Button type="submit" size="small" pending={pending}>
          Save roles<span className="sr-only"> of {person.displayName}</span>
        </Button>
      </form>
      <Confirming refusal={refusal} asks={asks} formId={formId} />
    </>
  );
}

function Confirming({
  refusal,
  asks,
  formId,
}: {
  readonly refusal: Refusal | undefined;
  readonly asks: AskedFor;
  readonly formId: string;
}) {
  if (!wantsConfirmation(refusal)) return null;
  return (
    <ConfirmItIsYou
      asks={asks}
      onConfirmed={() => {
        sendFormAgain(formId);
      }}
    />
  );
}

/** A refusal that is not answered by confirming. */
function Refused({ refusal }: { readonly refusal: Refusal | undefined }) {
  return wantsConfirmation(refusal) ? null : <FormErrors message={refusal?.message} />;
}

function AccessForm({ person, clinicId, asks, act }: FormProps) {
  const active = person.status === "active";
  const { form, refusal, pending } = useChange(
    act,
    active
      ? `${person.displayName} was disabled and signed out.`
      : `${person.displayName} can sign in again.`,
  );
  const formId = useId();
  return (
    <>
      <form id={formId} {...form} className="space-y-2 border-t border-line pt-3">
        <Identity person={person} clinicId={clinicId} />
        <Refused refusal={refusal} />
        <p className="text-sm text-muted">
          {active
            ? "Disabling signs them out at once and keeps everything they recorded."
            : "Enabling lets them sign in again with the password and the second factor they had."}
        </p>
        <Button type="submit" size="small" pending={pending}>
          {active ? "Disable" : "Enable"}
          <span className="sr-only"> {person.displayName}</span>
        </Button>
      </form>
      <Confirming refusal={refusal} asks={asks} formId={formId} />
    </>
  );
}

const LOST = [
  { value: "new-password", label: "The password. Their second factor is still asked for." },
  { value: "new-factor", label: "The second factor. Their password is still asked for." },
] as const;

function WayBackForm({
  person,
  clinicId,
  asks,
  act,
}: Omit<FormProps, "act"> & { readonly act: PersonActs["makeWayBack"] }) {
  const { form, answer, refusal, pending } = useKeptForm(act);
  const formId = useId();
  const made = answer?.ok === true ? answer.value : null;
  return (
    <>
      {made ? (
        <MadeLinkNote
          link={made.link}
          title={`Give this link to ${person.displayName}. It works for 30 minutes.`}
        />
      ) : null}
      <form id={formId} {...form} className="space-y-2 border-t border-line pt-3">
        <input type="hidden" name="clinicId" value={clinicId} />
        <input type="hidden" name="personId" value={person.personId} />
        <Refused refusal={refusal} />
        <ChoiceGroup id={`lost-${person.personId}`} legend="What was lost" kind="radiogroup">
          {LOST.map(({ value, label }, index) => (
            <label key={value} className="flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
              <input
                type="radio"
                name="purpose"
                value={value}
                defaultChecked={index === 0}
                className="size-5 accent-accent"
              />
              {label}
            </label>
          ))}
        </ChoiceGroup>
        <Button type="submit" size="small" pending={pending}>
          Make a way back<span className="sr-only"> for {person.displayName}</span>
        </Button>
      </form>
      <Confirming refusal={refusal} asks={asks} formId={formId} />
    </>
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
