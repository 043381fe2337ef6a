"use client";

import { useCallback, useEffect, useRef, type RefObject } from "react";

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTyped = (target: EventTarget | null): target is Typed =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Puts a value into a live field as a person does, so that React hears of it. */
function type(field: Typed, value: string): void {
  // React holds what it found there for known, and hears of another value only.
  field.value = `${value} `;
  // Past the property that React put on the field itself, by which it learns what scripts set.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")?.set?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  if (document.activeElement !== field) field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
}

/**
 * Holds what a person does in a place that is drawn and not live yet, and does it once it is: the last click, and the
 * text of every field.
 *
 * @returns the place's ref, and what to call when it is live
 */
export function useEarlyActs(): {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly onShown: () => void;
} {
  const place = useRef<HTMLDivElement>(null);
  const click = useRef<MouseEvent | null>(null);
  const texts = useRef(new Map<Typed, string>());
  const isShown = useRef(false);
  useEffect(() => {
    const isEarly = ({ target }: Event) =>
      !isShown.current && target instanceof Node && place.current?.contains(target);
    function hold(event: MouseEvent) {
      if (!isEarly(event)) return;
      event.preventDefault();
      event.stopPropagation();
      click.current = event;
    }
    function note(event: Event) {
      if (isEarly(event) && isTyped(event.target)) texts.current.set(event.target, event.target.value);
    }
    // At the window, because React lets nothing through to a place that is not live.
    window.addEventListener("click", hold, true);
    window.addEventListener("input", note, true);
    return () => {
      window.removeEventListener("click", hold, true);
      window.removeEventListener("input", note, true);
    };
  }, []);
  const onShown = useCallback(() => {
    isShown.current = true;
    // Not while React is at work: each act is to be done with before the next, as a person's are.
    setTimeout(() => {
      for (const [field, value] of texts.current) type(field, value);
      texts.current.clear();
      const event = click.current;
      click.current = null;
      event?.target?.dispatchEvent(new MouseEvent(event.type, event));
    });
  }, []);
  return { place, onShown };
}
