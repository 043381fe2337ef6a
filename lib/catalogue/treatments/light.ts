import { readTreatment } from "./treatment-table.ts";

const ABLATIVE_NOT_FOR = `
      PIE - Ablative resurfacing has no place for a flat red mark.
      PIH R47+R50 Ablative resurfacing often leaves new dark marks.
      KEL R56 Keloids recur after injury.
      HTS R56 Ablation injures a scar that grows from injury.
      PAP R58 No study of papular scars was found, and they go with keloids.`;

/** Lasers and light. */
export const LIGHT = [
  readTreatment({
    id: "pulsed-dye-laser-595",
    name: "Pulsed dye laser 595 nm",
    plain: "Redness laser",
    modality: "vascular-laser",
    aka: "pdl, vbeam, pulsed dye laser, v-beam, dye laser, vascular laser, vbeam perfecta, vbeam prima, cynergy, candela, derma v, nlite",
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
    cite: ["R03", "R04", "R101"],
  }),
  readTreatment({
    id: "ipl",
    name: "Intense pulsed light",
    plain: "Intense pulsed light",
    modality: "vascular-laser",
    aka: "intense pulsed light, photofacial, bbl, broadband light, lumecca, m22, photorejuvenation",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 6],
    weeks: [3, 4],
    regimens: `
      PIE I-III alternative 1 C R12+R13`,
    counsel: ["Injected tranexamic acid beside it brought no more."],
    cite: ["R12", "R13", "R115"],
  }),
  readTreatment({
    id: "ktp-532",
    name: "KTP laser 532 nm",
    plain: "Green redness laser",
    modality: "vascular-laser",
    aka: "ktp, ktp laser, 532 laser, excel v, gemini laser, iridex",
    declinedBy: ["procedures", "laser"],
    regimens: `
      PIE I-III alternative 6 D R20b`,
    cite: ["R20b"],
  }),
  readTreatment({
    id: "nd-yag-1064-long-pulsed",
    name: "Long-pulsed Nd:YAG laser 1064 nm",
    plain: "Deep redness laser",
    modality: "vascular-laser",
    aka: "nd:yag, nd yag, ndyag, laser genesis, 1064 laser, long pulsed nd yag, yag laser, aerolase, gentleyag, gentlemax",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 4],
    weeks: [2, 4],
    regimens: `
      PIE I-III alternative 3 B R09+R10
      PIE IV-VI first-line 1 B R09+R115
      BOX any alternative 7 C R11`,
    counsel: ["Pulses are never stacked."],
    cite: ["R09", "R10", "R11", "R96b"],
  }),
  readTreatment({
    id: "q-switched-laser",
    name: "Q-switched laser for pigment",
    plain: "Short-pulse pigment laser",
    modality: "pigment-laser",
    aka: "q switched laser, qs laser, laser toning, q-switched nd:yag, revlite, medlite, spectra laser, hollywood peel, carbon peel",
    declinedBy: ["procedures", "laser"],
    cite: ["S2", "R101"],
  }),
  readTreatment({
    id: "picosecond-laser",
    name: "Picosecond laser",
    plain: "Very short-pulse pigment laser",
    modality: "pigment-laser",
    aka: "pico laser, picosure, picoway, pico, discovery pico, pico toning, pico genesis",
    declinedBy: ["procedures", "laser"],
  }),
  readTreatment({
    id: "fractional-non-ablative",
    name: "Non-ablative fractional laser 1550 nm",
    plain: "Gentle resurfacing laser",
    modality: "non-ablative-resurfacing",
    aka: "fraxel, nafl, 1550 laser, non ablative fractional laser, fraxel restore, fraxel dual, fractional laser, clear and brilliant, halo laser, resurfx, mosaic laser",
    declinedBy: ["procedures", "laser"],
    sessions: [3, 4],
    weeks: [4, 6],
    regimens: `
      PIE I-III alternative 2 B R06
      PIE IV-VI alternative 3 C R06+R46
      PIH any alternative 5 C R47+R48
      BOX I-III first-line 2 B R46+R47+R49
      BOX IV-VI alternative 1 B R46+R48
      ICE any alternative 4 C R47+R49
      ROLL any alternative 5 C R49 free`,
    notFor: `
      KEL R56 Keloids recur after injury.
      ROLL R53+R55b A laser alone does not free a tethered scar.`,
    counsel: ["Low density for darker skin: dark marks came in 5 of 7 at high and 3 of 7 at low density."],
    cite: ["R06", "R46", "R47", "R48", "R49"],
  }),
  readTreatment({
    id: "fractional-ablative",
    name: "Ablative fractional laser (CO2, Er:YAG)",
    plain: "Strong resurfacing laser",
    modality: "ablative-resurfacing",
    aka: "co2 laser, fractional co2, fraxel repair, erbium laser, afl, er:yag, co2 resurfacing, carbon dioxide laser, ultrapulse, active fx, deep fx, cool peel, contour trl",
    declinedBy: ["procedures", "laser"],
    regimens: `
      BOX I-III alternative 3 C R47
      ICE I-III alternative 3 C R47`,
    notFor: ABLATIVE_NOT_FOR,
    counsel: [
      "Anyone who has had cold sores takes antiviral tablets around it.",
      "Priming creams did not lessen dark marks in types I to III; darker skin was not tested.",
    ],
    cite: ["R47", "R50", "R90", "R91", "R104", "R110"],
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
    aka: "red light therapy, led, led mask, red led, omnilux, led light therapy, light therapy, dermalux, celluma, currentbody",
    declinedBy: ["procedures"],
    regimens: `
      PIE any maintenance 1 0 S0+R107`,
    notFor: `
      PIH - Visible light may darken brown marks (general knowledge).`,
    counsel: ["Optional: no study for red marks; goggles are worn."],
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
