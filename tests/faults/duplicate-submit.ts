import { newId } from "#lib/platform/ids.ts";
import { emptyDraft } from "#lib/schemas/consultation-draft.ts";
import {
  compareWithRecord,
  inWords,
  isClean,
  openLedger,
  type Discrepancies,
} from "../../scripts/faults/ledger.ts";
import { openDraftClient, type DraftClient } from "./draft-client.ts";
import type { Fault } from "./fault.ts";
import type { FaultGround } from "./fault-ground.ts";
import { openDraft, readDraft } from "./open-draft.ts";

const KEYS = { short: 10, full: 200 };
const AT_ONCE = 10;

/** Tells a save's key for one of several sends of it. */
type KeyOf = (key: string) => string;

/** Each version of a draft is one record; a save that came twice shows as a version that nobody meant. */
async function sendAll(
  ground: FaultGround,
  client: DraftClient,
  keys: number,
  keyOf: KeyOf,
): Promise<Discrepancies> {
  const { consultationId, patientId: pagePatientId } = await openDraft(ground);
  const ledger = openLedger();
  const stored: string[] = [];
  for (let sent = 0; sent < keys; sent += 1) {
    const { version } = await readDraft(ground, consultationId);
    const key = newId();
    const text = `Save ${String(sent)}`;
    ledger.intend(key, text);
    const draft = { ...emptyDraft(), notes: text };
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        const idempotencyKey = keyOf(key);
        const first = await client.save({ consultationId, pagePatientId, version, draft, idempotencyKey });
        if (first.ok || idempotencyKey === key) return first;
        // Only the positive control comes here: a client that sends again whatever the answer was.
        const now = await readDraft(ground, consultationId);
        return client.save({
          consultationId,
          pagePatientId,
          version: now.version,
          draft,
          idempotencyKey: newId(),
        });
      }),
    );
    if (answers.every(({ ok }) => ok)) ledger.settle(key, "acknowledged");
    const after = await readDraft(ground, consultationId);
    for (let step = version; step < after.version; step += 1) stored.push(after.draft.notes ?? "");
  }
  return compareWithRecord(ledger.entries(), stored);
}

/** F9: the same save ten times at once. */
export const duplicateSubmit: Fault = {
  name: "duplicate-submit",
  title: "F9 The same save sent ten times at once",
  run: async (ground, size) => {
    const client = await openDraftClient(ground.address, "derm@example.com");
    const keys = KEYS[size];
    const found = await sendAll(ground, client, keys, (key) => key);
    const control = await sendAll(ground, client, 2, newId);
    return [
      {
        name: `${String(AT_ONCE)} sends at once under one key, over HTTP`,
        times: keys,
        result: `${String(keys)} keys: ${inWords(found)}`,
        bar: "one record for each key",
        control: `each send under a key of its own: ${String(control.duplicates)} duplicates found of 2`,
        met: isClean(found) && control.duplicates > 0,
      },
    ];
  },
};
