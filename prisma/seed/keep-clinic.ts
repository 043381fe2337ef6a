import { addDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { BANK_HOLIDAY_REGIONS } from "#lib/catalogue/calendar/bank-holidays.ts";
import { listClosures } from "#lib/data/clinic-calendar.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addClosureSchema } from "#lib/schemas/clinic-calendar.ts";
import { addDeviceSchema } from "#lib/schemas/device.ts";
import { addProtocolSchema } from "#lib/schemas/protocol.ts";
import { addBankHolidays } from "#lib/use-cases/add-bank-holidays.ts";
import { addClosure } from "#lib/use-cases/add-closure.ts";
import { addDevice } from "#lib/use-cases/add-device.ts";
import { addProtocol } from "#lib/use-cases/add-protocol.ts";
import { removeClosure } from "#lib/use-cases/remove-closure.ts";
import type { ClinicTeam } from "./clinic-team.ts";
import { expectDone } from "./expect-done.ts";
import { actingAt, daysBefore } from "./seed-calendar.ts";

const I_TO_III = ["I", "II", "III"];
const DARKER = ["V", "VI"];

/** Devices of the demonstration. Makers, numbers and limits are made up and recommend nothing. */
const devices = (today: string) => [
  {
    ...{ name: "Pulsed dye laser, room 2", maker: "Invented Lasers", model: "Demo 595" },
    ...{ serialNumber: "DEMO-0595-01", modality: "light", treatments: ["pulsed-dye-laser-595"] },
    ...{ lastServiceOn: addDays(today, -120), nextServiceOn: addDays(today, 245) },
    limits: [
      { setting: "fluenceJPerCm2", fitzpatrick: I_TO_III, min: 3, max: 10 },
      { setting: "fluenceJPerCm2", fitzpatrick: ["IV"], min: 3, max: 8 },
      { setting: "fluenceJPerCm2", fitzpatrick: DARKER, min: 3, max: 7 },
      { setting: "passes", fitzpatrick: [...I_TO_III, "IV", ...DARKER], max: 2 },
    ],
  },
  {
    ...{ name: "Needling pen", maker: "Invented Needles", model: "Demo pen" },
    ...{ serialNumber: "DEMO-PEN-07", modality: "needling", treatments: ["microneedling"] },
    ...{ lastServiceOn: addDays(today, -400), nextServiceOn: addDays(today, -35) },
    limits: [
      { setting: "depthMm", fitzpatrick: [...I_TO_III, "IV"], max: 2 },
      { setting: "depthMm", fitzpatrick: DARKER, max: 1.5 },
    ],
  },
];

const PROTOCOLS = [
  {
    name: "Red marks, dye laser",
    body: {
      steps: [
        { treatment: "sunscreen-spf30" },
        { treatment: "azelaic-acid" },
        { treatment: "pulsed-dye-laser-595", sessions: 3, intervalWeeks: { min: 4, max: 5 } },
      ],
      reviewWeeks: [6],
      note: "Photographs before the first session and at each review.",
    },
  },
  {
    name: "Shallow scars, needling",
    body: {
      steps: [
        { treatment: "sunscreen-spf30" },
        { treatment: "topical-retinoid" },
        { treatment: "microneedling", sessions: 3, intervalWeeks: { min: 4, max: 5 } },
      ],
      reviewWeeks: [],
      note: "",
    },
  },
];

/** The first Wednesday at least so many days from a day. */
function wednesdayAfter(today: string, days: number): string {
  const from = addDays(today, days);
  return addDays(from, (3 - weekdayOf(from) + 7) % 7);
}

/** Days before the first visit of the demonstration, by when its calendar was known. */
const KNOWN_DAYS_BEFORE = 420;

/**
 * The closures and bank holidays of the demonstration's first clinic, kept before anybody is given a date. On a bank
 * holiday it is open where the demonstration is made on that day.
 */
export async function keepCalendar({ administrator }: ClinicTeam, today: string): Promise<void> {
  if (administrator === null) return;
  const early = actingAt(administrator, daysBefore(today, KNOWN_DAYS_BEFORE), "09:00");
  const closures = [
    { from: wednesdayAfter(today, 60), label: "Training day" },
    { from: addDays(today, 150), to: addDays(today, 156), label: "Refurbishment" },
  ];
  for (const closure of closures) {
    expectDone(await addClosure(early, addClosureSchema.parse(closure)), closure.label);
  }
  const [region] = BANK_HOLIDAY_REGIONS;
  if (region === undefined) return;
  const thisYear = Number(today.slice(0, 4));
  for (const year of [thisYear - 1, thisYear, thisYear + 1]) {
    if (region.years[year] === undefined) continue;
    const answer = await addBankHolidays(early, { region: region.code, year });
    expectDone(answer, `bank holidays ${String(year)}`);
  }
  const kept = expectDone(await withClinic(early, "course.list", listClosures), "its closures");
  for (const { id: closureId, version } of kept.filter(({ from, to }) => from <= today && today <= to)) {
    expectDone(await removeClosure(early, { closureId, version }), "opening on a closed day");
  }
}

/** The devices of the demonstration's first clinic with their limits; its sessions name them. */
export async function keepDevices({ administrator }: ClinicTeam, today: string): Promise<void> {
  if (administrator === null) return;
  for (const device of devices(today)) {
    expectDone(await addDevice(administrator, addDeviceSchema.parse(device)), device.name);
  }
}

/** The protocols of the demonstration's first clinic. */
export async function keepProtocols({ dermatologist }: ClinicTeam): Promise<void> {
  for (const protocol of PROTOCOLS) {
    expectDone(await addProtocol(dermatologist, addProtocolSchema.parse(protocol)), protocol.name);
  }
}
