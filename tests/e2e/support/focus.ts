import { expect, type Page } from "@playwright/test";

/** What is wrong with where the focus is, in words; empty when nothing is. Runs in the page. */
function focusFault(): string {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement || held instanceof SVGElement) || held === document.body) return "lost";
  const name = `${held.tagName.toLowerCase()} ${held.getAttribute("aria-label") ?? held.textContent.slice(0, 40)}`;
  if (!held.checkVisibility({ visibilityProperty: true })) return `on what is not shown: ${name}`;
  const dialog = [...document.querySelectorAll("dialog")].find((one) => one.matches(":modal"));
  if (dialog && !dialog.contains(held)) return `behind the dialog: ${name}`;
  // A radio may be a dot of nothing in its label.
  const own = held.getBoundingClientRect();
  const shown = own.width < 4 || own.height < 4 ? (held.closest("label") ?? held) : held;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const across = [Math.max(left, 0), Math.min(right, innerWidth)] as const;
  const down = [Math.max(top, 0), Math.min(bottom, innerHeight)] as const;
  if (across[0] >= across[1] || down[0] >= down[1]) return `outside the window: ${name}`;
  const seen = [0.1, 0.3, 0.5, 0.7, 0.9].some((x) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].some((y) => {
      const hit = document.elementFromPoint(
        across[0] + x * (across[1] - across[0]),
        down[0] + y * (down[1] - down[0]),
      );
      return hit !== null && (shown.contains(hit) || hit.contains(shown));
    }),
  );
  return seen ? "" : `hidden under something: ${name}`;
}

/**
 * Expects the focus on something that is shown, in front, and not wholly covered (WCAG 2.4.7, 2.4.11).
 * @param after what was done last, for the message
 */
export async function expectFocusHeld(page: Page, after: string): Promise<void> {
  await expect.poll(() => page.evaluate(focusFault), { message: `focus after: ${after}` }).toBe("");
}
