import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { factName } from "#lib/catalogue/words/facts.ts";
import { SCALES } from "#lib/catalogue/scales/scales.ts";
import type { PullSection } from "#lib/clinical/visit/pull-sections.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { findingPlace } from "./finding-words.ts";
import { pullForward, type Charted, type EarlierVisit } from "./pull-forward.ts";

const FIELD_NAMES: Readonly<Record<string, string>> = {
  declines: "what is declined",
  fitzpatrick: "Fitzpatrick type",
  fitzpatrickMethod: "how the type was found",
  monk: "Monk tone",
  notes: "notes",
  referenceSite: "where the tone was read",
  words: "words",
};

function itemName(section: PullSection, item: string, before: ConsultationDraft): string {
  if (section === "findings") {
    const finding = before.findings.find(({ id }) => id === item);
    return finding ? findingPlace(finding).toLowerCase() : item;
  }
  if (section === "scores") return SCALES.find(({ id }) => id === item)?.shortName ?? item;
  if (FIELD_NAMES[item] !== undefined) return FIELD_NAMES[item];
  return section === "impression" ? diagnosisWords(item) : factName(`${section}.${item}`);
}

/** Takes sections over, and tells for each of them what was left alone. @param chart as `pullForward` takes it */
export function pullInWords(
  draft: ConsultationDraft,
  earlier: EarlierVisit,
  sections: readonly PullSection[],
  on: IsoDate,
  chart: Charted,
): { readonly draft: ConsultationDraft; readonly said: Partial<Record<PullSection, string>> } {
  const { draft: pulled, taken, left } = pullForward(draft, earlier, sections, on, chart);
  const said: Partial<Record<PullSection, string>> = {};
  for (const section of sections) {
    const names = (left[section] ?? []).map((item) => itemName(section, item, earlier.draft));
    const kept = names.length > 0 ? `Left as recorded today: ${names.join(", ")}.` : "";
    said[section] = taken[section]?.length ? kept : `Nothing was pulled. ${kept}`.trim();
  }
  return { draft: pulled, said };
}
