import { lineOf, type AcceptedPlan } from "../accepted-plan/accepted-plan.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { IsoDate } from "../model/clinical-case.ts";
import type { ClinicPolicies } from "../model/policies.ts";
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
  readonly area: TreatedArea | null;
  /** Whether a reason against its verdict was signed with the plan. */
  readonly overridden: boolean;
};

/** What is stored about a procedure, its plan and its patient. */
export type StoredGround = {
  readonly step: SessionStep;
  readonly facts: RecordedFacts;
  readonly draft: RecordedVisit;
  readonly visitOn: IsoDate;
  readonly policies: ClinicPolicies;
  readonly overriddenRules: readonly string[];
  readonly visits: readonly {
    readonly lineId: string | null;
    readonly kind: string;
    readonly state: string;
  }[];
  /** Results of the readings of this step's latest test patch, the latest first. */
  readonly patchReadings: readonly ("as-expected" | "reacted")[];
};

/** How the test patch of a step stands for its first session; cancelled ones count as none. */
function patchStanding(
  { step, visits, patchReadings }: StoredGround,
  visit: { readonly kind: string; readonly number: number },
): TestPatchStanding | null {
  if (visit.kind !== "treatment" || visit.number !== 1) return null;
  const patches = visits.filter(
    ({ lineId, kind, state }) => lineId === step.line && kind === "test-patch" && state !== "cancelled",
  );
  if (patches.length === 0) return null;
  if (patches.every(({ state }) => state !== "completed")) return "not-made";
  return patchReadings[0] ?? "unread";
}

/**
 * Everything that decides whether a procedure may go on, but the answers; no more of the record than that, because it is
 * sent to the browser.
 *
 * @param visit the procedure: the first session after a test patch asks how that went
 */
export function sessionGround(
  catalogue: Catalogue,
  stored: StoredGround,
  visit: { readonly kind: string; readonly number: number },
): SessionGround {
  const { step, facts, draft, policies } = stored;
  const testPatch = patchStanding(stored, visit);
  return {
    treatment: step.treatment,
    facts: factsFor(facts),
    visit: { history: draft.history, skin: draft.skin, findings: draft.findings, safety: draft.safety },
    policies,
    visitOn: stored.visitOn,
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
    return { id, line: lineOf(step), treatment, ownName: null, area, overridden: override !== null };
  }
  const own = plan.ownSteps?.find(({ id }) => id === stepId);
  if (own === undefined) return null;
  const { id, line, key, name, area } = own;
  return { id, line, treatment: key, ownName: name, area, overridden: false };
}
