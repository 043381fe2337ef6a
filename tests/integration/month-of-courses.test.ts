import { describe, expect, it } from "vitest";
import { addDays } from "#lib/format/iso-date.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { MONTH_DAYS, playMonth, type PlayedMonth } from "#tests/support/month-of-courses.ts";
import { listsOf, type Deed } from "#tests/support/month-oracle.ts";

/** A hundred patients take longer than one file may in every run: `npm run bench month` plays them. */
const PATIENTS = Number(process.env["MONTH_PATIENTS"] ?? 27);
const LIMIT_MS = 600_000;
const LAST = addDays(dateIn("Europe/London", now()), -1);

/** The evenings on which the product's lists differ from those of the deeds. */
const differences = (deeds: readonly Deed[], { evenings }: PlayedMonth): readonly string[] =>
  evenings.flatMap(({ day, lists }) => {
    const kept = listsOf(deeds, day);
    return Object.entries(lists).flatMap(([name, shown]) => {
      const own = kept[name as keyof typeof kept];
      return JSON.stringify(own) === JSON.stringify(shown)
        ? []
        : [`${day} ${name}: shown ${JSON.stringify(shown)}, kept ${JSON.stringify(own)}`];
    });
  });

describe("a month of laser, peel and needling courses", () => {
  it(
    `leaves each evening the same lists as a record kept beside it, for ${String(PATIENTS)} patients`,
    async () => {
      const started = performance.now();
      const month = await playMonth(PATIENTS, LAST, 20_261_123);
      const seconds = (performance.now() - started) / 1000;
      expect(month.evenings).toHaveLength(MONTH_DAYS);
      expect(differences(month.deeds, month)).toEqual([]);

      // Last settings: what the page of each session offered, the first of a course included.
      expect(month.settings.filter(({ shown, kept }) => shown !== kept)).toEqual([]);
      expect(month.settings.filter(({ shown }) => shown !== null).length).toBeGreaterThan(PATIENTS / 4);

      // The month had all of it in it: every kind of deed, and every list somebody to show.
      const deeds = Map.groupBy(month.deeds, ({ what }) => what);
      const kinds = [
        "accepted",
        "dated",
        "done",
        "missed",
        "called",
        "held",
        "resumed",
        "stopped",
        "hurt",
        "healed",
      ];
      expect(kinds.filter((kind) => !deeds.has(kind as Deed["what"]))).toEqual([]);
      const names = Object.keys(month.evenings[0]?.lists ?? {});
      expect(
        names.filter((name) =>
          month.evenings.every(({ lists }) => lists[name as keyof typeof lists].length === 0),
        ),
      ).toEqual([]);

      // One deed forgotten, or written down a day late, must show: else the comparison compares nothing.
      for (const kind of kinds) {
        const [forgotten] = (deeds.get(kind as Deed["what"]) ?? []).filter(
          (deed) =>
            differences(
              month.deeds.filter((other) => other !== deed),
              month,
            ).length > 0,
        );
        expect(forgotten, `A forgotten deed “${kind}” goes unnoticed`).toBeDefined();
      }
      const counts = [...deeds].map(([kind, some]) => `${kind} ${String(some.length)}`).join(", ");
      const compared = month.evenings.length * names.length;
      process.stdout.write(
        `${String(PATIENTS)} patients, ${String(compared)} lists compared, ${counts}; ${seconds.toFixed(1)} s\n`,
      );
    },
    LIMIT_MS,
  );
});
