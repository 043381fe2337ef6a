import type { Basis } from "#lib/clinical/model/evidence.ts";
import type { DifferentialRule } from "#lib/clinical/model/differential-rule.ts";
import type { FactTest } from "#lib/clinical/model/fact-test.ts";
import type { Site } from "#lib/clinical/model/finding-vocabulary.ts";
import { above, all, any, atLeast, atMost, below, is, no, not, notSeen, yes } from "../rule-words.ts";

const DIAGNOSIS_OF = {
  pie: "post-inflammatory-erythema",
  pih: "post-inflammatory-hyperpigmentation",
  ice: "atrophic-scar-ice-pick",
  box: "atrophic-scar-boxcar",
  roll: "atrophic-scar-rolling",
  early: "atrophic-scar-early",
  hts: "hypertrophic-scar",
  kel: "keloid",
  pap: "papular-scar",
  hypo: "post-inflammatory-hypopigmentation",
} as const;

type Column = keyof typeof DIAGNOSIS_OF;

/**
 * A row of the table, its columns spelt out in the vocabulary of the case format.
 *
 * @param columns weight of each diagnosis that the row speaks for or against
 * @param sources keys separated by spaces; none where the row rests on no source
 * @param doubted diagnoses that are at most possible while the row holds
 */
function row(
  id: string,
  when: FactTest,
  columns: Partial<Record<Column, number | "veto">>,
  basis: Basis,
  sources = "",
  doubted: readonly Column[] = [],
): DifferentialRule {
  const names = Object.keys(DIAGNOSIS_OF) as Column[];
  return {
    id,
    when,
    weights: Object.fromEntries(
      names.flatMap((name) => {
        const weight = columns[name];
        return weight === undefined ? [] : [[DIAGNOSIS_OF[name], weight]];
      }),
    ),
    ...(doubted.length > 0 ? { atMostPossible: doubted.map((name) => DIAGNOSIS_OF[name]) } : {}),
    basis,
    cite: sources === "" ? [] : sources.split(" "),
  };
}

const COLOUR = "finding.colour";
const LESIONS = "finding.lesions";
const DURATION = "history.markDurationMonths";
const RED = is(COLOUR, "red", "pink");
const PURPLE = is(COLOUR, "purple");
const WHITE = is(COLOUR, "white");
const GREY_BLUE = is(COLOUR, "grey-blue");
const PALE = is(COLOUR, "skin", "white");
const REDDISH = is(COLOUR, "pink", "red", "purple");
const BROWNISH = is(COLOUR, "tan", "brown", "dark-brown");
const PIGMENTED = is(COLOUR, "tan", "brown", "dark-brown", "grey-blue");
const COLOURED = any(REDDISH, PIGMENTED);
const NEITHER = all(not(REDDISH), not(PIGMENTED));

const FADES = is("finding.blanches", "yes");
const PARTLY = is("finding.blanches", "partly");
const VESSELS = is("finding.dermoscopy", "vessels");
const NETWORK = is("finding.dermoscopy", "network", "pseudo-network");
const SHOWS_BLOOD = any(is("finding.blanches", "yes", "partly"), VESSELS);
const ENHANCES = is("finding.woodsLamp", "enhances");

const DEPRESSED = is("derived.level", "depressed");
const RAISED = is("derived.level", "raised");
const FLAT = is("derived.level", "flat");
const SHADOW = yes("finding.sideLightShadow");
/** A dip that only raking light shows: the surface was called flat, or was not recorded. */
const HIDDEN_DIP = all(SHADOW, notSeen(any(DEPRESSED, RAISED)));
const VERTICAL = is("finding.walls", "vertical");
const POINTED = any(is("finding.walls", "tapering"), is("finding.base", "pointed"));
/**
 * What settles the kind of a dip: a name, walls, a point, narrow and deep, or held down from below. A width alone does
 * not.
 */
const SETTLED_SHAPE = any(
  is("finding.depression", "ice-pick", "boxcar", "rolling", "vermiculate", "linear"),
  is("finding.walls", "vertical", "tapering", "sloping"),
  POINTED,
  all(below("finding.widthMm", 2), atLeast("finding.depthMm", 0.5)),
  yes("finding.flattensOnStretch"),
  yes("finding.tethered"),
);

