import "server-only";
import type { Actor } from "#lib/auth/actor.ts";
import { engineCatalogue } from "#lib/catalogue/engine-catalogue.ts";
import { factQuestion } from "#lib/catalogue/words/facts.ts";
import { gapsBetween } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import { tooCloseElsewhere, treatmentsElsewhere } from "#lib/clinical/accepted-plan/sessions-elsewhere.ts";
import { assessSession, type SessionStop } from "#lib/clinical/session/assess-session.ts";
import { freshAnswers } from "#lib/clinical/session/fresh-answers.ts";
import type { ChecklistQuestion } from "#lib/clinical/session/checklist.ts";
import { offeredDays, type PossibleDay } from "#lib/clinical/scheduling/relay-course.ts";
import { tooClose } from "#lib/clinical/scheduling/visit-distances.ts";
import type { RelaidVisit } from "#lib/clinical/scheduling/relay-input.ts";
import { sessionGround } from "#lib/clinical/session/session-ground.ts";
import { reasonsInForce } from "#lib/clinical/session/setting-concerns.ts";
import { sessionModality } from "#lib/clinical/session/session-modality.ts";
import { createSessionProducts } from "#lib/data/session-product.ts";
import type { ClinicTransaction } from "#lib/data/clinic-transaction.ts";
import { findCourseInput } from "#lib/data/course-calendar.ts";
import { findSessionSources, type SessionSources } from "#lib/data/session-ground.ts";
import { saveTreatmentRecord } from "#lib/data/treatment-record.ts";
import {
  changeVisit,
  findNextVisit,
  findTreatmentSession,
  listSpacedVisits,
  type TreatmentSessionRow,
} from "#lib/data/treatment-session.ts";
import { withClinic } from "#lib/data/with-clinic.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import { refuse } from "#lib/result/refused-error.ts";
import type { Result } from "#lib/result/result.ts";
import type { CompleteSessionInput } from "#lib/schemas/treatment-session.ts";
import { coursesInTurn } from "./courses-in-turn.ts";
import { demandOperator } from "./demand-operator.ts";
import { areasOf, demandProducts, demandSettings } from "./demand-session-settings.ts";
import { demandSunReason } from "./demand-sun-reason.ts";
import { readUnreadPatch } from "./read-test-patch.ts";
import { demandConsent } from "./record-consent.ts";
import { relayAfter } from "./relay-after.ts";
import { answersStamped, refuseStale } from "./save-treatment-session.ts";

/** What follows a completed session. */
export type CompletedSession = {
  readonly id: string;
  readonly next:
    | (Pick<
        TreatmentSessionRow,
        "id" | "version" | "kind" | "number" | "of" | "dueOn" | "windowFrom" | "windowTo" | "bookedWith"
      > & { readonly offered?: readonly PossibleDay[] | undefined })
    | null;
  /** Visits whose day moved because this one was not on its day. */
  readonly moved: readonly Pick<RelaidVisit, "kind" | "number" | "of" | "was" | "dueOn" | "beyondInterval">[];
  /** Why the later visits stay where they are although they no longer keep every rule; null where they do. */
  readonly unlaid: string | null;
};

/**
 * Completes a session: judges it once more on the facts of its day, freezes the record, and moves the later visits of
 * the course where their intervals no longer hold.
 *
 * @returns the next visit of the plan and what moved. Refused as `invalid` with `details.stops` when it is blocked,
 *   needs a reason that nobody signed, or has open questions that could do either, answers of another day among them;
 *   before its window; near a stay in the sun without a reason; without a consent; with settings beyond a device's
 *   limits, or unusual ones without a reason; with a product that had expired; by somebody who may not record
 *   sessions; as `conflict` when it changed or ended meanwhile, or its plan is not active
 */
