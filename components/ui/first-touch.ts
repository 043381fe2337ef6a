"use client";

import { useSyncExternalStore } from "react";

const { promise, resolve } = Promise.withResolvers<undefined>();
let isTouched = false;

/** Settles at the first sign of a person on the page; on the server never. */
export const firstTouch: Promise<undefined> = promise;

/**
 * Fetches every part of the page that waits for a person, so that a later loss of the network leaves nothing missing.
 * Called by itself at the first sign of one: a pointer, a key, a focus.
 */
export function fetchLater(): void {
  isTouched = true;
  resolve(undefined);
}

const inBrowser = typeof window !== "undefined";
if (inBrowser) {
  for (const sign of ["pointermove", "pointerdown", "keydown", "focusin"]) {
    window.addEventListener(sign, fetchLater, { capture: true, once: true, passive: true });
  }
}

function onTouch(tell: () => void): () => void {
  void promise.then(tell);
  return () => undefined;
}
const never = () => false;

/** Whether a person has touched the page. */
export const useTouched = (): boolean => useSyncExternalStore(onTouch, () => isTouched, never);

/** Whether this is the first drawing in the browser, which takes over what the server drew. */
export const useTakesOver = (): boolean => useSyncExternalStore(onTouch, never, () => inBrowser);