const EXTENT = is("finding.raised", "within-border", "beyond-border");
const GROWING = any(yes("finding.growing"), is("history.course", "growing"));
const SYMPTOMS = is("finding.symptoms", "itch", "pain", "tenderness");
const PAPULES = is(LESIONS, "papule", "follicular-papule");
const SMALL = any(
  all(atLeast("finding.medianSizeMm", 2), atMost("finding.medianSizeMm", 5)),
  all(atLeast("finding.widthMm", 2), atMost("finding.widthMm", 5)),
);
const LARGE = any(above("finding.medianSizeMm", 6), above("finding.widthMm", 6));
const USUAL_SITES = ["back", "upper-back", "chest", "shoulder", "jawline"];
const SCAR_SITE = is("finding.sites", ...USUAL_SITES, "ear", "neck");
const PAPULAR_SITE = is("finding.sites", ...USUAL_SITES, "lower-back", "chin", "nose");
const NO_ACNE_GROWS = ["hand", "leg"] as const satisfies readonly Site[];
/** Every other site; a record, so that a site added to the vocabulary has to be added here. */
const OTHER_SITES: Readonly<Record<Exclude<Site, (typeof NO_ACNE_GROWS)[number]>, true>> = {
  forehead: true,
  glabella: true,
  temple: true,
  cheek: true,
  nose: true,
  perioral: true,
  "upper-lip": true,
  chin: true,
  jawline: true,
  periocular: true,
  face: true,
  ear: true,
  scalp: true,
  neck: true,
  chest: true,
  shoulder: true,
  "upper-back": true,
  "lower-back": true,
  back: true,
  arm: true,
  other: true,
};
const SPOTS = is(LESIONS, "comedone", "pustule", "nodule", "cyst");

const ACNE_SITE = yes("derived.acneSite");
const FLAT_MARKS: readonly Column[] = ["pie", "pih", "hypo"];
const MARKS: readonly Column[] = ["pie", "pih", "early", "hypo"];

/**
 * The decision table of the differential. Weights are proposals of this software: no published accuracy figures exist
 * for any of these signs. Skin type has no row: it never decides what a mark is. Each row beside the table of the
 * reference, with the reasons for what differs, stands in `differential-weights.csv` of the clinical specifications.
 */
