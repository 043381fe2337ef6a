import { z } from "zod";
import {
  addDays,
  addMonths,
  isCalendarDay,
  type CalendarDay,
} from "#lib/clinical/scheduling/calendar-day.ts";
import { parseTypedDate, parseTypedPeriod } from "#lib/clinical/scheduling/typed-date.ts";

/**
 * The date that it is already somewhere on Earth (UTC+14). A schema knows no clinic, so it refuses only what is in the
 * future everywhere; the use case compares with the clinic's own date.
 */
export function latestDateOnEarth(): CalendarDay {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

const emptyToUndefined = (value: unknown): unknown =>
  value === null || (typeof value === "string" && value.trim() === "") ? undefined : value;

/** Makes a field optional for forms and JSON alike: an empty text and null mean that it was left out. */
export function whenGiven<T extends z.ZodType>(schema: T) {
  return z.preprocess(emptyToUndefined, schema.optional()).optional();
}

export const idField = z.uuid({ error: "This record is not known." });

/** The version of the record that the change was made from. */
export const versionField = z.coerce.number().int().min(1).max(2_147_483_647);

/** A strict calendar date, as sent by a program. */
export const isoDateField = z.string().refine(isCalendarDay, "This is not a day of the calendar.");

/** A date as a person types it. @param missing the sentence for an empty field */
export function typedDateField(missing: string) {
  return z.string({ error: missing }).transform((text, context) => {
    if (text.trim() === "") {
      context.addIssue({ code: "custom", message: missing });
      return z.NEVER;
    }
    const date = parseTypedDate(text);
    if (date.ok) return date.date;
    context.addIssue({ code: "custom", message: date.message });
    return z.NEVER;
  });
}

/** A typed date that may not lie in the future. */
export function pastDateField(missing: string) {
  return typedDateField(missing).refine(
    (date) => date <= latestDateOnEarth(),
    "This date lies in the future. Check the year.",
  );
}

/**
 * A date that may be known only to the month or year.
 * @param side which end of a rough date to take: the one that makes a waiting time longer (`latest` for a stop date)
 */
export function roughDateField(side: "earliest" | "latest") {
  return z.string().transform((text, context) => {
    const period = parseTypedPeriod(text);
    const today = latestDateOnEarth();
    if (!period.ok) context.addIssue({ code: "custom", message: period.message });
    else if (period.from > today)
      context.addIssue({ code: "custom", message: "This date lies in the future. Check the year." });
    else return side === "earliest" ? period.from : period.to > today ? today : period.to;
    return z.NEVER;
  });
}

/** A date to come, for bookings: at most two years ahead and not before yesterday. */
export function comingDateField(missing: string) {
  return typedDateField(missing).superRefine((date, context) => {
    const today = latestDateOnEarth();
    if (date < addDays(today, -2))
      context.addIssue({ code: "custom", message: "This date has passed. Choose a later one." });
    if (date > addMonths(today, 24))
      context.addIssue({ code: "custom", message: "This is more than two years ahead. Check the year." });
  });
}

/** Yes or no as JSON or a form sends it. */
export const yesNoField = z
  .union([z.boolean(), z.enum(["yes", "no", "true", "false", "on"])], { error: "Answer yes or no." })
  .transform((answer) => answer === true || answer === "yes" || answer === "true" || answer === "on");

export type NumberLimits = {
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
  readonly whole?: boolean;
  /** What is said instead of the limits, where they mean nothing to whoever chooses. */
  readonly error?: string;
};

/** A number as JSON or a form sends it, with a decimal point, inside limits that are named when it lies outside. */
export function numberField({ min, max, unit = "", whole = false, error }: NumberLimits) {
  const suffix = unit === "" ? "" : ` ${unit}`;
  const range =
    error ?? `Enter a${whole ? " whole" : ""} number from ${String(min)} to ${String(max)}${suffix}.`;
  return z
    .union(
      [
        z.number({ error: range }),
        z
          .string({ error: range })
          .trim()
          .regex(/^-?\d{1,9}(\.\d{1,6})?$/, range),
      ],
      { error: range },
    )
    .transform(Number)
    .refine((value) => value >= min && value <= max && (!whole || Number.isInteger(value)), range);
}
