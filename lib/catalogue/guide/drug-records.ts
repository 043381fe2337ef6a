import type { DrugEntry, DrugName } from "#lib/clinical/model/catalogue-drug.ts";
import { DRUGS } from "../drugs/drugs.ts";
import { TREATMENT_ENTRIES } from "../treatments/treatments.ts";
import type { GuideEntry, GuideMark, GuideRecord } from "./guide-record.ts";
import { groundLink, joined, keyWords, treatmentLink } from "./guide-words.ts";
import { askedForSection, meaningSection } from "./name-meanings.ts";

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
  "other-retinoid": ["other_retinoid_current"],
  "dpd-inhibitor": ["dpd_deficiency"],
  methotrexate: ["methotrexate_current"],
  maoi: ["maoi_current"],
  "beta-blocker": ["beta_blocker_current"],
  "self-tan": ["self_tan_on_skin"],
};

function classesOf(drug: DrugEntry): readonly { readonly name: string; readonly route: string | null }[] {
  return [
    ...drug.classes.map((name) => ({ name, route: null })),
    ...Object.entries(drug.classesByRoute).flatMap(([route, names]) =>
      names.map((name) => ({ name, route })),
    ),
  ];
}

/** A name with the route it is for, and whether it only may mean this. */
function nameWords({ text, route, vague }: DrugName): string {
  const notes = [...(route === undefined ? [] : [route]), ...(vague === true ? ["asked back"] : [])];
  return notes.length === 0 ? text : `${text} (${notes.join(", ")})`;
}

/** The medicines, products and substances as the guide lists them. */
export function drugEntries(): readonly GuideEntry[] {
  return DRUGS.map((drug) => ({
    shelf: "drugs",
    id: drug.id,
    title: keyWords(drug.id),
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
  const factors = [...new Set(classes.flatMap(({ name }) => FACTORS_OF_CLASS[name] ?? []))];
  const containing = TREATMENT_ENTRIES.filter((entry) => entry.substances.includes(id));
  return {
    shelf: "drugs",
    id,
    title: keyWords(id),
    lead: "A medicine, product or substance that is recognised by name",
    marks: [NAMES_ARE_GENERAL],
    sections: [
      {
        title: "What it is",
        facts: [
          { label: "Routes", value: drug.routes.join(", ") || "None: a substance" },
          {
            label: "Names",
            value: drug.names.map(nameWords).join(", "),
          },
          { label: "The names rest on", value: [groundLink("unverified")] },
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
      meaningSection("What it means for treatments", factors, {
        note: "While it is taken, and after it where the factor says so; by the routes above, under the strictest reading. The page of each factor has the sources.",
        empty: "It restricts no treatment by itself.",
      }),
      askedForSection(["medication", "current", "product"], [id, ...classes.map(({ name }) => name)]),
      {
        title: "Treatments that hold it",
        note: "An allergy to it, or to a relative, blocks these.",
        list: containing.length === 0 ? [] : [joined(containing.map((entry) => treatmentLink(entry.id)))],
      },
    ],
  };
}