export const differentialRules: readonly DifferentialRule[] = [
  row("DX-00", notSeen(any(COLOURED, NEITHER)), {}, "design", "", ["pih", "hypo", "early"]),
  row("DX-01", RED, { pie: 3, hts: 1, kel: 1, early: 1 }, "cited", "S0 S5"),
  row("DX-01-ONLY", all(RED, not(PIGMENTED), not(PURPLE)), { pih: -1, pap: -2 }, "cited", "S0"),
  row("DX-02", all(PURPLE, not(RED)), { pie: 2, hts: 1, kel: 1, early: 1, pap: -2 }, "cited", "S0 R87"),
  row("DX-02-PIGMENT", all(PURPLE, not(PIGMENTED)), { pih: 1 }, "cited", "S0 R87"),
  row("DX-03", BROWNISH, { pih: 3 }, "cited", "S0 R64"),
  row(
    "DX-03-ONLY",
    all(BROWNISH, not(REDDISH), notSeen(any(PARTLY, VESSELS))),
    { pie: -2 },
    "cited",
    "S0 R64",
  ),
  row("DX-03-NO-RED", all(NEITHER, notSeen(SHOWS_BLOOD)), { pie: -5 }, "design", "S0"),
  row("DX-03-PALE-BLOOD", all(NEITHER, SHOWS_BLOOD), { pie: -2 }, "design", "S0"),
  row("DX-03-NO-PIGMENT", NEITHER, { pih: -3 }, "design", "S0"),
  row("DX-04", GREY_BLUE, { pih: 2 }, "cited", "R64 R87"),
  row("DX-04-ONLY", all(GREY_BLUE, not(REDDISH)), { pie: -2 }, "cited", "R64 R87"),
  row("DX-05", WHITE, { hypo: 4 }, "unverified"),
  row("DX-05-NOT", not(WHITE), { hypo: -4 }, "design"),
  row("DX-06", FADES, { pie: 3 }, "cited", "R121"),
  row("DX-06-ONLY", all(FADES, not(PIGMENTED)), { pih: -3 }, "cited", "R121"),
  row("DX-06-BROWN", all(FADES, PIGMENTED, not(REDDISH)), { pih: -2 }, "cited", "R121"),
  row("DX-07", PARTLY, { pie: 2, pih: 2 }, "design", "R86"),
  row("DX-08", is("finding.blanches", "no"), { pie: -2, pih: 2 }, "cited", "R121"),
  row(
    "DX-08-SUDDEN",
    all(is("finding.blanches", "no"), REDDISH, not(PIGMENTED), is("history.onset", "sudden")),
    { pie: -2, pih: -2 },
    "design",
    "R121",
    ["pie", "pih"],
  ),
  row("DX-09", FLAT, { pie: 2, pih: 2, hypo: 2 }, "cited", "S0"),
  row(
    "DX-09-VETO",
    all(FLAT, notSeen(SHADOW)),
    { ice: "veto", box: "veto", roll: "veto", early: "veto" },
    "cited",
    "S0",
  ),
  row("DX-09-RAISED", FLAT, { hts: "veto", kel: "veto", pap: "veto" }, "cited", "S0"),
  row(
    "DX-10",
    DEPRESSED,
    { pie: -2, ice: 2, box: 2, roll: 2, hts: "veto", kel: "veto", pap: "veto", hypo: -3 },
    "cited",
    "S0 R54",
  ),
  row(
    "DX-10-ICE",
    is("finding.depression", "ice-pick"),
    { ice: 4, box: -4, roll: -4, early: -4 },
    "cited",
    "R54",
  ),
  row(
    "DX-10-BOX",
    is("finding.depression", "boxcar"),
    { box: 4, ice: -4, roll: -4, early: -4 },
    "cited",
    "R54",
  ),
  row(
    "DX-10-ROLL",
    is("finding.depression", "rolling"),
    { roll: 4, ice: -4, box: -4, early: -4 },
    "cited",
    "R54",
  ),
  row(
    "DX-10-LINEAR",
    is("finding.depression", "linear", "vermiculate"),
    { box: 1, roll: 1, early: -4 },
    "design",
    "R71",
  ),
  row("DX-10-OPEN", all(any(DEPRESSED, HIDDEN_DIP), notSeen(SETTLED_SHAPE)), {}, "design", "R54", [
    "ice",
    "box",
    "roll",
  ]),
  row("DX-11", POINTED, { ice: 3, box: -2, roll: -2 }, "cited", "R54"),
  row("DX-11-WIDTH", all(DEPRESSED, below("finding.widthMm", 2)), { ice: 2, roll: -2 }, "cited", "R54"),
  row(
    "DX-11-DEEP",
    all(DEPRESSED, below("finding.widthMm", 2), atLeast("finding.depthMm", 0.5), notSeen(VERTICAL)),
    { ice: 1 },
    "cited",
    "R54",
  ),
  row("DX-12", VERTICAL, { box: 3, ice: -2, roll: -4 }, "cited", "R54"),
  row(
    "DX-12-WIDTH",
    all(DEPRESSED, atLeast("finding.widthMm", 1.5), atMost("finding.widthMm", 4)),
    { box: 1 },
    "cited",
    "R54",
  ),
  row("DX-12-BASE", is("finding.base", "flat"), { box: 1, ice: -1 }, "design", "R54"),
  row("DX-13", all(DEPRESSED, above("finding.widthMm", 4)), { roll: 2, ice: -3 }, "cited", "R54"),
  row("DX-13-WALLS", is("finding.walls", "sloping"), { roll: 3, box: -2, ice: -2 }, "cited", "R54"),
  row(
    "DX-13-STRETCH",
    all(DEPRESSED, yes("finding.flattensOnStretch")),
    { roll: 2, ice: -2, box: -1 },
    "cited",
    "R54 R71",
  ),
  row("DX-13-TETHERED", all(DEPRESSED, yes("finding.tethered")), { roll: 2, ice: -1 }, "cited", "R54"),
  row(
    "DX-14",
    RAISED,
    {
      pie: -3,
      pih: -5,
      ice: "veto",
      box: "veto",
      roll: "veto",
      early: "veto",
      hts: 2,
      kel: 2,
      pap: 2,
      hypo: -4,
    },
    "cited",
    "S0 R56",
  ),
  row("DX-14-OPEN", all(RAISED, notSeen(any(EXTENT, GROWING))), {}, "design", "R56", ["hts", "kel"]),
  row(
    "DX-14-WITHIN",
    all(RAISED, is("finding.raised", "within-border")),
    { hts: 3, kel: -5 },
    "cited",
    "R56",
  ),
  row(
    "DX-15",
    all(RAISED, is("finding.raised", "beyond-border")),
    { kel: 4, hts: -5, pap: -4 },
    "cited",
    "R56",
  ),
  row("DX-15-GROWING", all(RAISED, GROWING), { kel: 1, pap: -1 }, "cited", "R56"),
  row("DX-15-GROWING-OPEN", all(RAISED, GROWING, notSeen(EXTENT)), { hts: -2 }, "design", "R56"),
  row(
    "DX-15-TENDENCY",
    all(RAISED, any(is("history.keloid", "self"), yes("everHad.keloid"))),
    { kel: 1 },
    "cited",
    "R56",
  ),
  row("DX-16", SYMPTOMS, { pie: -1 }, "cited", "R56"),
  row("DX-16-RAISED", all(RAISED, SYMPTOMS), { hts: 1, kel: 2, pap: -1 }, "cited", "R56"),
  row("DX-17", all(RAISED, SCAR_SITE), { hts: 1, kel: 2 }, "unverified", "R58"),
  row(
    "DX-17-FIRM",
    all(RAISED, is("finding.consistency", "firm", "hard")),
    { hts: 1, kel: 1 },
    "unverified",
    "R56",
  ),
  row("DX-17-SOFT", all(RAISED, is("finding.consistency", "soft")), { hts: -1, kel: -2 }, "design", "R56"),
  row("DX-18", all(RAISED, PALE, any(PAPULES, SMALL)), { pap: 3, hts: -3, kel: -4 }, "cited", "R58"),
  row("DX-18-SITE", all(RAISED, PALE, PAPULAR_SITE), { pap: 1 }, "cited", "R58"),
  row("DX-18-SIZE", all(RAISED, PALE, SMALL), { pap: 1 }, "unverified", "R58"),
  row("DX-18-LARGE", all(RAISED, LARGE), { pap: -4 }, "unverified", "R58"),
  row(
    "DX-18-SINGLE",
    all(RAISED, any(is("finding.distribution", "single-lesion"), atMost("finding.count", 1))),
    { pap: -2 },
    "design",
    "R58",
    ["pap"],
  ),
  row("DX-18-SPOTS", all(RAISED, SPOTS), { pap: -6 }, "design", "R58"),
  row(
    "DX-18-FOLLICULAR",
    all(
      RAISED,
      any(is(LESIONS, "follicular-papule"), is("finding.distribution", "follicular")),
      any(is("finding.symptoms", "itch"), not(PALE)),
    ),
    { pap: -4, hts: -3, kel: -3 },
    "design",
    "R58",
  ),
  row(
    "DX-21",
    ACNE_SITE,
    { pie: 2, pih: 2, ice: 1, box: 1, roll: 1, early: 1, hts: 1, kel: 1, pap: 1, hypo: 2 },
    "cited",
    "R59",
  ),
  row(
    "DX-22",
    no("derived.acneSite"),
    { pie: -2, pih: -2, ice: -2, box: -2, roll: -2, early: -2, hts: -2, pap: -2, hypo: -2 },
    "design",
  ),
  row(
    "DX-22-LIMBS",
    all(is("finding.sites", ...NO_ACNE_GROWS), not(is("finding.sites", ...Object.keys(OTHER_SITES)))),
    { pie: -3, pih: -3, hypo: -3 },
    "unverified",
    "",
    FLAT_MARKS,
  ),
  row("DX-23", all(VESSELS, not(NETWORK)), { pie: 2, pih: -1 }, "unverified"),
  row("DX-24", all(NETWORK, not(VESSELS)), { pie: -1, pih: 3 }, "cited", "R86"),
  row("DX-25", all(NETWORK, VESSELS), { pie: 2, pih: 2 }, "cited", "R86"),
  row("DX-26", all(ENHANCES, PIGMENTED), { pie: -1, pih: 2 }, "cited", "R87"),
  row("DX-26-WHITE", all(ENHANCES, WHITE), { hypo: -2 }, "unverified", "", ["hypo"]),
  row("DX-27", all(REDDISH, above(DURATION, 12)), { pie: -1 }, "design", "S0"),
  row("DX-28", HIDDEN_DIP, { pie: -2, early: 2, ice: 2, box: 2, roll: 2 }, "unverified", "R59"),
  row("DX-28-COLOUR", all(HIDDEN_DIP, COLOURED, notSeen(SETTLED_SHAPE)), { early: 3 }, "unverified", "R59"),
  row(
    "DX-28-DIP",
    all(DEPRESSED, COLOURED, notSeen(SETTLED_SHAPE), notSeen(above(DURATION, 12))),
    { early: 2 },
    "cited",
    "R59",
  ),
  row(
    "DX-28-NEW",
    all(DEPRESSED, COLOURED, notSeen(SETTLED_SHAPE), atMost(DURATION, 6)),
    { early: 3 },
    "cited",
    "R59",
  ),
  row(
    "DX-28-SHALLOW",
    all(DEPRESSED, COLOURED, below("finding.depthMm", 0.5)),
    { early: 2 },
    "design",
    "R59",
  ),
  row("DX-28-OLD", all(DEPRESSED, any(above(DURATION, 12), NEITHER)), { early: -3 }, "design", "R59"),
  row(
    "DX-29",
    all(
      yes("history.flushing"),
      any(is(LESIONS, "telangiectasia"), is("finding.distribution", "central-face")),
      not(is(LESIONS, "comedone")),
    ),
    { pie: -2 },
    "cited",
    "R88",
  ),
  row(
    "DX-29-VESSELS",
    all(
      is(LESIONS, "telangiectasia"),
      not(is(LESIONS, "macule")),
      notSeen(is("finding.distribution", "former-acne-sites")),
    ),
    { pie: -2 },
    "design",
    "R88",
    ["pie"],
  ),
  row("DX-30", is(LESIONS, "scale"), { pie: -2, pih: -1, hts: -1, kel: -1, hypo: -2 }, "cited", "R88"),
  row(
    "DX-31",
    any(is("finding.distribution", "annular"), is("finding.border", "spreading-edge", "central-clearing")),
    { pie: -2, pih: -1, hypo: -1 },
    "cited",
    "R88",
  ),
  row("DX-32", all(GREY_BLUE, yes("medication.pigmenting")), { pih: -1 }, "cited", "R89"),
  row("DX-33", all(any(SPOTS, PAPULES), not(PALE)), { pie: -2, pap: -2, early: -1 }, "cited", "R106"),
  row(
    "DX-33-RAISED",
    all(
      RAISED,
      any(
        SPOTS,
        is(LESIONS, "vesicle", "scale"),
        below(DURATION, 1),
        all(PAPULES, notSeen(is("history.activeAcne", "none"))),
      ),
      notSeen(EXTENT),
    ),
    { hts: -4, kel: -6 },
    "design",
    "R106",
  ),
  row(
    "DX-34",
    is("history.picking", "sometimes", "often"),
    { pih: 1, ice: 1, box: 1, roll: 1 },
    "cited",
    "R62 R106",
  ),
  row(
    "DX-36",
    is("finding.distribution", "symmetric-patches", "malar-butterfly", "photodistributed"),
    { pie: -1, pih: -2, hypo: -1 },
    "design",
  ),
  row(
    "DX-37",
    all(is("history.course", "fading"), ACNE_SITE, notSeen(is("finding.blanches", "no"))),
    { pie: 1, pih: 1, hypo: 1 },
    "cited",
    "S0",
  ),
  row("DX-37-RAISED", all(RAISED, is("history.course", "fading")), { hts: 1, kel: -2 }, "design", "R57"),
  row("DX-38", yes("derived.growing"), { pie: -3, pih: -3, hypo: -2 }, "design", "", FLAT_MARKS),
  row("DX-38-CHANGING", yes("derived.changing"), { pie: -2, pih: -2, hypo: -3 }, "design"),
  row(
    "DX-38-SINGLE",
    all(is("finding.distribution", "single-lesion"), yes("derived.changing")),
    {},
    "design",
    "",
    ["pie", "pih"],
  ),
  row(
    "DX-39",
    yes("derived.beforeAcne"),
    { pie: -3, pih: -3, early: -3, hypo: -3, ice: -2, box: -2, roll: -2, pap: -2 },
    "design",
    "",
    MARKS,
  ),
  row(
    "DX-39-AFTER",
    yes("derived.afterAcne"),
    { pie: -2, pih: -2, early: -2, hypo: -2 },
    "design",
    "",
    MARKS,
  ),
];
