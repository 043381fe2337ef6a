import ICAL from "ical.js";
import jsQR from "jsqr";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { HandoutDocument } from "#lib/clinical/handout/handout-document.ts";
import {
  EXAMPLE_PATIENT,
  exampleCourse,
  exampleDocument,
  exampleVisits,
  SHORTEST_PLAN,
  USUAL_PLAN,
} from "#tests/support/handout-examples.ts";
import { findCalendarCode } from "./calendar-code.ts";
import { codeFile } from "./picture-files.ts";

/** What a phone reads in the code, drawn as it is printed: 32 mm on white paper, at the dots of an office printer. */
async function scan(document: HandoutDocument): Promise<string> {
  const code = findCalendarCode(document);
  if (code === null) throw new Error("This handout has no code");
  const dots = Math.round((32 / 25.4) * 300);
  const { data, info } = await sharp(Buffer.from(codeFile(code)))
    .resize(dots, dots)
    .flatten({ background: "#fff" })
    .extend({ top: 40, bottom: 40, left: 40, right: 40, background: "#fff" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(Uint8ClampedArray.from(data), info.width, info.height)?.data ?? "";
}

const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents("vevent");
const daysOf = (calendar: string) =>
  eventsOf(calendar).map((event) => String(event.getFirstPropertyValue("dtstart")));

describe("the calendar code of a handout", () => {
  it("is read by a camera as a calendar with the days of the visits to come", async () => {
    const scanned = await scan(exampleDocument(USUAL_PLAN));
    expect(scanned.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(daysOf(scanned)).toEqual(USUAL_PLAN.visits.map(({ dueOn }) => dueOn).toSorted());
    for (const event of eventsOf(scanned)) {
      expect(event.getFirstPropertyValue("summary")).toBe("Clinic visit");
      expect(event.getFirstPropertyValue("uid")).not.toBe("");
    }
  });

  it("holds nothing of the patient, the clinic or the treatment", async () => {
    const document = exampleDocument(USUAL_PLAN);
    const scanned = await scan(document);
    const { name, born, number } = document.identity;
    for (const word of [name, born, number].join(" ").split(/[\s,]+/)) {
      if (word.length > 3) expect(scanned).not.toContain(word);
    }
    expect(scanned).not.toContain(document.clinicName);
    expect(scanned).not.toMatch(/laser|skin|derm|acne|peel|http|@/i);
  });

  it("carries the next five visits of a long course, and the sheet says so", async () => {
    const days = Array.from({ length: 8 }, (_, index) => `2027-0${String(index + 1)}-11`);
    const plan = {
      ...USUAL_PLAN,
      steps: [exampleCourse("pulsed-dye-laser-595", 1)],
      visits: exampleVisits("pulsed-dye-laser-595", days),
    };
    const document = exampleDocument(plan);
    expect(daysOf(await scan(document))).toEqual(days.slice(0, 5));
    expect(JSON.stringify(document)).toContain("next 5 visits");
  });

  it("is left out where no visit is to come", () => {
    expect(findCalendarCode(exampleDocument({ ...SHORTEST_PLAN, visits: [] }))).toBeNull();
  });

  it("is the same for the same handout, and another once a visit was moved", () => {
    const of = (plan: typeof USUAL_PLAN) =>
      findCalendarCode(exampleDocument(plan, { patient: EXAMPLE_PATIENT }));
    const moved = {
      ...USUAL_PLAN,
      visits: USUAL_PLAN.visits.map((visit, index) =>
        index === 0 ? { ...visit, dueOn: "2026-12-15" } : visit,
      ),
    };
    expect(of(USUAL_PLAN)).toEqual(of(USUAL_PLAN));
    expect(of(moved)).not.toEqual(of(USUAL_PLAN));
  });
});
