import { daysInMonth, writeDay, type CalendarDay } from "./calendar-day.ts";

export type TypedDate =
  { readonly ok: true; readonly date: CalendarDay } | { readonly ok: false; readonly message: string };

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const EXAMPLE = "for example 14/07/1998 or 14-Jul-1998";
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[a-z]{3,9})\.?[\s/.,-]+(\d{1,4})$/;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{1,4})$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;

function refuseDate(message: string): TypedDate {
  return { ok: false, message };
}

/** 1–12 for digits or for a month's name or its beginning (three letters at least); null otherwise. */
function monthOf(text: string): number | null {
  if (/^\d+$/.test(text)) {
    const number = Number(text);
    return number >= 1 && number <= 12 ? number : null;
  }
  const index = MONTHS.findIndex((name) => text.length >= 3 && name.startsWith(text));
  return index < 0 ? null : index + 1;
}

function assemble(dayText: string, monthText: string, yearText: string): TypedDate {
  if (yearText.length !== 4) return refuseDate("Write the year with four digits, for example 1998.");
  const year = Number(yearText);
  const month = monthOf(monthText);
  if (month === null) return refuseDate(`There is no month “${monthText}”. Write the day first, ${EXAMPLE}.`);
  const date = writeDay({ year, month, day: Number(dayText) });
  if (date !== null) return { ok: true, date };
  const name = MONTHS[month - 1] ?? "";
  const last = daysInMonth(year, month);
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${yearText}`;
  return year < 1
    ? refuseDate("There is no year 0.")
    : refuseDate(`There is no such day: ${label} has days 1 to ${String(last)}.`);
}

/**
 * Understands a date as people type it: `14/07/1998`, `14-Jul-1998`, `14 July 1998`, `July 14, 1998`, `14.7.1998`,
 * `14071998`, `1998-07-14`. Numbers are read day first, as written in Britain, never month first.
 * @returns the calendar day, or a sentence that says what to write instead. Two-digit years and days that do not
 * exist are refused; whether the date may lie in the future is for the caller.
 */
export function parseTypedDate(text: string): TypedDate {
  const typed = text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  if (typed.length > 40)
    return refuseDate(`This is too long for a date. Write it as day, month, year, ${EXAMPLE}.`);
  if (typed === "") return refuseDate(`Enter a date, ${EXAMPLE}.`);
  const iso = ISO.exec(typed);
  if (iso) return assemble(iso[3] ?? "", iso[2] ?? "", iso[1] ?? "");
  const dayFirst = DAY_FIRST.exec(typed) ?? RUN_TOGETHER.exec(typed);
  if (dayFirst) return assemble(dayFirst[1] ?? "", dayFirst[2] ?? "", dayFirst[3] ?? "");
  const monthFirst = MONTH_FIRST.exec(typed);
  if (monthFirst) return assemble(monthFirst[2] ?? "", monthFirst[1] ?? "", monthFirst[3] ?? "");
  return refuseDate(`This is not understood as a date. Write it as day, month, year, ${EXAMPLE}.`);
}
