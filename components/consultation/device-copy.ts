import { askForKey, leaveKey, type DraftOfPage } from "./draft-keys.ts";
import { keepEntry, listKept, removeAllKept, removeKept, type KeptEntry } from "./device-store.ts";
import { retryDelay } from "./draft-saving.ts";
import type { KeptText } from "./kept-text.ts";
import { importSecret, openText, sealText } from "./sealed-draft.ts";

/** A text that an earlier page left on this device, and where it lies. */
export type FoundText<D> = { readonly page: string; readonly text: KeptText<D> };

/** What a page learns of its device. */
export type CopyNews<D> =
  /** The device keeps nothing: no safe connection, no store, or a full one. */
  | { readonly kind: "unavailable" }
  | { readonly kind: "ready"; readonly found: readonly FoundText<D>[] }
  /** ISO instant since when the device has kept what is unsaved; null once it keeps nothing. */
  | { readonly kind: "kept"; readonly since: string | null };

/** What one page keeps of its draft on this device. */
export type DeviceCopy<D> = {
  /** Keeps this text in place of the last one; null when the server has it all. */
  readonly keep: (text: KeptText<D> | null) => void;
  /** The page goes on with a found text: it is removed as soon as this page keeps it, and told of once the server has it. */
  readonly takeOver: (found: FoundText<D>) => void;
  readonly discard: (found: FoundText<D>) => void;
  /** Removes everything of this draft: it is closed. */
  readonly forget: () => void;
  /** The page is left; what was to be written still is. @param done the server has all of it, so the key may go */
  readonly leave: (done: boolean) => void;
};

const lockOf = (page: string): string => `aftermark-draft/${page}`;

const canKeep = (): boolean =>
  window.isSecureContext && "indexedDB" in window && "locks" in navigator && "subtle" in crypto;

/** Holds a lock for as long as the page lives, so that other tabs leave alone what it keeps. @returns lets it go */
function showAlive(page: string): () => void {
  const life = Promise.withResolvers<undefined>();
  void navigator.locks.request(lockOf(page), () => life.promise);
  return () => {
    life.resolve(undefined);
  };
}

/** What a person's pages left that are no more: closed, crashed, or gone with the browser. Newest first. */
async function leftBehind({ id, personId }: DraftOfPage): Promise<KeptEntry[]> {
  const entries = (await listKept(id)).filter(({ person }) => person === personId);
  const { held = [] } = await navigator.locks.query();
  const alive = new Set(held.map(({ name }) => name));
  return entries
    .filter(({ page }) => !alive.has(lockOf(page)))
    .sort((one, two) => two.at - one.at)
    .slice(0, 50);
}

/** Waits for the next try, or until the line is back. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(timer);
      window.removeEventListener("online", over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    window.addEventListener("online", over);
    signal.addEventListener("abort", over, { once: true });
  });
}

/**
 * Opens the device's store for one page of a draft: finds what earlier pages left, gets the keys from the server, and
 * keeps what is unsaved as ciphertext. The key stays in memory, in a form that no script can read.
 */
export function openDeviceCopy<D>(draft: DraftOfPage, tell: (news: CopyNews<D>) => void): DeviceCopy<D> {
  const { id: consultation, personId: person } = draft;
  const page = crypto.randomUUID();
  const life = new AbortController();
  let own: { readonly id: string; readonly key: CryptoKey } | null = null;
  let wanted: KeptText<D> | null | undefined;
  let since: string | null = null;
  let taken: FoundText<D>[] = [];
  let working: Promise<void> | null = null;
  let release = () => {};

  const isLeft = (): boolean => life.signal.aborted;
  const fail = () => {
    own = null;
    tell({ kind: "unavailable" });
  };

  async function clear() {
    const ended = taken.map((found) => found.page);
    taken = [];
    if (since === null && ended.length === 0) return;
    since = null;
    await removeKept([page, ...ended]);
    tell({ kind: "kept", since });
    if (ended.length > 0) void leaveKey(draft, ended);
  }

  async function write(text: KeptText<D>, { id, key }: { readonly id: string; readonly key: CryptoKey }) {
    const sealed = await sealText(key, consultation, text);
    const entry = {
      page,
      consultation,
      person,
      key: id,
      version: text.version,
      at: Date.parse(text.at),
      ...sealed,
    };
    await keepEntry(
      entry,
      taken.map((found) => found.page),
    );
    since ??= text.at;
    tell({ kind: "kept", since });
  }

  async function work() {
    while (wanted !== undefined && own !== null) {
      const next = wanted;
      wanted = undefined;
      await (next === null ? clear() : write(next, own));
    }
  }

  function proceed() {
    working ??= work()
      .catch(fail)
      .finally(() => {
        working = null;
        if (wanted !== undefined && own !== null) proceed();
        else if (isLeft()) release();
      });
  }

  async function begin() {
    if (!canKeep()) {
      fail();
      return;
    }
    release = showAlive(page);
    const entries = await leftBehind(draft);
    for (let attempt = 1; !isLeft(); attempt += 1) {
      const answer = await askForKey(draft, page);
      if (answer.kind === "closed") {
        await removeAllKept(consultation);
        return;
      }
      if (answer.kind === "open") {
        if (isLeft() && !wanted) {
          void leaveKey(draft, [page]);
          return;
        }
        const key = await importSecret(answer.key.secret);
        own = { id: answer.key.id, key };
        const { found, lost } = await openAll<D>(entries, own);
        if (lost.length > 0) {
          await removeKept(lost);
          void leaveKey(draft, lost);
        }
        tell({ kind: "ready", found });
        proceed();
        return;
      }
      await pause(retryDelay(attempt), life.signal);
    }
  }

  void begin().catch(fail);
  return {
    keep(text) {
      wanted = text;
      proceed();
    },
    takeOver(found) {
      taken = [...taken, found];
    },
    discard(found) {
      void removeKept([found.page]).catch(fail);
      void leaveKey(draft, [found.page]);
    },
    forget() {
      wanted = undefined;
      own = null;
      // After what is being written just now, or it would come to stay.
      void Promise.resolve(working)
        .then(() => removeAllKept(consultation))
        .catch(fail);
    },
    leave(done) {
      life.abort();
      if (done && own !== null) void leaveKey(draft, [page]);
      if (working === null) release();
    },
  };
}

/** Decrypts what this person left. `lost`: pages whose text no key opens any more. */
async function openAll<D>(
  entries: readonly KeptEntry[],
  { id, key }: { readonly id: string; readonly key: CryptoKey },
): Promise<{ readonly found: readonly FoundText<D>[]; readonly lost: readonly string[] }> {
  const found: FoundText<D>[] = [];
  const lost: string[] = [];
  for (const entry of entries) {
    const text = entry.key === id ? await openText<D>(key, entry) : null;
    if (text === null) lost.push(entry.page);
    else found.push({ page: entry.page, text });
  }
  return { found, lost };
}
