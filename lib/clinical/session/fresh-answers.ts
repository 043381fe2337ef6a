import type { IsoDate } from "../model/clinical-case.ts";
import { diffDays } from "../scheduling/calendar-day.ts";
import { ANSWER_LASTS_DAYS } from "../visit/compose-case.ts";
import type { QuestionId } from "./checklist.ts";
import type { ChecklistAnswers } from "./checklist-facts.ts";

/** Questions whose answer is good for a longer time; every other one counts for the day alone. */
const LASTING: readonly QuestionId[] = [
  "isotretinoin-now",
  "new-medicines",
  "new-allergy",
  "new-condition",
  "flashing-light-seizures",
];

/**
 * The answers that still count on the day of a session. Whether somebody is pregnant, tanned, infected or in doubt is
 * asked on the day; what is asked of medicines, allergies and illnesses counts for 30 days. An answer of which nobody
 * knows the day does not count, and one that was given after the session took place is about it.
 *
 * @param on the clinic's calendar date of the session
 */
export function freshAnswers(answers: ChecklistAnswers, on: IsoDate): ChecklistAnswers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id, given]) => {
      if (given?.on === undefined) return false;
      const age = diffDays(given.on, on);
      return age <= (LASTING.some((one) => one === id) ? ANSWER_LASTS_DAYS : 0);
    }),
  );
}
