import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { earliestDay, tooClose } from "#lib/clinical/scheduling/visit-distances.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findColleague, whoTreats } from "#lib/data/membership.ts";
import {
  changeVisit,
  findTreatmentSession,
  listSpacedVisits,
  type TreatmentSessionRow,
} from "#lib/data/treatment-session.ts";
import { createVisitMoves } from "#lib/data/visit-move.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { instantIn } from "#lib/platform/clock.ts";
import { newId } from "#lib/platform/ids.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { BookSessionInput } from "#lib/schemas/treatment-session.ts";
import { relayPlan, writeRelay } from "./relay-plan.ts";

/**
 * Books a visit on a day of its window, by choice with one of the clinic's clinicians; where other visits move with it, as
 * many as were shown. Refused as `invalid` outside its window, with somebody who does not work in the clinic, and on a day
 * that is too close to another visit of the plan as those stand now, with the earliest day that is not; as `conflict` when
 * it changed or ended meanwhile.
 */
export function bookSession(
  actor: Actor,
  { sessionId, version, dueOn, time, bookedWith: asked, moves }: BookSessionInput,
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This visit is not on record.");
    const { windowFrom, windowTo } = session;
    if (dueOn < windowFrom || (dueOn > windowTo && tx.today <= windowTo)) {
      const sentence = "This day lies outside the visit's window.";
      refuse("invalid", sentence, { fields: { dueOn: sentence }, details: { windowFrom, windowTo } });
    }
    const appointmentAt = time === undefined ? null : instantIn(actor.zone, dueOn, time);
    const bookedWith = await personFor(tx, session, asked);
    if (moves !== undefined && moves > 0) {
      await bookWithOthers(tx, session, { version, dueOn, appointmentAt, bookedWith, moves });
      return { id: sessionId, dueOn };
    }
    // What is agreed on its day already is not moved by another hour or another person.
    const agreed =
      session.appointmentAt !== null || (time === undefined && bookedWith !== session.bookedWith);
    if (dueOn !== session.dueOn || !agreed) await demandDistances(tx, session, dueOn);
    if (!(await changeVisit(tx, sessionId, version, { dueOn, appointmentAt, bookedWith }))) {
      refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
    }
    if (dueOn !== session.dueOn) {
      await createVisitMoves(tx, { id: session.planId, patientId: session.patientId }, [
        {
          ...{ sessionId, moveId: newId(), cause: "asked", undoes: null, was: session },
          now: { dueOn, windowFrom, windowTo },
          reasons: [{ code: "moved", text: "Booked for this day." }],
          sessionVersion: version + 1,
        },
      ]);
    }
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      changedFields: ["dueOn", "appointmentAt", ...(asked === undefined ? [] : ["bookedWith"])],
    });
    return { id: sessionId, dueOn };
  });
}

/**
 * With whom the visit will be booked. Whoever it is with already stays, though they may have left meanwhile; anybody else
 * works in the clinic as a clinician.
 */
async function personFor(
  tx: ClinicTransaction,
  { bookedWith }: TreatmentSessionRow,
  asked: BookSessionInput["bookedWith"],
): Promise<string | null> {
  if (asked === undefined || asked === bookedWith) return bookedWith;
  if (asked === "nobody") return null;
  const colleague = await findColleague(tx, asked);
  if (colleague === null || whoTreats([colleague]).length === 0) {
    const sentence = "Choose somebody who treats patients in this clinic.";
    refuse("invalid", sentence, { fields: { bookedWith: sentence } });
  }
  return asked;
}

type Booking = {
  readonly version: number;
  readonly dueOn: IsoDate;
  readonly appointmentAt: Date | null;
  readonly bookedWith: string | null;
  readonly moves: number;
};

/** Books a visit together with as many later ones as were said to move with it. */
async function bookWithOthers(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  { version, dueOn, appointmentAt, bookedWith, moves }: Booking,
): Promise<void> {
  await waitInTurn(tx, `visits:${session.planId}`);
  const request = { move: { id: session.id, to: dueOn }, moveBooked: false, longer: false };
  const relaid = await relayPlan(tx, session.planId, request);
  const others = relaid.shown.moves.filter(({ id }) => id !== session.id);
  const stands = relaid.visits.some(({ id, version: now }) => id === session.id && now === version);
  if (!stands || relaid.shown.conflicts.length > 0 || others.length !== moves) {
    refuse("conflict", "The course was changed in another place. Look at its days again.");
  }
  await writeRelay(tx, { id: session.planId, patientId: session.patientId }, relaid, ({ id }) =>
    id === session.id ? { cause: "asked", appointmentAt, bookedWith } : { cause: "follows" },
  );
}

/** Windows were laid when the plan was accepted; the visits around may have moved since. */
async function demandDistances(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  dueOn: IsoDate,
): Promise<void> {
  await waitInTurn(tx, `visits:${session.planId}`);
  // The day of an overdue visit has passed already: those of its step after it follow once it is completed, and are not
  // completed before their interval.
  const overdue = session.dueOn < tx.today;
  const visits = (await listSpacedVisits(tx, session.planId)).filter(
    ({ stepId, number, state }) =>
      !(overdue && state === "planned" && stepId === session.lineId && number > session.number),
  );
  const visit = visits.find(({ id }) => id === session.id);
  const [near] = visit === undefined ? [] : tooClose(visit, dueOn, visits);
  if (visit === undefined || near === undefined) return;
  const from = session.windowFrom < tx.today ? tx.today : session.windowFrom;
  const earliest = earliestDay(visit, from, visits);
  const sentence = [
    `This visit stays ${String(near.days)} days from the one on ${formatClinicalDate(near.other)}.`,
    ...(earliest === null ? [] : [`The earliest day for it is ${formatClinicalDate(earliest)}.`]),
  ].join(" ");
  refuse("invalid", sentence, { fields: { dueOn: sentence }, details: { earliest } });
}
