import type { Page } from "@playwright/test";
import type { Effort } from "./action-counter.ts";
import { expectFocusHeld } from "./focus.ts";

/**
 * Works a page by keyboard alone and counts it: each key or chord is a keystroke, each shortcut and each burst of typing
 * an action. After each of them the focus must be held (`expectFocusHeld`).
 */
export type Keyboard = {
  readonly effort: () => Effort;
  /** Presses keys one after the other, such as `g` and `3`. @param what for the message */
  press(what: string, ...keys: readonly string[]): Promise<void>;
  /** Types where the focus is. */
  write(text: string, thenEnter?: "then Enter"): Promise<void>;
  /** Does an act of the page through the palette, by the beginning of its name. */
  command(typed: string): Promise<void>;
};

/** A keyboard that has pressed nothing yet. */
export function useKeyboard(page: Page): Keyboard {
  let actions = 0;
  let keystrokes = 0;
  const burst = async (what: string, keys: readonly string[]) => {
    actions += 1;
    for (const key of keys) {
      keystrokes += 1;
      await page.keyboard.press(key);
    }
    await expectFocusHeld(page, what);
  };
  return {
    effort: () => ({ actions, keystrokes }),
    press: (what, ...keys) => burst(what, keys),
    write: (text, thenEnter) =>
      burst(`typing ${text}`, [...Array.from(text), ...(thenEnter === undefined ? [] : ["Enter"])]),
    command: async (typed) => {
      await burst(`the act ${typed}`, ["Control+k", ...Array.from(typed), "Enter"]);
      // Enter waits for the patients of that name.
      await page.getByRole("dialog", { name: "Go to" }).waitFor({ state: "hidden" });
      await expectFocusHeld(page, `the act ${typed} was done`);
    },
  };
}
