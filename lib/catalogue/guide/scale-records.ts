import type { ScaleCertainty, ScaleDefinition } from "#lib/clinical/scales/scale.ts";
import { SCALES } from "../scales/scales.ts";
import { SKIN_TONE_MEASURES, type SkinToneMeasure } from "../scales/skin-tone-measures.ts";
import { WORKED_EXAMPLES } from "../scales/worked-examples.ts";
import type { GuideEntry, GuideMark, GuideRecord, GuideSection } from "./guide-record.ts";
import { sources } from "./guide-words.ts";

const CERTAINTY: Readonly<Record<ScaleCertainty, GuideMark>> = {
  cited: { text: "Cited", tone: "plain" },
  "arithmetic-checked": {
    text: "Arithmetic checked; steps not cited",
    tone: "doubt",
  },
  unverified: { text: "UNVERIFIED: general knowledge", tone: "doubt" },
};
const LICENCE = {
  "own-wording": "Own wording",
  "wording-not-shipped": "Wording not supplied: licensed",
} as const;

/** What counts as a success where a trial or an authority has said so. */
const SUCCESS: Readonly<Record<string, string>> = {
  cea: "Clear, almost clear, or two grades lower, as a trial of redness after acne counted it (R19).",
  iga: "Grade 0 or 1, and at least two grades lower (R77).",
};

const isBandUnverified = ({ bands }: SkinToneMeasure): boolean => bands.some(({ cited }) => !cited);

/** The scales as the guide lists them. */
export function scaleEntries(): readonly GuideEntry[] {
  return [
    ...SCALES.map((scale) => ({
      shelf: "scales" as const,
      id: scale.id,
      title: titleOf(scale),
      lead: scale.measures,
      group: scale.licence.state === "own-wording" ? "Scored here" : "Total only",
      marks: [CERTAINTY[scale.certainty]],
      words: `${scale.id} ${scale.items.map((item) => item.label).join(" ")}`,
    })),
    ...SKIN_TONE_MEASURES.map((measure) => ({
      shelf: "scales" as const,
      id: measure.id,
      title: measure.name,
      lead: measure.measures,
      group: "Skin tone",
      marks: toneMarks(measure),
      words: `${measure.id} skin type tone phototype`,
    })),
  ];
}

const titleOf = (scale: ScaleDefinition): string => `${scale.name} (${scale.shortName})`;

const toneMarks = (measure: SkinToneMeasure): readonly GuideMark[] =>
  isBandUnverified(measure) ? [{ text: "Some bands UNVERIFIED", tone: "doubt" }] : [CERTAINTY.cited];

function items(scale: ScaleDefinition): GuideSection {
  if (scale.licence.state !== "own-wording")
    return { title: "Items and steps", list: ["Only the total is kept."] };
  return {
    title: "Items and steps",
    note: "Without an answer to every item there is no total; what is missing, or is no step of the scale, is named.",
    table: {
      columns: ["Item", "Steps"],
      rows: scale.items.map((item) => [
        item.label,
        item.options.map((option) => `${String(option.value)} ${option.label}`).join("; "),
      ]),
    },
  };
}

function bands(scale: ScaleDefinition): GuideSection {
  return {
    title: "Bands",
    empty: "No band is published, or none was read in a source.",
    table: {
      columns: ["Total", "Word"],
      rows: scale.bands.map((band) => [
        band.from === band.to ? String(band.from) : `${String(band.from)} to ${String(band.to)}`,
        band.label,
      ]),
    },
  };
}

function scalePage(scale: ScaleDefinition): GuideRecord {
  const success = SUCCESS[scale.id];
  return {
    shelf: "scales",
    id: scale.id,
    title: titleOf(scale),
    lead: scale.measures,
    marks: [CERTAINTY[scale.certainty]],
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Range", value: `${String(scale.range.min)} to ${String(scale.range.max)} ${scale.unit}` },
          { label: "Better", value: scale.better === "lower" ? "Lower" : "Higher" },
          ...(success === undefined ? [] : [{ label: "Counts as a success", value: success }]),
          { label: "Licence", value: `${LICENCE[scale.licence.state]}. ${scale.licence.text}` },
          { label: "Sources", value: sources(scale.cite) },
        ],
      },
      items(scale),
      {
        title: "Worked example",
        list: WORKED_EXAMPLES.filter(({ scale: id }) => id === scale.id).map(({ working }) => working),
      },
      bands(scale),
      { title: "What is not known", empty: "No caveat is recorded.", list: scale.caveats },
    ],
  };
}

function tonePage(measure: SkinToneMeasure): GuideRecord {
  return {
    shelf: "scales",
    id: measure.id,
    title: measure.name,
    lead: measure.measures,
    marks: toneMarks(measure),
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Unit", value: measure.unit },
          { label: "Sources", value: sources(measure.cite) },
        ],
      },
      { title: "How it is worked out", list: measure.rule },
      { title: "Worked example", list: [measure.example] },
      {
        title: "Bands",
        empty: "It has no bands.",
        table: {
          columns: ["Value", "Class", "Standing"],
          rows: measure.bands.map(({ from, label, cited }) => [
            from,
            label,
            cited ? "Cited" : "UNVERIFIED: general knowledge",
          ]),
        },
      },
      { title: "What is not known", list: measure.caveats },
    ],
  };
}

/** The page of a scale or of a measure of skin tone, or null where the catalogue has none of that id. */
export function scaleRecord(id: string): GuideRecord | null {
  const scale = SCALES.find((known) => known.id === id);
  if (scale !== undefined) return scalePage(scale);
  const measure = SKIN_TONE_MEASURES.find((known) => known.id === id);
  return measure === undefined ? null : tonePage(measure);
}
