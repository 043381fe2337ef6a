const STORED_AS = "aftermark-single-keys";

/**
 * Whether shortcuts of one letter are on. They can be switched off, because speech input and shaking hands press them
 * unmeant (WCAG 2.1.4). On unless this device says otherwise.
 */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== "off";
  } catch {
    return true;
  }
}

/**
 * Switches shortcuts of one letter on or off on this device.
 * @param on What they become.
 */
export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(STORED_AS, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing keeps the default too.
  }
}

/**
 * Whether a key press belongs to a field or an open dialog, and so to nobody else.
 * @param event The press.
 */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return isField(event.target);
}

/**
 * Whether what is typed here is this place's own: a field, or anything in a dialog.
 * @param target Where the focus is.
 */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog") !== null
  );
}
