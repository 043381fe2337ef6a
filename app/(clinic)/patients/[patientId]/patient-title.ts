import { formatBannerName } from "#lib/format/person-name.ts";
import type { BannerContent } from "#lib/loaders/load-patient-banner.ts";
import type { Result } from "#lib/result/result.ts";

/**
 * The title of a patient's page: whose it is first, so that two tabs are told apart. The address says nothing of it.
 * @param what The kind of page. @param page What its loader answered; a refusal leaves the name out.
 */
export function patientTitle(what: string, page: Result<{ readonly banner: BannerContent }>): string {
  return page.ok ? `${formatBannerName(page.value.banner.patient)} · ${what}` : what;
}
