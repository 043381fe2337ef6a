"use client";

import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from "react";
import { flushSync } from "react-dom";
import { endSession, type PageOwner } from "./end-session.ts";
import { watchIdle, type IdleWatch } from "./idle-watch.ts";
import { onLeaving, onLockNow, tellUnlocked } from "./lock-events.ts";
import type { UnlockForm } from "./unlock-form.tsx";

type Props = { readonly owner: PageOwner; readonly idleSeconds: number };
type Form = ComponentType<Parameters<typeof UnlockForm>[0]>;

const RETRY_MS = 3000;

/**
 * Covers the page after a time without input, in all tabs of this browser at once, and ends the session. The page stays
 * as it is below, unreadable and out of reach, until its person has signed in over it. The way back in is fetched when
 * it is needed; ending the session needs nothing that has to be fetched.
 */
export function ScreenLock({ owner, idleSeconds }: Props) {
  const [locked, setLocked] = useState<"ends" | "follows" | null>(null);
  const [Form, setForm] = useState<Form | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const unlock = useRef(() => {});
  const tell = useRef<IdleWatch["tell"]>(() => {});
  const { personId, clinicId, name } = owner;
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    let isLocked = false;
    // What ends the session is the tab that found the time over; the others only cover themselves.
    function lock(endsSession: boolean) {
      if (isLocked) return;
      isLocked = true;
      // Covered at once, not with the next frame.
      flushSync(() => {
        setLocked(endsSession ? "ends" : "follows");
      });
    }
    function lockAll() {
      own.tell({ kind: "locked" });
      lock(true);
    }
    const own = watchIdle(idleSeconds * 1000, personId, lockAll, (news) => {
      if (news.kind === "locked") lock(false);
      else if (news.personId === personId) unlock.current();
    });
    unlock.current = () => {
      isLocked = false;
      own.restart();
      setLocked(null);
      tellUnlocked();
    };
    tell.current = own.tell;
    const stopListening = onLockNow(lockAll);
    const stopLeaving = onLeaving(() => {
      own.tell({ kind: "locked" });
    });
    return () => {
      stopListening();
      stopLeaving();
      own.stop();
    };
  }, [idleSeconds, personId]);

  useLayoutEffect(
    () => (locked !== null && dialog.current !== null ? cover(dialog.current) : undefined),
    [locked],
  );

  useEffect(() => {
    if (locked === null) return;
    const life = new AbortController();
    void endSession({ personId, clinicId, name }, locked === "ends", life.signal).then(() => {
      if (!life.signal.aborted) setEnded(true);
    });
    return () => {
      life.abort();
      setEnded(false);
    };
  }, [locked, personId, clinicId, name]);

  useEffect(() => {
    if (locked === null) return;
    let timer = 0;
    const load = () => {
      import("./unlock-form.tsx").then(
        (module) => {
          setForm(() => module.UnlockForm);
        },
        () => {
          timer = window.setTimeout(load, RETRY_MS);
        },
      );
    };
    load();
    return () => {
      window.clearTimeout(timer);
    };
  }, [locked]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="lock-heading"
      className="lock-cover m-0 h-dvh max-h-none w-dvw max-w-none bg-canvas text-ink"
    >
      {locked !== null ? (
        <div className="mx-auto max-w-sm px-6 py-16">
          <h2 id="lock-heading" tabIndex={-1} className="mb-4 text-xl font-bold">
            Locked; your work is kept
          </h2>
          {Form === null ? null : (
            <Form
              owner={owner}
              ended={ended}
              onSignedIn={() => {
                tell.current({ kind: "unlocked", personId });
                unlock.current();
              }}
            />
          )}
        </div>
      ) : null}
    </dialog>
  );
}

/** Covers the page with a dialog that cannot be left. @returns uncovers it, and brings back title, place and focus */
function cover(dialog: HTMLDialogElement): () => void {
  const root = document.documentElement;
  const { title, activeElement: focused } = document;
  const [x, y] = [window.scrollX, window.scrollY];
  document.title = "Locked · Aftermark";
  dialog.showModal();
  root.dataset["locked"] = "";
  // Escape closes a dialog at the second press, whatever a script says to the first.
  const stayOpen = () => {
    dialog.showModal();
  };
  // Keys of the page below, such as those of its palette, reach nothing.
  const keepKeys = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
  };
  dialog.addEventListener("close", stayOpen);
  window.addEventListener("keydown", keepKeys, { capture: true });
  return () => {
    window.removeEventListener("keydown", keepKeys, { capture: true });
    dialog.removeEventListener("close", stayOpen);
    delete root.dataset["locked"];
    document.title = title;
    dialog.close();
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    window.scrollTo(x, y);
  };
}
