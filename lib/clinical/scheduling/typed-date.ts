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

/** The days that a typed date can mean: one day, a month (`Mar 2024`, `03/2024`) or a year (`2024`). */
export type TypedPeriod =
  | { readonly ok: true; readonly from: CalendarDay; readonly to: CalendarDay }
  | { readonly ok: false; readonly message: string };

const MONTH_AND_YEAR = /^(\d{1,2}|[a-z]{3,9})\.?[\s/.-]+(\d{4})$/;
const YEAR_MONTH = /^(\d{4})-(\d{1,2})$/;
const YEAR_ALONE = /^(\d{4})$/;

/**
 * Understands a date that people know only roughly: a whole date as `parseTypedDate`, or a month, or a year.
 * @returns the first and the last day it can mean, or a sentence that says what to write instead
 */
export function parseTypedPeriod(text: string): TypedPeriod {
  const typed = text.normalize("NFKC").trim().toLowerCase();
  const found = MONTH_AND_YEAR.exec(typed);
  const isoMonth = YEAR_MONTH.exec(typed);
  const yearText = YEAR_ALONE.exec(typed)?.[1] ?? found?.[2] ?? isoMonth?.[1];
  if (yearText === undefined) {
    const whole = parseTypedDate(text);
    return whole.ok ? { ok: true, from: whole.date, to: whole.date } : whole;
  }
  const year = Number(yearText);
  const monthText = found?.[1] ?? isoMonth?.[2];
  const month = monthText === undefined ? null : monthOf(monthText);
  if (monthText !== undefined && month === null) {
    return { ok: false, message: `There is no month “${monthText}”. Write for example Mar 2024 or 03/2024.` };
  }
  const from = writeDay({ year, month: month ?? 1, day: 1 });
  const to = writeDay({ year, month: month ?? 12, day: daysInMonth(year, month ?? 12) });
  return from === null || to === null
    ? { ok: false, message: "There is no year 0." }
    : { ok: true, from, to };
}
