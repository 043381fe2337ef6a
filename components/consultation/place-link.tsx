"use client";

import type { FieldPlace } from "./field-place.ts";
import { leadTo } from "./lead-to.ts";

/**
 * A link to a field: it opens what hides the field and sets the focus there.
 * @param props.onLeave Told before, where something has to make way.
 */
export function PlaceLink({
  place,
  onLeave,
  children,
}: {
  readonly place: FieldPlace;
  readonly onLeave?: (() => void) | undefined;
  readonly children: string;
}) {
  return (
    <a
      href={place.at.find((one) => !one.includes(" "))}
      className="inline-flex min-h-6 items-center text-accent underline-offset-2 hover:underline pointer-coarse:min-h-11"
      onClick={(event) => {
        event.preventDefault();
        onLeave?.();
        leadTo(place);
      }}
    >
      {children}
    </a>
  );
}
