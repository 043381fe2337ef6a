import type { KeepApart } from "#lib/clinical/model/catalogue-treatment.ts";
import type { Basis } from "#lib/clinical/model/evidence.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";

/** Treatments that are kept apart alike: the columns of the same-visit table, and creams by what they do to the skin. */
const GROUPS: Readonly<Record<string, readonly Treatment[]>> = {
  PDL: ["pulsed-dye-laser-595", "pulsed-dye-laser-585-q-switched"],
  NDY: ["ktp-532", "nd-yag-1064-long-pulsed"],
  IPL: ["ipl"],
  NAF: ["fractional-non-ablative"],
  ABL: ["fractional-ablative", "full-field-ablative"],
  MN: ["microneedling"],
  RFM: ["rf-microneedling", "fractional-rf"],
  PEEL: [
    "peel-salicylic",
    "peel-glycolic",
    "peel-lactic",
    "peel-mandelic",
    "peel-jessner",
    "peel-tca-superficial",
    "peel-tca-medium",
    "tca-cross",
  ],
  LED: ["led-red", "led-blue"],
  PRP: ["prp"],
  CUT: ["subcision", "punch-excision", "surgical-excision"],
  DERM: ["mechanical-dermabrasion"],
  FULL: ["full-field-ablative"],
  TCA: ["peel-tca-medium"],
  FILL: ["dermal-filler-ha", "dermal-filler-permanent"],
  RET: ["topical-retinoid", "triple-combination-cream"],
  HQ: ["hydroquinone", "triple-combination-cream"],
  LIGHT: ["azelaic-acid", "hydroquinone", "vitamin-c", "topical-tranexamic-acid"],
  ACT: ["azelaic-acid", "vitamin-c", "topical-tranexamic-acid", "benzoyl-peroxide"],
  BPO: ["benzoyl-peroxide"],
  DAP: ["dapsone-gel"],
  ISO: ["oral-isotretinoin"],
  TET: ["oral-tetracycline"],
};

type Ground = { readonly text: string; readonly basis: Basis; readonly cite: readonly string[] };

/** Why, in words for a clinician; `R` and numbers are sources. */
const GROUNDS: Readonly<Record<string, Ground>> = {
  no: {
    text: "Not at one visit; two treatments that injure or heat the skin are at least 14 days apart (design default).",
    basis: "design",
    cite: [],
  },
  reason: {
    text: "At one visit only for a written reason; otherwise at least 14 days apart (design default).",
    basis: "design",
    cite: [],
  },
  series: {
    text: "One trial gave both in one series; otherwise at least 14 days apart (design default).",
    basis: "design",
    cite: ["R51"],
  },
  led: {
    text: "Light-emitting diodes at the same visit only for a written reason (general knowledge).",
    basis: "unverified",
    cite: [],
  },
  first: {
    text: "Releasing or cutting a scar comes before the surface is treated, at least 14 days apart (design default).",
    basis: "design",
    cite: ["R53", "R55b"],
  },
  peel: {
    text: "A retinoid is stopped before a peel: 7 to 14 days for skin types IV to VI; 3 days otherwise (general knowledge).",
    basis: "cited",
    cite: ["R30"],
  },
  mild: {
    text: "Lightening and acid creams stop 1 to 2 days before a peel.",
    basis: "cited",
    cite: ["R30"],
  },
  needle: {
    text: "A retinoid is stopped 3 days before needling; sources say 1 to 5 days.",
    basis: "cited",
    cite: ["R36c"],
  },
  active: {
    text: "Active creams are stopped 3 days before the laser and started again 3 days after it.",
    basis: "cited",
    cite: ["R96"],
  },
  bleach: {
    text: "A retinoid or bleaching cream is stopped 3 days before the light and waits 10 to 14 days after it.",
    basis: "cited",
    cite: ["R96", "R116"],
  },
  deep: {
    text: "After deep resurfacing a peel waits 3 to 12 months.",
    basis: "cited",
    cite: ["R29"],
  },
  full: {
    text: "Full resurfacing and dermabrasion wait 6 months after the last dose.",
    basis: "cited",
    cite: ["R90", "R91"],
  },
  stain: {
    text: "With benzoyl peroxide it may stain the skin for a while; not on the same day (general knowledge).",
    basis: "unverified",
    cite: [],
  },
  head: {
    text: "Never taken together: the pressure in the head may rise (general knowledge).",
    basis: "unverified",
    cite: [],
  },
  dry: {
    text: "Not used together: both dry and irritate the skin (general knowledge).",
    basis: "unverified",
    cite: [],
  },
  fill: {
    text: "Filler and a treatment that heats or injures the skin are 2 weeks apart (general knowledge).",
    basis: "unverified",
    cite: [],
  },
};

/**
 * Which groups are kept apart, one a line: two lists of groups, days (and those for skin types IV to VI), why. First
 * the same-visit table of the reference, then its washouts W01 to W06, W09, W13 and W20, then what does not go together.
 */
const PAIRS = `
PDL+NDY IPL+PEEL 14 no
PDL NDY 14 no
PDL+NDY NAF+ABL+MN+RFM 14 reason
IPL NAF+ABL+MN+RFM+PEEL 14 no
NAF ABL+MN+PEEL 14 no
NAF RFM 14 series
ABL MN+RFM+PEEL 14 no
MN RFM+PEEL 14 no
RFM PEEL 14 no
PRP PEEL 14 no
PRP IPL+NAF 14 reason
LED ABL+PEEL 1 led
CUT+DERM PDL+NDY+IPL+NAF+ABL+MN+RFM+PEEL 14 first
RET PEEL 3/14 peel
LIGHT PEEL 2 mild
RET MN+RFM 3 needle
ACT PDL 3 active
RET+HQ PDL+IPL 14 bleach
ABL+DERM+TCA PEEL 90 deep
ISO DERM+FULL 183 full
FILL PDL+NDY+IPL+NAF+ABL+MN+RFM+PEEL 14 fill
HQ+DAP BPO 1 stain
ISO TET 1 head
ISO RET 1 dry`;

const READ = PAIRS.trim()
  .split("\n")
  .map((line) => {
    const [one = "", other = "", days = "", ground = ""] = line.split(" ");
    const [lighter, darker] = days.split("/").map(Number);
    return { one: one.split("+"), other: other.split("+"), days: lighter ?? 0, darker, ground };
  });

/** @returns what a treatment is kept apart from, for each gap and reason once. */
export function keptApartFrom(id: Treatment): readonly KeepApart[] {
  const isIn = (group: string): boolean => GROUPS[group]?.includes(id) === true;
  const found: KeepApart[] = [];
  for (const { one, other, days, darker, ground } of READ) {
    const groups = [...(one.some(isIn) ? other : []), ...(other.some(isIn) ? one : [])];
    const from = [...new Set(groups.flatMap((group) => GROUPS[group] ?? []))].filter((name) => name !== id);
    const why = GROUNDS[ground];
    if (why === undefined) throw new Error(`Unknown reason to keep apart: ${ground}.`);
    if (from.length > 0)
      found.push({ from, days, ...(darker === undefined ? {} : { daysDarkerSkin: darker }), ...why });
  }
  return found;
}
