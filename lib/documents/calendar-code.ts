import "server-only";

import { encode } from "uqr";
import type { HandoutBlock, HandoutDocument } from "#lib/clinical/handout/handout-document.ts";

/** A code as one path of squares of one unit each, with its quiet zone around it. */
export type CalendarCode = { readonly size: number; readonly path: string };

type CodeBlock = Extract<HandoutBlock, { kind: "calendar-code" }>;

/** Squares of white around the code; the page around it is white as well, and holds the rest of the four it needs. */
const QUIET = 1;

const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/[\r\n]+/g, " ");
const digits = (text: string) => text.replace(/[^0-9TZ]/g, "");

/**
 * Names a visit in a phone's calendar, so that scanning again replaces it: the random end of the visit's id, which
 * says nothing to anybody outside the clinic.
 */
function nameOf(id: string, on: string, index: number): string {
  return /-[0-9a-f]{4}([0-9a-f]{8})$/.exec(id)?.[1] ?? `${digits(on)}-${String(index + 1)}`;
}

/**
 * The visits as a calendar (RFC 5545), as short as it may be, since each letter makes the squares of a code smaller.
 *
 * @param madeOn the handout's own day, so that the same handout gives the same code
 */
export function writeShortCalendar({ visits, summary }: CodeBlock, madeOn: string): string {
  const events = visits.flatMap(({ id, on, at }, index) => [
    "BEGIN:VEVENT",
    `UID:${nameOf(id, on, index)}`,
    `DTSTAMP:${digits(madeOn)}T000000Z`,
    // Without milliseconds, in UTC; a day without a time belongs to no zone.
    at === null ? `DTSTART;VALUE=DATE:${digits(on)}` : `DTSTART:${digits(at.replace(/\.\d+/, ""))}`,
    `SUMMARY:${escaped(summary)}`,
    "END:VEVENT",
  ]);
  return [...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:Aftermark"], ...events, "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

/** The runs of dark squares of a row, each as an oblong. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const from = x;
    while (row[x + 1] === true) x += 1;
    const width = String(x + 1 - from);
    path += `M${String(from + QUIET)} ${String(y + QUIET)}h${width}v1h-${width}z`;
  }
  return path;
}

/** Draws the calendar code of one block, made on the day of its handout. The fewest squares come first,
 * since large ones are read most easily; what is left of them goes into reserve against dirt. */
export function drawCalendarCode(block: CodeBlock, madeOn: string): CalendarCode {
  const { data, size } = encode(writeShortCalendar(block, madeOn), { ecc: "L", border: 0, boostEcc: true });
  return { size: size + 2 * QUIET, path: data.map(rowPath).join("") };
}

/** The calendar code of a handout; null where it has none. */
export function findCalendarCode(document: HandoutDocument): CalendarCode | null {
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === "calendar-code") return drawCalendarCode(block, document.madeOn);
    }
  }
  return null;
}
