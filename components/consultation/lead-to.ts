import type { FieldPlace } from "./field-place.ts";

/** What opens with a press may have to be fetched; it is looked for during this many drawings. */
const FRAMES = 180;

const CONTROLS = "input:not([type='hidden']), select, textarea, button, a[href], summary";

function findIn({ at, holding }: FieldPlace): HTMLElement | null {
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
  if (groups.length < 2 && chosen !== null) return chosen;
  return [...within.querySelectorAll<HTMLElement>(CONTROLS)].find(({ offsetParent }) => offsetParent) ?? null;
}

function focusIn(field: HTMLElement): void {
  for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    fold.open = true;
  }
  const control = controlOf(field) ?? field;
  if (control === field) field.setAttribute("tabindex", "-1");
  control.focus({ preventScroll: true });
  // Below the banner, by the page's scroll padding; the middle may lie behind the list of what is missing.
  (control.closest("[role='radiogroup'], fieldset") ?? control).scrollIntoView({ block: "start" });
}

/**
 * Leads to a field: opens the row or the disclosure that holds it, scrolls it clear of what sticks to the page's edges,
 * and puts the focus there. While the field is still to come, the focus waits in what will hold it; whoever presses
 * anything meanwhile is not led on.
 */
export function leadTo(place: FieldPlace): void {
  const row =
    place.finding === undefined ? null : document.getElementById(`finding-${String(place.finding)}`);
  const toggle = row?.querySelector("button");
  if (toggle?.ariaExpanded === "false") toggle.click();
  const leading = new AbortController();
  const { signal } = leading;
  const stop = () => {
    leading.abort();
  };
  for (const act of ["pointerdown", "keydown"]) {
    window.addEventListener(act, stop, { capture: true, signal });
  }
  let frames = 0;
  let reached: HTMLElement | null = null;
  function look() {
    if (signal.aborted) return;
    const field = findIn(place);
    if (field !== null && field !== reached) focusIn(field);
    reached = field;
    frames += 1;
    if (frames === FRAMES || document.querySelector(place.at[0] ?? "") !== null) stop();
    else requestAnimationFrame(look);
  }
  // What the press has opened is drawn first.
  requestAnimationFrame(look);
}
