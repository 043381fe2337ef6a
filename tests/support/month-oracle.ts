// What a careful person with a pencil would keep: the deeds of a month in their order, and the lists that follow from
// them. It is written from the clinic's rules alone and imports nothing, so that it cannot share the product's mistakes.

/** A visit as it was agreed with the patient. */
export type AgreedVisit = {
  readonly id: string;
  readonly kind: "treatment" | "review" | "test-patch";
  readonly number: number;
  readonly due: string;
};

/** Something that somebody in the clinic did. Days are `YYYY-MM-DD`. */
export type Deed = { readonly on: string } & (
  | {
      readonly what: "accepted";
      readonly plan: string;
      readonly patient: string;
      readonly treatment: string;
      readonly visits: readonly AgreedVisit[];
    }
  | { readonly what: "added"; readonly plan: string; readonly visit: AgreedVisit }
  | { readonly what: "dated"; readonly visit: string; readonly due: string }
  | { readonly what: "done"; readonly visit: string; readonly settings: string | null }
  | { readonly what: "missed"; readonly visit: string }
  | {
      readonly what: "called";
      readonly plan: string;
      readonly outcome: string;
      /** As somebody wrote it down; null where nobody did. */
      readonly again: string | null;
    }
  | { readonly what: "held" | "resumed" | "stopped"; readonly plan: string }
  | { readonly what: "hurt"; readonly event: string; readonly lookAgain: string | null }
  | { readonly what: "healed"; readonly event: string }
);

/** The lists of one evening, each sorted, as ids. */
export type MonthLists = {
  readonly dueToday: readonly string[];
  readonly doneToday: readonly string[];
  readonly dueThisWeek: readonly string[];
  /** Plan, days late, done of agreed. */
  readonly overdue: readonly string[];
  readonly toCall: readonly string[];
  readonly called: readonly string[];
  readonly onHold: readonly string[];
  readonly reviewDue: readonly string[];
  readonly eventsOpen: readonly string[];
};

type Kept = AgreedVisit & {
  due: string;
  state: "open" | "done" | "missed" | "cancelled";
  doneOn: string | null;
  readonly plan: string;
};
type Course = {
  readonly plan: string;
  readonly patient: string;
  readonly treatment: string;
  state: "runs" | "held" | "stopped";
  call: { readonly on: string; readonly again: string | null } | null;
};

const DAY = 86_400_000;
const number = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
const plus = (day: string, days: number): string =>
  new Date((number(day) + days) * DAY).toISOString().slice(0, 10);
/** Monday of a day's week: 1-Jan-1970 was a Thursday. */
const monday = (day: string): string => plus(day, -((number(day) + 3) % 7));

/** When a call without a written day is tried again: the next day where nobody answered, in three where a word was left. */
const AGAIN: Readonly<Record<string, number>> = { "no-answer": 1, "wrong-number": 1, "left-message": 3 };

