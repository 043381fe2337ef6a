import type { LiftableRule } from "./conflicting-rules.ts";
import { HORIZON_DAYS, type CourseInput, type CourseStep, type VisitReasonCode } from "./course.ts";
import { ELSEWHERE } from "./describe-visits.ts";
import { daysApart, keptElsewhere } from "./keep-apart.ts";
import { awayText, closedWeekdaysText } from "./explain-day.ts";
import { clearOfSunText, mayBeInSun } from "./open-days.ts";
import {
  earliestText,
  intervalText,
  latestRule,
  leadInText,
  startWeekText,
  testPatchText,
  washoutText,
} from "./step-visits.ts";

/** A course, and the pairs of steps (`id id`) that may be on one day after all. */
export type CourseQuestion = { readonly input: CourseInput; readonly together: ReadonlySet<string> };

type Rule = LiftableRule<CourseQuestion>;

/** Every rule of a course that can be lifted; of several sets that exclude each other the last ones are named. */
export function courseRules({ input }: CourseQuestion): readonly Rule[] {
  return [
    ...closedRules(input),
    ...input.steps.flatMap(stepRules),
    ...awayRules(input),
    ...gapRules(input),
    ...elsewhereRules(input),
  ];
}

const change =
  (how: (input: CourseInput) => CourseInput): Rule["lift"] =>
  (question) => ({ ...question, input: how(question.input) });

/** Closed dates as one rule; which of them matter is not known. */
export const CLOSED_DATES_TEXT = "The clinic is closed on its closure dates and bank holidays.";

function closedRules({ closedWeekdays, closedDates }: CourseInput): Rule[] {
  const weekdays: Rule = {
    rule: { code: "closed-weekday", stepId: null, text: closedWeekdaysText(closedWeekdays) },
    lift: change((input) => ({ ...input, closedWeekdays: [] })),
  };
  const dates: Rule = {
    rule: { code: "closed-date", stepId: null, text: CLOSED_DATES_TEXT },
    lift: change((input) => ({ ...input, closedDates: [] })),
  };
  return [...(closedWeekdays.length > 0 ? [weekdays] : []), ...(closedDates.length > 0 ? [dates] : [])];
}

function stepRules(step: CourseStep): Rule[] {
  const rule = (code: VisitReasonCode, text: string, without: Partial<CourseStep>): Rule => ({
    rule: { code, stepId: step.id, text },
    lift: change((input) => ({
      ...input,
      steps: input.steps.map((one) => (one.id === step.id ? { ...one, ...without } : one)),
    })),
  });
  const { startWeek, leadInWeeks = 0, washouts = [], earliest, latest, testPatchWaitDays: wait } = step;
  const anyInterval = { min: 0, max: HORIZON_DAYS };
  return [
    ...(startWeek > 0 ? [rule("start-week", startWeekText(startWeek), { startWeek: 0 })] : []),
    ...(leadInWeeks > 0 ? [rule("lead-in", leadInText(leadInWeeks), { leadInWeeks: 0 })] : []),
    ...(wait ? [rule("test-patch-wait", testPatchText(wait), { testPatchWaitDays: anyInterval })] : []),
    ...(step.sessions > 1 && step.intervalWeeks
      ? [rule("interval", intervalText(step), { intervalWeeks: anyInterval })]
      : []),
    ...(earliest ? [rule("earliest-safe", earliestText(earliest), { earliest: null })] : []),
    ...(latest ? [rule("interval", latestRule(latest).text, { latest: null })] : []),
    ...washouts.map((washout) =>
      rule("washout", washoutText(washout), { washouts: washouts.filter((other) => other !== washout) }),
    ),
  ];
}

/** Whether two ranges of days away are the same, as they are looked for after others were lifted. */
const isSame = (one: CourseInput["away"][number], other: CourseInput["away"][number]): boolean =>
  one.from === other.from && one.to === other.to;

function awayRules({ away, steps }: CourseInput): Rule[] {
  return away.flatMap((range): Rule[] => {
    const margins = steps.flatMap(({ clearOfSun }) => clearOfSun ?? []);
    const sun: Rule = {
      rule: {
        code: "sun",
        stepId: null,
        text: clearOfSunText(range),
      },
      lift: change((input) => ({
        ...input,
        away: input.away.map((one) => (isSame(one, range) ? { ...one, inSun: false } : one)),
      })),
    };
    return [
      ...(mayBeInSun(range) && margins.length > 0 ? [sun] : []),
      {
        rule: { code: "away", stepId: null, text: awayText(range) },
        lift: change((input) => ({ ...input, away: input.away.filter((one) => !isSame(one, range)) })),
      },
    ];
  });
}

function gapRules({ steps, gaps }: CourseInput): Rule[] {
  return steps.flatMap((one, at) =>
    steps.slice(at + 1).flatMap((other): Rule[] => {
      const days = daysApart(one, other, gaps);
      if (days === 0) return [];
      return [
        {
          rule: {
            code: "gap",
            stepId: one.id,
            text: `It stays ${String(days)} days from ${other.treatment}.`,
          },
          lift: (question) => ({
            ...question,
            together: new Set([...question.together, `${one.id} ${other.id}`, `${other.id} ${one.id}`]),
          }),
        },
      ];
    }),
  );
}

function elsewhereRules(input: CourseInput): Rule[] {
  return input.steps.flatMap((step) =>
    keptElsewhere(step, input)
      .filter(({ days }) => days.length > 0)
      .map(({ other, apart }): Rule => ({
        rule: { code: "gap", stepId: step.id, text: `It stays ${String(apart)} days from ${ELSEWHERE}.` },
        lift: change((left) => ({ ...left, elsewhere: left.elsewhere?.filter(({ id }) => id !== other.id) })),
      })),
  );
}
