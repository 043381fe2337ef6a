import type { GapLine } from "./gap-lines.ts";

/** What opens with a press may have to be fetched; it is looked for during this many drawings. */
const FRAMES = 180;

const CONTROLS = "input:not([type='hidden']), select, textarea, button, a[href], summary";

function findIn({ at, holding }: Pick<GapLine, "at" | "holding">): HTMLElement | null {
  for (const place of at) {
    const found = [...document.querySelectorAll<HTMLElement>(place)];
    const fits = holding === undefined ? found : found.filter((one) => one.textContent.includes(holding));
    if (fits[0] !== undefined) return fits[0];
  }
  return at.length > 1 ? document.querySelector<HTMLElement>(at.at(-1) ?? "") : null;
}

/** The control to go on with: of a scale the first item without an answer, else the chosen answer, else the first. */
function controlOf(field: HTMLElement): HTMLElement | null {
  if (field.matches(CONTROLS)) return field;
  const groups = [...field.querySelectorAll<HTMLElement>("[role='radiogroup'], fieldset")];
  const open = groups.find((group) => group.querySelector("input:checked") === null);
  const within = groups.length > 1 && open !== undefined ? open : field;
  const chosen = within.querySelector<HTMLElement>("input:checked");
  if (groups.length === 1 && chosen !== null) return chosen;
  return [...within.querySelectorAll<HTMLElement>(CONTROLS)].find(({ offsetParent }) => offsetParent) ?? null;
}

/**
 * Leads to a field: opens the row or the disclosure that holds it, scrolls it clear of what sticks to the page's edges,
 * and puts the focus there.
 */
export function leadTo(line: GapLine): void {
  const row = line.finding === undefined ? null : document.getElementById(`finding-${String(line.finding)}`);
  row?.querySelector<HTMLElement>("button[aria-expanded='false']")?.click();
  const wanted = line.at[0] ?? "";
  let frames = 0;
  function look() {
    frames += 1;
    const last = frames >= FRAMES;
    const opened = row === null || document.querySelector(wanted) !== null || last;
    const field = opened ? findIn(line) : null;
    if (field === null) {
      if (!last) requestAnimationFrame(look);
      return;
    }
    for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
      fold.open = true;
    }
    const control = controlOf(field) ?? field;
    if (control === field) field.setAttribute("tabindex", "-1");
    control.focus({ preventScroll: true });
    // Below the banner, by the page's scroll padding; the middle may lie behind the list itself.
    (control.closest("[role='radiogroup'], fieldset") ?? control).scrollIntoView({ block: "start" });
  }
  look();
}
