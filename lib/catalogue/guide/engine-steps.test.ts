import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ENGINE_STEPS } from "./engine-steps.ts";

/**
 * Numbers of the code that are no clinical choice: the calendar, limits of a search, the longest text, the map's drawing,
 * how many chips are offered.
 */
const NOT_CLINICAL = new Set([
  "HORIZON_DAYS",
  "SEARCH_DAYS",
  "SEARCH_STATES",
  "OVERDUE_SEARCH_DAYS",
  "MOST_DAYS_OFFERED",
  "DAYS_IN_MONTH",
  "DAYS_A_MONTH",
  "LONGEST_TEXT",
  "LONGEST_RANGE_IN_WEEKS",
  "REACH",
  "SIDEWAYS",
  "MOST_PICKS",
  "VISITS_IN_CODE",
  "HIGHEST_MM",
  "WIDEST_MM",
  "LONGEST_LETTERHEAD_LINE",
  "MOST_LETTERHEAD_LINES",
]);

/** Steps with numbers that only order things and would mean nothing to a reader. */
const RANKS = new Set(["EN-LIKELY", "EN-OUTRANKED", "EN-NEARLY"]);

/** Folders of the engine whose numbers decide something about a patient. */
const FOLDERS = [
  "facts",
  "differential",
  "look-again",
  "prognosis",
  "referral",
  "safety",
  "plan",
  "scheduling",
  "session",
  "visit",
  "handout",
  "response",
];

function numbersInCode(): ReadonlyMap<string, number> {
  const root = path.join(process.cwd(), "lib/clinical");
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => path.join(root, folder, file)),
  );
  const found = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^(?:export )?const ([A-Z][A-Z_]*) = (\d+(?:\.\d+)?);/gmu)].map(
      (match) => [match[1] ?? "", Number(match[2])] as const,
    ),
  );
  return new Map(found.filter(([name]) => !NOT_CLINICAL.has(name)));
}

describe("the numbers of the engine", () => {
  it("stand in the guide, each with the value that the code has", () => {
    const told = ENGINE_STEPS.flatMap(({ constants = {} }) => Object.entries(constants));
    expect(Object.fromEntries(told.toSorted())).toEqual(Object.fromEntries([...numbersInCode()].toSorted()));
  });

  it("are said in the sentence that tells them", () => {
    const words: Readonly<Record<number, string>> = { 3: "three", 4: "four", 8: "eight", 24: "two years" };
    for (const { id, text, when, constants = {} } of ENGINE_STEPS) {
      if (RANKS.has(id)) continue;
      for (const value of Object.values(constants)) {
        const said = `${text} ${when}`;
        const inWords = (words[value] ?? "\n").toLowerCase();
        expect(
          said.includes(String(value)) || said.toLowerCase().includes(inWords),
          `${id} ${String(value)}`,
        ).toBe(true);
      }
    }
  });

  it("each have an id of their own and say when they count", () => {
    expect(new Set(ENGINE_STEPS.map(({ id }) => id)).size).toBe(ENGINE_STEPS.length);
    for (const step of ENGINE_STEPS) {
      expect(step.basis === "cited", step.id).toBe(step.cite.length > 0);
      expect(step.when.length, step.id).toBeGreaterThan(3);
    }
  });
});
