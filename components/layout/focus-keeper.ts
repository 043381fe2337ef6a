/**
 * Brings the focus back when what had it is gone: removed, hidden, disabled or made inert. It goes to the same place
 * in the next row of a list, else to the nearest part of the page that is still there, so that the keyboard and a
 * screen reader go on from where they were (WCAG 2.4.3) and not from the top of the document.
 */

const FOCUSABLE =
  ":is(a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']):not(:disabled)";

type Place = {
  readonly element: HTMLElement;
  /** What it stands in, nearest first. */
  readonly around: readonly HTMLElement[];
  readonly row: { readonly list: HTMLElement; readonly at: number; readonly control: number } | null;
};

const isUsable = (element: HTMLElement) =>
  element.isConnected &&
  element.checkVisibility({ visibilityProperty: true }) &&
  !element.matches(":disabled") &&
  element.closest("[inert]") === null;

/** So many controls of a row are told apart; whoever is further in goes to the first control of the next row. */
const MOST_CONTROLS = 24;

/** The first controls of a row that can be used; no more, since a row may hold a whole form. */
function controlsOf(row: Element): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const control of row.querySelectorAll<HTMLElement>(FOCUSABLE)) {
    if (found.length === MOST_CONTROLS) break;
    if (isUsable(control)) found.push(control);
  }
  return found;
}

function placeOf(element: HTMLElement): Place {
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) around.push(at);
  const item = element.closest("li, tr");
  const list = item?.parentElement ?? null;
  const row =
    item && list
      ? { list, at: [...list.children].indexOf(item), control: controlsOf(item).indexOf(element) }
      : null;
  return { element, around, row };
}

function focusIn(row: Place["row"]): boolean {
  if (row === null || !isUsable(row.list)) return false;
  const next = row.list.children[row.at] ?? row.list.children[row.at - 1];
  const controls = next ? controlsOf(next) : [];
  const control = controls[row.control] ?? controls[0];
  control?.focus();
  return control !== undefined;
}

function focusPart(around: Place["around"]): void {
  const part = around.find(
    (one) => one.matches("section, aside, dialog, main, form[aria-label]") && isUsable(one),
  );
  const holder = part ?? document.querySelector<HTMLElement>("main");
  if (!holder) return;
  if (!holder.hasAttribute("tabindex")) holder.tabIndex = -1;
  const { top, bottom } = holder.getBoundingClientRect();
  holder.focus({ preventScroll: top < window.innerHeight && bottom > 0 });
}

/**
 * Begins to watch over the focus.
 * @returns Ends it.
 */
export function keepFocus(): () => void {
  let held: Place | null = null;
  let asked = 0;

  function remember(target: EventTarget | null) {
    held = target instanceof HTMLElement && target !== document.body ? placeOf(target) : null;
  }

  function mend() {
    asked = 0;
    const { activeElement } = document;
    if (held === null || isUsable(held.element)) return;
    if (activeElement instanceof HTMLElement && activeElement !== document.body && isUsable(activeElement))
      return;
    const { row, around } = held;
    if (!focusIn(row)) focusPart(around);
  }

  function onFocusIn({ target }: FocusEvent) {
    remember(target);
  }
  // A press beside every control lets go of the focus on purpose; a control that is being removed does not.
  function onFocusOut({ target, relatedTarget }: FocusEvent) {
    if (relatedTarget !== null || target !== held?.element || !document.hasFocus()) return;
    queueMicrotask(() => {
      if (held !== null && target === held.element && isUsable(held.element)) held = null;
    });
  }

  const observer = new MutationObserver(() => {
    if (asked === 0) asked = requestAnimationFrame(mend);
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["class", "disabled", "hidden", "inert", "open"],
  });
  document.addEventListener("focusin", onFocusIn);
  document.addEventListener("focusout", onFocusOut);
  remember(document.activeElement);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(asked);
    document.removeEventListener("focusin", onFocusIn);
    document.removeEventListener("focusout", onFocusOut);
  };
}
