"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Checkbox } from "#components/form/checkbox.tsx";
import { DateInput } from "#components/form/date-input.tsx";
import { FormErrors } from "#components/form/form-errors.tsx";
import { Select } from "#components/form/select.tsx";
import { TextInput } from "#components/form/text-input.tsx";
import { useKeptForm, type FormAct } from "#components/patient/use-kept-form.ts";
import { Button } from "#components/ui/button.tsx";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Operator } from "./test-patch.tsx";
import { consentWords, type ShownConsent } from "./consent-words.ts";

/** How the consent to a treatment stands. */
export type ConsentStanding = {
  /** The consent in force; null where none is. */
  readonly standing: ShownConsent | null;
  /** The latest one, where it was withdrawn. */
  readonly withdrawn: ShownConsent | null;
  /** The form that the clinic named last for this treatment. */
  readonly lastForm: string | null;
};

export type ConsentAct = FormAct<{ readonly id: string }>;

/** The server's actions for a consent. */
export type ConsentActs = { readonly record: ConsentAct; readonly withdraw: ConsentAct };

/** Whose session asks for it, and who may have taken it. */
export type ConsentOf = {
  readonly clinicId: string;
  readonly sessionId: string;
  readonly people: readonly Operator[];
  readonly meId: string;
};

/**
 * The consent to a treatment: the one on record, or the question for one. Where none stands, it is given with the session
 * that is completed.
 * @param props.confirmed Whether the person has ticked that the patient agreed. @param props.form The form's name as typed.
 */
export function ConsentState({
  consent: { standing, withdrawn },
  of,
  confirmed,
  form,
  error,
  acts,
  onConfirm,
  onForm,
}: {
  readonly consent: ConsentStanding;
  readonly of: ConsentOf;
  readonly confirmed: boolean;
  readonly form: string;
  readonly error: string | undefined;
  readonly acts: ConsentActs;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onForm: (form: string) => void;
}) {
  if (standing !== null) {
    return (
      <div role="group" aria-label="Consent" className="space-y-1">
        <p>
          <span className="font-medium">Consent</span> {consentWords(standing)}.
        </p>
        <Withdraw key={standing.id} consent={standing} clinicId={of.clinicId} act={acts.withdraw} />
      </div>
    );
  }
  return (
    <div role="group" aria-label="Consent" className="space-y-2">
      <p className="font-medium">
        {withdrawn?.withdrawnOn == null
          ? "No consent to this treatment is on record."
          : `The consent was withdrawn on ${formatClinicalDate(withdrawn.withdrawnOn)}.`}
      </p>
      <Checkbox
        label="The patient has agreed to it today"
        id="consent"
        checked={confirmed}
        error={error}
        onChange={(event) => {
          onConfirm(event.target.checked);
        }}
      />
      {confirmed ? (
        <TextInput
          label="Form that was signed"
          hint="Its name and version"
          optional
          value={form}
          maxLength={120}
          onChange={(event) => {
            onForm(event.target.value);
          }}
        />
      ) : (
        <GivenEarlier of={of} form={form} act={acts.record} />
      )}
    </div>
  );
}

function GivenEarlier({
  of: { clinicId, sessionId, people, meId },
  form: lastForm,
  act,
}: {
  readonly of: ConsentOf;
  readonly form: string;
  readonly act: ConsentAct;
}) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  if (!asking) {
    return (
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        It was given on an earlier day
      </Button>
    );
  }
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="space-y-2 border-l border-line pl-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="sessionId" value={sessionId} />
      <FormErrors message={refusal?.message} />
      <DateInput label="Given on" name="givenOn" error={errors["givenOn"]} />
      <TextInput
        label="Form that was signed"
        name="formVersion"
        optional
        defaultValue={lastForm}
        maxLength={120}
        error={errors["formVersion"]}
      />
      <Select
        label="Taken by"
        name="takenById"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={meId}
        error={errors["takenById"]}
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Save consent
        </Button>
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setAsking(false);
          }}
        >
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Withdraw({
  consent,
  clinicId,
  act,
}: {
  readonly consent: ShownConsent;
  readonly clinicId: string;
  readonly act: ConsentAct;
}) {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { form, refusal, pending } = useKeptForm(act, () => {
    router.refresh();
  });
  if (!asking) {
    return (
      <Button
        size="small"
        tone="quiet"
        onClick={() => {
          setAsking(true);
        }}
      >
        Withdraw consent
      </Button>
    );
  }
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="space-y-2 border-l border-line pl-3">
      <input type="hidden" name="clinicId" value={clinicId} />
      <input type="hidden" name="consentId" value={consent.id} />
      <input type="hidden" name="version" value={consent.version} />
      <FormErrors message={refusal?.message} />
      <DateInput label="Withdrawn on" name="withdrawnOn" error={errors["withdrawnOn"]} />
      <TextInput
        label="What the patient said"
        name="words"
        optional
        maxLength={500}
        error={errors["words"]}
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" pending={pending}>
          Yes, it is withdrawn
        </Button>
        <Button
          size="small"
          tone="quiet"
          onClick={() => {
            setAsking(false);
          }}
        >
          No, it stands
        </Button>
      </div>
    </form>
  );
}
