"use client";

import { useEffect } from "react";

/**
 * Stands on every page of a clinic. A browser may keep a whole page and show it again on Back, even after sign-out:
 * then this hides it at once and asks the server, which answers with the page or with the sign-in page.
 */
export function SessionGuard() {
  useEffect(() => {
    function recheck(event: PageTransitionEvent) {
      if (!event.persisted) return;
      document.documentElement.hidden = true;
      window.location.reload();
    }
    window.addEventListener("pageshow", recheck);
    return () => {
      window.removeEventListener("pageshow", recheck);
    };
  }, []);
  return null;
}
