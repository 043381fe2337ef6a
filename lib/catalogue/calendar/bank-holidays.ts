/** A day on which a region's banks are closed, as it was announced; `moved` where it stands in for a day at a weekend. */
export type BankHoliday = { readonly on: string; readonly name: string; readonly moved?: true };

/** The days announced for a region, by year. */
export type BankHolidayRegion = {
  /** ISO 3166-2 code, or the first of several regions that share their days. */
  readonly code: string;
  readonly name: string;
  readonly years: Readonly<Record<number, readonly BankHoliday[]>>;
};

/** Where the days were read: the government's own list. Extraordinary days are announced for each year anew. */
export const BANK_HOLIDAYS_SOURCE = {
  name: "UK bank holidays, GOV.UK",
  address: "https://www.gov.uk/bank-holidays",
  law: "Banking and Financial Dealings Act 1971, Schedule 1, with royal proclamations",
} as const;

const day = (on: string, name: string): BankHoliday => ({ on, name });
const moved = (on: string, name: string): BankHoliday => ({ on, name, moved: true });

/** Days that all of the United Kingdom has, without the summer. */
const EVERYWHERE: Readonly<Record<number, readonly BankHoliday[]>> = {
  2026: [
    day("2026-01-01", "New Year’s Day"),
    day("2026-04-03", "Good Friday"),
    day("2026-05-04", "Early May bank holiday"),
    day("2026-05-25", "Spring bank holiday"),
    day("2026-12-25", "Christmas Day"),
    moved("2026-12-28", "Boxing Day"),
  ],
  2027: [
    day("2027-01-01", "New Year’s Day"),
    day("2027-03-26", "Good Friday"),
    day("2027-05-03", "Early May bank holiday"),
    day("2027-05-31", "Spring bank holiday"),
    moved("2027-12-27", "Christmas Day"),
    moved("2027-12-28", "Boxing Day"),
  ],
  2028: [
    moved("2028-01-03", "New Year’s Day"),
    day("2028-04-14", "Good Friday"),
    day("2028-05-01", "Early May bank holiday"),
    day("2028-05-29", "Spring bank holiday"),
    day("2028-12-25", "Christmas Day"),
    day("2028-12-26", "Boxing Day"),
  ],
};

const ENGLAND_AND_WALES: typeof EVERYWHERE = {
  2026: [day("2026-04-06", "Easter Monday"), day("2026-08-31", "Summer bank holiday")],
  2027: [day("2027-03-29", "Easter Monday"), day("2027-08-30", "Summer bank holiday")],
  2028: [day("2028-04-17", "Easter Monday"), day("2028-08-28", "Summer bank holiday")],
};

const SCOTLAND: typeof EVERYWHERE = {
  2026: [
    day("2026-01-02", "2nd January"),
    day("2026-06-15", "World Cup bank holiday"),
    day("2026-08-03", "Summer bank holiday"),
    day("2026-11-30", "St Andrew’s Day"),
  ],
  2027: [
    moved("2027-01-04", "2nd January"),
    day("2027-08-02", "Summer bank holiday"),
    day("2027-11-30", "St Andrew’s Day"),
  ],
  2028: [
    moved("2028-01-04", "2nd January"),
    day("2028-08-07", "Summer bank holiday"),
    day("2028-11-30", "St Andrew’s Day"),
  ],
};

const NORTHERN_IRELAND: typeof EVERYWHERE = {
  2026: [day("2026-03-17", "St Patrick’s Day"), moved("2026-07-13", "Battle of the Boyne (Orangemen’s Day)")],
  2027: [day("2027-03-17", "St Patrick’s Day"), day("2027-07-12", "Battle of the Boyne (Orangemen’s Day)")],
  2028: [day("2028-03-17", "St Patrick’s Day"), day("2028-07-12", "Battle of the Boyne (Orangemen’s Day)")],
};

function withEverywhere(...own: readonly (typeof EVERYWHERE)[]): typeof EVERYWHERE {
  return Object.fromEntries(
    Object.keys(EVERYWHERE).map((key) => {
      const year = Number(key);
      const days = [EVERYWHERE, ...own].flatMap((list) => list[year] ?? []);
      return [year, days.toSorted((one, other) => (one.on < other.on ? -1 : 1))];
    }),
  );
}

/** Regions whose bank holidays are kept here. Elsewhere a clinic adds its days by hand. */
export const BANK_HOLIDAY_REGIONS: readonly BankHolidayRegion[] = [
  { code: "GB-EAW", name: "England and Wales", years: withEverywhere(ENGLAND_AND_WALES) },
  { code: "GB-SCT", name: "Scotland", years: withEverywhere(SCOTLAND) },
  {
    code: "GB-NIR",
    name: "Northern Ireland",
    years: withEverywhere(ENGLAND_AND_WALES, NORTHERN_IRELAND),
  },
];
