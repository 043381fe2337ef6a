import type { Actor } from "#lib/auth/actor.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { EVERY_COURSE } from "#lib/data/course-query.ts";
import { findPlan } from "#lib/data/plan.ts";
import { listPlans } from "#lib/data/plan-list.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { addDays, diffDays, weekdayOf } from "#lib/format/iso-date.ts";
import { sessionFor } from "#lib/loaders/load-session.ts";
import { todayFor } from "#lib/loaders/load-today.ts";
import { readVisitCalendar } from "#lib/loaders/load-visit-calendar.ts";
import type { Result } from "#lib/result/result.ts";
import type { LogContactInput } from "#lib/schemas/contact.ts";
import type { SessionSettings } from "#lib/schemas/session-settings.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { closeAdverseEvent } from "#lib/use-cases/close-adverse-event.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { completeTreatmentSession } from "#lib/use-cases/complete-treatment-session.ts";
import { endSession } from "#lib/use-cases/end-session.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { bookAsShown } from "./book-as-shown.ts";
import { actorFor, createClinic, createPerson } from "./clinic.ts";
import { lastSettingsOf, type AgreedVisit, type Deed, type MonthLists } from "./month-oracle.ts";
import { accepted, asOf, createTreatedPatient, type Marks } from "./treated-patient.ts";

/** Days of the month whose lists are compared. */
export const MONTH_DAYS = 30;
/** Days before it on which the first courses were begun, so that the month finds repeats and reviews after 12 weeks. */
const DAYS_BEFORE = 75;

type ContactOutcome = LogContactInput["outcome"];
type Kind = { readonly marks: Marks; readonly treatment: Treatment };
const KINDS: readonly Kind[] = [
  { marks: "red", treatment: "pulsed-dye-laser-595" },
  { marks: "brown", treatment: "peel-salicylic" },
  { marks: "dented", treatment: "microneedling" },
];

/** The next pseudo-random number from 0 to below 1 of a series that its seed fixes (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Course = {
  readonly plan: string;
  readonly patientId: string;
  readonly kind: Kind;
  state: "runs" | "held" | "stopped";
  readonly event: { id: string; readonly since: string } | null;
};

/** One month of a clinic: what was done, in its order, and what the product's lists said each evening. */
export type PlayedMonth = {
  readonly deeds: readonly Deed[];
  readonly evenings: readonly { readonly day: string; readonly lists: MonthLists }[];
  /** What the session's page offered as last settings, and what the deeds said at that moment. */
  readonly settings: readonly { readonly shown: string | null; readonly kept: string | null }[];
  /** How often each use case was refused by a rule, by its message. */
  readonly refusals: ReadonlyMap<string, number>;
};

class Month {
  readonly deeds: Deed[] = [];
  readonly evenings: { day: string; lists: MonthLists }[] = [];
  readonly settings: { shown: string | null; kept: string | null }[] = [];
  readonly refusals = new Map<string, number>();
  private readonly courses: Course[] = [];
  private readonly dates = new Map<string, string>();
  private readonly events = new Map<string, { readonly patientId: string; readonly since: string }>();
  private readonly random: () => number;
  private readonly team: { readonly doctor: Actor; readonly nurse: Actor; readonly desk: Actor };

  constructor(
    team: { readonly doctor: Actor; readonly nurse: Actor; readonly desk: Actor },
    random: () => number,
  ) {
    this.team = team;
    this.random = random;
  }

