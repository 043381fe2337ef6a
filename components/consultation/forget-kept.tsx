"use client";

import { useEffect } from "react";
import { removeAllKept } from "./device-store.ts";

/** Stands on a closed consultation: what this device still kept of its draft has no key any more, and goes. */
export function ForgetKept({ consultationId }: { readonly consultationId: string }) {
  useEffect(() => {
    // Where the browser has no store, nothing was kept.
    if ("indexedDB" in window) void removeAllKept(consultationId).catch(() => undefined);
  }, [consultationId]);
  return null;
}
