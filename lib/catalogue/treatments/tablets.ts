import { readTreatment } from "./treatment-table.ts";

/** Medicines by mouth. None is a step for a mark by itself: acne treatment is chosen with the acne, not here. */
export const TABLETS = [
  readTreatment({
    id: "oral-isotretinoin",
    name: "Oral isotretinoin",
    plain: "Isotretinoin capsules",
    modality: "systemic",
    declinedBy: ["oral-medicines"],
    substances: ["isotretinoin"],
    counsel: [
      "For severe or scarring acne, never for a mark alone.",
      "UK: pregnancy prevention programme; under 18 two prescribers; licensed once antibiotics and creams have failed (general knowledge, unverified).",
    ],
    cite: ["R107", "R95"],
  }),
  readTreatment({
    id: "oral-tetracycline",
    name: "Oral tetracycline (doxycycline, lymecycline)",
    plain: "Tetracycline tablets",
    modality: "systemic",
    aka: "oral antibiotics, antibiotics",
    declinedBy: ["oral-medicines"],
    substances: ["doxycycline", "lymecycline", "minocycline", "tetracycline"],
    counsel: ["For active acne, not for a mark; with benzoyl peroxide and a retinoid, never alone."],
    cite: ["R107"],
  }),
  readTreatment({
    id: "oral-tranexamic-acid",
    name: "Oral tranexamic acid",
    plain: "Tranexamic acid tablets",
    modality: "systemic",
    declinedBy: ["oral-medicines"],
    substances: ["tranexamic-acid"],
    counsel: ["Outside its licence. Clot risk, kidneys, eyes, hormones and pregnancy are checked first."],
    cite: ["R112"],
  }),
];
