import { readTreatment, type WrittenTreatment } from "./treatment-table.ts";

const NEEDLING_NOT_FOR = `
      KEL R56+R57 Needling injures skin that answers with a keloid.
      HTS R56 Needling injures skin that answers with a raised scar.`;
/** Said of the peels that people ask for; the others are left out without a word. */
const PEEL_NOT_FOR = `
      PIE S2 No trial of peels in red marks was found; not as the only treatment.
      KEL R56+R29 Keloids recur after injury.
      ICE R55 A peel over the whole face does not reach an ice-pick scar.`;
const PEEL: Pick<WrittenTreatment, "modality" | "declinedBy"> = {
  modality: "peel",
  declinedBy: ["procedures", "peels"],
};

/** Needling, and what goes with it. */
export const NEEDLING = [
  readTreatment({
    id: "microneedling",
    name: "Microneedling",
    plain: "Fine needling",
    modality: "needling",
    aka: "skinpen, dermapen, dermaroller, needling, skin needling, collagen induction therapy, derma roller, micro needling, dermastamp, exceed needling, rejuvapen, mdpen, cosmopen",
    declinedBy: ["procedures", "needles"],
    sessions: [3, 4],
    weeks: [4, 6],
    regimens: `
      PIE I-III alternative 5 C R15
      PIE IV-VI alternative 1 C R15
      PIH any alternative 2 C R35
      ICE any alternative 1 B R33+R34
      BOX I-III alternative 1 B R33+R34
      BOX IV-VI first-line 2 B R33+R34
      ROLL any first-line 2 B R33+R34 free
      ROLL any alternative 2 B R33+R34
      EARLY any alternative 1 C R34+R59`,
    notFor: `${NEEDLING_NOT_FOR}
      PAP R58 No study of papular scars was found, and they go with keloids.`,
    counsel: [
      "No sunscreen or make-up until the next day, no sun or hard exercise for 72 hours.",
      "Medicines put on with it are outside its label: record it.",
    ],
    cite: ["R33", "R34", "R35", "R36", "R36b", "R37"],
  }),
  readTreatment({
    id: "rf-microneedling",
    name: "Radiofrequency microneedling",
    plain: "Needling with heat",
    modality: "needling",
    aka: "rf needling, morpheus8, morpheus 8, secret rf, infini, genius rf, rfmn, profound, vivace, potenza, scarlet rf, scarlet s, sylfirm, sylfirm x, intracel, exion fractional",
    declinedBy: ["procedures", "needles"],
    sessions: [2, 3],
    weeks: [4, 6],
    regimens: `
      PIE any alternative 4 C R14
      ICE any alternative 2 C R51+R55
      BOX any alternative 2 C R51+R55
      ROLL any alternative 1 C R51+R55`,
    notFor: NEEDLING_NOT_FOR,
    counsel: ["Tell the FDA list of October 2025: burns, scarring, fat loss, nerve damage."],
    cite: ["R14", "R38", "R39", "R51", "R55"],
  }),
  readTreatment({
    id: "fractional-rf",
    name: "Fractional radiofrequency",
    plain: "Heat in small dots",
    modality: "needling",
    aka: "fractional radiofrequency, sublative rf, radiofrequency, ematrix, fractora, venus viva",
    declinedBy: ["procedures", "needles"],
    cite: ["R38"],
  }),
  readTreatment({
    id: "prp",
    name: "Platelet-rich plasma",
    plain: "Plasma from your own blood",
    modality: "needling",
    aka: "platelet rich plasma, vampire facial, plasma, prf, regen prp",
    declinedBy: ["procedures", "needles", "injections"],
    weeks: [4, 4],
    regimens: `
      ROLL any adjunct 1 B R40 beside:microneedling
      BOX any adjunct 1 B R40 beside:microneedling
      ICE any adjunct 1 B R40 beside:microneedling`,
    notFor: `
      PIE R40 Plasma was studied in scars; there is no study of red marks.`,
    counsel: ["With most needling devices this is outside the label: record it."],
    cite: ["R40", "R41", "R36b"],
  }),
];

/** Chemical peels. Superficial peels are for pigment; no trial was found for red marks. */
export const PEELS = [
  readTreatment({
    ...PEEL,
    id: "peel-salicylic",
    name: "Salicylic acid peel 20–30 %",
    plain: "Salicylic acid peel",
    aka: "salicylic peel, bha peel, chemical peel salicylic",
    sessions: [3, 6],
    weeks: [2, 6],
    substances: ["salicylic-acid"],
    regimens: `
      PIH any first-line 1 C R27+R28`,
    notFor: PEEL_NOT_FOR,
    counsel: ["Series of 5 to 6, two weeks apart in the studies; the seed article says 4 to 6 weeks."],
    cite: ["R27", "R28", "R29"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-glycolic",
    name: "Glycolic acid peel",
    plain: "Glycolic acid peel",
    aka: "glycolic peel, aha peel, chemical peel, chemical peels, peel",
    sessions: [3, 6],
    weeks: [2, 6],
    substances: ["glycolic-acid"],
    regimens: `
      PIH any first-line 2 C R28+R29`,
    notFor: PEEL_NOT_FOR,
    counsel: ["Must be neutralised."],
    cite: ["R28", "R29", "R103"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-lactic",
    name: "Lactic acid peel",
    plain: "Lactic acid peel",
    aka: "lactic peel",
    sessions: [3, 6],
    weeks: [4, 6],
    substances: ["lactic-acid"],
    regimens: `
      PIH any alternative 1 D S0+R103`,
    notFor: PEEL_NOT_FOR,
    cite: ["S0", "R103"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-mandelic",
    name: "Mandelic acid peel",
    plain: "Mandelic acid peel",
    aka: "mandelic peel",
    substances: ["mandelic-acid"],
    regimens: `
      PIH I-III alternative 7 D R29b`,
    cite: ["R29b"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-jessner",
    name: "Jessner peel",
    plain: "Jessner peel",
    aka: "jessners peel, jessner solution",
    substances: ["salicylic-acid", "lactic-acid", "resorcinol"],
    cite: ["R28"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-tca-superficial",
    name: "Trichloroacetic acid peel 10–15 %",
    plain: "Light TCA peel",
    aka: "tca peel, light tca peel",
    substances: ["trichloroacetic-acid"],
    cite: ["R30", "R32"],
  }),
  readTreatment({
    ...PEEL,
    id: "peel-tca-medium",
    name: "Trichloroacetic acid peel 20–35 %",
    plain: "Medium TCA peel",
    aka: "medium tca peel, deep peel, medium peel",
    substances: ["trichloroacetic-acid"],
    notFor: `
      PIH R29+R30 A medium peel may leave darker or paler marks.
      HYPO R29+R30 A medium peel may leave paler marks.`,
    cite: ["R29", "R30", "R32"],
  }),
  readTreatment({
    ...PEEL,
    id: "tca-cross",
    name: "TCA CROSS (focal trichloroacetic acid)",
    plain: "Acid spot treatment for narrow scars",
    aka: "cross, tca cross, acid cross",
    sessions: [2, 4],
    weeks: [4, 12],
    substances: ["trichloroacetic-acid"],
    regimens: `
      ICE I-III first-line 1 C R53+R55+R55b
      ICE IV-VI alternative 3 C R53+R55+R55b
      BOX any alternative 5 C R55`,
    cite: ["R53", "R55", "R55b"],
  }),
];
