/**
 * What can be done on the page that is shown. The page itself is the registry: an act is an element that is on it, so
 * an act comes and goes with its part. `data-act` marks one that is offered before anything is typed (its value is its
 * name, where the element's own is not enough), `data-keys` gives it a key or two in a row (`a`, `g 3`). Every other
 * named control is found by typing.
 */
export type PageAct = {
  readonly label: string;
  readonly keys: readonly string[];
  /** Offered unasked. */
  readonly marked: boolean;
  /** Why it cannot be done now. */
  readonly refusal: string | null;
  readonly element: HTMLElement;
};

const MARKED = "[data-act]";
const NAMED = [
  "button",
  "summary",
  "a[href]:not(:is(table, ol, ul) a)",
  "input:not([type=radio], [type=hidden])",
  "textarea",
  "select",
  "[role=radiogroup]",
].join();
const FOCUSABLE = ":is(a[href], button, input, select, textarea, summary, [tabindex])";

const inWords = (text: string | null | undefined) => text?.replace(/\s+/gu, " ").trim() ?? "";

function readableText(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return "";
  for (const unread of copy.querySelectorAll("[aria-hidden=true]")) unread.remove();
  return inWords(copy.textContent);
}

function textOf(ids: string | null): string {
  return inWords(
    ids
      ?.split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
}

function nameOf(element: HTMLElement): string {
  const said = inWords(element.getAttribute("aria-label")) || textOf(element.getAttribute("aria-labelledby"));
  if (said !== "") return said;
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
  const label = isField ? element.labels?.[0] : undefined;
  return label ? readableText(label) : isField ? "" : readableText(element);
}

/** Whether it can be seen, or would be once the disclosure around it is opened. */
function isThere(element: HTMLElement): boolean {
  if (element.closest("[inert], dialog") !== null) return false;
  const folded = element.parentElement?.closest("details:not([open])");
  return folded instanceof HTMLElement ? isThere(folded) : element.checkVisibility();
}

function toAct(element: HTMLElement): PageAct {
  const own = nameOf(element);
  const refused = element.matches(":disabled, [aria-disabled=true]");
  return {
    label: inWords(element.dataset["act"]) || own,
    keys: element.dataset["keys"]?.split(" ") ?? [],
    marked: element.matches(MARKED),
    refusal: refused ? textOf(element.getAttribute("aria-describedby")) || "Not possible just now" : null,
    element,
  };
}

const elementsOf = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

/**
 * The acts of the page as it stands, those that are marked first, each name once.
 * @returns Empty labels are left out: nobody could type them.
 */
export function collectPageActs(): readonly PageAct[] {
  const marked = elementsOf(MARKED).filter(isThere).map(toAct);
  const named = elementsOf(`main :is(${NAMED})`)
    .filter((element) => !element.matches(MARKED) && isThere(element))
    .map(toAct);
  const seen = new Set<string>();
  return [...marked, ...named].filter(({ label }) => {
    if (label === "" || seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

/**
 * Does an act as if its element had been pressed: what hides it is opened, it takes the focus, and it is clicked, save
 * where it is a field to write or choose in.
 * @param element Where the act stands.
 */
export function pressAct(element: HTMLElement): void {
  for (let at = element.parentElement?.closest("details"); at; at = at.parentElement?.closest("details")) {
    at.open = true;
  }
  if (element.matches("[role=radiogroup]")) {
    element.querySelector<HTMLElement>("input:checked, input")?.focus();
    return;
  }
  element.focus();
  if (!element.matches("input:not([type=radio], [type=checkbox], [type=button]), select, textarea")) {
    element.click();
  }
  const target = element instanceof HTMLAnchorElement && element.hash !== "" ? element.hash.slice(1) : null;
  if (target !== null) focusPart(target);
}

/** Takes the focus to a part of the page: to itself where it can hold it, else to the first thing in it that can. */
function focusPart(id: string): void {
  const part = document.getElementById(id);
  const holder = part?.matches(FOCUSABLE) ? part : part?.querySelector<HTMLElement>(FOCUSABLE);
  holder?.focus();
}

const BETWEEN_KEYS_MS = 1500;
let first: { readonly key: string; readonly at: number } | null = null;

/**
 * Takes a key press outside fields: the act of this key, or of this one after the one before it, is done.
 * @param event A single letter or digit.
 */
export function pressKey(event: KeyboardEvent): void {
  const before = first !== null && event.timeStamp - first.at < BETWEEN_KEYS_MS ? `${first.key} ` : "";
  const keys = `${before}${event.key}`;
  const act = elementsOf(`[data-keys="${keys}"]`).find(
    (element) => isThere(element) && !element.matches(":disabled"),
  );
  const begins = before === "" && elementsOf(`[data-keys^="${event.key} "]`).length > 0;
  first = begins ? { key: event.key, at: event.timeStamp } : null;
  if (!act) return;
  event.preventDefault();
  // A digit after a letter is not also the number of a card.
  event.stopPropagation();
  pressAct(act);
}
