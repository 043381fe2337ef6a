import { describe, expect, it } from "vitest";
import type { Actor } from "#lib/auth/actor.ts";
import type { Role } from "#lib/auth/permissions.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { todayFor, type TodayPage } from "#lib/loaders/load-today.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { changePlanState } from "#lib/use-cases/change-plan-state.ts";
import { completeReview } from "#lib/use-cases/complete-review.ts";
import { logContact } from "#lib/use-cases/log-contact.ts";
import { recordAdverseEvent } from "#lib/use-cases/record-adverse-event.ts";
import { startConsultation } from "#lib/use-cases/start-consultation.ts";
import { bookAsShown } from "#tests/support/book-as-shown.ts";
import {
  actorFor,
  createActor,
  createClinic,
  createPerson,
  openEveryDay,
  type TestClinic,
} from "#tests/support/clinic.ts";
import { countStatements } from "#tests/support/count-statements.ts";
import { accepted, asOf, createTreatedPatient, type TreatedPatient } from "#tests/support/treated-patient.ts";

const TODAY = dateIn("Europe/London", now());
// Four weeks lead into the first session: it was due twelve days ago, and the second one is still to come.
const START = addDays(TODAY, -40);
const NONE = { total: 0, tasks: [] };
const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

type Ground = TreatedPatient & { readonly clinic: TestClinic; readonly doctor: Actor };

/** A course whose first session is overdue. */
async function overdueCourse(): Promise<Ground> {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  return { clinic, doctor, ...(await createTreatedPatient(asOf(doctor, noonOf(START)), START)) };
}

const today = async (actor: Actor): Promise<TodayPage> => accepted(await todayFor(actor));
const as = async (clinic: TestClinic, ...roles: readonly Role[]) =>
  actorFor(await createPerson(clinic, roles));

function firstSession({ visits }: TreatedPatient) {
  const found = visits.find(({ kind }) => kind === "treatment");
  if (found === undefined) throw new Error("The plan has no session");
  return found;
}

