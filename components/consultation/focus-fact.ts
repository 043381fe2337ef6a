import { factAnchor } from "./term-choice.tsx";

/** Told when the patient is registered, and shown with the facts of the chart at most. */
const OF_REGISTER = ["ageYears", "sex"];

/** Where a fact is recorded on the page: its field, or the facts of the chart. */
export function anchorOf(path: string): string {
  const [part, second = "", third = ""] = path.split(".");
  if (part === "patient" && OF_REGISTER.includes(second)) return "chart-facts";
  return factAnchor(part === "findings" ? `${part}.${second}.${third}` : `${part ?? ""}.${second}`);
}

const byId = (id: string): HTMLElement | null => document.getElementById(id);

/**
 * Leads to the field of a fact: opens the finding or the fold that hides it, scrolls to it, and sets the focus there.
 *
 * @returns whether the page has such a field
 */
export function focusFact(path: string): boolean {
  const row = /^findings\.(\d+)/.exec(path);
  const finding = row ? byId(`finding-${row[1] ?? ""}`) : null;
  const toggle = finding?.querySelector<HTMLElement>("button[aria-expanded='false']");
  toggle?.click();
  if (toggle) {
    // The fields of the finding are drawn with the next frame.
    requestAnimationFrame(() => {
      focusIn(byId(anchorOf(path)) ?? finding);
    });
    return true;
  }
  return focusIn(byId(anchorOf(path)) ?? finding);
}

/** Sets the focus to the chosen answer of a field, or to its first control. */
export function focusIn(field: HTMLElement | null): boolean {
  if (!field) return false;
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  const control =
    field.querySelector<HTMLElement>("input:checked") ??
    field.querySelector<HTMLElement>("input, select, textarea, button, a");
  control?.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
  return true;
}
