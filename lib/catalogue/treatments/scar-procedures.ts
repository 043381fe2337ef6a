import { readTreatment } from "./treatment-table.ts";

/** Surgical and injected treatments of scars. */
export const SCAR_PROCEDURES = [
  readTreatment({
    id: "subcision",
    name: "Subcision",
    plain: "Freeing a tethered scar",
    modality: "scar-procedure",
    declinedBy: ["procedures", "needles"],
    regimens: `
      ROLL any first-line 1 C R53+R55b tethered`,
    counsel: ["Before resurfacing, not after."],
    cite: ["R53", "R55b"],
  }),
  readTreatment({
    id: "punch-excision",
    name: "Punch excision or elevation",
    plain: "Cutting out or lifting a deep scar",
    modality: "scar-procedure",
    aka: "punch elevation, punch graft, punch excision",
    declinedBy: ["procedures", "needles"],
    regimens: `
      ICE any first-line 2 C R55
      BOX any first-line 1 C R55 deep
      BOX any alternative 4 C R55`,
    cite: ["R55"],
  }),
  readTreatment({
    id: "surgical-excision",
    name: "Surgical excision",
    plain: "Cutting out a scar",
    modality: "scar-procedure",
    aka: "excision, scar revision, scar excision",
    declinedBy: ["procedures", "needles"],
    notFor: `
      KEL R57 Excision alone: keloids recur.
      HTS R56+R57 Excision alone: raised scars recur.
      PAP R58 Papular scars go with keloids: cutting them may make it worse.`,
    cite: ["R56", "R57"],
  }),
  readTreatment({
    id: "dermal-filler-ha",
    name: "Hyaluronic acid filler",
    plain: "Filler under a scar",
    modality: "injection",
    aka: "filler, fillers, dermal filler, juvederm, restylane, belotero, teosyal, ha filler, hyaluronic acid filler",
    declinedBy: ["procedures", "needles", "injections"],
    substances: ["hyaluronic-acid"],
    regimens: `
      ROLL any alternative 3 C R55`,
    cite: ["R55"],
  }),
  readTreatment({
    id: "dermal-filler-permanent",
    name: "Permanent filler (PMMA)",
    plain: "Permanent filler",
    modality: "injection",
    aka: "bellafill, artefill, permanent filler, pmma filler",
    declinedBy: ["procedures", "needles", "injections"],
    substances: ["pmma-filler"],
    cite: ["R55"],
  }),
  readTreatment({
    id: "mechanical-dermabrasion",
    name: "Mechanical dermabrasion",
    plain: "Sanding the skin",
    modality: "scar-procedure",
    aka: "dermabrasion",
    declinedBy: ["procedures"],
    notFor: `
      KEL R56 Keloids recur after injury.
      HTS R56 Dermabrasion injures a scar that grows from injury.`,
    cite: ["R90", "R91"],
  }),
  readTreatment({
    id: "intralesional-triamcinolone",
    name: "Intralesional triamcinolone",
    plain: "Steroid injection into the scar",
    modality: "injection",
    aka: "steroid injection, steroid injections, kenalog injection, cortisone injection, intralesional steroid, ils, kenalog, adcortyl, triamcinolone injection",
    declinedBy: ["procedures", "needles", "injections"],
    sessions: [3, 8],
    weeks: [3, 4],
    substances: ["triamcinolone"],
    regimens: `
      KEL any first-line 1 B R57
      HTS any first-line 2 B R57`,
    counsel: [
      "In a hypertrophic scar it may go with the dye laser.",
      "Every 3 to 4 weeks until flat, for 8 to 24 weeks.",
      "The skin may thin (44 in 100); a keloid comes back in 1 in 3 by a year and 1 in 2 by five years.",
    ],
    cite: ["R56", "R57"],
  }),
  readTreatment({
    id: "intralesional-5-fu",
    name: "Intralesional 5-fluorouracil",
    plain: "5-FU injection into the scar",
    modality: "injection",
    aka: "5 fu injection, 5-fu injection, fluorouracil injection",
    declinedBy: ["procedures", "needles", "injections"],
    substances: ["fluorouracil"],
    regimens: `
      KEL any adjunct 1 B R57 beside:intralesional-triamcinolone
      HTS any alternative 1 B R57`,
    counsel: [
      "With the steroid, over half improve by more than half, against 1 in 5 with the steroid alone.",
    ],
    cite: ["R57"],
  }),
  readTreatment({
    id: "cryotherapy",
    name: "Cryotherapy",
    plain: "Freezing",
    modality: "scar-procedure",
    aka: "cryosurgery, freezing, liquid nitrogen",
    declinedBy: ["procedures"],
  }),
];