describe("Today", () => {
  it("is empty and says so in a new clinic", async () => {
    expect(await today(await createActor())).toMatchObject({
      today: TODAY,
      now: [],
      toCall: { total: 0, plans: [] },
      called: { total: 0, plans: [] },
      toBook: null,
      tasks: {
        drafts: NONE,
        adverseEvents: NONE,
        onHold: NONE,
        reviews: NONE,
        offCourse: NONE,
      },
      people: null,
    });
  });

  it("lists what is overdue with how late it is, and the treatment for clinicians", async () => {
    const all = await overdueCourse();
    const first = firstSession(all);
    const page = await today(await as(all.clinic, "practitioner"));
    expect(page.toCall).toMatchObject({
      total: 1,
      plans: [
        {
          id: all.planId,
          patient: "CANARY, Test",
          phone: "07700900123",
          session: {
            id: first.id,
            words: expect.stringMatching(/^Pulsed dye laser 595 nm 1 of \d$/) as string,
          },
          nextDue: formatClinicalDate(first.dueOn),
          contact: null,
        },
      ],
    });
    expect(page.toCall.plans[0]?.daysLate).toBeGreaterThan(0);
  });

  it("moves a visit out of the calls once somebody was reached, and back the next day after no answer", async () => {
    const all = await overdueCourse();
    const { id: sessionId } = firstSession(all);
    const call = { patientId: all.patientId, planId: all.planId, sessionId, channel: "phone" } as const;
    const yesterday = asOf(all.doctor, noonOf(addDays(TODAY, -1)));
    accepted(await logContact(yesterday, { ...call, outcome: "no-answer" }));
    expect((await today(yesterday)).toCall.total).toBe(0);
    expect((await today(all.doctor)).toCall.plans).toMatchObject([
      { contact: { outcome: "no-answer", on: addDays(TODAY, -1), nextTryOn: TODAY } },
    ]);
    accepted(await logContact(all.doctor, { ...call, outcome: "left-message", note: "Rings back" }));
    const page = await today(all.doctor);
    expect(page.toCall.total).toBe(0);
    expect(page.called).toMatchObject({
      total: 1,
      plans: [
        {
          session: { id: sessionId },
          contact: { outcome: "left-message", on: TODAY, nextTryOn: addDays(TODAY, 3) },
        },
      ],
    });
  });

  it("shows what is booked for today with its time, and what was done", async () => {
    const all = await overdueCourse();
    const first = firstSession(all);
    await openEveryDay(all.clinic.id);
    accepted(await bookAsShown(all.doctor, first, TODAY, { time: "14:30" }));
    const review = all.visits.find(({ kind }) => kind === "review");
    if (review === undefined) throw new Error("The plan has no review");
    accepted(
      await completeReview(all.doctor, {
        sessionId: review.id,
        version: review.version,
        outcome: "continue",
      }),
    );
    const page = await today(all.doctor);
    expect(page.toCall.total).toBe(0);
    expect(page.now).toMatchObject([
      { id: first.id, time: "14:30", state: "waiting" },
      { id: review.id, words: "Review", state: "done" },
    ]);
  });

  it("tells clinicians what waits: drafts, adverse events, plans on hold; and nothing of a course on hold", async () => {
    const all = await overdueCourse();
    accepted(await startConsultation(all.doctor, { patientId: all.patientId }));
    accepted(
      await recordAdverseEvent(all.doctor, {
        patientId: all.patientId,
        sessionId: firstSession(all).id,
        kind: "blister",
        grade: 2,
        onsetOn: TODAY,
        followUpOn: addDays(TODAY, 3),
      }),
    );
    accepted(
      await changePlanState(all.doctor, {
        planId: all.planId,
        version: 2,
        to: "on-hold",
        holdReason: "clinical",
      }),
    );
    const { tasks, toCall } = await today(all.doctor);
    expect(toCall.total).toBe(0);
    expect(tasks).toMatchObject({
      drafts: { total: 1, tasks: [{ name: "CANARY, Test", on: TODAY }] },
      adverseEvents: {
        total: 1,
        tasks: [{ on: addDays(TODAY, 3), href: expect.stringContaining("#adverse-events") as string }],
      },
      onHold: { total: 1, tasks: [{ href: `/patients/${all.patientId}/plans/${all.planId}` }] },
    });
    const nurse = await today(await as(all.clinic, "practitioner"));
    expect(nurse.tasks).toMatchObject({ drafts: NONE, reviews: NONE, onHold: { total: 1 } });
  });

  it("gives reception and administrators no clinical word, and administrators the count of people", async () => {
    const all = await overdueCourse();
    const desk = await today(await as(all.clinic, "reception"));
    expect(desk).toMatchObject({ tasks: null, people: null });
    expect(desk.toCall.plans[0]?.session?.words).toMatch(/^Session 1 of \d$/);
    const owner = await today(await as(all.clinic, "administrator"));
    expect(owner).toMatchObject({ tasks: null, people: { active: 3, disabled: 0 } });
    for (const page of [desk, owner]) {
      expect(JSON.stringify(page)).not.toMatch(/laser|erythema|595|grade|draft|treatment/i);
    }
  });

  it("shows nothing of another clinic", async () => {
    await overdueCourse();
    const page = await today(await createActor());
    expect(JSON.stringify(page)).not.toContain("CANARY");
  });

  it("takes two statements, and one for each further part that a role sees", async () => {
    const all = await overdueCourse();
    const counted = async (...roles: readonly Role[]) => {
      const actor = await as(all.clinic, ...roles);
      return countStatements(() => todayFor(actor));
    };
    // The day's visits, and all lists of courses at once.
    expect(await counted("reception")).toBe(2);
    // Courses off course; drafts and adverse events.
    expect(await counted("practitioner")).toBe(4);
    expect(await counted("dermatologist")).toBe(4);
    // The people of the clinic.
    expect(await counted("administrator")).toBe(3);
    expect(await counted("administrator", "dermatologist", "reception")).toBe(5);
  });
});