function retell(deeds: readonly Deed[]) {
  const courses = new Map<string, Course>();
  const visits = new Map<string, Kept>();
  const settings: { patient: string; treatment: string; on: string; text: string }[] = [];
  const events = new Map<string, { readonly lookAgain: string | null; open: boolean }>();
  const keep = (plan: string, visit: AgreedVisit) =>
    visits.set(visit.id, { ...visit, plan, state: "open", doneOn: null });
  for (const deed of deeds) {
    if (deed.what === "accepted") {
      const { plan, patient, treatment } = deed;
      courses.set(plan, { plan, patient, treatment, state: "runs", call: null });
      for (const visit of deed.visits) keep(plan, visit);
    }
    if (deed.what === "added") keep(deed.plan, deed.visit);
    if (deed.what === "hurt") events.set(deed.event, { lookAgain: deed.lookAgain, open: true });
    if (deed.what === "healed") {
      const event = events.get(deed.event);
      if (event !== undefined) event.open = false;
    }
    if ("visit" in deed && typeof deed.visit === "string") {
      const visit = visits.get(deed.visit);
      const course = courses.get(visit?.plan ?? "");
      if (visit === undefined || course === undefined) continue;
      if (deed.what === "dated") visit.due = deed.due;
      if (deed.what === "missed") visit.state = "missed";
      if (deed.what === "done") {
        visit.state = "done";
        visit.doneOn = deed.on;
        const { patient, treatment } = course;
        if (deed.settings !== null) settings.push({ patient, treatment, on: deed.on, text: deed.settings });
      }
    }
    if ("plan" in deed) {
      const course = courses.get(deed.plan);
      if (course === undefined) continue;
      if (deed.what === "held") course.state = "held";
      if (deed.what === "resumed") course.state = "runs";
      if (deed.what === "called") {
        const wait = AGAIN[deed.outcome];
        const again = deed.again ?? (wait === undefined ? null : plus(deed.on, wait));
        course.call = { on: deed.on, again };
      }
      if (deed.what === "stopped") {
        course.state = "stopped";
        for (const visit of visits.values()) {
          if (visit.plan === deed.plan && visit.state === "open") visit.state = "cancelled";
        }
      }
    }
  }
  return { courses, visits: [...visits.values()], settings, events };
}

/** The lists that the deeds of a month leave on the evening of a day. Later deeds are left out. */
export function listsOf(all: readonly Deed[], today: string): MonthLists {
  const { courses, visits, events } = retell(all.filter(({ on }) => on <= today));
  const runs = (plan: string): boolean => courses.get(plan)?.state === "runs";
  const open = visits.filter(({ state, plan }) => state === "open" && runs(plan));
  const ids = (some: readonly Kept[]): string[] => some.map(({ id }) => id).sort();
  const week = { from: monday(today), to: plus(monday(today), 6) };
  const late = [...courses.values()].flatMap((course) => {
    const [next] = open
      .filter(({ plan }) => plan === course.plan)
      .sort((one, other) =>
        one.due === other.due ? one.number - other.number : one.due < other.due ? -1 : 1,
      );
    return next !== undefined && next.due < today ? [{ ...course, due: next.due }] : [];
  });
  const isCalled = ({ call, due }: (typeof late)[number]): boolean =>
    call !== null && call.on >= due && (call.again === null || call.again > today);
  const plans = (some: readonly { readonly plan: string }[]): string[] => some.map(({ plan }) => plan).sort();
  const progress = (plan: string): string => {
    const own = visits.filter((visit) => visit.plan === plan && visit.kind === "treatment");
    const agreed = own.filter(({ state }) => state !== "missed").length;
    return `${String(own.filter(({ state }) => state === "done").length)} of ${String(agreed)}`;
  };
  return {
    dueToday: ids(open.filter(({ due }) => due === today)),
    doneToday: ids(visits.filter(({ doneOn }) => doneOn === today)),
    dueThisWeek: ids(open.filter(({ due }) => due >= week.from && due <= week.to)),
    overdue: late
      .map(({ plan, due }) => `${plan}: ${String(number(today) - number(due))} late, ${progress(plan)}`)
      .sort(),
    toCall: plans(late.filter((course) => !isCalled(course))),
    called: plans(late.filter(isCalled)),
    onHold: plans([...courses.values()].filter(({ state }) => state === "held")),
    reviewDue: [
      ...new Set(open.filter(({ kind, due }) => kind === "review" && due <= today).map(({ plan }) => plan)),
    ].sort(),
    eventsOpen: [...events]
      .filter(([, event]) => event.open && event.lookAgain !== null)
      .map(([id]) => id)
      .sort(),
  };
}

/** With what a patient was treated last before a day, as the deeds have it; null where that was never. */
export function lastSettingsOf(
  all: readonly Deed[],
  { patient, treatment }: { readonly patient: string; readonly treatment: string },
): string | null {
  const { settings } = retell(all);
  return settings.findLast((own) => own.patient === patient && own.treatment === treatment)?.text ?? null;
}
