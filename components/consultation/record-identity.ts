import type { RecordIdentity } from "#lib/clinical/visit/record-document.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName, type NameParts } from "#lib/format/person-name.ts";

/** Who a record is about, as it stands on each printed page. */
export function recordIdentity(
  person: NameParts & {
    readonly born: string | null;
    readonly nhsNumber: string | null;
    readonly clinicNumber: string | null;
  },
): RecordIdentity {
  const { born, nhsNumber, clinicNumber } = person;
  return {
    name: formatBannerName(person),
    born: `Born ${formatClinicalDate(born)}`,
    nhsNumber: nhsNumber === null ? "NHS No. not recorded" : `NHS No. ${formatNhsNumber(nhsNumber)}`,
    clinicNumber: clinicNumber === null ? "" : `Clinic No. ${clinicNumber}`,
  };
}
