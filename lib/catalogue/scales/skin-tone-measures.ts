/** A way of telling skin tone, as the guide shows it. None of them names a mark. */
export type SkinToneMeasure = {
  readonly id: string;
  readonly name: string;
  readonly measures: string;
  readonly unit: string;
  /** How it is worked out, and what is refused. */
  readonly rule: readonly string[];
  readonly bands: readonly { readonly from: string; readonly label: string; readonly cited: boolean }[];
  readonly example: string;
  readonly caveats: readonly string[];
  readonly cite: readonly string[];
};

const band = (from: string, label: string, cited = true) => ({ from, label, cited });

/** Fitzpatrick's questionnaire, the typology angle and the Monk tones. */
export const SKIN_TONE_MEASURES: readonly SkinToneMeasure[] = [
  {
    id: "fitzpatrick-questionnaire",
    name: "Fitzpatrick skin type, questionnaire",
    measures: "How the skin burns and tans",
    unit: "points, 0 to 40",
    rule: [
      "The total is that of genetic make-up, reaction to sun and tanning habits; without one of them there is no total.",
      "Anything but whole points from 0 to 40 is refused.",
    ],
    bands: [
      band("0 to 6", "I"),
      band("7 to 13", "II"),
      band("14 to 20", "III"),
      band("21 to 27", "IV"),
      band("28 to 34", "V", false),
      band("35 to 40", "VI", false),
    ],
    example: "Genetic make-up 8, reaction 5, habits 2: 15 points, type III.",
    caveats: [
      "It does not measure colour, and was not made for the risk of a procedure.",
      "Bands V and VI are general knowledge: what was read stopped at IV.",
    ],
    cite: ["R82"],
  },
  {
    id: "typology-angle",
    name: "Individual typology angle (ITA°)",
    measures: "Lightness of unexposed skin, by a colorimeter",
    unit: "degrees",
    rule: [
      "arctan((L* − 50) / b*) × 180/π, from CIELAB.",
      "Refused are L* outside 0 to 100 and b* of 0 or less; a missing one is named.",
    ],
    bands: [
      band("above 55", "very light"),
      band("above 41 to 55", "light"),
      band("above 28 to 41", "intermediate"),
      band("above 10 to 28", "tan"),
      band("above −30 to 10", "brown"),
      band("−30 and below", "dark"),
    ],
    example: "L* 65 and b* 15: arctan(15 / 15) = 45°, light.",
    caveats: [
      "Measured where the sun does not reach: a tanned face is put in the wrong class.",
      "Printed charts agree with a colorimeter on lightness, but their groups differ between systems (R85).",
    ],
    cite: ["R84", "R85"],
  },
  {
    id: "monk-skin-tone",
    name: "Monk Skin Tone",
    measures: "Seen colour of the skin, by ten printed tones",
    unit: "tone, 1 to 10",
    rule: [
      "Picked by eye from ten tones.",
      "It is never turned into a Fitzpatrick type, nor the other way round.",
    ],
    bands: [],
    example: "The tone nearest to the inner arm: 6.",
    caveats: [
      "Its relation to the risk of a laser was not studied.",
      "The colours come from a public repository; sources differ on tone 9.",
    ],
    cite: ["R83"],
  },
];
