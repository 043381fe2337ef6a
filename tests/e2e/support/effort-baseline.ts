import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { z } from "zod";
import type { Effort } from "./action-counter.ts";

const effort = z.strictObject({ actions: z.int(), keystrokes: z.int() });
const baselines = z.strictObject({
  "reference visit": effort,
  "reference visit by touch": effort,
  "reference visit by keyboard": effort,
  "return visit": effort,
  "repeat session": effort,
});

/**
 * Prints what a visit took and compares it with the committed figures: it may become less, never more. Whoever makes a
 * visit shorter lowers the figures in `journey-baseline.json`.
 */
export function expectNoMoreEffort(visit: keyof z.infer<typeof baselines>, taken: Effort): void {
  const file = path.join(import.meta.dirname, "..", "journey-baseline.json");
  const allowed = baselines.parse(JSON.parse(readFileSync(file, "utf8")))[visit];
  process.stdout.write(
    `\n${visit}: ${String(taken.actions)} actions (at most ${String(allowed.actions)}), ` +
      `${String(taken.keystrokes)} keystrokes (at most ${String(allowed.keystrokes)})\n`,
  );
  expect(taken.actions, `actions of the ${visit}`).toBeLessThanOrEqual(allowed.actions);
  expect(taken.keystrokes, `keystrokes of the ${visit}`).toBeLessThanOrEqual(allowed.keystrokes);
}
