"use client";

import { isRefusalOf, type Refusal } from "#lib/result/result.ts";
import { CodeForm, type AskedFor } from "./code-form.tsx";

/** Whether an act was refused until the person shows again that it is them. */
export function wantsConfirmation(refusal: Refusal | undefined): boolean {
  return isRefusalOf(refusal, "confirm");
}

/**
 * Asks for the second factor, or the password of whoever has none, before an act that gives or takes access.
 * @param props.onConfirmed Does what was refused once more.
 */
export function ConfirmItIsYou({
  asks,
  onConfirmed,
}: {
  readonly asks: AskedFor;
  readonly onConfirmed: () => void;
}) {
  return (
    <section
      aria-label="Confirm that it is you"
      className="max-w-md rounded-md border border-line bg-sunken p-4"
    >
      <p className="mb-3">
        This gives or takes access, so show first that it is you. Nothing was changed yet.
      </p>
      <CodeForm asks={asks} submitLabel="Confirm and go on" onGiven={onConfirmed} />
    </section>
  );
}
