import "server-only";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findBannerRow, type BannerFacts, type BannerPerson } from "#lib/data/patient-banner.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import { idField } from "#lib/schemas/field.ts";
import { bannerFlags, type BannerFlag } from "./load-patient-banner-flags.ts";

/** The allergy state as the banner tells it; "not recorded" is never shown as none. */
export type BannerAllergies =
  | { readonly kind: "known"; readonly names: readonly string[] }
  | { readonly kind: "none-known" }
  | { readonly kind: "not-recorded" };

/** The props of `PatientBanner`. For roles without clinical reading, allergies and flags are left out. */
export type BannerContent = {
  readonly patient: BannerPerson;
  readonly today: IsoDate;
  /** The patient's chart, to which the name leads. */
  readonly href: string;
  readonly allergies?: BannerAllergies;
  readonly flags?: readonly BannerFlag[];
};

/**
 * What the patient banner shows, read inside the caller's own transaction with one statement. Every page of a chart
 * calls it in the one read of its loader and draws it first:
 *
 * ```tsx
 * // loader: withClinic(actor, "chart.read", async (tx) => ({ banner: await readBanner(tx, patientId), … }))
 * <PatientBanner {...page.banner} />
 * ```
 *
 * @param patientId as the address has it
 * @returns the banner's props, by role; refuses as `not_found` when the clinic has no such patient or it is no id at all
 */
export async function readBanner(tx: ClinicTransaction, patientId: string): Promise<BannerContent> {
  const row = idField.safeParse(patientId).success ? await findBannerRow(tx, patientId) : null;
  if (row === null) return refuse("not_found", "This patient is not in the register.");
  const shown = { patient: row.person, today: tx.today, href: `/patients/${patientId}` };
  return row.facts === null
    ? shown
    : {
        ...shown,
        allergies: allergiesOf(row.facts),
        flags: bannerFlags(row.facts, tx.today, patientId),
      };
}

function allergiesOf({ allergyStatus, allergies }: BannerFacts): BannerAllergies {
  if (allergies.length > 0) return { kind: "known", names: [...new Set(allergies)] };
  // "Known" without an entry is what stays when the last one was entered in error: nobody has asked since.
  return allergyStatus === "none-known" ? { kind: "none-known" } : { kind: "not-recorded" };
}
