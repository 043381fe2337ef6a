import { addDays, weekdayOf } from "#lib/clinical/scheduling/calendar-day.ts";
import { findClosedDays, type ClosedDays } from "#lib/data/course-calendar.ts";
import { findPlan } from "#lib/data/plan.ts";
import { listVisitsOfPlan, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { acceptPlan } from "#lib/use-cases/accept-plan.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { previewMove } from "#lib/use-cases/move-session.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { startPlan } from "#lib/use-cases/start-plan.ts";
import { expectDone } from "./expect-done.ts";
import { playHandout } from "./play-handout.ts";
import { playOutcome } from "./play-outcome.ts";
import type { Stage } from "./play-patient.ts";
import type { Scenario, SeedPlan, SeedVisit } from "./scenario.ts";
import { actingAt, daysBefore } from "./seed-calendar.ts";

/** A plan to be played, and what it is made from. */
export type PlanToPlay = {
  readonly patientId: string;
  readonly consultationId: string;
  readonly visit: SeedVisit;
  readonly plan: SeedPlan;
};

/** A plan that is being played. */
type Playing = PlanToPlay & { readonly planId: string; readonly stage: Stage; readonly what: string };

async function accept({ planId, plan, visit, stage, what }: Playing): Promise<void> {
  const day = daysBefore(stage.today, visit.daysAgo);
  const dermatologist = actingAt(stage.team.dermatologist, day, visit.until ?? visit.at ?? "09:20");
  const choices = {
    treatments: [...plan.treatments],
    sessions: { ...plan.sessions },
    overrides: [],
    startOn: day,
    away: [],
    checkedByMe: [...(plan.checkedByMe ?? [])],
    note: plan.note,
  };
  expectDone(await acceptPlan(dermatologist, { planId, version: 1, ...choices }), `${what}, accepting`);
}

async function visitsOf({ planId, stage, what }: Playing): Promise<TreatmentSessionRow[]> {
  const read = await withClinic(stage.team.reception, "course.list", (tx) => listVisitsOfPlan(tx, planId));
  return expectDone(read, `${what}, its visits`);
}

/** Each visit is read again before it is played: one that took place moves those after it. */
async function playOutcomes(playing: Playing): Promise<void> {
  const { plan, stage, what } = playing;
  const order = (await visitsOf(playing)).map(({ id }) => id);
  for (const [index, outcome] of (plan.outcomes ?? []).entries()) {
    const visit = (await visitsOf(playing)).find(({ id }) => id === order[index]);
    if (visit === undefined || visit.dueOn > stage.today) {
      throw new Error(`${what}: visit ${String(index + 1)} is not due yet, so nothing became of it.`);
    }
    await playOutcome(visit, outcome, stage, what);
  }
}

async function giveHandouts({ plan, planId, visit, stage, what }: Playing): Promise<void> {
  const day = daysBefore(stage.today, visit.daysAgo);
  const at = visit.until ?? visit.at ?? "09:20";
  const people = {
    dermatologist: actingAt(stage.team.dermatologist, day, at),
    reception: actingAt(stage.team.reception, day, at),
  };
  for (const handout of plan.handouts ?? []) await playHandout(planId, handout, people, what);
}

/** The visit that stands next: one that is overdue, else the first of which nothing became yet. */
function openVisit({ outcomes = [] }: SeedPlan, visits: readonly TreatmentSessionRow[]) {
  const overdue = outcomes.findIndex(({ was }) => was === "overdue");
  return visits[overdue === -1 ? outcomes.length : overdue];
}

/** The first day from one on on which the clinic is open. */
function openDayFrom(day: string, closed: ClosedDays): string {
  const isClosed = closed.closedWeekdays.includes(weekdayOf(day)) || closed.closedDates.includes(day);
  return isClosed ? openDayFrom(addDays(day, 1), closed) : day;
}

/** Gives the visit that stands next its day and time; those after it make room as the calendar of the clinic allows. */
async function bookNext(
  { plan, planId, patientId, stage, what }: Playing,
  visits: readonly TreatmentSessionRow[],
): Promise<void> {
  const { next, contacts = [] } = plan;
  const open = openVisit(plan, visits);
  if (next !== undefined && open !== undefined) {
    const day = daysBefore(stage.today, Math.max(1, 8 - next.inDays));
    const reception = actingAt(stage.team.reception, day, "16:10");
    const closed = expectDone(await withClinic(reception, "course.list", findClosedDays), what);
    const dueOn = openDayFrom(addDays(stage.today, next.inDays), closed);
    const asked = { sessionId: open.id, to: dueOn, moveBooked: false, longer: false };
    const shown = expectDone(await previewMove(reception, asked), `${what}, what booking ${dueOn} moves`);
    const moves = shown.moves.filter(({ id }) => id !== open.id).length;
    const { nurse, dermatologist } = stage.team;
    const who = open.kind === "review" ? dermatologist : nurse;
    const agreed = next.at === undefined ? {} : { time: next.at, bookedWith: who.personId };
    const input = { sessionId: open.id, version: open.version, dueOn, moves, ...agreed };
    expectDone(await bookSession(reception, input), `${what}, booking ${dueOn}`);
  }
  for (const { daysAgo, channel, outcome, note } of contacts) {
    const reception = actingAt(stage.team.reception, daysBefore(stage.today, daysAgo), "17:05");
    const about = open === undefined ? {} : { sessionId: open.id };
    const input = { patientId, planId, ...about, channel, outcome, note };
    expectDone(await logContact(reception, input), `${what}, logging a contact`);
  }
}

async function recordEvent({ plan, planId, patientId, stage, what }: Playing, visits: TreatmentSessionRow[]) {
  const event = plan.adverseEvent;
  if (event === undefined) return;
  const onsetOn = daysBefore(stage.today, event.daysAgo);
  const nurse = actingAt(stage.team.nurse, onsetOn, "15:40");
  const after = visits.filter(({ performedOn }) => performedOn !== null && performedOn <= onsetOn).at(-1);
  const input = {
    patientId,
    planId,
    ...(after === undefined ? {} : { sessionId: after.id }),
    kind: event.kind,
    words: event.words,
    grade: event.grade,
    onsetOn,
    detail: event.detail,
    reportable: event.grade >= 3,
    ...(event.followUpInDays === undefined ? {} : { followUpOn: addDays(stage.today, event.followUpInDays) }),
  };
  expectDone(await recordAdverseEvent(nurse, input), `${what}, an adverse event`);
}

async function endPlan({ plan, planId, stage, what }: Playing): Promise<void> {
  const { ends } = plan;
  if (ends.daysAgo === undefined) return;
  const day = daysBefore(stage.today, ends.daysAgo);
  const dermatologist = actingAt(stage.team.dermatologist, day, "12:20");
  const row = await withClinic(dermatologist, "plan.read", (tx) => findPlan(tx, planId));
  const version = expectDone(row, what)?.version ?? 0;
  const { reason } = ends;
  const named = { planId, version, reason };
  const input =
    ends.state === "on-hold"
      ? { ...named, to: ends.state, holdReason: ends.holdReason }
      : { ...named, to: ends.state };
  expectDone(await changePlanState(dermatologist, input), `${what}, moving it to ${ends.state}`);
}

/** Plays a course of care from its acceptance to the state that the scenario says. */
export async function playPlan(toPlay: PlanToPlay, scenario: Scenario, stage: Stage): Promise<void> {
  const { visit, plan, consultationId } = toPlay;
  const day = daysBefore(stage.today, visit.daysAgo);
  const what = `${scenario.person.family}, plan of ${day}`;
  const dermatologist = actingAt(stage.team.dermatologist, day, visit.until ?? visit.at ?? "09:20");
  const { id: planId } = expectDone(await startPlan(dermatologist, { consultationId }), what);
  if (plan.ends.state === "draft") return;
  const playing = { ...toPlay, planId, stage, what };
  await accept(playing);
  await giveHandouts(playing);
  await playOutcomes(playing);
  const visits = await visitsOf(playing);
  await bookNext(playing, visits);
  await recordEvent(playing, visits);
  await endPlan(playing);
}
