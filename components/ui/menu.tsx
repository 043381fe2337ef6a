"use client";

import { useId, type ReactNode } from "react";
import { buttonClassNames, type ButtonSize, type ButtonTone } from "./button-class-names.ts";
import { Icon } from "./icon.tsx";

/** The classes of one line in a menu, for the button or link that stands in it. */
export const menuItemClassNames =
  "flex min-h-9 w-full items-center gap-2 rounded-sm px-2 text-left hover:bg-hover disabled:opacity-50 pointer-coarse:min-h-11";

/**
 * A button that opens a small list of acts or links. The platform's own popover: it closes on Escape and on a press
 * elsewhere, gives the focus back, and opens without JavaScript. It closes when a link in it is followed. Its lines keep their own roles (button, link), and are
 * reached with Tab.
 * @param props.label The list's name. @param props.trigger What the button shows; the label where left out.
 * @param props.items One button, link or block of words for each line. @param props.align Which edge it hangs from.
 */
export function Menu({
  label,
  trigger,
  items,
  tone = "quiet",
  size = "medium",
  align = "start",
}: {
  readonly label: string;
  readonly trigger?: ReactNode;
  readonly items: readonly { readonly key: string; readonly content: ReactNode }[];
  readonly tone?: ButtonTone | undefined;
  readonly size?: ButtonSize | undefined;
  readonly align?: "start" | "end" | undefined;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonClassNames(tone, size)}>
        {trigger ?? label}
        <Icon name="chevron-down" className="size-4" />
      </button>
      <div
        id={id}
        popover="auto"
        onClick={({ target, currentTarget }) => {
          // A link of the frame changes the page below and leaves the list standing.
          if (target instanceof Element && target.closest("a") !== null) currentTarget.hidePopover();
        }}
        className={`rounded-lg border-0 bg-surface p-1 shadow-floating ${align === "start" ? "popover-below" : "popover-below-end"}`}
      >
        <menu aria-label={label} className="max-h-[70vh] max-w-[min(20rem,92vw)] min-w-52 overflow-y-auto">
          {items.map(({ key, content }) => (
            <li key={key}>{content}</li>
          ))}
        </menu>
      </div>
    </>
  );
}
