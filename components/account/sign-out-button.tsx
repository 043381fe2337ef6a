"use client";

import { useState } from "react";
import { Icon } from "../ui/icon.tsx";
import { menuItemClassNames } from "../ui/menu.tsx";
import { requestAuth } from "./auth-request.ts";
import { flushTabs } from "./end-session.ts";
import { tellLeaving } from "./lock-events.ts";

/** The line "Sign out" of the account menu: saves what is unsaved in every tab, ends the session on the server, then leaves for the sign-in page. */
export function SignOutButton() {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();

  async function leave() {
    if (pending) return;
    setPending(true);
    tellLeaving();
    await flushTabs(true);
    const outcome = await requestAuth("signout", {});
    if (outcome.ok) {
      window.location.replace(outcome.value.to);
      return;
    }
    setPending(false);
    setFailure(`You are still signed in. ${outcome.error.message}`);
  }

  return (
    <>
      <button
        type="button"
        className={menuItemClassNames}
        aria-disabled={pending || undefined}
        onClick={() => void leave()}
      >
        <Icon name="sign-out" />
        Sign out
      </button>
      {failure ? (
        <p role="alert" className="px-2 pb-2 text-sm font-semibold">
          {failure}
        </p>
      ) : null}
    </>
  );
}
