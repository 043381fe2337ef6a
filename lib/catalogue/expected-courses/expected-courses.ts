import type { ExpectedCourse } from "#lib/clinical/response/expected-course.ts";

const SKIN_NOT_TOLD = "skin types not stated in what was read";

/**
 * Published courses with a figure. Those without a scale here are told in words and never drawn: nobody's score can be
 * compared with them. Studies that found no difference are told with their treatment.
 */
export const EXPECTED_COURSES: readonly ExpectedCourse[] = [
  {
    id: "ipl-redness-grade",
    treatment: "ipl",
    mark: "post-inflammatory-erythema",
    scale: "cea",
    measure: "redness grade (CEA)",
    design: "looking back, no comparison group, 3 to 6 sessions 3 weeks apart",
    people: 33,
    fitzpatrick: null,
    skin: "Indian skin, Fitzpatrick types not stated in what was read",
    // From 2.57 to 1.21.
    fallPercent: 52.9,
    result: "redness grade from 2.57 to 1.21",
    // The third session is 6 weeks after the first, the sixth 15 weeks.
    reachedWeek: { from: 6, to: 15 },
    grade: "C",
    basis: "cited",
    cite: "R12",
  },
  {
    id: "retinoid-brown-marks",
    treatment: "topical-retinoid",
    mark: "post-inflammatory-hyperpigmentation",
    scale: "pahpi",
    measure: "PAHPI",
    design: "randomised, trifarotene 50 µg/g at night, 24 weeks",
    people: null,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: 18.9,
    result: "PAHPI lower by 18.9 % at week 24, against 11.3 % with the base alone",
    reachedWeek: { from: 24, to: 24 },
    grade: "B",
    basis: "cited",
    cite: "R21",
  },
  {
    id: "dye-laser-count",
    treatment: "pulsed-dye-laser-595",
    mark: "post-inflammatory-erythema",
    scale: null,
    measure: "count of red marks",
    design: "no comparison group, 2 sessions 4 weeks apart",
    people: 20,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: 57.6,
    result: "24.9 %, then 57.6 % fewer red marks after 2 sessions",
    reachedWeek: null,
    grade: "C",
    basis: "cited",
    cite: "R05",
  },
  {
    id: "q-switched-585-count",
    treatment: "pulsed-dye-laser-585-q-switched",
    mark: "post-inflammatory-erythema",
    scale: null,
    measure: "count of red marks",
    design: "no comparison group, 3 sessions 2 weeks apart",
    people: 25,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: 58.7,
    result: "58.7 % fewer red marks 6 weeks after the last of 3 sessions",
    reachedWeek: { from: 10, to: 10 },
    grade: "C",
    basis: "cited",
    cite: "R04",
  },
];
