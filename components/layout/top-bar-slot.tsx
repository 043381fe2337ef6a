"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { TOP_BAR_SLOT } from "./top-bar-slot-id.ts";

const nothingToWatch = () => () => undefined;

/**
 * Puts a page's saved state into the top bar, where it stays in sight however far the page is scrolled.
 * @param props.children Small: one line.
 */
export function TopBarSlot({ children }: { readonly children: ReactNode }) {
  const slot = useSyncExternalStore(
    nothingToWatch,
    () => document.getElementById(TOP_BAR_SLOT),
    () => null,
  );
  return slot ? createPortal(children, slot) : null;
}
