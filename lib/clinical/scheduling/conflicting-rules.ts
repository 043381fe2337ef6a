import type { ScheduleConflict, ScheduleRule } from "./course.ts";

/** A rule of a question about dates, and the question without it. */
export type LiftableRule<Question> = {
  readonly rule: ScheduleRule;
  readonly lift: (question: Question) => Question;
};

/**
 * The rules of a question without an answer that exclude each other: taken together they leave no dates, and without any
 * one of them there would be some.
 *
 * @param isImpossible true only where it is certain that there is no answer; where a search ended early, a rule is kept
 */
export function conflictingRules<Question>(
  question: Question,
  rules: readonly LiftableRule<Question>[],
  isImpossible: (question: Question) => boolean,
): readonly LiftableRule<Question>[] {
  let left = question;
  const kept: LiftableRule<Question>[] = [];
  for (const one of rules) {
    const lifted = one.lift(left);
    if (isImpossible(lifted)) left = lifted;
    else kept.push(one);
  }
  return kept;
}

/** What kind of conflict rules make, for those who only want to know that. */
export function conflictCode(rules: readonly ScheduleRule[]): ScheduleConflict["code"] {
  const codes = rules.map(({ code }) => code);
  if (codes.includes("gap")) return "treatments-too-close";
  const closed = ["away", "sun", "closed-weekday", "closed-date", "booked", "moved"] as const;
  return closed.some((code) => codes.includes(code)) ? "days-blocked" : "beyond-horizon";
}
