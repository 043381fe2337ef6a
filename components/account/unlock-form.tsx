"use client";

import { useEffect, useState } from "react";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { requestAuth } from "./auth-request.ts";
import { flushPage } from "./lock-events.ts";
import type { PageOwner } from "./screen-lock.tsx";
import { SignInForm } from "./sign-in-form.tsx";

type Account = { readonly personId: string; readonly clinicId: string; readonly displayName: string };

/** Saving takes this long at most; what is not saved then is kept on the device. */
const FLUSH_WITHIN_MS = 4000;
/** Until the other tabs have heard, and hold the lock under which they save. */
const OTHERS_HEAR_MS = 200;
const RETRY_MS = 3000;
const FLUSHING = "aftermark-flushing";

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Saves what is unsaved, in every tab, before the session ends. */
async function flushTabs(isLast: boolean): Promise<void> {
  const flushed = () => Promise.race([flushPage(), pause(FLUSH_WITHIN_MS)]);
  // Without https a browser has no locks, and the tabs save side by side.
  if (!("locks" in navigator)) {
    await flushed();
    return;
  }
  await navigator.locks.request(FLUSHING, { mode: "shared" }, flushed);
  if (!isLast) return;
  await pause(OTHERS_HEAR_MS);
  const others = navigator.locks.request(FLUSHING, () => undefined);
  await Promise.race([others, pause(FLUSH_WITHIN_MS)]);
}

/** Ends the session on the server; tries again while it cannot be reached. */
async function endSession(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const outcome = await requestAuth("signout", {});
    if (outcome.ok) return;
    await pause(RETRY_MS);
  }
}

async function whoIsIn(): Promise<Account | null> {
  try {
    const response = await fetch("/api/account", { cache: "no-store" });
    const answer = (await response.json()) as Result<Account>;
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}

/**
 * The way back into a locked page: ends the session first, then asks for a sign-in and who it was.
 * @param props.ends Whether this tab ends the session, and not another one. @param props.onSignedIn The page's own person
 * is back.
 */
export function UnlockForm({
  owner,
  ends,
  onSignedIn,
}: {
  readonly owner: PageOwner;
  readonly ends: boolean;
  readonly onSignedIn: () => void;
}) {
  const [ended, setEnded] = useState(false);
  const [other, setOther] = useState<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    void flushTabs(ends)
      .then(() => (ends ? endSession(life.signal) : undefined))
      .then(() => {
        if (!life.signal.aborted) setEnded(true);
      });
    return () => {
      life.abort();
    };
  }, [ends]);

  async function check() {
    const account = await whoIsIn();
    if (account === null) return;
    if (account.personId === owner.personId && account.clinicId === owner.clinicId) {
      onSignedIn();
      return;
    }
    setOther(account.displayName);
  }

  if (other !== null) {
    return (
      <>
        <p role="alert" className="mb-4">
          This page was {owner.name}’s. What was typed on it is kept for {owner.name} alone. You are signed in
          as {other}.
        </p>
        <Button
          tone="primary"
          size="large"
          onClick={() => {
            // A full load, so that nothing of the other person's stays.
            window.location.replace(new URL("/", window.location.href));
          }}
        >
          Go to Today
        </Button>
      </>
    );
  }
  return (
    <>
      <p className="mb-4">
        {owner.name} is signed out here. Sign in to go on where you were; somebody else who signs in goes to
        Today.
      </p>
      {ended ? (
        <SignInForm to="/" accounts={[]} accountPassword="" onSignedIn={() => void check()} />
      ) : (
        <p role="status">Signing out…</p>
      )}
    </>
  );
}