export function completeTreatmentSession(
  actor: Actor,
  input: CompleteSessionInput,
): Promise<Result<CompletedSession>> {
  return withClinic(actor, "session.record", async (tx) => {
    const { sessionId, version } = input;
    const session = await findTreatmentSession(tx, sessionId);
    if (session === null) return refuse("not_found", "This session is not on record.");
    if (session.planStepId === null) refuse("invalid", "A review is recorded as a consultation.");
    const fits = session.state === "planned" || session.state === "in-progress";
    if (!fits || session.version !== version) await refuseStale(tx, session);
    const performedOn = input.performedOn ?? tx.today;
    await coursesInTurn(tx, session);
    const sources = await findSessionSources(tx, session);
    const { treatment } = sources.step;
    demandItMayTakePlace(session, sources, performedOn, tx.today);
    await demandDistances(tx, session, sources, performedOn);
    const operator = await demandOperator(tx, input.operatorId, "operatorId");
    const checklist = freshAnswers(answersStamped(input.checklist, tx.today), performedOn);
    demandSafety(session, sources, checklist, performedOn);
    const place = { sessionId, patientId: session.patientId, planId: session.planId, treatment };
    const near = await demandSunReason(tx, place, input, performedOn);
    const doing = { performedOn, operatorId: operator.personId };
    await demandConsent(tx, place, input, doing);
    await demandSettings(tx, input, sources, session.patientId);
    demandProducts(input, performedOn);
    const { settings, furtherSettings, response, products, noteForNext } = input;
    const reasons = reasonsInForce(input.reasons ?? {}, areasOf(input));
    const agreed = input.consentConfirmed === true ? { "consent-today": { answer: "yes" as const } } : {};
    await saveTreatmentRecord(
      tx,
      { ...place, modality: sessionModality(engineCatalogue, treatment) },
      {
        checklist: { ...checklist, ...agreed, ...near },
        ...{ settings, furtherSettings, reasons, response, products, noteForNext },
        operatorId: operator.personId,
      },
      operator.roles,
    );
    const change = { state: "completed", performedOn, performedBy: operator.personId } as const;
    const started = session.state === "planned" ? { startedAt: tx.at } : {};
    if (!(await changeVisit(tx, sessionId, version, { ...change, ...started })))
      await refuseStale(tx, session);
    await createSessionProducts(tx, place, products);
    await readUnreadPatch(tx, session, sources, { ...doing, answer: checklist["test-patch-fine"]?.answer });
    const { moved, unlaid } = await relayAfter(tx, session);
    tx.audit({
      action: "update",
      entity: "treatment-session",
      entityId: sessionId,
      patientId: session.patientId,
      detail: { kind: "state", from: session.state, to: "completed" },
    });
    const next = await findNextVisit(tx, session.planId);
    const offered = next === null ? [] : offeredDays(await findCourseInput(tx, session.planId), next.id);
    return { id: sessionId, next: next === null ? null : { ...next, offered }, moved, unlaid };
  });
}

function demandItMayTakePlace(
  session: TreatmentSessionRow,
  { plan }: SessionSources,
  performedOn: IsoDate,
  today: IsoDate,
): void {
  if (plan.state !== "active") {
    refuse("conflict", `The plan is ${plan.state.replace("-", " ")}. A session belongs to an active plan.`);
  }
  const refuseDay = (sentence: string): never =>
    refuse("invalid", sentence, {
      fields: { performedOn: sentence },
      details: { windowFrom: session.windowFrom },
    });
  if (performedOn > today) refuseDay("This date lies in the future.");
  if (performedOn < session.windowFrom) {
    refuseDay(
      "This day is too early: the plan's intervals allow the session from the first day of its window.",
    );
  }
}

/** However a visit came to its day, it keeps its distance from the sessions that did take place, in every course. */
async function demandDistances(
  tx: ClinicTransaction,
  session: TreatmentSessionRow,
  { step, elsewhere, facts, draft }: SessionSources,
  performedOn: IsoDate,
): Promise<void> {
  const visits = await listSpacedVisits(tx, session.planId);
  const visit = visits.find(({ id }) => id === session.id);
  const done = visits.filter(({ state }) => state === "completed");
  const skin = draft.skin.fitzpatrick ?? facts.fitzpatrick;
  const gaps = gapsBetween(engineCatalogue, skin, treatmentsElsewhere([step, ...elsewhere]));
  const [near] = [
    ...(visit === undefined ? [] : tooClose(visit, performedOn, done)),
    ...(session.kind === "treatment"
      ? tooCloseElsewhere(step, performedOn, elsewhere, { gaps, treatments: engineCatalogue.treatments })
      : []),
  ];
  if (near === undefined) return;
  const sentence = `This day is too early: ${String(near.days)} days are kept from the session on ${formatClinicalDate(near.other)}.`;
  refuse("invalid", sentence, { fields: { performedOn: sentence } });
}

function demandSafety(
  session: TreatmentSessionRow,
  sources: SessionSources,
  answers: CompleteSessionInput["checklist"],
  on: IsoDate,
): void {
  const ground = sessionGround(engineCatalogue, sources, session);
  const { stops } = assessSession(engineCatalogue, ground, answers, on);
  if (stops.length === 0) return;
  const fields = Object.fromEntries(
    stops.flatMap(({ questions, text }) => questions.map((id) => [`checklist.${id}`, text])),
  );
  refuse("invalid", stops.map((stop) => sentenceOf(stop, ground.questions)).join(" "), {
    fields,
    details: { stops },
  });
}

function sentenceOf(
  { text, questions, paths, reasons }: SessionStop,
  asked: readonly ChecklistQuestion[],
): string {
  const named = [
    ...questions.flatMap((id) => asked.find((question) => question.id === id)?.text ?? []),
    ...paths.map((path) => factQuestion(path).text),
  ];
  const why = reasons.length > 0 ? reasons.map((reason) => reason.text) : named;
  return [text, ...why].join(" ");
}
