const LOCK = "aftermark-lock-now";
const LEAVE = "aftermark-leave";
const FLUSH = "aftermark-flush";
const UNLOCKED = "aftermark-unlocked";

/** Locks the page, and every other tab of this browser, at once. */
export function lockNow(): void {
  window.dispatchEvent(new Event(LOCK));
}

/** Listens to the wish to lock. @returns ends it */
export function onLockNow(lock: () => void): () => void {
  window.addEventListener(LOCK, lock);
  return () => {
    window.removeEventListener(LOCK, lock);
  };
}

/** Tells every other tab of this browser that its person is leaving: they save and cover themselves. */
export function tellLeaving(): void {
  window.dispatchEvent(new Event(LEAVE));
}

/** Listens to its person leaving by this page. @returns ends it */
export function onLeaving(cover: () => void): () => void {
  window.addEventListener(LEAVE, cover);
  return () => {
    window.removeEventListener(LEAVE, cover);
  };
}

type Flush = CustomEvent<(work: Promise<void>) => void>;

/** Asks everything on the page that saves by itself to do so now. Resolves when it did, or could not. */
export async function flushPage(): Promise<void> {
  const work: Promise<void>[] = [];
  const detail = (one: Promise<void>) => {
    work.push(one);
  };
  window.dispatchEvent(new CustomEvent(FLUSH, { detail }));
  await Promise.all(work);
}

/** The page was signed in to again by the person who opened it. */
export function tellUnlocked(): void {
  window.dispatchEvent(new Event(UNLOCKED));
}

/**
 * Takes part in locking.
 *
 * @param flush saves what is unsaved; resolves when that is done or cannot be done
 * @param resume goes on with what waited for a sign-in
 * @returns ends it
 */
export function aroundLock(flush: () => Promise<void>, resume: () => void): () => void {
  const onFlush = (event: Event) => {
    (event as Flush).detail(flush());
  };
  window.addEventListener(FLUSH, onFlush);
  window.addEventListener(UNLOCKED, resume);
  return () => {
    window.removeEventListener(FLUSH, onFlush);
    window.removeEventListener(UNLOCKED, resume);
  };
}
