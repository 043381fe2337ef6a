import { describe, expect, it } from "vitest";
import { withClinic } from "#lib/data/with-clinic.ts";
import { listVisitsOfPlan } from "#lib/data/treatment-session.ts";
import { addDays } from "#lib/format/iso-date.ts";
import { dateIn, now } from "#lib/platform/clock.ts";
import { bookSession } from "#lib/use-cases/book-session.ts";
import { actorFor, createClinic, createPerson } from "#tests/support/clinic.ts";
import { asOwner } from "#tests/support/database.ts";
import { accepted, createTreatedPatient } from "#tests/support/treated-patient.ts";

async function planned() {
  const clinic = await createClinic();
  const doctor = await actorFor(await createPerson(clinic));
  const desk = await actorFor(await createPerson(clinic, ["reception"]));
  const plan = await createTreatedPatient(doctor, dateIn(doctor.zone, now()));
  const courses = async () =>
    accepted(await withClinic(desk, "course.list", (tx) => listVisitsOfPlan(tx, plan.planId))).filter(
      ({ kind }) => kind === "treatment",
    );
  return { desk, courses, planId: plan.planId };
}

/** The first two of three sessions; the third has made room for both to come a week later. */
async function firstTwo({ courses, desk }: Awaited<ReturnType<typeof planned>>) {
  const [first, second, third] = await courses();
  if (first === undefined || second === undefined || third === undefined) throw new Error("No third session");
  const { id: sessionId, version } = third;
  accepted(await bookSession(desk, { sessionId, version, dueOn: addDays(third.dueOn, 7) }));
  return { first, second };
}

describe("booking a visit", () => {
  it("is refused where the next one would have to move, with the rule and the days that would do", async () => {
    const all = await planned();
    const { first, second } = await firstTwo(all);
    const late = addDays(first.dueOn, 7);
    const book = { sessionId: first.id, version: first.version, dueOn: late };
    expect(late <= first.windowTo).toBe(true);
    expect(await bookSession(all.desk, book)).toMatchObject({
      ok: false,
      error: {
        code: "invalid",
        fields: { dueOn: /would move with it.*4 weeks after the visit before it/ },
        details: {
          offered: expect.arrayContaining([
            { day: late, moves: 1 },
            { day: first.dueOn, moves: 0 },
          ]) as unknown,
        },
      },
    });
    // Once the next one has made room, it can be done.
    const room = { sessionId: second.id, version: second.version, dueOn: addDays(second.dueOn, 7) };
    accepted(await bookSession(all.desk, room));
    expect(accepted(await bookSession(all.desk, book))).toMatchObject({ dueOn: late });
    // And then the next one does not come back before its interval.
    const moved = (await all.courses()).find(({ id }) => id === second.id);
    const back = { ...room, version: moved?.version ?? 0, dueOn: second.dueOn };
    expect(await bookSession(all.desk, back)).toMatchObject({
      error: { code: "invalid", fields: { dueOn: /would move with it/ } },
    });
    // One that is booked does not move at all.
    const time = { sessionId: first.id, version: first.version + 1, dueOn: late, time: "10:00" };
    accepted(await bookSession(all.desk, time));
    const answer = await bookSession(all.desk, back);
    expect(answer).toMatchObject({ error: { code: "invalid", fields: { dueOn: /A visit is booked for/ } } });
    const sooner = { day: addDays(late, 28), moves: 0 };
    const offered = expect.arrayContaining([sooner]) as unknown;
    expect(answer).toMatchObject({ error: { details: { offered } } });
  });

  it("lets one of two through that would come too close together", async () => {
    const all = await planned();
    const { first, second } = await firstTwo(all);
    const later = { sessionId: second.id, version: second.version, dueOn: addDays(second.dueOn, 7) };
    accepted(await bookSession(all.desk, later));
    const answers = await Promise.all([
      bookSession(all.desk, { sessionId: first.id, version: first.version, dueOn: addDays(first.dueOn, 7) }),
      bookSession(all.desk, { ...later, version: second.version + 1, dueOn: second.dueOn }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("rests on distances that say nothing of the treatment", async () => {
    const all = await planned();
    const rows = await asOwner<{ keeps: unknown; kind: string }>(
      "select keeps, kind from treatment_session where plan_id = $1",
      [all.planId],
    );
    const kept = rows.filter(({ kind }) => kind === "treatment").map(({ keeps }) => keeps);
    expect(kept).toContainEqual(expect.objectContaining({ afterPrevious: 28, apart: [] }));
    expect(JSON.stringify(kept)).not.toMatch(/laser|peel|dye/);
  });
});
