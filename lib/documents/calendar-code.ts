import "server-only";

import { drawCode, type DrawnCode } from "#lib/platform/drawn-code.ts";
import type { HandoutBlock, HandoutDocument } from "#lib/clinical/handout/handout-document.ts";

type CodeBlock = Extract<HandoutBlock, { kind: "calendar-code" }>;

/** The page around the code is white as well, and holds the rest of the four squares it needs. */
const EDGE = 1;

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

/** Draws the calendar code of one block, made on the day of its handout. */
export function drawCalendarCode(block: CodeBlock, madeOn: string): DrawnCode {
  return drawCode(writeShortCalendar(block, madeOn), { reserve: "L", edge: EDGE });
}

/** The calendar code of a handout; null where it has none. */
export function findCalendarCode(document: HandoutDocument): DrawnCode | null {
  for (const { blocks } of document.sections) {
    for (const block of blocks) {
      if (block.kind === "calendar-code") return drawCalendarCode(block, document.madeOn);
    }
  }
  return null;
}
