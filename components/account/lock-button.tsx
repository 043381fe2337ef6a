"use client";

import { Icon } from "../ui/icon.tsx";
import { menuItemClassNames } from "../ui/menu.tsx";
import { lockNow } from "./lock-events.ts";

/** The line "Lock" of the account menu: covers the page at once, and keeps it. */
export function LockButton() {
  return (
    <button type="button" className={menuItemClassNames} onClick={lockNow}>
      <Icon name="lock" />
      Lock
    </button>
  );
}
