"use client";

import { FormErrors } from "../form/form-errors.tsx";
import { Button } from "../ui/button.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { DuplicateWarning } from "./duplicate-warning.tsx";
import { FurtherFields } from "./further-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { FIELD_TARGETS } from "./patient-field-targets.ts";
import { useKeptForm, type FormAct } from "./use-kept-form.ts";

/** What stands in a patient's fields, by field name, as it is written in a form. */
export type PatientFieldTexts = Readonly<Partial<Record<string, string>>>;

/** A language a handout can be printed in. */
export type LanguageChoice = { readonly value: string; readonly label: string };

/**
 * The demographics of a patient, new or known. What was typed stays after every refusal; somebody who may be the same
 * person is shown with a link before a second record is made.
 * @param props.act Registers or changes. @param props.clinicId The clinic the form was opened in. @param props.texts
 * What stands in the fields at first. @param props.known Id and version of a patient who is registered already.
 * @param props.saveLabel The button's words. @param props.backHref Where to go without saving.
 */
export function PatientForm({
  act,
  clinicId,
  texts = {},
  known,
  languages,
  saveLabel,
  backHref,
}: {
  readonly act: FormAct<{ readonly id: string }>;
  readonly clinicId: string;
  readonly texts?: PatientFieldTexts | undefined;
  readonly known?: { readonly patientId: string; readonly version: number } | undefined;
  readonly languages: readonly LanguageChoice[];
  readonly saveLabel: string;
  readonly backHref: string;
}) {
  const { form, answer, refusal, pending } = useKeptForm(act);
  const shown: PatientFieldTexts = { ...texts, ...answer?.values };
  const errors = refusal?.fields ?? {};
  const newerVersion = versionIn(refusal?.details);
  return (
    <form {...form} className="max-w-2xl space-y-4">
      <input type="hidden" name="clinicId" value={clinicId} />
      {known ? (
        <>
          <input type="hidden" name="patientId" value={known.patientId} />
          <input type="hidden" name="version" value={newerVersion ?? known.version} />
        </>
      ) : null}
      <FormErrors message={refusal?.message} fields={refusal?.fields} targets={FIELD_TARGETS} />
      {known && newerVersion !== null ? (
        <p>
          <a
            href={`/patients/${known.patientId}/details`}
            target="_blank"
            rel="noopener"
            className="prose-link"
          >
            The details as they are now (opens beside this form)
          </a>
        </p>
      ) : null}
      <DuplicateWarning details={refusal?.details} canConfirm={known === undefined} />
      <IdentityFields texts={shown} errors={errors} />
      <FurtherFields texts={shown} errors={errors} languages={languages} known={known !== undefined} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-4">
        <Button type="submit" tone="primary" pending={pending}>
          {saveLabel}
        </Button>
        <LinkButton tone="quiet" href={backHref}>
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}

/** The version that stands now, where a refusal names it. */
function versionIn(details: unknown): number | null {
  return typeof details === "object" &&
    details !== null &&
    "version" in details &&
    typeof details.version === "number"
    ? details.version
    : null;
}
