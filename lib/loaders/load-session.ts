import "server-only";
import { cache } from "react";
import type { Actor } from "#lib/auth/actor.ts";
import { can } from "#lib/auth/permissions.ts";
import { requireActor } from "#lib/auth/require-actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { clearOfSun } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { clearOfSunText, sunStayNear } from "#lib/clinical/scheduling/open-days.ts";
import { offeredDays, type PossibleDay } from "#lib/clinical/scheduling/relay-course.ts";
import type { RelayInput } from "#lib/clinical/scheduling/relay-input.ts";
import { findCourseInput } from "#lib/data/course-calendar.ts";
import { listColleagues, whoTreats } from "#lib/data/membership.ts";
import { findTreatmentSession, type TreatmentSessionRow } from "#lib/data/treatment-session.ts";
import { listVisitMoves } from "#lib/data/visit-move.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import { formatDateAndTime } from "#lib/format/instant.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import { idField } from "#lib/schemas/field.ts";
import { lastMoveOf } from "./last-move.ts";
import { readBanner, type BannerContent } from "./load-patient-banner.ts";
import { readProcedure, type ProcedureOnPage } from "./read-procedure.ts";

/** A visit as every role sees it. */
export type VisitOnPage = Omit<TreatmentSessionRow, "appointmentAt"> & {
  /** `14-Jul-2026 14:30` on the clinic's wall; null without an appointment. */
  readonly appointment: string | null;
  /** Whose visit it is, where that was said. */
  readonly bookedWithName: string | null;
  /** Days to offer for booking it; empty once it is over. */
  readonly offered: readonly PossibleDay[];
};

/** The page of one visit, as far as the person's roles go. */
export type SessionPage = {
  readonly banner: BannerContent;
  readonly clinicId: string;
  readonly today: IsoDate;
  readonly zone: string;
  readonly visit: VisitOnPage;
  /** The visit with which the course goes on, once this one is over. */
  readonly next: VisitOnPage | null;
  /** Null for a review, and for who does not read the clinical record. */
  readonly procedure: ProcedureOnPage | null;
  /** What a stay in the sun near today asks of the procedure, in words; null where it asks nothing. */
  readonly sun: string | null;
  /** The move of this course that can be taken back. */
  readonly lastMove: ReturnType<typeof lastMoveOf>;
  /** The clinicians of the clinic: with whom a visit may be booked, and who may be named as the operator. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly mayRecord: boolean;
  /** Giving a visit up changes the plan. */
  readonly mayGiveUp: boolean;
  /** Who is signed in. */
  readonly meId: string;
};

function onPage(
  { appointmentAt, ...visit }: TreatmentSessionRow,
  zone: string,
  course: RelayInput,
  nameOf: (personId: string) => string,
): VisitOnPage {
  const offered = visit.state === "planned" ? offeredDays(course, visit.id) : [];
  return {
    ...visit,
    offered,
    bookedWithName: visit.bookedWith === null ? null : nameOf(visit.bookedWith),
    appointment: appointmentAt === null ? null : formatDateAndTime(appointmentAt, zone),
  };
}

const OPEN_STATES: readonly TreatmentSessionRow["state"][] = ["planned", "in-progress"];

function sunNear(away: RelayInput["away"], treatment: string, today: IsoDate): string | null {
  const entry = engineCatalogue.treatments.find(({ id }) => id === treatment);
  const stay = entry === undefined ? null : sunStayNear(away, clearOfSun(entry.modality), today);
  return stay === null ? null : datedWords(clearOfSunText(stay));
}

/**
 * The page of one visit. Roles without clinical reading get its dates alone, for booking.
 *
 * @returns refuses as `not_found` when the clinic has no such visit, or it is another patient's
 */
export function sessionFor(actor: Actor, patientId: string, sessionId: string): Promise<Result<SessionPage>> {
  return withClinic(actor, "course.list", async (tx) => {
    const visit = idField.safeParse(sessionId).success ? await findTreatmentSession(tx, sessionId) : null;
    if (visit === null || visit.patientId !== patientId) {
      return refuse("not_found", "This visit is not on record.");
    }
    const clinical = can(actor.roles, "chart.read");
    const ended = !OPEN_STATES.includes(visit.state);
    const course = await findCourseInput(tx, visit.planId);
    const visits: readonly TreatmentSessionRow[] = course.visits;
    const next = ended ? (visits.find(({ state }) => OPEN_STATES.includes(state)) ?? null) : null;
    const moves = await listVisitMoves(tx, visit.planId);
    const colleagues = await listColleagues(tx);
    const nameOf = (id: string): string =>
      colleagues.find(({ personId }) => personId === id)?.displayName ?? "somebody who left the clinic";
    const procedure =
      clinical && visit.planStepId !== null ? await readProcedure(tx, visit, course.visits, nameOf) : null;
    if (clinical) {
      tx.audit({
        action: "read",
        entity: "treatment-session",
        entityId: visit.id,
        patientId,
        detail: { kind: "opened" },
      });
    }
    return {
      banner: await readBanner(tx, patientId),
      clinicId: actor.clinicId,
      today: tx.today,
      zone: actor.zone,
      visit: onPage(visit, actor.zone, course, nameOf),
      next: next === null ? null : onPage(next, actor.zone, course, nameOf),
      procedure,
      lastMove: lastMoveOf(moves, course.visits, nameOf),
      people: whoTreats(colleagues),
      sun: procedure === null || ended ? null : sunNear(course.away, procedure.ground.treatment, tx.today),
      mayRecord: can(actor.roles, "session.record"),
      mayGiveUp: can(actor.roles, "plan.accept"),
      meId: actor.personId,
    };
  });
}

/** The page of one visit for whoever is signed in. */
export const loadSession = cache(async (patientId: string, sessionId: string): Promise<Result<SessionPage>> =>
  sessionFor(await requireActor(), patientId, sessionId),
);
