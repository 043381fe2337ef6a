import type { Locator } from "@playwright/test";

/** What a person has done so far. */
export type Effort = { readonly actions: number; readonly keystrokes: number };

/**
 * Does what a person would do and counts it. An action is one click or tap, or one uninterrupted burst of typing in one
 * field; clicking into a field that is not in focus yet is an action of its own.
 */
export type ActionCounter = {
  readonly effort: () => Effort;
  click(target: Locator): Promise<void>;
  /** Types into a field, `Enter` included where `thenEnter` is set. */
  type(field: Locator, text: string, thenEnter?: "then Enter"): Promise<void>;
};

const isFocused = (field: Locator): Promise<boolean> =>
  field.evaluate((element) => element === element.ownerDocument.activeElement);

/** A counter that starts at nothing. @param by how things are pressed */
export function countActions(by: "click" | "tap" = "click"): ActionCounter {
  let actions = 0;
  let keystrokes = 0;
  const click = async (target: Locator) => {
    actions += 1;
    await target[by]();
  };
  return {
    effort: () => ({ actions, keystrokes }),
    click,
    async type(field, text, thenEnter) {
      await field.waitFor();
      if (!(await isFocused(field))) await click(field);
      actions += 1;
      keystrokes += Array.from(text).length + (thenEnter === undefined ? 0 : 1);
      await field.pressSequentially(text);
      if (thenEnter !== undefined) await field.press("Enter");
    },
  };
}
