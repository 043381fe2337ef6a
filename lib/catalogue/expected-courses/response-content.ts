import type { ResponseContent } from "#lib/clinical/response/response-of-course.ts";
import { engineCatalogue } from "../engine-catalogue.ts";
import { SCALES } from "../scales/scales.ts";
import { EXPECTED_COURSES } from "./expected-courses.ts";

/** The content by which courses are judged. For the server only. */
export const responseContent: ResponseContent = {
  treatments: engineCatalogue.treatments,
  scales: SCALES,
  expected: EXPECTED_COURSES,
};
