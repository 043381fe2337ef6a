import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { Alert } from "../ui/alert.tsx";
import { TextLink } from "../ui/text-link.tsx";

type Duplicate = {
  readonly id: string;
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly born: string | null;
  readonly nhsNumber: string | null;
  readonly sameNhsNumber: boolean;
};

function isDuplicate(value: unknown): value is Duplicate {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "familyName", "givenNames", "born", "nhsNumber", "sameNhsNumber"].every((key) => key in value)
  );
}

/** The patients a refusal names as perhaps the same person. */
function duplicatesIn(details: unknown): readonly Duplicate[] {
  const list =
    typeof details === "object" && details !== null && "duplicates" in details ? details.duplicates : null;
  return Array.isArray(list) ? list.filter(isDuplicate) : [];
}

/**
 * Who may be the same person, each with a link to their chart, and a box to tick where it is another one. With the same
 * NHS number there is nothing to tick: that is the same person.
 * @param props.details The details of the refusal, in whatever form they came. @param props.canConfirm Whether a second
 * record may be made at all.
 */
export function DuplicateWarning({
  details,
  canConfirm,
}: {
  readonly details: unknown;
  readonly canConfirm: boolean;
}) {
  const duplicates = duplicatesIn(details);
  if (duplicates.length === 0) return null;
  const sameNumber = duplicates.some((duplicate) => duplicate.sameNhsNumber);
  return (
    <Alert level="caution" title={sameNumber ? "The same NHS number:" : "Perhaps the same person:"}>
      <ul className="space-y-1 py-1 text-ink">
        {duplicates.map((duplicate) => (
          <li key={duplicate.id}>
            <TextLink href={`/patients/${duplicate.id}`}>{formatBannerName(duplicate)}</TextLink>
            <span className="ml-3">Born {formatClinicalDate(duplicate.born)}</span>
            <span className="ml-3">
              {duplicate.nhsNumber === null
                ? "No NHS number"
                : `NHS No. ${formatNhsNumber(duplicate.nhsNumber)}`}
            </span>
          </li>
        ))}
      </ul>
      {canConfirm && !sameNumber ? (
        <Checkbox name="confirmDuplicate" value="yes" label="This is another person: register them as well" />
      ) : null}
    </Alert>
  );
}
