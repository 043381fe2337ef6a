import "server-only";
import type { IsoDate } from "#lib/format/iso-date.ts";

/** A calendar date as Prisma takes it for a `date` column: that day's midnight in UTC, which the column cuts off. */
export function toDateColumn(date: IsoDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** A `date` column as strict ISO text. */
export function fromDateColumn(column: Date): IsoDate {
  return column.toISOString().slice(0, 10);
}

/** As `toDateColumn`, where the date may be missing. */
export function toOptionalDateColumn(date: IsoDate | null | undefined): Date | null {
  return date === null || date === undefined ? null : toDateColumn(date);
}

/** As `fromDateColumn`, where the date may be missing. */
export function fromOptionalDateColumn(column: Date | null): IsoDate | null {
  return column === null ? null : fromDateColumn(column);
}
