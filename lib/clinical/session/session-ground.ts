import { lineOf, type AcceptedPlan } from "../accepted-plan/accepted-plan.ts";
import type { OwnStepInjury } from "../accepted-plan/own-step.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { ClinicPolicies } from "../model/policies.ts";
import type { DoneHere } from "../visit/history-on-day.ts";
import type { RecordedFacts, RecordedVisit } from "../visit/recorded-visit.ts";
import type { TreatedArea } from "../scheduling/treated-area.ts";
import type { SessionGround, TestPatchStanding } from "./assess-session.ts";
import { checklistFor } from "./checklist.ts";

/** The step of a plan that a procedure carries out: one of the catalogue's, or the clinician's own. */
export type SessionStep = {
  readonly id: string;
  readonly line: string;
  /** The treatment, or an own step's key. */
  readonly treatment: string;
  /** Name of an own step, which no rule checks; null for a treatment of the catalogue. */
  readonly ownName: string | null;
  /** Whether an own step injures the skin; null for a treatment of the catalogue. */
  readonly injures: OwnStepInjury | null;
  readonly area: TreatedArea | null;
  /** Whether a reason against its verdict was signed with the plan. */
  readonly overridden: boolean;
  /** Whether the version in force asks for a test patch before it. */
  readonly testPatch: boolean;
};

/** What is stored about a procedure, its plan and its patient. */
export type StoredGround = {
  readonly step: SessionStep;
  readonly facts: RecordedFacts;
  readonly draft: RecordedVisit;
  readonly visitOn: IsoDate;
  readonly policies: ClinicPolicies;
  readonly overriddenRules: readonly string[];
  /** What was done in other courses on skin that this one may touch. */
  readonly done: readonly DoneHere[];
  readonly visits: readonly VisitOfLine[];
  /** Results of the readings of this step's latest test patch, the latest first. */
  readonly patchReadings: readonly ("as-expected" | "reacted")[];
};

/** A visit as far as the test patch of its step goes. */
export type VisitOfLine = {
  readonly lineId: string | null;
  readonly kind: string;
  readonly number: number;
  readonly state: string;
};

/**
 * Whether a procedure is the first of its line: none took place, or for one that did none before it. Until then the test
 * patch decides, whatever its number says.
 */
export function comesFirst(visit: VisitOfLine, visits: readonly VisitOfLine[]): boolean {
  return !visits.some(
    ({ lineId, kind, number, state }) =>
      lineId === visit.lineId &&
      kind === "treatment" &&
      state === "completed" &&
      (visit.state === "completed" ? number < visit.number : true),
  );
}

/** How the test patch of a step stands as long as no session of it took place; one that the plan gave up counts as none. */
function patchStanding(
  { step, visits, patchReadings }: StoredGround,
  visit: VisitOfLine,
): TestPatchStanding | null {
  if (visit.kind !== "treatment" || !comesFirst(visit, visits)) return null;
  const patches = visits.filter(({ lineId, kind }) => lineId === step.line && kind === "test-patch");
  if (patches.some(({ state }) => state === "completed")) return patchReadings[0] ?? "unread";
  // A patch that was cancelled at the desk is still asked for by the plan in force; one that an amendment dropped is not.
  return step.testPatch || patches.some(({ state }) => state !== "cancelled") ? "not-made" : null;
}

/**
 * Everything that decides whether a procedure may go on, but the answers; no more of the record than that, because it is
 * sent to the browser.
 *
 * @param visit the procedure: the first session after a test patch asks how that went
 */
export function sessionGround(catalogue: Catalogue, stored: StoredGround, visit: VisitOfLine): SessionGround {
  const { step, facts, draft, policies } = stored;
  const testPatch = patchStanding(stored, visit);
  return {
    treatment: step.treatment,
    facts: factsFor(facts),
    visit: { history: draft.history, skin: draft.skin, findings: draft.findings, safety: draft.safety },
    policies,
    visitOn: stored.visitOn,
    done: stored.done,
    overriddenRules: stored.overriddenRules,
    questions: checklistFor(catalogue, {
      treatment: step.treatment,
      sex: facts.sex,
      policies,
      afterTestPatch: testPatch === "unread",
    }),
    testPatch,
  };
}

function factsFor(facts: RecordedFacts): RecordedFacts {
  const { born, sex, fitzpatrick, monk, pregnant, breastfeeding, planningPregnancy, pregnancyAskedOn } =
    facts;
  const { keloid, keloidAskedOn, declines, declinesAskedOn } = facts;
  const { allergiesAskedOn, conditionsScreenedOn, medicationsScreenedOn } = facts;
  return {
    ...{ born, sex, fitzpatrick, monk, pregnant, breastfeeding, planningPregnancy, pregnancyAskedOn },
    ...{ keloid, keloidAskedOn, declines, declinesAskedOn },
    ...{ allergiesAskedOn, conditionsScreenedOn, medicationsScreenedOn },
    allergies: facts.allergies.map(({ name, catalogueId = null, reaction }) => ({
      name,
      catalogueId,
      reaction,
    })),
    conditions: facts.conditions.map(({ name, catalogueId = null, status, lastEpisodeOn, detail }) => ({
      name,
      catalogueId,
      status,
      lastEpisodeOn,
      detail,
    })),
    medications: facts.medications.map(
      ({ name, catalogueId = null, status, route, startedOn, stoppedOn }) => ({
        name,
        catalogueId,
        status,
        route,
        startedOn,
        stoppedOn,
      }),
    ),
  };
}

/** The step with this id, or null where the plan has none. */
export function sessionStep(plan: AcceptedPlan, stepId: string): SessionStep | null {
  const step = plan.steps.find(({ id }) => id === stepId);
  if (step !== undefined) {
    const { id, treatment, area = null, override } = step;
    const testPatch = plan.visits.some(
      (visit) => visit.kind === "test-patch" && visit.treatment === treatment,
    );
    return {
      ...{ id, line: lineOf(step), treatment, ownName: null, injures: null, area, testPatch },
      overridden: override !== null,
    };
  }
  const own = plan.ownSteps?.find(({ id }) => id === stepId);
  if (own === undefined) return null;
  const { id, line, key, name, injures, area } = own;
  return { id, line, treatment: key, ownName: name, injures, area, overridden: false, testPatch: false };
}
