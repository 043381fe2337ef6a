"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { PatientInDialog } from "./patient-in-dialog.tsx";

/**
 * A dialog over the page: the platform's own, so focus is kept inside, Escape closes it, and the focus goes back to
 * where it was. It begins at what is marked `data-first`, else at the first field.
 * @param props.title Its heading and accessible name. @param props.open Whether it is shown. @param props.onClose
 * Called when the person closes it in any way. @param props.footer The buttons, the safe one first.
 * @param props.width `narrow` for a question, `wide` for a form.
 */
export function Dialog({
  title,
  open,
  onClose,
  children,
  footer,
  width = "narrow",
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly width?: "narrow" | "wide" | undefined;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (open && element && !element.open) {
      element.showModal();
      const first = element.querySelector<HTMLElement>("[data-first]");
      (first ?? element.querySelector<HTMLElement>("input, select, textarea"))?.focus();
    }
    if (!open && element?.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto max-h-[88dvh] w-full rounded-lg bg-surface text-ink shadow-floating ${width === "narrow" ? "max-w-md" : "max-w-2xl"}`}
    >
      {open ? (
        <>
          <div className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5">
            <h2 id={titleId} className="text-lg font-bold">
              {title}
            </h2>
            <IconButton label="Close" name="cross" size="small" onClick={onClose} />
          </div>
          <PatientInDialog className="px-5 pt-2" />
          <div className="px-5 py-4">{children}</div>
          {footer ? (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{footer}</div>
          ) : null}
        </>
      ) : null}
    </dialog>
  );
}
