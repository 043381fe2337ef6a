"use client";

import { useState } from "react";

/**
 * Whose page lies under a dialog, as its banner says it, because a dialog covers the banner. Nothing where the page is
 * nobody's. It stands in dialogs that are made when they are opened, so it reads the page once.
 */
export function PatientInDialog({ className }: { readonly className: string }) {
  const [name] = useState(() => document.querySelector("[data-patient]")?.textContent ?? "");
  return name === "" ? null : (
    <p className={`text-sm text-muted ${className}`}>
      <span className="sr-only">Patient </span>
      <span className="font-semibold text-ink">{name}</span>
    </p>
  );
}
