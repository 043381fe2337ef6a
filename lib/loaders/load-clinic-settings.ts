import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can, type Permission } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { POLICY_QUESTIONS, type PolicyQuestion } from "#lib/catalogue/guide/policy-sides.ts";
import type { Letterhead } from "#lib/clinical/handout/letterhead.ts";
import type { ClinicPolicies } from "#lib/clinical/model/policies.ts";
import { findClinicRules } from "#lib/data/clinic-policy.ts";
import { findClinic, type ClinicParticulars } from "#lib/data/clinic.ts";
import { findLetterhead } from "#lib/data/letterhead.ts";
import { findPoliciesVersion } from "#lib/data/saved-policies.ts";
import { findSuggestionChoices } from "#lib/data/suggestions.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import { fail, succeed, type Result } from "#lib/result/result.ts";

/** A page of the settings. */
export type SettingsPage =
  "people" | "clinic" | "devices" | "wording" | "protocols" | "policies" | "templates" | "lots" | "audit";

const PAGES: readonly { readonly page: SettingsPage; readonly permission: Permission }[] = [
  { page: "people", permission: "people.read" },
  { page: "clinic", permission: "clinic.manage" },
  { page: "devices", permission: "device.read" },
  { page: "protocols", permission: "protocol.read" },
  { page: "wording", permission: "wording.read" },
  { page: "policies", permission: "policy.manage" },
  { page: "templates", permission: "policy.manage" },
  { page: "lots", permission: "chart.read" },
  { page: "audit", permission: "audit.read" },
];

const closed = fail({ code: "not_found", message: "There is no such page." });

/** The pages of the settings that a person may open, in order. */
export const settingsPagesOf = (actor: Actor): readonly SettingsPage[] =>
  PAGES.filter(({ permission }) => can(actor.roles, permission)).map(({ page }) => page);

/** The pages of the settings for whoever is signed in; `not_found` for somebody who may open none. */
export const loadSettings: () => Promise<Result<{ readonly pages: readonly SettingsPage[] }>> = cache(
  async () => {
    const pages = settingsPagesOf(await requireActor());
    return pages.length === 0 ? closed : succeed({ pages });
  },
);

/** What the form of the clinic's particulars shows; `not_found` for whoever may not change them. */
export async function loadClinic(): Promise<
  Result<{
    readonly clinicId: string;
    readonly clinic: ClinicParticulars & { readonly version: number };
    readonly letterhead: Letterhead & { readonly number: number };
  }>
> {
  const actor = await requireActor();
  if (!can(actor.roles, "clinic.manage")) return closed;
  return withClinic(actor, "people.read", async (tx) => ({
    clinicId: actor.clinicId,
    clinic: await findClinic(tx),
    letterhead: await findLetterhead(tx),
  }));
}

/** The clinic's readings where sources disagree, with what each side says. */
export type PoliciesPage = {
  readonly clinicId: string;
  readonly version: number;
  readonly savedAt: string | null;
  readonly policies: ClinicPolicies;
  /** Whether a plan takes only treatments that the clinic signed off. */
  readonly signOffRequired: boolean;
  /** The largest step of a setting that needs no reason, in percent of the last value. */
  readonly stepPercent: number;
  /** Whether what the rules suggest is shown while a visit is recorded. */
  readonly suggestionsShown: boolean;
  readonly questions: readonly PolicyQuestion[];
};

/** What the page of the policies shows; `not_found` for whoever may not change them. */
export async function loadPolicies(): Promise<Result<PoliciesPage>> {
  const actor = await requireActor();
  if (!can(actor.roles, "policy.manage")) return closed;
  return withClinic(actor, "chart.read", async (tx) => {
    const { version, savedAt } = await findPoliciesVersion(tx);
    return {
      clinicId: actor.clinicId,
      version,
      savedAt: savedAt === null ? null : formatDateAndTime(savedAt, actor.zone),
      ...(await findClinicRules(tx)),
      suggestionsShown: (await findSuggestionChoices(tx)).clinic,
      questions: POLICY_QUESTIONS,
    };
  });
}
