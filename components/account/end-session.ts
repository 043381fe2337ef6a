import type { Result } from "#lib/result/result.ts";
import { requestAuth } from "./auth-request.ts";
import { flushPage } from "./lock-events.ts";

/** Whose page this is. */
export type PageOwner = { readonly personId: string; readonly clinicId: string; readonly name: string };

type Account = { readonly personId: string; readonly clinicId: string; readonly displayName: string };

/** Saving takes this long at most; what is not saved then is kept on the device. */
const FLUSH_WITHIN_MS = 4000;
/** Until the other tabs have heard, and hold the lock under which they save. */
const OTHERS_HEAR_MS = 200;
/** Between two questions to a server that did not answer. */
export const RETRY_MS = 3000;
const ASK_EVERY_MS = 500;
/** Times that a tab asks whether another one has ended the session: longer than saving takes there. */
const OTHER_ENDS_WITHIN = 16;
const FLUSHING = "aftermark-flushing";

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Saves what is unsaved on this page, for some seconds at most.
 *
 * @param isLast whether to wait as long for the other tabs, which were told before
 */
export async function flushTabs(isLast: boolean): Promise<void> {
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

/** Who is signed in now. @returns null for nobody, `unknown` while the server does not say */
export async function whoIsIn(): Promise<Account | null | "unknown"> {
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

/** Whether it is this page's person, in the clinic of the page. */
export const isOwner = ({ personId, clinicId }: PageOwner, account: Account): boolean =>
  account.personId === personId && account.clinicId === clinicId;

/** Whether nobody, or somebody else, is signed in; the same person in another clinic is still there. */
const hasLeft = ({ personId }: PageOwner, account: Account | null | "unknown"): boolean =>
  account === null || (account !== "unknown" && account.personId !== personId);

/**
 * Ends the session on the server; tries again while it cannot be reached. A tab that comes late, because it slept or
 * was offline, leaves the session of whoever has signed in since alone.
 */
async function signOutOwner(owner: PageOwner, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const account = await whoIsIn();
    if (hasLeft(owner, account)) return;
    if (account !== "unknown" && (await requestAuth("signout", {})).ok) return;
    await pause(RETRY_MS);
  }
}

/** Another tab ends the session; where it does not, because it was closed, this one does. */
async function waitForEnd(owner: PageOwner, signal: AbortSignal): Promise<void> {
  for (let asked = 0; asked < OTHER_ENDS_WITHIN && !signal.aborted; asked += 1) {
    const account = await whoIsIn();
    if (hasLeft(owner, account)) return;
    await pause(ASK_EVERY_MS);
  }
  await signOutOwner(owner, signal);
}

/**
 * Saves what is unsaved, then sees to it that the page's person is signed in no longer. It needs no code that has to be
 * fetched, so that a page whose server went away is not left open to a reload.
 *
 * @param ends whether this tab ends the session, and not another one @param signal stops it
 */
export async function endSession(owner: PageOwner, ends: boolean, signal: AbortSignal): Promise<void> {
  await flushTabs(ends);
  await (ends ? signOutOwner : waitForEnd)(owner, signal);
}