  private at(person: keyof Month["team"], day: string, time = "10:00"): Actor {
    return asOf(this.team[person], new Date(`${day}T${time}:00Z`));
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.random() * items.length)] ?? items[0];
  }

  /** Whether it was done. What a rule forbids is counted and not done; anything else is a fault. */
  private done<Value>(result: Result<Value>): Value | null {
    if (result.ok) return result.value;
    const { code, message } = result.error;
    if (code !== "invalid") throw new Error(`Refused: ${JSON.stringify(result.error)}`);
    this.refusals.set(message, (this.refusals.get(message) ?? 0) + 1);
    return null;
  }

  private async visitsOf(plan: string, day: string): Promise<readonly TreatmentSessionRow[]> {
    const read = await withClinic(this.at("desk", day), "course.list", (tx) => listVisitsOfPlan(tx, plan));
    return accepted(read);
  }

  /** Writes down the dates as the patient is told them, after something that may have moved them. */
  private async tellDates({ plan }: Course, day: string): Promise<void> {
    for (const { id, kind, number, dueOn } of await this.visitsOf(plan, day)) {
      const before = this.dates.get(id);
      const visit: AgreedVisit = { id, kind, number, due: dueOn };
      if (before === undefined) this.deeds.push({ what: "added", on: day, plan, visit });
      else if (before !== dueOn) this.deeds.push({ what: "dated", on: day, visit: id, due: dueOn });
      this.dates.set(id, dueOn);
    }
  }

  async begin(day: string, index: number): Promise<void> {
    const kind = KINDS[index % KINDS.length] ?? { marks: "red", treatment: "pulsed-dye-laser-595" };
    const { patientId, planId, visits } = await createTreatedPatient(
      this.at("doctor", day),
      day,
      [kind.treatment],
      `Month${String(index)}`,
      kind.marks,
    );
    this.courses.push({ plan: planId, patientId, kind, state: "runs", event: null });
    const agreed = visits.map(({ id, kind: sort, number, dueOn }) => ({
      id,
      kind: sort,
      number,
      due: dueOn,
    }));
    for (const { id, due } of agreed) this.dates.set(id, due);
    const { treatment } = kind;
    this.deeds.push({
      what: "accepted",
      on: day,
      plan: planId,
      patient: patientId,
      treatment,
      visits: agreed,
    });
  }

  async spend(day: string): Promise<void> {
    for (const course of this.courses) {
      if (course.state === "held") await this.perhapsResume(course, day);
      else if (course.state === "runs") await this.tend(course, day);
    }
    for (const [id, { since }] of this.events) {
      if (day <= since || !this.chance(0.2)) continue;
      const input = { adverseEventId: id, version: 1, resolvedOn: day, outcomeCode: "recovered" as const };
      if (this.done(await closeAdverseEvent(this.at("nurse", day), input)) === null) continue;
      this.events.delete(id);
      this.deeds.push({ what: "healed", on: day, event: id });
    }
  }

  private async tend(course: Course, day: string): Promise<void> {
    const visits = await this.visitsOf(course.plan, day);
    const [next] = visits.filter(({ state }) => state === "planned" || state === "in-progress");
    if (next === undefined) return;
    const { version } = next;
    if (next.dueOn > day) {
      if (this.chance(0.006)) await this.change(course, day, "on-hold");
      else if (this.chance(0.03)) await this.book(course, next, day, next.dueOn);
      return;
    }
    if (next.dueOn === day) {
      if (this.chance(next.kind === "review" ? 0.5 : 0.72)) await this.take(course, next, day);
      else if (this.chance(0.25)) {
        const missed = await endSession(this.at("desk", day, "16:00"), {
          sessionId: next.id,
          version,
          to: "missed",
        });
        if (this.done(missed) === null) return;
        this.deeds.push({ what: "missed", on: day, visit: next.id });
        await this.tellDates(course, day);
      }
      return;
    }
    if (this.chance(0.12)) return this.change(course, day, this.chance(0.4) ? "on-hold" : "stopped");
    if (this.chance(0.45)) await this.call(course, next, day);
    else if (this.chance(0.2)) await this.take(course, next, day);
  }

  private async call({ plan, patientId, ...course }: Course, visit: TreatmentSessionRow, day: string) {
    const outcome = this.pick<ContactOutcome>([
      "reached",
      "no-answer",
      "left-message",
      "wrong-number",
      "declined",
      "rebooked",
    ]);
    const nextTryOn = this.chance(0.3) ? addDays(day, 1 + Math.floor(this.random() * 4)) : undefined;
    const input = {
      patientId,
      planId: plan,
      sessionId: visit.id,
      channel: "phone" as const,
      outcome,
      nextTryOn,
    };
    if (this.done(await logContact(this.at("desk", day, "11:00"), input)) === null) return;
    this.deeds.push({ what: "called", on: day, plan, outcome, again: nextTryOn ?? null });
    if (outcome !== "rebooked") return;
    await this.book({ plan, patientId, ...course }, visit, day, day);
  }

  private async book(course: Course, visit: TreatmentSessionRow, day: string, from: string): Promise<void> {
    let dueOn = addDays(from, 1 + Math.floor(this.random() * 5));
    while (weekdayOf(dueOn) > 5) dueOn = addDays(dueOn, 1);
    if (
      this.done(await bookAsShown(this.at("desk", day, "11:10"), visit, dueOn, { time: "14:30" })) !== null
    ) {
      await this.tellDates(course, day);
    }
  }

  private async take(course: Course, visit: TreatmentSessionRow, day: string): Promise<void> {
    const { id: sessionId, version } = visit;
    if (visit.kind === "review") {
      const reviewed = { sessionId, version, outcome: "continue" as const, reason: "Goes as expected" };
      if (this.done(await completeReview(this.at("doctor", day), reviewed)) === null) return;
      this.deeds.push({ what: "done", on: day, visit: sessionId, settings: null });
      return this.tellDates(course, day);
    }
    const nurse = this.at("nurse", day);
    const { procedure } = accepted(await sessionFor(nurse, course.patientId, sessionId));
    const { patientId: patient, kind } = course;
    this.settings.push({
      shown: procedure?.previous == null ? null : settingsInWords(procedure.previous),
      kept: lastSettingsOf(this.deeds, { patient, treatment: kind.treatment }),
    });
    const noteForNext = `Note ${String(this.deeds.length)}`;
    const settings = settingsFor(kind.treatment, this.pick([0, 1]));
    const input: CompleteSessionInput = {
      sessionId,
      version,
      checklist: Object.fromEntries(
        (procedure?.ground.questions ?? []).map(({ id, clearAnswer }) => [id, { answer: clearAnswer }]),
      ),
      settings,
      response: { endPoints: ["erythema"], painOutOfTen: 3, erythema: "mild" },
      products: [{ name: "Cooling gel", lot: "L1" }],
      noteForNext,
      consentConfirmed: true,
    };
    if (this.done(await completeTreatmentSession(nurse, input)) === null) return;
    const written = settingsInWords({ settings, noteForNext });
    this.deeds.push({ what: "done", on: day, visit: sessionId, settings: written });
    await this.tellDates(course, day);
    if (this.chance(0.3)) await this.hurt(course, sessionId, day);
  }

  private async hurt({ patientId, plan }: Course, sessionId: string, day: string): Promise<void> {
    const grade = this.pick([1, 2]);
    const followUpOn = grade === 1 ? undefined : addDays(day, 3);
    const input = {
      patientId,
      planId: plan,
      sessionId,
      kind: "blister" as const,
      grade,
      onsetOn: day,
      followUpOn,
    };
    const recorded = this.done(await recordAdverseEvent(this.at("nurse", day, "11:00"), input));
    if (recorded === null) return;
    this.events.set(recorded.id, { patientId, since: day });
    this.deeds.push({ what: "hurt", on: day, event: recorded.id, lookAgain: followUpOn ?? null });
  }

  private async change(course: Course, day: string, to: "on-hold" | "active" | "stopped"): Promise<void> {
    const doctor = this.at("doctor", day, "12:00");
    const { plan: planId } = course;
    const version =
      accepted(await withClinic(doctor, "plan.read", (tx) => findPlan(tx, planId)))?.version ?? 0;
    const named = { planId, version, reason: "As agreed with the patient" };
    const moved =
      to === "on-hold"
        ? await changePlanState(doctor, { ...named, to, holdReason: "patient-request" })
        : await changePlanState(doctor, { ...named, to });
    if (this.done(moved) === null) return;
    course.state = to === "on-hold" ? "held" : to === "active" ? "runs" : "stopped";
    const what = to === "on-hold" ? "held" : to === "active" ? "resumed" : "stopped";
    this.deeds.push({ what, on: day, plan: planId });
    await this.tellDates(course, day);
  }

  private async perhapsResume(course: Course, day: string): Promise<void> {
    if (this.chance(0.12)) await this.change(course, day, "active");
  }

  async look(day: string): Promise<void> {
    const doctor = this.at("doctor", day, "18:00");
    const monday = addDays(day, 1 - weekdayOf(day));
    const today = accepted(await todayFor(doctor));
    const week = accepted(await readVisitCalendar(doctor, monday, addDays(monday, 6)));
    const overdue = accepted(
      await withClinic(doctor, "course.list", (tx) =>
        listPlans(tx, {
          ...EVERY_COURSE,
          ...{ overdue: true, sort: "nextDue", descending: false, page: 1, pageSize: 500 },
        }),
      ),
    );
    const planOf = (href: string): string => href.split("/").at(-1) ?? "";
    const sorted = (ids: readonly string[]): string[] => [...ids].sort();
    this.evenings.push({
      day,
      lists: {
        dueToday: sorted(today.now.filter(({ state }) => state !== "done").map(({ id }) => id)),
        doneToday: sorted(today.now.filter(({ state }) => state === "done").map(({ id }) => id)),
        dueThisWeek: sorted(
          week.days.flatMap(({ visits }) =>
            visits.filter(({ state }) => state === "waiting" || state === "going-on").map(({ id }) => id),
          ),
        ),
        overdue: sorted(
          overdue.rows.map(({ id, next, done, total }) => {
            const days = diffDays(next?.dueOn ?? day, day);
            return `${id}: ${String(days)} late, ${String(done)} of ${String(total)}`;
          }),
        ),
        toCall: sorted(today.toCall.plans.map(({ id }) => id)),
        called: sorted(today.called.plans.map(({ id }) => id)),
        onHold: sorted((today.tasks?.onHold.tasks ?? []).map(({ href }) => planOf(href))),
        reviewDue: sorted((today.tasks?.reviews.tasks ?? []).map(({ href }) => planOf(href))),
        eventsOpen: sorted((today.tasks?.adverseEvents.tasks ?? []).map(({ id }) => id)),
      },
    });
  }
}

