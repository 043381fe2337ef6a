import type { ExpectedCourse } from "#lib/clinical/response/expected-course.ts";
import { RED_MARKS_ID } from "#lib/clinical/response/measure.ts";

const SKIN_NOT_TOLD = "skin types not stated in what was read";

/**
 * Published courses with a figure. Those that measured something else than this record does, or leave open what they
 * counted, are told in words and never drawn: nobody's value can be compared with them. Studies that found no difference
 * are told with their treatment.
 */
export const EXPECTED_COURSES: readonly ExpectedCourse[] = [
  {
    id: "ipl-redness-grade",
    treatment: "ipl",
    mark: "post-inflammatory-erythema",
    scale: "cea",
    measure: "redness grade (CEA)",
    apart: null,
    sessions: 3,
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
    apart: null,
    sessions: 0,
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
    measure: "lesions counted in people with red marks",
    apart:
      "It cannot be laid beside a count of red marks: what was read says that lesions were counted, not that only flat red marks were.",
    sessions: 2,
    design: "no comparison group, 2 sessions 4 weeks apart",
    people: 20,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: 57.6,
    result: "24.9 % fewer 4 weeks after the first session, 57.6 % fewer 4 weeks after the second",
    reachedWeek: { from: 8, to: 8 },
    grade: "C",
    basis: "cited",
    cite: "R05",
  },
  {
    id: "q-switched-585-count",
    treatment: "pulsed-dye-laser-585-q-switched",
    mark: "post-inflammatory-erythema",
    scale: RED_MARKS_ID,
    measure: "count of flat red marks",
    apart: null,
    sessions: 3,
    design: "no comparison group, 3 sessions 2 weeks apart",
    people: 25,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: 58.7,
    result: "58.7 % fewer red marks 6 weeks after the last of 3 sessions",
    // The third session is 4 weeks after the first.
    reachedWeek: { from: 10, to: 10 },
    grade: "C",
    basis: "cited",
    cite: "R04",
  },
  {
    id: "oxymetazoline-count",
    treatment: "oxymetazoline",
    mark: "post-inflammatory-erythema",
    scale: null,
    measure: "count of red marks",
    apart:
      "It cannot be laid beside a count of red marks: a difference from the other side of the face is given, not by how much the own side fell.",
    sessions: 0,
    design: "randomised, 0.05 % twice a day, 12 weeks",
    people: 30,
    fitzpatrick: null,
    skin: SKIN_NOT_TOLD,
    fallPercent: null,
    result: "4.3 fewer red marks at week 8 than with placebo",
    reachedWeek: null,
    grade: "B",
    basis: "cited",
    cite: "R19",
  },
];
