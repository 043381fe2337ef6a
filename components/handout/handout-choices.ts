import type { Result } from "#lib/result/result.ts";
import type { PaperSize } from "#lib/clinical/handout/handout-input.ts";
import type { PrintSize } from "#lib/schemas/patient.ts";

/** How a draft is to be printed. */
export type HandoutChoiceValues = {
  readonly language: string;
  readonly printSize: PrintSize;
  readonly paperSize: PaperSize;
  /** Ids of sections left out. */
  readonly withoutSections: readonly string[];
  /** Ids of sections as they follow one another; empty for the usual order. */
  readonly order: readonly string[];
  readonly note: string;
  /** Whether text that nobody reviewed in its language is printed all the same. */
  readonly acceptsUnreviewed: boolean;
};

/** How hard a text is to read: Flesch–Kincaid grade, and its longest words. */
export type ShownGrade = { readonly fleschKincaid: number; readonly hardWords: readonly string[] };

/** What the server answers to changed choices. */
export type SavedChoices = { readonly version: number; readonly noteGrade: ShownGrade | null };

/** Where the choices are: with the server, on the way, or only here. */
export type SavingState = "unchanged" | "unsaved" | "saving" | "saved" | "conflict" | "failed";

export type ChoiceSnapshot = {
  readonly choices: HandoutChoiceValues;
  readonly version: number;
  readonly state: SavingState;
  readonly savedAt: Date | null;
  /** What the server refused, in its words. */
  readonly message: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly noteGrade: ShownGrade | null;
};

type Start = Pick<ChoiceSnapshot, "choices" | "version" | "noteGrade">;
type Send = (choices: HandoutChoiceValues, version: number) => Promise<Result<SavedChoices>>;

/** Most that waits for more typing before it is sent, in milliseconds. */
const PAUSE_MS = 500;
/** How long after no answer it is tried again, in milliseconds. */
const RETRY_MS = 3000;
const NO_ANSWER = "The server did not answer. Your choices are still here and are sent again.";

/**
 * Keeps the choices of a draft with the server as they change, one save at a time, each made from the version before.
 *
 * @param send saves; a rejection counts as no answer
 * @param onSaved called after each save, so that the page can be drawn again
 */
export function createChoiceSaver(start: Start, send: Send, onSaved: () => void) {
  let snapshot: ChoiceSnapshot = { ...start, state: "unchanged", savedAt: null, message: null, fields: {} };
  let changed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  function show(next: Partial<ChoiceSnapshot>): void {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  }

  /** Read through a function, because it changes while a save is on its way. */
  const isChanged = (): boolean => changed;

  async function saveAll(): Promise<boolean> {
    while (isChanged()) {
      changed = false;
      show({ state: "saving", message: null, fields: {} });
      const result = await send(snapshot.choices, snapshot.version).catch(() => null);
      if (result?.ok !== true) {
        changed = true;
        if (result === null) {
          show({ state: "failed", message: NO_ANSWER });
          timer = setTimeout(() => void flush(), RETRY_MS);
        } else {
          const { code, message, fields = {} } = result.error;
          show({ state: code === "conflict" ? "conflict" : "unsaved", message, fields });
        }
        return false;
      }
      const { version, noteGrade } = result.value;
      show({ version, noteGrade, state: isChanged() ? "unsaved" : "saved", savedAt: new Date() });
    }
    onSaved();
    return true;
  }

  /** Sends what was not sent yet. @returns whether the server has everything */
  function flush(): Promise<boolean> {
    clearTimeout(timer);
    if (running !== null) return running.then((saved) => (saved && changed ? flush() : saved));
    if (!changed) return Promise.resolve(true);
    running = saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: (): ChoiceSnapshot => snapshot,
    flush,
    /** Takes a change; typing waits for a pause, all else is sent at once. */
    change: (part: Partial<HandoutChoiceValues>, typing = false): void => {
      changed = true;
      show({ choices: { ...snapshot.choices, ...part }, state: running === null ? "unsaved" : "saving" });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), typing ? PAUSE_MS : 0);
    },
    /** Composes again by the choices as they are. */
    again: (): Promise<boolean> => {
      changed = true;
      return flush();
    },
    /** Takes over a newer version that the page was drawn with; a note that was being typed stays. */
    adopt: (version: number, choices: HandoutChoiceValues): void => {
      if (version <= snapshot.version || running !== null) return;
      const kept = changed ? { ...choices, note: snapshot.choices.note } : choices;
      changed = changed && kept.note !== choices.note;
      show({ version, choices: kept, state: changed ? "unsaved" : "unchanged", message: null, fields: {} });
    },
  };
}
