import type { KeepApart } from "#lib/clinical/model/catalogue-treatment.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { readTreatment } from "./treatment-table.ts";

/** Procedures that injure or heat the skin are kept two weeks apart (a design default of this product). */
export function apartFromProcedures(...from: readonly Treatment[]): KeepApart {
  return {
    from,
    days: 14,
    text: "Two procedures that injure or heat the skin are at least 14 days apart (design default).",
    basis: "design",
    cite: [],
  };
}

const ABLATIVE_NOT_FOR = `
      PIE - Ablative resurfacing has no place for a flat red mark.
      PIH R47+R50 Ablative resurfacing often leaves new dark marks.
      KEL R56 Keloids recur after injury.
      HTS R56 Ablation injures a scar that grows from injury.`;

/** Lasers and light. */
export const LIGHT = [
  readTreatment({
    id: "pulsed-dye-laser-595",
    name: "Pulsed dye laser 595 nm",
    plain: "Redness laser",
    modality: "vascular-laser",
    aka: "pdl, vbeam, pulsed dye laser, v-beam, dye laser, vascular laser",
    declinedBy: ["procedures", "laser"],
    sessions: [2, 4],
    weeks: [4, 6],
    substances: ["cryogen"],
    regimens: `
      PIE I-III first-line 1 B S1+R05+R06+R07
      PIE IV-VI first-line 3 B R09+R115
      HTS I-III first-line 1 B R45
      HTS IV-VI alternative 3 B R45+R115
      KEL I-III adjunct 2 C R45+R57 beside:intralesional-triamcinolone`,
    notFor: `
      PIH - The dye laser does not treat pigment.
      ICE R11 Not for ice-pick scars alone.`,
    counsel: [
      "May improve: one randomised trial saw no difference from the untreated side.",
      "Outside the device's named uses for red marks: record it.",
    ],
    keepApart: [
      apartFromProcedures(
        "ipl",
        "ktp-532",
        "fractional-non-ablative",
        "fractional-ablative",
        "full-field-ablative",
        "microneedling",
        "rf-microneedling",
        "peel-salicylic",
        "peel-glycolic",
        "peel-lactic",
        "peel-mandelic",
        "tca-cross",
        "nd-yag-1064-long-pulsed",
      ),
    ],
    cite: ["S1", "R05", "R06", "R07", "R98"],
  }),
  readTreatment({
    id: "pulsed-dye-laser-585-q-switched",
    name: "Low-fluence Q-switched 585 nm laser",
    plain: "Gentle short-pulse redness laser",
    modality: "vascular-laser",
    aka: "585 laser, 585 nm laser",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 3],
    weeks: [2, 4],
    regimens: `
      PIE I-III first-line 2 B R03+R04
      PIE IV-VI alternative 6 B R03+R04`,
    notFor: `
      PIH - Studied for red marks, not for pigment.`,
    keepApart: [apartFromProcedures("fractional-non-ablative", "microneedling", "rf-microneedling", "ipl")],
    cite: ["R03", "R04", "R101"],
  }),
  readTreatment({
    id: "ipl",
    name: "Intense pulsed light",
    plain: "Intense pulsed light",
    modality: "vascular-laser",
    aka: "intense pulsed light, photofacial, bbl, broadband light",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 6],
    weeks: [3, 4],
    regimens: `
      PIE I-III alternative 1 C R12+R13`,
    keepApart: [
      apartFromProcedures(
        "fractional-non-ablative",
        "microneedling",
        "rf-microneedling",
        "fractional-ablative",
        "peel-salicylic",
        "peel-glycolic",
      ),
    ],
    cite: ["R12", "R13", "R115"],
  }),
  readTreatment({
    id: "ktp-532",
    name: "KTP laser 532 nm",
    plain: "Green redness laser",
    modality: "vascular-laser",
    aka: "ktp, ktp laser, 532 laser",
    declinedBy: ["procedures", "laser"],
    regimens: `
      PIE I-III alternative 6 D R20b`,
    keepApart: [apartFromProcedures("fractional-non-ablative", "microneedling", "rf-microneedling")],
    cite: ["R20b"],
  }),
  readTreatment({
    id: "nd-yag-1064-long-pulsed",
    name: "Long-pulsed Nd:YAG laser 1064 nm",
    plain: "Deep redness laser",
    modality: "vascular-laser",
    aka: "nd:yag, nd yag, ndyag, laser genesis, 1064 laser, long pulsed nd yag, yag laser",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 4],
    weeks: [2, 4],
    regimens: `
      PIE I-III alternative 3 B R09+R10
      PIE IV-VI first-line 1 B R09+R115
      BOX any alternative 7 C R11`,
    counsel: ["Pulses are never stacked."],
    keepApart: [
      apartFromProcedures(
        "fractional-non-ablative",
        "microneedling",
        "rf-microneedling",
        "fractional-ablative",
      ),
    ],
    cite: ["R09", "R10", "R11", "R96b"],
  }),
  readTreatment({
    id: "q-switched-laser",
    name: "Q-switched laser for pigment",
    plain: "Short-pulse pigment laser",
    modality: "pigment-laser",
    aka: "q switched laser, qs laser, laser toning, q-switched nd:yag",
    declinedBy: ["procedures", "laser"],
    cite: ["S2", "R101"],
  }),
  readTreatment({
    id: "picosecond-laser",
    name: "Picosecond laser",
    plain: "Very short-pulse pigment laser",
    modality: "pigment-laser",
    aka: "pico laser, picosure, picoway, pico",
    declinedBy: ["procedures", "laser"],
  }),
  readTreatment({
    id: "fractional-non-ablative",
    name: "Non-ablative fractional laser 1550 nm",
    plain: "Gentle resurfacing laser",
    modality: "non-ablative-resurfacing",
    aka: "fraxel, nafl, 1550 laser, non ablative fractional laser, fraxel restore, fractional laser, clear and brilliant",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 4],
    weeks: [4, 6],
    regimens: `
      PIE I-III alternative 2 B R06
      PIE IV-VI alternative 3 C R06+R46
      PIH any alternative 5 C R47+R48
      BOX any first-line 1 B R46+R47+R49
      ICE any alternative 4 C R47+R49
      ROLL any alternative 5 C R49`,
    notFor: `
      KEL R56 Keloids recur after injury.`,
    counsel: ["Low density for darker skin: dark marks came in 5 of 7 at high and 3 of 7 at low density."],
    keepApart: [
      apartFromProcedures(
        "microneedling",
        "rf-microneedling",
        "fractional-ablative",
        "subcision",
        "tca-cross",
        "peel-salicylic",
        "peel-glycolic",
      ),
    ],
    cite: ["R06", "R46", "R47", "R48", "R49"],
  }),
  readTreatment({
    id: "fractional-ablative",
    name: "Ablative fractional laser (CO2, Er:YAG)",
    plain: "Strong resurfacing laser",
    modality: "ablative-resurfacing",
    aka: "co2 laser, fractional co2, fraxel repair, erbium laser, afl, er:yag, co2 resurfacing, carbon dioxide laser",
    declinedBy: ["procedures", "laser"],
    regimens: `
      BOX I-III alternative 3 C R47
      ICE I-III alternative 3 C R47`,
    notFor: ABLATIVE_NOT_FOR,
    counsel: ["Anyone who has had cold sores takes antiviral tablets around it."],
    keepApart: [
      apartFromProcedures("microneedling", "rf-microneedling", "subcision", "tca-cross", "punch-excision"),
    ],
    cite: ["R47", "R50", "R90", "R91", "R104"],
  }),
  readTreatment({
    id: "full-field-ablative",
    name: "Full-field ablative laser",
    plain: "Full resurfacing laser",
    modality: "ablative-resurfacing",
    aka: "full face laser resurfacing, full field co2, laser resurfacing",
    declinedBy: ["procedures", "laser"],
    notFor: ABLATIVE_NOT_FOR,
    cite: ["R90", "R91", "R110"],
  }),
  readTreatment({
    id: "led-red",
    name: "Red light-emitting diodes",
    plain: "Red light",
    modality: "led",
    aka: "red light therapy, led, led mask, red led, omnilux, led light therapy, light therapy",
    declinedBy: ["procedures"],
    regimens: `
      PIE any maintenance 1 0 S0+R107`,
    counsel: ["No study for red marks; goggles are worn."],
    cite: ["S0", "R42", "R43", "R107"],
  }),
  readTreatment({
    id: "led-blue",
    name: "Blue light-emitting diodes",
    plain: "Blue light",
    modality: "led",
    aka: "blue light therapy, blue led",
    declinedBy: ["procedures"],
    counsel: ["For active acne; visible light may darken brown marks."],
    cite: ["R42", "R43", "R107"],
  }),
];
