"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { isOwner, pause, RETRY_MS, whoIsIn, type PageOwner } from "./end-session.ts";
import { SignInForm } from "./sign-in-form.tsx";

/**
 * Keeps the cover above every dialog of the page, and the focus where it was in it. A dialog whose code was still on its
 * way when the page was locked opens above the cover, unseen, and would keep every key and press. The cover opens itself
 * again, above all others, whenever it is closed. @returns ends it; the focus is then a waiting dialog's
 */
function stayAbove(): () => void {
  const cover = document.querySelector<HTMLDialogElement>(".lock-cover");
  let inside: EventTarget | null = null;
  const remember = ({ target }: FocusEvent) => {
    inside = target;
  };
  const returnFocus = () => {
    if (inside instanceof HTMLElement && inside.isConnected) inside.focus();
  };
  const raise = new MutationObserver((changes) => {
    if (changes.some(({ target }) => target !== cover)) cover?.close();
  });
  cover?.addEventListener("focusin", remember);
  cover?.addEventListener("close", returnFocus);
  raise.observe(document, { subtree: true, attributeFilter: ["open"] });
  // One may have come before this did.
  if (document.querySelectorAll("dialog:modal").length > 1) cover?.close();
  return () => {
    raise.disconnect();
    cover?.removeEventListener("focusin", remember);
    cover?.removeEventListener("close", returnFocus);
    const waiting = document.querySelector("dialog:modal");
    if (waiting?.contains(document.activeElement) === false) waiting.querySelector("button")?.focus();
  };
}

/**
 * The way back into a locked page: asks for a sign-in, and then who it was.
 * @param props.ended Whether the session that was locked has ended. @param props.onSignedIn The page's own person is
 * back.
 */
export function UnlockForm({
  owner,
  ended,
  onSignedIn,
}: {
  readonly owner: PageOwner;
  readonly ended: boolean;
  readonly onSignedIn: () => void;
}) {
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const [other, setOther] = useState<string | null>(null);

  useEffect(stayAbove, []);

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
    if (isOwner(owner, account)) {
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
