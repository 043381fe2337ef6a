"use client";

import { useEffect } from "react";
import { removeAllKept } from "./device-store.ts";

/** Stands on a closed visit or session: what this device still kept of its draft has no key any more, and goes. */
export function ForgetKept({ draftId }: { readonly draftId: string }) {
  useEffect(() => {
    // Where the browser has no store, nothing was kept.
    if ("indexedDB" in window) void removeAllKept(draftId).catch(() => undefined);
  }, [draftId]);
  return null;
}
