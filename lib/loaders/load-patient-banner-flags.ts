import "server-only";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { recognisePatient } from "#lib/clinical/matching/recognise.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { addMonths, diffDays, type IsoDate } from "#lib/format/iso-date.ts";
import { formatTimeAgo } from "#lib/format/relative-time.ts";
import type { BannerFacts } from "#lib/data/patient-banner.ts";

/** A fact that must not be overlooked, with the place where it is recorded. */
export type BannerFlag = {
  readonly id: string;
  readonly level: "caution" | "note";
  readonly text: string;
  readonly href: string;
};

/** The labels' wait after isotretinoin (R93, R96). */
const WAIT_MONTHS = 6;
/** A pregnancy is over after this many days, so an older "yes" tells nothing of today. */
const LONGEST_PREGNANCY_DAYS = 300;

type Recognised = ReturnType<typeof recognisePatient>;
type Medication = BannerFacts["medications"][number];

function itemOf<T>(items: readonly T[], path: string): T | undefined {
  return items[Number(path.split(".").at(-1))];
}

function retinoidText(name: string, medication: Medication, today: IsoDate): string | null {
  if (medication.status === "never") return null;
  if (medication.status === "current") {
    const { startedOn } = medication;
    return startedOn === null ? `${name} now` : `${name} now, since ${formatClinicalDate(startedOn)}`;
  }
  const { stoppedOn } = medication;
  if (medication.status === "unknown") return `${name}: not known whether it is taken`;
  if (stoppedOn === null) return `${name} stopped, date not recorded`;
  return addMonths(stoppedOn, WAIT_MONTHS) > today
    ? `${name} stopped ${formatTimeAgo(stoppedOn, today)}`
    : null;
}

function retinoidFlags(
  facts: BannerFacts,
  recognised: Recognised,
  today: IsoDate,
  chart: string,
): BannerFlag[] {
  return (recognised.medications ?? []).flatMap((found) => {
    const medication = itemOf(facts.medications, found.path);
    if (medication === undefined || !found.classes.includes("systemic-retinoid")) return [];
    const generic = `${found.id.charAt(0).toUpperCase()}${found.id.slice(1).replaceAll("-", " ")}`;
    const name = found.match === "doubtful" ? `“${medication.name}”, perhaps ${generic},` : generic;
    const text = retinoidText(name, medication, today);
    const href = `${chart}#fact-${medication.id}`;
    return text === null
      ? []
      : [{ id: `${found.id}-${medication.id}`, level: "caution" as const, text, href }];
  });
}

const COLD_SORE_WORDS = {
  current: "Cold sores now",
  recurrent: "Cold sores, recurrent",
  past: "Cold sores in the past",
} as const;

function coldSoreFlags(facts: BannerFacts, recognised: Recognised, chart: string): BannerFlag[] {
  return (recognised.conditions ?? []).flatMap((found) => {
    const condition = itemOf(facts.conditions, found.path);
    if (condition === undefined || found.id !== "herpes-labialis") return [];
    return [
      {
        id: `cold-sores-${condition.id}`,
        level: condition.status === "current" ? ("caution" as const) : ("note" as const),
        text: COLD_SORE_WORDS[condition.status],
        href: `${chart}#fact-${condition.id}`,
      },
    ];
  });
}

function pregnancyFlags(facts: BannerFacts, today: IsoDate, chart: string): BannerFlag[] {
  const askedOn = facts.pregnancyAskedOn;
  if (askedOn === null) return [];
  const days = diffDays(askedOn, today);
  if (days > LONGEST_PREGNANCY_DAYS) return [];
  const when = days === 0 ? "asked today" : `when asked on ${formatClinicalDate(askedOn)}`;
  const answers = [
    { given: facts.pregnant, words: "Pregnant" },
    { given: facts.breastfeeding, words: "Breastfeeding" },
    { given: facts.planningPregnancy, words: "Planning a pregnancy" },
  ];
  return answers.flatMap(({ given, words }) =>
    given === true
      ? [
          {
            id: words,
            level: "caution" as const,
            text: `${words} (${when})`,
            href: `${chart}#facts-pregnancy`,
          },
        ]
      : [],
  );
}

/**
 * The banner's flags: isotretinoin (or another retinoid by mouth) now or stopped less than six months ago, pregnancy as
 * last asked, keloid tendency, cold sores. A name that is recognised only doubtfully is flagged as doubtful, never
 * dropped.
 *
 * @param today the clinic's date @param patientId for the links to the facts
 */
export function bannerFlags(facts: BannerFacts, today: IsoDate, patientId: string): BannerFlag[] {
  const chart = `/patients/${patientId}`;
  const recognised = recognisePatient(engineCatalogue, {
    id: patientId,
    findings: [],
    patient: {
      medications: facts.medications.map(({ name, route, status }) => ({ name, route, status })),
      conditions: facts.conditions.map(({ name, status, detail }) => ({ name, status, detail })),
    },
  });
  const keloid: BannerFlag[] =
    facts.keloid === "self" || facts.keloid === "family"
      ? [
          {
            id: "keloid",
            level: "caution",
            text: facts.keloid === "self" ? "Keloid tendency" : "Keloids in the family",
            href: `${chart}#facts-skin`,
          },
        ]
      : [];
  return [
    ...retinoidFlags(facts, recognised, today, chart),
    ...pregnancyFlags(facts, today, chart),
    ...keloid,
    ...coldSoreFlags(facts, recognised, chart),
  ];
}
