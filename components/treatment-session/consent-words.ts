import { formatClinicalDate } from "#lib/format/clinical-date.ts";

/** A consent as it is shown. */
export type ShownConsent = {
  readonly id: string;
  readonly version: number;
  readonly givenOn: string;
  readonly formVersion: string | null;
  readonly takenByName: string;
  readonly withdrawnOn: string | null;
};

/** A consent in words: when, on which form, by whom. */
export function consentWords({ givenOn, formVersion, takenByName }: ShownConsent): string {
  return `given on ${formatClinicalDate(givenOn)}, ${formVersion === null ? "no form named" : `form ${formVersion}`}, taken by ${takenByName}`;
}
