import type { DifferentialRule } from "#lib/clinical/model/differential-rule.ts";
import type { DiagnosisWeights } from "#lib/clinical/model/fact-test.ts";
import { above, all, any, atLeast, atMost, below, is, no, not, notSeen, yes } from "../rule-words.ts";

type Shorthand = Partial<
  Record<"pie" | "pih" | "ice" | "box" | "roll" | "early" | "hts" | "kel" | "pap" | "hypo", number | "veto">
>;

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

/** Spells the columns of a row out in the vocabulary of the case format. */
function weights(row: Shorthand): DiagnosisWeights {
  return Object.fromEntries(
    Object.entries(DIAGNOSIS_OF).flatMap(([short, diagnosis]) => {
      const weight = row[short as keyof Shorthand];
      return weight === undefined ? [] : [[diagnosis, weight]];
    }),
  );
}

const COLOUR = "finding.colour";
const LEVEL = "derived.level";
const REDDISH = is(COLOUR, "pink", "red", "purple");
const BROWNISH = is(COLOUR, "tan", "brown", "dark-brown");
const PIGMENTED = is(COLOUR, "tan", "brown", "dark-brown", "grey-blue");
const DEPRESSED = is(LEVEL, "depressed");
const RAISED = is(LEVEL, "raised");
const FLAT = is(LEVEL, "flat");
const SHADOW = yes("finding.sideLightShadow");
const VESSELS = is("finding.dermoscopy", "vessels");
const NETWORK = is("finding.dermoscopy", "network", "pseudo-network");
const PARTLY = is("finding.blanches", "partly");
const SHAPE_NAMED = is("finding.depression", "ice-pick", "boxcar", "rolling", "vermiculate", "linear");
const SHAPE_MEASURED = any(
  is("finding.walls", "vertical", "tapering", "sloping"),
  atLeast("finding.widthMm", 0),
);
const SCAR_SITE = is("finding.sites", "chest", "shoulder", "jawline", "ear", "upper-back", "back", "neck");
const PAPULAR_SITE = is(
  "finding.sites",
  "chin",
  "nose",
  "jawline",
  "back",
  "upper-back",
  "lower-back",
  "chest",
  "shoulder",
);
const PAPULES = is("finding.lesions", "papule", "follicular-papule");
const INFLAMED = is("finding.lesions", "comedone", "papule", "pustule", "nodule", "cyst");

/**
 * The decision table of the differential. Weights are proposals of this software: no published accuracy figures exist
 * for any of these signs. Skin type has no row: it never decides what a mark is.
 */
