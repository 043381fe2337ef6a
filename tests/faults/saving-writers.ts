import { newId } from "#lib/platform/ids.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import type { Discrepancies } from "../../scripts/faults/ledger.ts";
import { openDraftClient, type DraftClient } from "./draft-client.ts";
import type { FaultGround } from "./fault-ground.ts";
import { openDraft, readDraft, type OpenedDraft } from "./open-draft.ts";

/** How many clients save at once. */
export const WRITERS = 6;
/** How often a save that got no answer is sent again. */
const TRIES = 20;

/** A save that was not acknowledged: refused in words, or without any answer. */
type Pending = { readonly key: string; readonly text: string; readonly answer: "refused" | "unknown" };

/** What one client was told last. Each save is meant for the version before it, so a lost one breaks the row. */
type Writer = {
  readonly opened: OpenedDraft;
  version: number;
  text: string | null;
  pending: Pending | null;
};

/** Clients that save over HTTP without a pause, each a draft of its own. */
export type SavingWriters = {
  /** Saves until each of them gets no acknowledgement. */
  readonly save: () => Promise<void>;
  /** Saves once each. */
  readonly saveOnce: () => Promise<void>;
  /** How many saves were acknowledged so far. */
  readonly acknowledged: () => number;
  /** Compares what they were told with what is on record, before anything is sent again. */
  readonly compare: () => Promise<Discrepancies>;
  /** Sends what was not acknowledged again, under the same key. @returns how many still are not */
  readonly sendAgain: () => Promise<number>;
  /** For positive controls: takes no answer for “Saved”. */
  readonly takeForSaved: () => void;
};

async function sendOnce(client: DraftClient, writer: Writer, key: string, text: string): Promise<void> {
  const { consultationId, patientId: pagePatientId } = writer.opened;
  const draft = { ...emptyDraft(), notes: text };
  const send = { consultationId, pagePatientId, version: writer.version, draft, idempotencyKey: key };
  const answer = await client.save(send).catch(() => null);
  if (answer?.ok === true) {
    Object.assign(writer, { version: answer.value.version, text, pending: null });
  } else {
    const nothingSaved = answer !== null && !["outcome_unknown", "internal"].includes(answer.error.code);
    writer.pending = { key, text, answer: nothingSaved ? "refused" : "unknown" };
  }
}

async function compareOne(ground: FaultGround, writer: Writer): Promise<Discrepancies> {
  const { version, draft } = await readDraft(ground, writer.opened.consultationId);
  const { pending } = writer;
  const behind = writer.version - version;
  const sameText = (draft.notes ?? null) === writer.text;
  const maybeSaved = pending?.answer === "unknown" && behind === -1 && draft.notes === pending.text;
  return {
    lost: Math.max(behind, 0) + (behind === 0 && !sameText ? 1 : 0),
    ghosts: pending?.answer === "refused" && behind < 0 ? 1 : 0,
    duplicates: behind < 0 && !maybeSaved && pending?.answer !== "refused" ? 1 : 0,
    unresolved: 0,
  };
}

/** Adds two comparisons up. */
export const addUp = (one: Discrepancies, other: Discrepancies): Discrepancies => ({
  lost: one.lost + other.lost,
  ghosts: one.ghosts + other.ghosts,
  duplicates: one.duplicates + other.duplicates,
  unresolved: one.unresolved + other.unresolved,
});

/** Nothing found yet. */
export const NOTHING_FOUND: Discrepancies = { lost: 0, ghosts: 0, duplicates: 0, unresolved: 0 };

/** Opens drafts and signs a client in. @param address of the product that is going to fail */
export async function openSavingWriters(ground: FaultGround, address: string): Promise<SavingWriters> {
  const client = await openDraftClient(address, "derm@example.com");
  const writers: Writer[] = [];
  for (let index = 0; index < WRITERS; index += 1) {
    const opened = await openDraft(ground);
    const { version, draft } = await readDraft(ground, opened.consultationId);
    writers.push({ opened, version, text: draft.notes ?? null, pending: null });
  }
  let acknowledged = 0;
  const send = async (writer: Writer, key: string, text: string) => {
    await sendOnce(client, writer, key, text);
    if (writer.pending === null) acknowledged += 1;
  };
  const saveOnce = async (writer: Writer) => {
    const key = newId();
    await send(writer, key, `Save ${key}`);
  };
  return {
    saveOnce: async () => {
      await Promise.all(writers.map(saveOnce));
    },
    save: async () => {
      await Promise.all(
        writers.map(async (writer) => {
          while (writer.pending === null) await saveOnce(writer);
        }),
      );
    },
    acknowledged: () => acknowledged,
    compare: async () => {
      const found = await Promise.all(writers.map((writer) => compareOne(ground, writer)));
      return found.reduce(addUp, NOTHING_FOUND);
    },
    sendAgain: async () => {
      for (const writer of writers) {
        for (let tries = 0; writer.pending !== null && tries < TRIES; tries += 1) {
          await send(writer, writer.pending.key, writer.pending.text);
        }
      }
      return writers.filter(({ pending }) => pending !== null).length;
    },
    takeForSaved: () => {
      for (const writer of writers) {
        const { pending, version } = writer;
        if (pending !== null)
          Object.assign(writer, { version: version + 1, text: pending.text, pending: null });
      }
    },
  };
}
