import type { LiftableRule } from "./conflicting-rules.ts";
import { CLOSED_DATES_TEXT } from "./course-rules.ts";
import { awayText, closedWeekdaysText } from "./explain-day.ts";
import { clearOfSunText, mayBeInSun } from "./open-days.ts";
import { isHeld, takesPart, type RelayInput } from "./relay-input.ts";
import { apartInDays, openChains, type RelayQuestion } from "./relay-problem.ts";
import { daysText } from "./step-visits.ts";

type Rule = LiftableRule<RelayQuestion>;

const change =
  (how: (input: RelayInput) => RelayInput): Rule["lift"] =>
  (question) => ({ ...question, input: how(question.input) });

const joined = (set: ReadonlySet<string>, ...more: readonly string[]): ReadonlySet<string> =>
  new Set([...set, ...more]);

/** Every rule of a course under way that can be lifted, in words that name no treatment: every role books. */
export function relayRules(question: RelayQuestion): readonly Rule[] {
  const { input } = question;
  return [
    ...closedRules(input),
    ...stepRules(question),
    ...awayRules(input),
    ...gapRules(question),
    ...bookedRules(input),
  ];
}

function closedRules({ closedWeekdays, closedDates }: RelayInput): Rule[] {
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

function stepRules({ input }: RelayQuestion): Rule[] {
  return openChains(input).flatMap((chain): Rule[] => {
    const [first] = chain;
    const step = first?.stepId ?? null;
    if (first === undefined || step === null) return [];
    const firstDay = first.keeps?.notBefore ?? first.windowFrom;
    const least = Math.max(1, ...chain.map(({ keeps }) => keeps?.afterPrevious ?? 0));
    const most = Math.min(...chain.map(({ keeps }) => keeps?.atMost ?? Infinity));
    const length = Number.isFinite(most)
      ? `${String(least)} to ${daysText(most)}`
      : `at least ${daysText(least)}`;
    return [
      {
        rule: { code: "start", stepId: step, text: `It begins on ${firstDay} at the earliest.` },
        lift: (question) => ({ ...question, anyStart: joined(question.anyStart, step) }),
      },
      {
        rule: { code: "interval", stepId: step, text: `Its visits follow one another ${length} apart.` },
        lift: (question) => ({ ...question, anyInterval: joined(question.anyInterval, step) }),
      },
    ];
  });
}

function awayRules(course: RelayInput): Rule[] {
  const { away, visits } = course;
  const minded = visits.some((visit) => takesPart(visit, course) && visit.keeps?.clearOfSun !== undefined);
  return away.flatMap((stay): Rule[] => {
    const { from, to } = stay;
    const isSame = (one: RelayInput["away"][number]): boolean => one.from === from && one.to === to;
    const sun: Rule = {
      rule: {
        code: "sun",
        stepId: null,
        text: clearOfSunText(stay),
      },
      lift: change((input) => ({
        ...input,
        away: input.away.map((one) => (isSame(one) ? { ...one, inSun: false } : one)),
      })),
    };
    return [
      ...(mayBeInSun(stay) && minded ? [sun] : []),
      {
        rule: { code: "away", stepId: null, text: awayText(stay) },
        lift: change((input) => ({ ...input, away: input.away.filter((one) => !isSame(one)) })),
      },
    ];
  });
}

function gapRules(question: RelayQuestion): Rule[] {
  const { visits, elsewhere = [] } = question.input;
  const steps = [...new Set(visits.flatMap(({ stepId }) => stepId ?? []))];
  const others = [...new Set(elsewhere.flatMap(({ stepId }) => stepId ?? []))];
  return steps.flatMap((one, at) =>
    [...steps.slice(at + 1), ...others].flatMap((other): Rule[] => {
      const days = apartInDays(question, one, other);
      if (days === 0) return [];
      return [
        {
          rule: { code: "gap", stepId: null, text: `Different treatments stay ${String(days)} days apart.` },
          lift: (now) => ({ ...now, together: joined(now.together, `${one} ${other}`, `${other} ${one}`) }),
        },
      ];
    }),
  );
}

function bookedRules(input: RelayInput): Rule[] {
  return input.visits
    .filter((visit) => takesPart(visit, input) && isHeld(visit, input))
    .map(({ id, stepId, dueOn }) => ({
      rule: { code: "booked", stepId, text: `A visit is booked for ${dueOn}.` },
      lift: (question) => ({ ...question, freed: joined(question.freed, id) }),
    }));
}