function settingsFor(treatment: Treatment, step: number): SessionSettings {
  if (treatment === "peel-salicylic") {
    return {
      ...{ modality: "peel", areas: ["cheek"], agent: "Salicylic acid", strengthPercent: 20 },
      ...{ layers: 1, contactMinutes: 3 + step * 0.25, neutralised: false, frosting: "none" },
    };
  }
  if (treatment === "microneedling") {
    const depths = [{ site: "cheek" as const, depthMm: 1.5 + step * 0.1 }];
    return { modality: "needling", areas: ["cheek"], depths, passes: 4 };
  }
  return {
    ...{ modality: "light", areas: ["cheek"], wavelengthNm: 595, fluenceJPerCm2: 7 + step * 0.25 },
    ...{ pulseMs: 10, spotMm: 7 },
  };
}

function settingsInWords({
  settings,
  noteForNext,
}: {
  readonly settings: SessionSettings;
  readonly noteForNext?: string | null | undefined;
}): string {
  const value =
    settings.modality === "light"
      ? settings.fluenceJPerCm2
      : settings.modality === "peel"
        ? settings.contactMinutes
        : settings.modality === "needling"
          ? settings.depths[0]?.depthMm
          : undefined;
  return `${settings.modality} ${String(value)}, ${noteForNext ?? "no note"}`;
}

