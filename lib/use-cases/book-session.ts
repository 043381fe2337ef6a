import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { offeredDays, type PossibleDay } from "#lib/clinical/scheduling/relay-course.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findCourseInput } from "#lib/data/course-calendar.ts";
import { findColleague, whoTreats } from "#lib/data/membership.ts";
import { changeVisit, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { waitInTurn } from "#lib/data/wait-in-turn.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate, formatClinicalDateRange } from "#lib/format/clinical-date.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { instantIn } from "#lib/platform/clock.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { BookSessionInput } from "#lib/schemas/treatment-session.ts";
import { demandMovable } from "./move-session.ts";
import { relayPlan, writeRelay, type RelaidPlan } from "./relay-plan.ts";

/**
 * Books a visit on a day of its window, or on any later one once that is over. It is a move like any other: the rest
 * of the course keeps every rule, and as many other visits move with it as were shown. By choice it is with one of the
 * clinic's clinicians. What is agreed on its day already is not moved by another hour or another person.
 *
 * @returns refused as `invalid` with somebody who does not treat patients there, on a day that has passed, lies
 *   outside its window or breaks a rule, or with which others would have to move that nobody was shown: with the rule,
 *   and the first possible days as `details.offered`; as `conflict` when the visit changed or ended meanwhile, or
 *   others move than were shown
 */
export function bookSession(
  actor: Actor,
  { sessionId, version, dueOn, time, bookedWith: asked, moves }: BookSessionInput,
): Promise<Result<{ readonly id: string; readonly dueOn: string }>> {
  return withClinic(actor, "session.book", async (tx) => {
    const { planId } = await demandMovable(tx, sessionId, dueOn, "dueOn");
    await waitInTurn(tx, `visits:${planId}`);
    const session = await demandMovable(tx, sessionId, dueOn, "dueOn");
    if (session.version !== version) {
      refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
    }
    const appointmentAt = time === undefined ? null : instantIn(actor.zone, dueOn, time);
    const bookedWith = await personFor(tx, session, asked);
    const booking: Booking = { appointmentAt, bookedWith };
    const agreed =
      session.appointmentAt !== null || (time === undefined && bookedWith !== session.bookedWith);
    if (dueOn === session.dueOn && agreed) {
      await writeHour(tx, session, booking);
      return { id: sessionId, dueOn };
    }
    await demandWindow(tx, session, dueOn);
    const request = { move: { id: sessionId, to: dueOn }, moveBooked: false, longer: false };
    const relaid = await relayPlan(tx, planId, request);
    await demandPossible(tx, session, relaid, dueOn);
    await demandShown(tx, session, relaid, { dueOn, moves });
    if (relaid.shown.moves.length === 0) await writeHour(tx, session, booking);
    else await writeDays(tx, session, relaid, booking);
    return { id: sessionId, dueOn };
  });
}

type Booking = { readonly appointmentAt: Date | null; readonly bookedWith: string | null };

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

async function offeredFor(tx: ClinicTransaction, { id, planId }: TreatmentSessionRow) {
  return offeredDays(await findCourseInput(tx, planId), id);
}

function refuseDay(
  sentence: string,
  offered: readonly PossibleDay[],
  details: Readonly<Record<string, unknown>> = {},
): never {
  return refuse("invalid", "Nothing was booked. This day is not possible as it stands.", {
    fields: { dueOn: sentence },
    details: { ...details, offered },
  });
}

async function demandWindow(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  dueOn: IsoDate,
): Promise<void> {
  const { windowFrom, windowTo } = session;
  if (dueOn >= windowFrom && (dueOn <= windowTo || tx.today > windowTo)) return;
  const window = formatClinicalDateRange(windowFrom, windowTo);
  refuseDay(`This day lies outside the visit's window, ${window}.`, await offeredFor(tx, session), {
    ...{ windowFrom, windowTo },
  });
}

async function demandPossible(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  { shown }: RelaidPlan,
  dueOn: IsoDate,
): Promise<void> {
  const [conflict] = shown.conflicts;
  if (conflict === undefined) return;
  const { rules, text } = conflict;
  const sentence =
    rules.length === 0
      ? text
      : `It cannot be on ${formatClinicalDate(dueOn)}: ${rules.map((rule) => rule.text).join(" ")}`;
  refuseDay(datedWords(sentence), await offeredFor(tx, session), { relay: shown });
}

/** Others move only where somebody saw that they do. */
async function demandShown(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  { shown }: RelaidPlan,
  { dueOn, moves }: Pick<BookSessionInput, "dueOn" | "moves">,
): Promise<void> {
  const others = shown.moves.filter(({ id }) => id !== session.id);
  const [other] = others;
  if (others.length === (moves ?? 0)) return;
  const days = await offeredFor(tx, session);
  const offered = days.some(({ day }) => day === dueOn)
    ? days
    : [{ day: dueOn, moves: others.length }, ...days];
  if (moves !== undefined || other === undefined) {
    const sentence = "The course was changed in another place. Look at its days again.";
    refuse("conflict", sentence, { details: { offered, relay: shown } });
  }
  const first = `the visit of ${other.was} moves to ${other.dueOn}. ${other.because.map(({ text }) => text).join(" ")}`;
  const count =
    others.length === 1 ? "Another visit" : `${String(others.length)} other visits, the first of them`;
  refuseDay(datedWords(`${count} would move with it: ${first}`), offered, { relay: shown });
}

/** Its day stays, and so does everybody else's. */
async function writeHour(
  tx: ClinicTransaction,
  { id, patientId, version, bookedWith }: TreatmentSessionRow,
  booking: Booking,
): Promise<void> {
  if (!(await changeVisit(tx, id, version, booking))) {
    refuse("conflict", "This visit was changed or ended in another place. Look at it again.");
  }
  const changedFields = ["appointmentAt", ...(booking.bookedWith === bookedWith ? [] : ["bookedWith"])];
  tx.audit({ action: "update", entity: "treatment-session", entityId: id, patientId, changedFields });
}

async function writeDays(
  tx: ClinicTransaction,
  { id, planId, patientId, windowFrom, windowTo }: TreatmentSessionRow,
  relaid: RelaidPlan,
  booking: Booking,
): Promise<void> {
  const alone = relaid.shown.moves.every((move) => move.id === id);
  const changes = relaid.changes.map((change) =>
    // A window is where the visit may be whatever becomes of it; a day of it that was picked does not stretch it.
    alone && change.id === id && change.dueOn <= windowTo ? { ...change, windowFrom, windowTo } : change,
  );
  await writeRelay(tx, { id: planId, patientId }, { ...relaid, changes }, (change) =>
    change.id === id ? { cause: "asked", ...booking } : { cause: "follows" },
  );
}
