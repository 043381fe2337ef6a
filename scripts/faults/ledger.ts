/** How one intended write ended, as the client knows it. `unknown`: no answer came, so it may be there or not. */
export type Outcome = "acknowledged" | "refused" | "unknown";

/** One write that was meant: its key, what it says, and how it ended. */
export type Entry = { readonly key: string; readonly text: string; readonly outcome: Outcome };

/** What a client meant to write and what it was told. Kept apart from the product, so that the two can be compared. */
export type Ledger = {
  /** A write is about to be sent. Until it is settled its outcome is unknown. */
  readonly intend: (key: string, text: string) => void;
  readonly settle: (key: string, outcome: Outcome) => void;
  readonly entries: () => readonly Entry[];
};

/** An empty ledger. */
export function openLedger(): Ledger {
  const entries = new Map<string, Entry>();
  return {
    intend: (key, text) => {
      entries.set(key, { key, text, outcome: "unknown" });
    },
    settle: (key, outcome) => {
      const entry = entries.get(key);
      if (entry === undefined) throw new Error(`Nothing was meant under the key ${key}`);
      entries.set(key, { ...entry, outcome });
    },
    entries: () => [...entries.values()],
  };
}

/** What a comparison of a ledger with the record found; all zero when nothing is wrong. */
export type Discrepancies = {
  /** Acknowledged and not on record. */
  readonly lost: number;
  /** On record and never meant, or refused. */
  readonly ghosts: number;
  /** On record more than once. */
  readonly duplicates: number;
  /** Still unknown after the client had its chance to ask again. */
  readonly unresolved: number;
};

/**
 * Compares what a client was told with what is on record.
 *
 * @param stored the text of each record, once for every time it stands there
 */
export function compareWithRecord(entries: readonly Entry[], stored: readonly string[]): Discrepancies {
  const times = new Map<string, number>();
  for (const text of stored) times.set(text, (times.get(text) ?? 0) + 1);
  const meant = new Map(entries.map((entry) => [entry.text, entry]));
  const present = [...times.keys()];
  return {
    lost: entries.filter(({ outcome, text }) => outcome === "acknowledged" && !times.has(text)).length,
    ghosts: present.filter((text) => (meant.get(text)?.outcome ?? "refused") === "refused").length,
    duplicates: [...times.values()].filter((count) => count > 1).length,
    unresolved: entries.filter(({ outcome }) => outcome === "unknown").length,
  };
}

/** Whether a comparison found nothing. */
export const isClean = (found: Discrepancies): boolean => Object.values(found).every((count) => count === 0);

/** The discrepancies in words, such as `0 lost, 0 ghosts, 0 duplicates, 0 unresolved`. */
export const inWords = ({ lost, ghosts, duplicates, unresolved }: Discrepancies): string =>
  `${String(lost)} lost, ${String(ghosts)} ghosts, ${String(duplicates)} duplicates, ${String(unresolved)} unresolved`;