export const differentialRules: readonly DifferentialRule[] = [
  {
    id: "DX-01",
    when: is(COLOUR, "red", "pink"),
    weights: weights({ pie: 3, hts: 1, kel: 1, early: 1 }),
    basis: "cited",
    cite: ["S0", "S5"],
  },
  {
    id: "DX-01-ONLY",
    when: all(is(COLOUR, "red", "pink"), not(PIGMENTED), not(is(COLOUR, "purple"))),
    weights: weights({ pih: -1, pap: -2, hypo: -2 }),
    basis: "cited",
    cite: ["S0"],
  },
  {
    id: "DX-02",
    when: all(is(COLOUR, "purple"), not(is(COLOUR, "red", "pink"))),
    weights: weights({ pie: 2, hts: 1, kel: 1, early: 1, pap: -2 }),
    basis: "cited",
    cite: ["S0", "R87"],
  },
  {
    id: "DX-02-PIGMENT",
    when: all(is(COLOUR, "purple"), not(PIGMENTED)),
    weights: weights({ pih: 1 }),
    basis: "cited",
    cite: ["S0", "R87"],
  },
  {
    id: "DX-03",
    when: BROWNISH,
    weights: weights({ pih: 3 }),
    basis: "cited",
    cite: ["S0", "R64"],
  },
  {
    id: "DX-03-ONLY",
    when: all(BROWNISH, not(REDDISH), notSeen(any(PARTLY, VESSELS))),
    weights: weights({ pie: -2 }),
    basis: "cited",
    cite: ["S0", "R64"],
  },
  {
    id: "DX-03-NO-RED",
    when: all(not(REDDISH), not(PIGMENTED), notSeen(any(is("finding.blanches", "yes", "partly"), VESSELS))),
    weights: weights({ pie: -3 }),
    basis: "design",
    cite: ["S0"],
  },
  {
    id: "DX-03-NO-PIGMENT",
    when: all(not(REDDISH), not(PIGMENTED)),
    weights: weights({ pih: -3, pie: -2 }),
    basis: "design",
    cite: ["S0"],
  },
  {
    id: "DX-04",
    when: is(COLOUR, "grey-blue"),
    weights: weights({ pih: 2 }),
    basis: "cited",
    cite: ["R64", "R87"],
  },
  {
    id: "DX-04-ONLY",
    when: all(is(COLOUR, "grey-blue"), not(REDDISH)),
    weights: weights({ pie: -2 }),
    basis: "cited",
    cite: ["R64", "R87"],
  },
  {
    id: "DX-05",
    when: is(COLOUR, "white"),
    weights: weights({ pie: -2, pih: -3, ice: 1, box: 1, roll: 1, hts: 1, hypo: 4 }),
    basis: "unverified",
    cite: [],
  },
  {
    id: "DX-05-NOT",
    when: not(is(COLOUR, "white")),
    weights: weights({ hypo: -4 }),
    basis: "design",
    cite: [],
  },
  {
    id: "DX-06",
    when: is("finding.blanches", "yes"),
    weights: weights({ pie: 3, pih: -2 }),
    basis: "cited",
    cite: ["R121"],
  },
  {
    id: "DX-07",
    when: PARTLY,
    weights: weights({ pie: 2, pih: 2 }),
    basis: "design",
    cite: ["R86"],
  },
  {
    id: "DX-08",
    when: is("finding.blanches", "no"),
    weights: weights({ pie: -2, pih: 2 }),
    basis: "cited",
    cite: ["R121"],
  },
  {
    id: "DX-09",
    when: FLAT,
    weights: weights({ pie: 2, pih: 2, hypo: 2 }),
    basis: "cited",
    cite: ["S0"],
  },
  {
    id: "DX-09-VETO",
    when: all(FLAT, notSeen(SHADOW)),
    weights: weights({ ice: "veto", box: "veto", roll: "veto", early: "veto" }),
    basis: "cited",
    cite: ["S0"],
  },
  {
    id: "DX-09-RAISED",
    when: FLAT,
    weights: weights({ hts: "veto", kel: "veto", pap: "veto" }),
    basis: "cited",
    cite: ["S0"],
  },
  {
    id: "DX-10",
    when: DEPRESSED,
    weights: weights({ pie: -2, ice: 2, box: 2, roll: 2, hts: "veto", kel: "veto", pap: "veto", hypo: -2 }),
    basis: "cited",
    cite: ["S0", "R54"],
  },
  {
    id: "DX-10-ICE",
    when: is("finding.depression", "ice-pick"),
    weights: weights({ ice: 4, box: -4, roll: -4, early: -4 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-10-BOX",
    when: is("finding.depression", "boxcar"),
    weights: weights({ box: 4, ice: -4, roll: -4, early: -4 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-10-ROLL",
    when: is("finding.depression", "rolling"),
    weights: weights({ roll: 4, ice: -4, box: -4, early: -4 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-10-LINEAR",
    when: is("finding.depression", "linear", "vermiculate"),
    weights: weights({ box: 1, roll: 1, early: -4 }),
    basis: "design",
    cite: ["R71"],
  },
  {
    id: "DX-11",
    when: any(is("finding.walls", "tapering"), is("finding.base", "pointed")),
    weights: weights({ ice: 3, box: -2, roll: -2 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-11-WIDTH",
    when: all(DEPRESSED, below("finding.widthMm", 2)),
    weights: weights({ ice: 2, roll: -2 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-11-DEEP",
    when: all(
      DEPRESSED,
      below("finding.widthMm", 2),
      atLeast("finding.depthMm", 0.5),
      notSeen(is("finding.walls", "vertical")),
    ),
    weights: weights({ ice: 1 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-12",
    when: is("finding.walls", "vertical"),
    weights: weights({ box: 3, ice: -2, roll: -2 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-12-WIDTH",
    when: all(DEPRESSED, atLeast("finding.widthMm", 1.5), atMost("finding.widthMm", 4)),
    weights: weights({ box: 1 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-12-BASE",
    when: is("finding.base", "flat"),
    weights: weights({ box: 1, ice: -1 }),
    basis: "design",
    cite: ["R54"],
  },
  {
    id: "DX-13",
    when: all(DEPRESSED, above("finding.widthMm", 4)),
    weights: weights({ roll: 2, ice: -3 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-13-WALLS",
    when: is("finding.walls", "sloping"),
    weights: weights({ roll: 3, box: -2, ice: -2 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-13-STRETCH",
    when: all(DEPRESSED, yes("finding.flattensOnStretch")),
    weights: weights({ roll: 2, ice: -2, box: -1 }),
    basis: "cited",
    cite: ["R54", "R71"],
  },
  {
    id: "DX-13-TETHERED",
    when: all(DEPRESSED, yes("finding.tethered")),
    weights: weights({ roll: 2, ice: -1 }),
    basis: "cited",
    cite: ["R54"],
  },
  {
    id: "DX-14",
    when: RAISED,
    weights: weights({
      pie: -3,
      pih: -3,
      ice: "veto",
      box: "veto",
      roll: "veto",
      early: "veto",
      hts: 2,
      kel: 2,
      pap: 2,
      hypo: -2,
    }),
    basis: "cited",
    cite: ["S0", "R56"],
  },
  {
    id: "DX-14-WITHIN",
    when: all(RAISED, is("finding.raised", "within-border")),
    weights: weights({ hts: 3, kel: -5 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-15",
    when: all(RAISED, is("finding.raised", "beyond-border")),
    weights: weights({ kel: 4, hts: -4, pap: -4 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-15-GROWING",
    when: all(RAISED, any(yes("finding.growing"), is("history.course", "growing"))),
    weights: weights({ kel: 1, pap: -1 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-15-TENDENCY",
    when: all(RAISED, is("history.keloid", "self")),
    weights: weights({ kel: 1 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-16",
    when: is("finding.symptoms", "itch", "pain", "tenderness"),
    weights: weights({ pie: -1 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-16-RAISED",
    when: all(RAISED, is("finding.symptoms", "itch", "pain", "tenderness")),
    weights: weights({ hts: 1, kel: 2, pap: -1 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-17",
    when: all(RAISED, SCAR_SITE),
    weights: weights({ hts: 1, kel: 2 }),
    basis: "unverified",
    cite: ["R58"],
  },
  {
    id: "DX-17-FIRM",
    when: all(RAISED, is("finding.consistency", "firm", "hard")),
    weights: weights({ hts: 1, kel: 1 }),
    basis: "cited",
    cite: ["R56"],
  },
  {
    id: "DX-18",
    when: all(RAISED, PAPULES, is(COLOUR, "skin", "white")),
    weights: weights({ pap: 3, hts: -3, kel: -2 }),
    basis: "cited",
    cite: ["R58"],
  },
  {
    id: "DX-18-SITE",
    when: all(RAISED, PAPULAR_SITE, is(COLOUR, "skin", "white")),
    weights: weights({ pap: 1 }),
    basis: "cited",
    cite: ["R58"],
  },
  {
    id: "DX-18-SIZE",
    when: all(
      RAISED,
      is(COLOUR, "skin", "white"),
      any(
        all(atLeast("finding.medianSizeMm", 2), atMost("finding.medianSizeMm", 5)),
        all(atLeast("finding.widthMm", 2), atMost("finding.widthMm", 5)),
      ),
    ),
    weights: weights({ pap: 1 }),
    basis: "unverified",
    cite: ["R58"],
  },
  {
    id: "DX-21",
    when: yes("derived.acneSite"),
    weights: weights({ pie: 2, pih: 2, ice: 1, box: 1, roll: 1, early: 1, hts: 1, kel: 1, pap: 1, hypo: 2 }),
    basis: "cited",
    cite: ["R59"],
  },
  {
    id: "DX-22",
    when: no("derived.acneSite"),
    weights: weights({ pie: -2, pih: -2, ice: -2, box: -2, roll: -2, early: -2, hts: -2, pap: -2, hypo: -2 }),
    basis: "design",
    cite: [],
  },
  {
    id: "DX-23",
    when: all(VESSELS, not(NETWORK)),
    weights: weights({ pie: 2, pih: -1 }),
    basis: "unverified",
    cite: [],
  },
  {
    id: "DX-24",
    when: all(NETWORK, not(VESSELS)),
    weights: weights({ pie: -1, pih: 3 }),
    basis: "cited",
    cite: ["R86"],
  },
  {
    id: "DX-25",
    when: all(NETWORK, VESSELS),
    weights: weights({ pie: 2, pih: 2 }),
    basis: "cited",
    cite: ["R86"],
  },
  {
    id: "DX-26",
    when: all(is("finding.woodsLamp", "enhances"), PIGMENTED),
    weights: weights({ pie: -1, pih: 2 }),
    basis: "cited",
    cite: ["R87"],
  },
  {
    id: "DX-26-WHITE",
    when: all(is("finding.woodsLamp", "enhances"), is(COLOUR, "white")),
    weights: weights({ hypo: -2 }),
    basis: "unverified",
    cite: [],
  },
  {
    id: "DX-27",
    when: all(FLAT, REDDISH, above("history.markDurationMonths", 12)),
    weights: weights({ pie: 1 }),
    basis: "design",
    cite: ["S0"],
  },
  {
    id: "DX-28",
    when: all(FLAT, SHADOW),
    weights: weights({ pie: -2, early: 5, ice: 1, box: 1, roll: 1 }),
    basis: "unverified",
    cite: ["R59"],
  },
  {
    id: "DX-28-NEW",
    when: all(
      DEPRESSED,
      any(REDDISH, PIGMENTED),
      atMost("history.markDurationMonths", 6),
      notSeen(any(SHAPE_NAMED, SHAPE_MEASURED)),
    ),
    weights: weights({ early: 4 }),
    basis: "cited",
    cite: ["R59"],
  },
  {
    id: "DX-28-SHALLOW",
    when: all(DEPRESSED, any(REDDISH, PIGMENTED), below("finding.depthMm", 0.5)),
    weights: weights({ early: 2 }),
    basis: "design",
    cite: ["R59"],
  },
  {
    id: "DX-28-OLD",
    when: all(DEPRESSED, any(above("history.markDurationMonths", 12), all(not(REDDISH), not(PIGMENTED)))),
    weights: weights({ early: -3 }),
    basis: "design",
    cite: ["R59"],
  },
  {
    id: "DX-29",
    when: all(
      yes("history.flushing"),
      any(is("finding.lesions", "telangiectasia"), is("finding.distribution", "central-face")),
      not(is("finding.lesions", "comedone")),
    ),
    weights: weights({ pie: -2 }),
    basis: "cited",
    cite: ["R88"],
  },
  {
    id: "DX-30",
    when: is("finding.lesions", "scale"),
    weights: weights({ pie: -2, pih: -1, hts: -1, kel: -1 }),
    basis: "cited",
    cite: ["R88"],
  },
  {
    id: "DX-31",
    when: any(
      is("finding.distribution", "annular"),
      is("finding.border", "spreading-edge", "central-clearing"),
    ),
    weights: weights({ pie: -2, pih: -1, hypo: -1 }),
    basis: "cited",
    cite: ["R88"],
  },
  {
    id: "DX-32",
    when: all(is(COLOUR, "grey-blue"), yes("medication.pigmenting")),
    weights: weights({ pih: -1 }),
    basis: "cited",
    cite: ["R89"],
  },
  {
    id: "DX-33",
    when: all(INFLAMED, not(is(COLOUR, "skin", "white"))),
    weights: weights({ pie: -2, pap: -2, early: -1 }),
    basis: "cited",
    cite: ["R106"],
  },
  {
    id: "DX-33-RAISED",
    when: all(RAISED, INFLAMED, notSeen(is("finding.raised", "within-border", "beyond-border"))),
    weights: weights({ hts: -3, kel: -3 }),
    basis: "cited",
    cite: ["R106"],
  },
  {
    id: "DX-34",
    when: is("history.picking", "sometimes", "often"),
    weights: weights({ pih: 1, ice: 1, box: 1, roll: 1 }),
    basis: "cited",
    cite: ["R62", "R106"],
  },
  {
    id: "DX-36",
    when: is("finding.distribution", "symmetric-patches", "malar-butterfly", "photodistributed"),
    weights: weights({ pie: -1, pih: -2, hypo: -1 }),
    basis: "design",
    cite: [],
  },
];