/**
 * Lets a clinic treat patients for a month, through the use cases that its people press buttons for, and reads the
 * product's lists each evening of it.
 *
 * @param patients how many
 * @param last the month's last day, `YYYY-MM-DD`, not in the future
 * @param seed of everything that is left to chance
 */
export async function playMonth(patients: number, last: string, seed: number): Promise<PlayedMonth> {
  const clinic = await createClinic();
  const team = {
    doctor: await actorFor(await createPerson(clinic)),
    nurse: await actorFor(await createPerson(clinic, ["practitioner"])),
    desk: await actorFor(await createPerson(clinic, ["reception"])),
  };
  const random = seeded(seed);
  const month = new Month(team, random);
  const days = DAYS_BEFORE + MONTH_DAYS;
  // A third long before the month, so that their reviews fall into it; a third before it; a third in it.
  const spans = [
    { from: 0, days: 20 },
    { from: 20, days: DAYS_BEFORE - 20 },
    { from: DAYS_BEFORE, days: MONTH_DAYS - 2 },
  ] as const;
  const beginnings = Array.from({ length: patients }, (_, index) => {
    const { from, days: length } = spans[Math.floor(index / KINDS.length) % spans.length] ?? spans[0];
    return from + Math.floor(random() * length);
  });
  for (let at = 0; at < days; at += 1) {
    const day = addDays(last, at - days + 1);
    for (const [index, begins] of beginnings.entries()) if (begins === at) await month.begin(day, index);
    await month.spend(day);
    if (at >= DAYS_BEFORE) await month.look(day);
  }
  return month;
}
