/** A rule of the engine that is a step of its procedure and not a row of a table. `design` rows have no source. */
export type EngineStep = {
  readonly id: string;
  readonly text: string;
  readonly when: string;
  readonly cite: readonly string[];
};

/** Steps with an id of their own, as evaluations name them. */
export const ENGINE_STEPS: readonly EngineStep[] = [
  {
    id: "PL-declined",
    text: "The patient does not want this kind of treatment.",
    when: "a kind of treatment was declined",
    cite: [],
  },
  {
    id: "PL-tried",
    text: "Already tried without benefit.",
    when: "the treatment is among what was tried in vain",
    cite: [],
  },
  {
    id: "PL-look-again",
    text: "No procedure while a cancer or a same-day cause is suspected.",
    when: "a look-again rule suspects a skin cancer, or asks to be seen the same day",
    cite: [],
  },
  {
    id: "PL-not-likely",
    text: "Nothing that injures the skin is planned on a diagnosis that is not likely.",
    when: "no diagnosis is likely yet",
    cite: [],
  },
  {
    id: "PL-skin-type",
    text: "Other treatments come first for this skin type.",
    when: "the regimen is meant for another group of skin types; a skin type that was not asked counts as the darker group",
    cite: [],
  },
  {
    id: "REF-LOOK-AGAIN",
    text: "Refer: a cause other than a post-acne mark has to be looked for.",
    when: "a look-again rule fires that is not routine, or that outranks the marks",
    cite: [],
  },
  {
    id: "REF-DURATION",
    text: "Refer: the marks have lasted for more than three months.",
    when: "age of the marks above 3 months",
    cite: ["S0"],
  },
  {
    id: "REF-HOME-CARE",
    text: "Refer: home care has not helped for eight weeks or more.",
    when: "home care without benefit for at least 8 weeks",
    cite: ["S0", "S4"],
  },
  {
    id: "REF-TRIED",
    text: "Refer: treatment was tried without benefit.",
    when: "something was tried in vain",
    cite: ["S0"],
  },
  {
    id: "REF-SCAR",
    text: "Refer: a true scar does not fade by itself.",
    when: "a scar is likely",
    cite: ["R59", "R56"],
  },
  {
    id: "REF-SEVERE-ACNE",
    text: "Refer: severe or nodulocystic acne scars and needs a specialist.",
    when: "active acne is severe or nodulocystic",
    cite: ["R106"],
  },
  {
    id: "REF-DISTRESS",
    text: "Refer: distress out of proportion to the marks.",
    when: "distress out of proportion was noted",
    cite: ["R111"],
  },
  {
    id: "REF-COURSE",
    text: "Refer: the marks are growing, spreading or changing.",
    when: "the course is growing, spreading or changing",
    cite: ["S0"],
  },
];

/** Families of rules that the engine names after what they are about, with how to read their ids. */
export const ENGINE_FAMILIES: readonly { readonly start: string; readonly text: string }[] = [
  {
    start: "SF-allergy-",
    text: "An allergy to a substance of the treatment, or to a relative of it, blocks the treatment. An allergy whose name is in doubt asks first.",
  },
  {
    start: "PL-not-for-",
    text: "A mark for which the treatment is advised against; the reason stands on the treatment's page.",
  },
  {
    start: "PL-apart-",
    text: "Two treatments of one plan that are kept apart in time; the days stand on the page of either.",
  },
];
