import { conditionEntries, conditionRecord, drugEntries, drugRecord } from "./condition-and-drug-records.ts";
import type { GuideEntry, GuideRecord, GuideShelf } from "./guide-record.ts";
import { ruleEntries, ruleRecord } from "./rule-records.ts";
import { scaleEntries, scaleRecord, sourceEntries, sourceRecord } from "./scale-and-source-records.ts";
import { treatmentEntries, treatmentRecord } from "./treatment-records.ts";

const ENTRIES: Readonly<Record<GuideShelf, () => readonly GuideEntry[]>> = {
  treatments: treatmentEntries,
  conditions: conditionEntries,
  drugs: drugEntries,
  rules: ruleEntries,
  scales: scaleEntries,
  sources: sourceEntries,
};

const RECORDS: Readonly<Record<GuideShelf, (id: string) => GuideRecord | null>> = {
  treatments: treatmentRecord,
  conditions: conditionRecord,
  drugs: drugRecord,
  rules: ruleRecord,
  scales: scaleRecord,
  sources: sourceRecord,
};

/** Everything on one shelf, in the catalogue's order. */
export const entriesOf = (shelf: GuideShelf): readonly GuideEntry[] => ENTRIES[shelf]();

/** One record of the guide; null where the shelf has none of that id. */
export const recordOf = (shelf: GuideShelf, id: string): GuideRecord | null => RECORDS[shelf](id);
