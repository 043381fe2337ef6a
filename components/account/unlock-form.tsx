"use client";

import { useEffect, useRef, useState } from "react";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { requestAuth } from "./auth-request.ts";
import { flushPage } from "./lock-events.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Whose page this is. */
export type PageOwner = { readonly personId: string; readonly clinicId: string; readonly name: string };

type Account = { readonly personId: string; readonly clinicId: string; readonly displayName: string };

/** Saving takes this long at most; what is not saved then is kept on the device. */
const FLUSH_WITHIN_MS = 4000;
/** Until the other tabs have heard, and hold the lock under which they save. */
const OTHERS_HEAR_MS = 200;
const RETRY_MS = 3000;
const ASK_EVERY_MS = 500;
/** Times that a tab asks whether another one has ended the session: longer than saving takes there. */
const OTHER_ENDS_WITHIN = 16;
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

/** Who is signed in now. @returns null for nobody, `unknown` while the server does not say */
async function whoIsIn(): Promise<Account | null | "unknown"> {
  try {
    // Asked by the page itself, so that it is no sign of somebody being there.
    const headers = { "x-aftermark-background": "1" };
    const response = await fetch("/api/account", { cache: "no-store", headers });
    const answer = (await response.json()) as Result<Account>;
    if (answer.ok) return answer.value;
    return answer.error.code === "unauthenticated" ? null : "unknown";
  } catch {
    return "unknown";
  }
}

/** Another tab ends the session; where it does not, because it was closed, this one does. */
async function waitForEnd(signal: AbortSignal): Promise<void> {
  for (let asked = 0; asked < OTHER_ENDS_WITHIN && !signal.aborted; asked += 1) {
    if ((await whoIsIn()) === null) return;
    await pause(ASK_EVERY_MS);
  }
  await endSession(signal);
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
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const [other, setOther] = useState<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    void flushTabs(ends)
      .then(() => (ends ? endSession : waitForEnd)(life.signal))
      .then(() => {
        if (!life.signal.aborted) setEnded(true);
      });
    return () => {
      life.abort();
    };
  }, [ends]);

  // The form comes once the session has ended, and is what there is to do then.
  useEffect(() => {
    if (ended) form.current?.querySelector("input")?.focus();
  }, [ended]);

  async function check() {
    let account = await whoIsIn();
    while (account === "unknown") {
      await pause(RETRY_MS);
      account = await whoIsIn();
    }
    if (account === null) {
      // Signed in, and out again in another place: the question stands as before.
      setAsked(asked + 1);
      return;
    }
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
        <div ref={form}>
          <SignInForm key={asked} to="/" accounts={[]} accountPassword="" onSignedIn={() => void check()} />
        </div>
      ) : (
        <p role="status">Signing out…</p>
      )}
    </>
  );
}
