"use client";

import { useEffect, useRef } from "react";
import { AlertSign } from "../ui/alert-sign.tsx";

// One object for all renders: a new one each time would take the focus each time.
const NONE: Readonly<Record<string, string>> = {};

/**
 * What a form's refusal says, above the form: the sentence, then each field with its error as a link to it. It takes the
 * focus each time a new refusal arrives, so that a screen reader hears it and the keyboard is at the start.
 * @param props.message What happened, what was kept. @param props.fields Errors by field name.
 * @param props.targets Field name to the control's id and the label to show; a field left out is shown without a link.
 */
export function FormErrors({
  message,
  fields = NONE,
  targets = {},
}: {
  readonly message: string | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly targets?: Readonly<Record<string, { readonly id: string; readonly label: string }>> | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (message) box.current?.focus();
  }, [message, fields]);

  if (!message) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="flex items-start gap-2 rounded-md border-2 border-stop px-3 py-2"
    >
      <AlertSign level="stop" className="mt-0.5 size-4.5" />
      <div>
        <p className="font-semibold">{message}</p>
        <ul className="text-sm">
          {Object.entries(fields).map(([name, error]) => {
            const target = targets[name];
            return (
              <li key={name}>
                {target ? (
                  <a href={`#${target.id}`} className="prose-link">
                    {target.label}: {error}
                  </a>
                ) : (
                  error
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
