import { createParser, parseAsStringLiteral } from "nuqs/server";
import { addDays, isIsoDate, weekdayOf, type IsoDate } from "#lib/format/iso-date.ts";

/** How many days one look at the calendar has. */
export type CalendarSpan = "day" | "week";

/** Years in which a clinic plans; a day beyond counts as not said. */
const isPlannable = (day: IsoDate): boolean => day >= "1990" && day < "2200";

const day = createParser<IsoDate>({
  parse: (text) => (isIsoDate(text) && isPlannable(text) ? text : null),
  serialize: String,
});

/** What the address says of the calendar; anything else there counts as not said. */
export const calendarParsers = {
  view: parseAsStringLiteral(["day", "week"] as const),
  from: day,
  /** Whose visits are shown: one's own, else everybody's. */
  with: parseAsStringLiteral(["me"] as const),
};

/** The calendar of some days: the chosen day, and for a week all days of its week from Monday on. */
export type CalendarLook = {
  readonly span: CalendarSpan;
  readonly chosen: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Only visits that are booked with who looks. */
  readonly mine: boolean;
};

/** The days to show around a chosen one. */
export function lookAt(span: CalendarSpan, chosen: IsoDate, mine: boolean): CalendarLook {
  if (span === "day") return { span, chosen, from: chosen, to: chosen, mine };
  const monday = addDays(chosen, 1 - weekdayOf(chosen));
  return { span, chosen, from: monday, to: addDays(monday, 6), mine };
}

/** The address of a look; without a day it is today's. @param mine whether only one's own visits are shown */
export const calendarHref = (span: CalendarSpan, chosen?: IsoDate, mine = false): string =>
  `/plans?view=${span}${chosen === undefined ? "" : `&from=${chosen}`}${mine ? "&with=me" : ""}`;
