import type { DrugEntry } from "#lib/clinical/model/catalogue-drug.ts";
import { CONDITIONS } from "../conditions/conditions.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { SAFETY_RULES } from "../rules/safety-rules.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import type { GuideEntry, GuideLink, GuideMark, GuideRecord } from "./guide-record.ts";
import { factorRuleId, joined, keyWords, treatmentLink } from "./guide-words.ts";

const NAMES_ARE_GENERAL: GuideMark = { text: "UNVERIFIED: names are general knowledge", tone: "doubt" };

const CLASS_NOTES: Readonly<Record<string, string>> = {
  "photosensitiser-1": "Photosensitiser, tier 1: strong evidence of a reaction to ultraviolet light",
  "photosensitiser-2": "Photosensitiser, tier 2: common in lists",
  "photosensitiser-3": "Photosensitiser, tier 3: weak; no rule acts on it",
  "pdt-agent": "Photodynamic agent: reacts to visible light",
};

/** Classes of medicines and the patient factors that they establish; a test holds it to the engine's own table. */
export const FACTORS_OF_CLASS: Readonly<Record<string, readonly string[]>> = {
  "systemic-retinoid": ["isotretinoin_current", "isotretinoin_lt_6m"],
  "topical-retinoid": ["topical_retinoid_current"],
  tetracycline: ["tetracycline_current"],
  "pdt-agent": ["pdt_agent"],
  "visible-light-caution": ["amiodarone_minocycline_sjw"],
  "photosensitiser-1": ["other_photosensitiser"],
  "photosensitiser-2": ["other_photosensitiser"],
  anticoagulant: ["anticoagulant", "clotting_medicine_current"],
  antiplatelet: ["anticoagulant"],
  gold: ["gold_therapy_ever"],
  immunosuppressant: ["immunosuppressed"],
  "combined-contraceptive": ["hormone_therapy"],
  "hormone-therapy": ["hormone_therapy"],
  "vitamin-a": ["vitamin_a_supplement"],
  methotrexate: ["methotrexate_current"],
  maoi: ["maoi_current"],
  "beta-blocker": ["beta_blocker_current"],
  "self-tan": ["self_tan_on_skin"],
};

const factorLink = (factor: string): GuideLink => ({
  shelf: "rules",
  id: factorRuleId(factor),
  text: keyWords(factor),
});
const isFactor = (factor: string): boolean => SAFETY_RULES.some((rule) => rule.factor === factor);
const titleOf = (id: string): string => keyWords(id);

function classesOf(drug: DrugEntry): readonly { readonly name: string; readonly route: string | null }[] {
  return [
    ...drug.classes.map((name) => ({ name, route: null })),
    ...Object.entries(drug.classesByRoute).flatMap(([route, names]) =>
      names.map((name) => ({ name, route })),
    ),
  ];
}

/** The conditions as the guide lists them: those that restrict a treatment first. */
export function conditionEntries(): readonly GuideEntry[] {
  return CONDITIONS.map((condition) => ({
    shelf: "conditions",
    id: condition.id,
    title: titleOf(condition.id),
    lead: condition.names.slice(1, 5).join(", "),
    group:
      condition.factors.length + condition.possibleFactors.length > 0
        ? "Restrict a treatment"
        : "Recognised; restrict nothing",
    marks: [],
    words: [condition.id, ...condition.names].join(" "),
  }));
}

/** The page of a condition, or null where the catalogue has none of that id. */
export function conditionRecord(id: string): GuideRecord | null {
  const condition = CONDITIONS.find((known) => known.id === id);
  if (condition === undefined) return null;
  return {
    shelf: "conditions",
    id,
    title: titleOf(id),
    lead: "A condition of the patient that is recognised by name",
    marks: [NAMES_ARE_GENERAL],
    sections: [
      { title: "Names it is recognised by", list: [condition.names.join(", ")] },
      {
        title: "Patient factors it establishes",
        empty: "None: it restricts no treatment by itself.",
        list: condition.factors.map((factor) => [factorLink(factor)]),
      },
      {
        title: "Factors it may mean",
        note: "The name alone does not settle these; the question is asked.",
        list: condition.possibleFactors.map((factor) => [factorLink(factor)]),
      },
    ],
  };
}

/** The medicines, products and substances as the guide lists them. */
export function drugEntries(): readonly GuideEntry[] {
  return DRUGS.map((drug) => ({
    shelf: "drugs",
    id: drug.id,
    title: titleOf(drug.id),
    lead: drug.names
      .slice(1, 5)
      .map((name) => name.text)
      .join(", "),
    group: keyWords(classesOf(drug)[0]?.name ?? "recognised; restricts nothing"),
    marks: [],
    words: [drug.id, ...drug.names.map((name) => name.text), ...classesOf(drug).map(({ name }) => name)].join(
      " ",
    ),
  }));
}

/** The page of a medicine, product or substance, or null where the catalogue has none of that id. */
export function drugRecord(id: string): GuideRecord | null {
  const drug = DRUGS.find((known) => known.id === id);
  if (drug === undefined) return null;
  const classes = classesOf(drug);
  const factors = [...new Set(classes.flatMap(({ name }) => FACTORS_OF_CLASS[name] ?? []))].filter(isFactor);
  const containing = TREATMENT_ENTRIES.filter((entry) => entry.substances.includes(id));
  return {
    shelf: "drugs",
    id,
    title: titleOf(id),
    lead: "A medicine, product or substance that is recognised by name",
    marks: [NAMES_ARE_GENERAL],
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Routes", value: drug.routes.join(", ") || "None: a substance" },
          {
            label: "Names",
            value: drug.names
              .map((name) => (name.route === undefined ? name.text : `${name.text} (${name.route})`))
              .join(", "),
          },
          {
            label: "Treated alike in allergy",
            value: drug.allergyGroups.map(keyWords).join(", ") || "Itself alone",
          },
        ],
      },
      {
        title: "Classes",
        empty: "None that a rule asks about.",
        list: classes.map(
          ({ name, route }) => `${CLASS_NOTES[name] ?? keyWords(name)}${route === null ? "" : ` (${route})`}`,
        ),
      },
      {
        title: "Rules that ask for it",
        empty: "None.",
        list: factors.map((factor) => [factorLink(factor)]),
      },
      {
        title: "Treatments that hold it",
        note: "An allergy to it, or to a relative, blocks these.",
        list: containing.length === 0 ? [] : [joined(containing.map((entry) => treatmentLink(entry.id)))],
      },
    ],
  };
}
