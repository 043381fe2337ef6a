import { conditionEntries, conditionRecord } from "./condition-records.ts";
import { drugEntries, drugRecord } from "./drug-records.ts";
import type { GuideEntry, GuideRecord, GuideShelf } from "./guide-record.ts";
import { ruleEntries, ruleRecord } from "./rule-records.ts";
import { scaleEntries, scaleRecord } from "./scale-records.ts";
import { sourceEntries, sourceRecord } from "./source-records.ts";
import { translationEntries, translationRecord } from "./translation-records.ts";
import { treatmentEntries, treatmentRecord } from "./treatment-records.ts";

const ENTRIES: Readonly<Record<GuideShelf, () => readonly GuideEntry[]>> = {
  treatments: treatmentEntries,
  conditions: conditionEntries,
  drugs: drugEntries,
  rules: ruleEntries,
  scales: scaleEntries,
  sources: sourceEntries,
  translations: translationEntries,
};

const RECORDS: Readonly<Record<GuideShelf, (id: string) => GuideRecord | null>> = {
  treatments: treatmentRecord,
  conditions: conditionRecord,
  drugs: drugRecord,
  rules: ruleRecord,
  scales: scaleRecord,
  sources: sourceRecord,
  translations: translationRecord,
};

/** Everything on one shelf, in the catalogue's order. */
export const entriesOf = (shelf: GuideShelf): readonly GuideEntry[] => ENTRIES[shelf]();

/** A record put together afresh; null where the shelf has none of that id. */
export const buildRecord = (shelf: GuideShelf, id: string): GuideRecord | null => RECORDS[shelf](id);

const built = new Map<string, GuideRecord>();

/**
 * One record of the guide; null where the shelf has none of that id. It is plain data, and the same each time: its
 * canonical JSON is what a clinic signs off. Built once, since the catalogue does not change while the program runs.
 */
export function recordOf(shelf: GuideShelf, id: string): GuideRecord | null {
  const key = `${shelf}/${id}`;
  const known = built.get(key);
  if (known !== undefined) return known;
  const record = buildRecord(shelf, id);
  if (record !== null) built.set(key, record);
  return record;
}
