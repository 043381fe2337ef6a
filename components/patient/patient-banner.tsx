import { formatAge, formatAgeInWords } from "#lib/format/age.ts";
import { formatClinicalDate, formatLongDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { formatNhsNumber } from "#lib/format/nhs-number.ts";
import { formatBannerName } from "#lib/format/person-name.ts";
import { TextLink } from "../ui/text-link.tsx";
import { BannerFlags, type AllergyState, type PatientFlag } from "./banner-flags.tsx";

/** Who the banner is about. Unknown parts are null and shown in words. */
export type BannerPatient = {
  readonly familyName: string;
  readonly givenNames: string | null;
  readonly title: string | null;
  readonly preferredName: string | null;
  readonly born: IsoDate | null;
  readonly sex: "female" | "male" | "other" | null;
  /** Only where it differs from sex and the person wishes it shown. */
  readonly gender: string | null;
  readonly nhsNumber: string | null;
  readonly clinicNumber: string | null;
  readonly deceasedOn: IsoDate | null;
};

const SEX_WORDS = { female: "Female", male: "Male", other: "Other" } as const;

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex items-baseline gap-1.5 whitespace-nowrap">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  );
}

/**
 * The patient banner in the form of the NHS Common User Interface: name, born, sex, NHS number in this order, labels
 * without colons and lighter than values, no photograph, unknown as words. It stays in view while its page scrolls.
 * @param props.today The day the age is counted on. @param props.allergies The allergy state; leave it out for people
 * who may not see it (reception). @param props.flags What must not be overlooked; likewise. @param props.href The chart,
 * to which the name leads.
 */
export function PatientBanner({
  patient,
  today,
  href,
  allergies,
  flags = [],
}: {
  readonly patient: BannerPatient;
  readonly today: IsoDate;
  readonly href?: string | undefined;
  readonly allergies?: AllergyState | undefined;
  readonly flags?: readonly PatientFlag[] | undefined;
}) {
  const { born, deceasedOn } = patient;
  const ageOn = deceasedOn ?? today;
  const ground = deceasedOn ? "deceased-ground" : "bg-sunken";
  const broad = "-mx-3 px-3 sm:-mx-6 sm:px-6 print:mx-0 print:px-0";
  // Where there is little room, the section is no box and each of its parts stands by itself: the first one sticks.
  const part = `compact:-mx-3 compact:px-3 sm:compact:-mx-6 sm:compact:px-6 ${deceasedOn ? "compact:deceased-ground" : "compact:bg-sunken"}`;
  return (
    <section
      aria-label="Patient"
      className={`sticky top-(--top-bar) z-10 border-b border-rule py-2 compact:contents print:static ${broad} ${ground}`}
    >
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-0.5 compact:contents">
        <div
          className={`flex flex-wrap items-baseline gap-x-6 compact:sticky compact:top-(--top-bar) compact:z-10 compact:border-b compact:border-rule compact:py-1 short:top-0! print:static ${part}`}
        >
          <p className="min-w-0 text-lg leading-6 font-bold">
            <span data-patient="">
              {href ? (
                <TextLink href={href} className="hover:underline">
                  {formatBannerName(patient)}
                </TextLink>
              ) : (
                formatBannerName(patient)
              )}
            </span>
            {patient.preferredName ? (
              <span className="ml-3 text-sm font-normal">
                <span className="text-muted">Preferred name</span>{" "}
                <span className="font-semibold">{patient.preferredName}</span>
              </span>
            ) : null}
          </p>
          <dl>
            <Fact label="Born">
              <span aria-hidden="true">
                {formatClinicalDate(born)}
                {born && !deceasedOn ? ` (${formatAge(born, ageOn)})` : ""}
              </span>
              <span className="sr-only">
                {formatLongDate(born)}
                {born && !deceasedOn ? `, ${formatAgeInWords(born, ageOn)}` : ""}
              </span>
            </Fact>
          </dl>
        </div>
        <dl className={`flex flex-wrap items-baseline gap-x-6 gap-y-0.5 compact:pt-1 ${part}`}>
          {deceasedOn ? (
            <Fact label="Died">
              {formatClinicalDate(deceasedOn)}
              {born ? ` (${formatAge(born, ageOn)})` : ""}
            </Fact>
          ) : null}
          <Fact label="Sex">{patient.sex ? SEX_WORDS[patient.sex] : "Not known"}</Fact>
          {patient.gender ? <Fact label="Gender">{patient.gender}</Fact> : null}
          <Fact label="NHS No.">{patient.nhsNumber ? formatNhsNumber(patient.nhsNumber) : "Not known"}</Fact>
          {patient.clinicNumber ? <Fact label="Clinic No.">{patient.clinicNumber}</Fact> : null}
        </dl>
      </div>
      {allergies ? (
        <div className={`compact:flow-root compact:pb-1 ${part}`}>
          <BannerFlags allergies={allergies} flags={flags} />
        </div>
      ) : null}
    </section>
  );
}
