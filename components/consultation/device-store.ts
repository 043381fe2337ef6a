/** What one page of a draft left on this device: everything in it but ids, a version and instants is ciphertext. */
export type KeptEntry = {
  /** Id of the page that wrote it. */
  readonly page: string;
  /** Id of the draft: a consultation's or a session's. Devices keep it under the name it had when only visits had drafts. */
  readonly consultation: string;
  /** Who typed it: nobody else is offered it, and nobody else puts it away. */
  readonly person: string;
  /** Id of the key, which the server holds. */
  readonly key: string;
  /** Version of the record that the text was made from. */
  readonly version: number;
  /** Milliseconds since 1970 by this device's clock, for putting old entries away. */
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
};

const DATABASE = "aftermark-drafts";
const ENTRIES = "kept";
const OF_DRAFT = "consultation";
/** An entry that nobody came back to for so long is put away. */
const LONGEST_KEPT_MS = 30 * 24 * 3_600_000;

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("The device's store gave no reason"));
    };
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, { keyPath: "page" }).createIndex(OF_DRAFT, OF_DRAFT);
  };
  return settled(request);
}

/** Runs one transaction and waits until the device has it. A connection is opened for each, so none is left blocking. */
async function within<T>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore) => Promise<T> | T,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(ENTRIES, mode, { durability: "strict" });
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error("The device's store took nothing"));
      };
    });
    const [value] = await Promise.all([work(transaction.objectStore(ENTRIES)), done]);
    return value;
  } finally {
    database.close();
  }
}

/** What pages left of one draft; entries too old of any are put away. @throws when the device keeps nothing */
export function listKept(draft: string): Promise<KeptEntry[]> {
  return within("readwrite", async (entries) => {
    const all = (await settled(entries.getAll())) as KeptEntry[];
    const oldest = Date.now() - LONGEST_KEPT_MS;
    for (const { page, at } of all) if (at < oldest) entries.delete(page);
    return all.filter((entry) => entry.consultation === draft && entry.at >= oldest);
  });
}

/** Keeps a page's text in place of what it kept before, and of another page's where that was taken over. */
export function keepEntry(entry: KeptEntry, insteadOf: readonly string[]): Promise<void> {
  return within("readwrite", (entries) => {
    for (const page of insteadOf) entries.delete(page);
    entries.put(entry);
  });
}

/** Removes what these pages kept. */
export function removeKept(pages: readonly string[]): Promise<void> {
  return within("readwrite", (entries) => {
    for (const page of pages) entries.delete(page);
  });
}

/** Removes all that this device keeps of a draft. */
export function removeAllKept(draft: string): Promise<void> {
  return within("readwrite", async (entries) => {
    const pages = await settled(entries.index(OF_DRAFT).getAllKeys(draft));
    for (const page of pages) entries.delete(page);
  });
}
