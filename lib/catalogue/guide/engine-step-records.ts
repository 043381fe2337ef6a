import type { TreatmentEntry } from "#lib/clinical/model/catalogue-treatment.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import { diagnosisWords } from "../words/diagnoses.ts";
import { treatmentWords } from "../words/treatments.ts";
import { ENGINE_STEPS, type EngineStep } from "./engine-steps.ts";
import type { GuideEntry, GuideLink, GuideRecord } from "./guide-record.ts";
import { basisMark, groundWords, joined, keyWords, sentence, treatmentLink } from "./guide-words.ts";

function groupOf({ id, constants }: EngineStep): string {
  if (id.startsWith("REF-")) return "Referral";
  if (id.startsWith("PL-")) return "Plan";
  return constants === undefined ? "Habits of the engine" : "Numbers of the engine";
}

function stepRecord(step: EngineStep): GuideRecord {
  const { id, text, when, basis, cite, constants = {} } = step;
  const numbers = Object.values(constants);
  return {
    shelf: "rules",
    id,
    title: text,
    lead: `${id}: ${id.startsWith("EN-") ? "how the engine counts and decides" : "a step of the engine"}`,
    marks: [basisMark(basis)],
    sections: [
      { title: "When", list: [sentence(when)] },
      {
        title: "What it rests on",
        facts: [
          ...(numbers.length === 0 ? [] : [{ label: "Numbers in the engine", value: numbers.join(", ") }]),
          { label: "Rests on", value: groundWords(basis, cite) },
        ],
      },
    ],
  };
}

/** The steps and numbers of the engine as the guide lists them. */
export function engineStepEntries(): readonly GuideEntry[] {
  return ENGINE_STEPS.map((step) => ({
    shelf: "rules",
    id: step.id,
    title: step.text,
    lead: step.id,
    group: groupOf(step),
    marks: [basisMark(step.basis)],
    words: `${step.id} ${step.when}`,
  }));
}

const entryOf = (id: string): TreatmentEntry | undefined =>
  TREATMENT_ENTRIES.find((entry) => entry.id === id);

/** `SF-allergy-peel-salicylic`: an allergy to what a treatment holds. */
function allergyRecord(id: string): GuideRecord | null {
  const entry = entryOf(id.replace(/^SF-allergy-/u, ""));
  if (entry === undefined || entry.substances.length === 0) return null;
  const held = entry.substances.map((substance): GuideLink => ({
    shelf: "drugs",
    id: substance,
    text: keyWords(substance),
  }));
  return {
    shelf: "rules",
    id,
    title: `Allergy: ${treatmentWords(entry.id)}`,
    lead: `${id}: an allergy to a substance of the treatment, or to a relative of it`,
    marks: [basisMark("unverified")],
    sections: [
      {
        title: "What it says",
        list: [
          ["An allergy to one of these, or to a relative of it, blocks ", treatmentLink(entry.id), "."],
          joined(held),
          "An allergy whose name is in doubt asks first.",
        ],
      },
    ],
  };
}

/** `PL-not-for-keloid-microneedling`: a mark for which a treatment is advised against. */
function notForRecord(id: string): GuideRecord | null {
  const found = TREATMENT_ENTRIES.flatMap((entry) =>
    entry.notFor
      .filter(({ diagnosis }) => id === `PL-not-for-${diagnosis}-${entry.id}`)
      .map((rule) => ({ entry, rule })),
  )[0];
  if (found === undefined) return null;
  const { entry, rule } = found;
  const basis = rule.cite.length === 0 ? "unverified" : "cited";
  return {
    shelf: "rules",
    id,
    title: `Not for ${diagnosisWords(rule.diagnosis).toLowerCase()}: ${treatmentWords(entry.id)}`,
    lead: `${id}: advised against, whoever the patient is`,
    marks: [basisMark(basis)],
    sections: [
      {
        title: "Why",
        facts: [
          { label: "Reason", value: rule.text },
          { label: "Treatment", value: [treatmentLink(entry.id)] },
          { label: "Rests on", value: groundWords(basis, rule.cite) },
        ],
      },
    ],
  };
}

/** `PL-apart-topical-retinoid-peel-glycolic`: two treatments that are kept apart in time. */
function apartRecord(id: string): GuideRecord | null {
  const found = TREATMENT_ENTRIES.flatMap((entry) =>
    entry.keepApart.flatMap((rule) =>
      rule.from
        .filter((other) => id === `PL-apart-${entry.id}-${other}`)
        .map((other) => ({ entry, other, rule })),
    ),
  );
  const [first] = found;
  if (first === undefined) return null;
  return {
    shelf: "rules",
    id,
    title: `Kept apart: ${treatmentWords(first.entry.id)} and ${treatmentWords(first.other).toLowerCase()}`,
    lead: `${id}: two treatments of one plan, kept apart in time`,
    marks: [...new Set(found.map(({ rule }) => rule.basis))].map(basisMark),
    sections: found.map(({ rule }, index) => ({
      title: found.length === 1 ? "How long" : `How long, rule ${String(index + 1)}`,
      facts: [
        { label: "Days", value: String(rule.days) },
        ...(rule.daysDarkerSkin === undefined
          ? []
          : [{ label: "Days, skin types IV to VI or not asked", value: String(rule.daysDarkerSkin) }]),
        { label: "Why", value: rule.text },
        { label: "Treatments", value: joined([treatmentLink(first.entry.id), treatmentLink(first.other)]) },
        { label: "Rests on", value: groundWords(rule.basis, rule.cite) },
      ],
    })),
  };
}

/** The page of a step of the engine, or of one of the rules that it names after what they are about; null for others. */
export function engineStepRecord(id: string): GuideRecord | null {
  const step = ENGINE_STEPS.find((known) => known.id === id);
  if (step !== undefined) return stepRecord(step);
  if (id.startsWith("SF-allergy-")) return allergyRecord(id);
  if (id.startsWith("PL-not-for-")) return notForRecord(id);
  return id.startsWith("PL-apart-") ? apartRecord(id) : null;
}
