import type { IsoDate } from "../model/clinical-case.ts";
import type { Diagnosis } from "../model/vocabulary.ts";
import { addMonths, addWeeks } from "../scheduling/calendar-day.ts";
import { SCARS_JUDGED_AFTER_MONTHS } from "./assess-response.ts";
import { isScar } from "./measured-change.ts";

/** Trials of vascular light looked so many weeks after the last session at the earliest (R04, R13). */
const LIGHT_JUDGED_AFTER_WEEKS = 4;

/** A visit of a course, done or still to come. @property on the day it was done, or is due */
type Visit = { readonly on: IsoDate; readonly kind: "treatment" | "review" | "test-patch" };

/** What is known of how a course comes to its end. */
export type CourseToEnd = {
  readonly running: boolean;
  /** Whether vascular light or a laser is among its treatments. */
  readonly light: boolean;
  readonly diagnoses: readonly Diagnosis[];
  readonly done: readonly Visit[];
  readonly coming: readonly Visit[];
};

/** What is still missing for a course to end well. */
export type MissingAtEnd =
  | { readonly what: "decision" }
  | { readonly what: "review"; readonly from: IsoDate; readonly scars: boolean };

/**
 * Whether a running course still lacks its outcome: a review that comes late enough after the last session to judge it,
 * and a decision once every visit is done. Scars show their answer only months after the last session (R36).
 *
 * @param course.done, course.coming in any order
 */
export function missingAtEnd({ running, light, diagnoses, done, coming }: CourseToEnd): MissingAtEnd[] {
  if (!running) return [];
  const visits = [...done, ...coming];
  const last = visits
    .filter(({ kind }) => kind === "treatment")
    .reduce<IsoDate | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);
  const decide: MissingAtEnd[] = done.length > 0 && coming.length === 0 ? [{ what: "decision" }] : [];
  const scars = diagnoses.some(isScar);
  // Nothing that was read says when another series is judged.
  if (last === null || !(scars || light)) return decide;
  const from = scars ? addMonths(last, SCARS_JUDGED_AFTER_MONTHS) : addWeeks(last, LIGHT_JUDGED_AFTER_WEEKS);
  const seen = visits.some(({ kind, on }) => kind === "review" && on >= from);
  return seen ? decide : [...decide, { what: "review", from, scars }];
}
