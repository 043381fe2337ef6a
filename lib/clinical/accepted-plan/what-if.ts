import type { CasePatient, ClinicalCase, IsoDate } from "../model/clinical-case.ts";
import type { Evaluation, SafetyReason, TreatmentSafety } from "../model/evaluation.ts";
import type { ActiveAcne, Fitzpatrick, StepRole, Treatment, Verdict } from "../model/vocabulary.ts";
import { strictness } from "../safety/verdict.ts";
import type { ComposedCase } from "../visit/compose-case.ts";

/** Facts that are tried out. What is left out stays as recorded. */
export type Supposition = {
  readonly isotretinoinNow?: boolean | undefined;
  readonly tanned?: boolean | undefined;
  readonly pregnant?: boolean | undefined;
  readonly coldSores?: boolean | undefined;
  readonly fitzpatrick?: Fitzpatrick | undefined;
  readonly activeAcne?: ActiveAcne | undefined;
};

/** The case as it would be if the supposed facts held; everything else stays as it was recorded, open questions too. */
export function suppose(composed: ComposedCase, supposed: Supposition): ComposedCase {
  const { clinicalCase } = composed;
  const { patient, history } = clinicalCase;
  const supposedPatient: CasePatient = {
    ...patient,
    ...(supposed.pregnant === true ? { pregnant: true } : {}),
    ...(supposed.fitzpatrick === undefined ? {} : { fitzpatrick: supposed.fitzpatrick }),
    ...(supposed.isotretinoinNow === true
      ? {
          medications: [
            ...(patient?.medications ?? []),
            { name: "isotretinoin", status: "current" as const, route: "oral" as const },
          ],
        }
      : {}),
    ...(supposed.coldSores === true
      ? {
          conditions: [...(patient?.conditions ?? []), { name: "cold sores", status: "recurrent" as const }],
        }
      : {}),
  };
  const supposedCase: ClinicalCase = {
    ...clinicalCase,
    patient: supposedPatient,
    history: {
      ...history,
      ...(supposed.tanned === true ? { tannedWithinWeeks: 0 } : {}),
      ...(supposed.activeAcne === undefined ? {} : { activeAcne: supposed.activeAcne }),
    },
  };
  return { ...composed, clinicalCase: supposedCase };
}

/** One thing that would be different. */
export type PlanChange = {
  /** `waits`: it drops out until a day that is known. */
  readonly kind: "drops-out" | "waits" | "stricter" | "milder" | "comes-in" | "new-role";
  readonly treatment: Treatment;
  readonly until: IsoDate | null;
  readonly verdict: Verdict;
  readonly role: StepRole | null;
  /** Reasons that the other evaluation does not give. */
  readonly because: readonly SafetyReason[];
};

type Compared = Pick<Evaluation, "safety" | "plan">;

const safetyOf = ({ safety }: Compared, treatment: Treatment): TreatmentSafety | undefined =>
  safety.find((entry) => entry.treatment === treatment);

/** What would be different about a plan: steps that go, wait, come, or are judged another way. */
export function planChanges(before: Compared, after: Compared): PlanChange[] {
  const gone = before.plan.steps
    .filter(({ treatment }) => !after.plan.steps.some((step) => step.treatment === treatment))
    .map(({ treatment }): PlanChange => {
      const safety = safetyOf(after, treatment);
      const excluded = after.plan.excluded.find((entry) => entry.treatment === treatment);
      const until = safety?.verdict === "block" || safety?.verdict === "override" ? safety.earliest : null;
      return {
        kind: until === null ? "drops-out" : "waits",
        treatment,
        until,
        verdict: safety?.verdict ?? "ok",
        role: null,
        because: freshReasons(excluded?.because ?? safety?.because ?? [], safetyOf(before, treatment)),
      };
    });
  const others = after.plan.steps.flatMap((step): PlanChange[] => {
    const was = before.plan.steps.find(({ treatment }) => treatment === step.treatment);
    const change = { treatment: step.treatment, until: null, verdict: step.verdict, role: step.role };
    if (was === undefined) return [{ ...change, kind: "comes-in", because: [] }];
    const harder = strictness(step.verdict) - strictness(was.verdict);
    const because = freshReasons(
      safetyOf(after, step.treatment)?.because ?? [],
      safetyOf(before, step.treatment),
    );
    if (harder > 0) return [{ ...change, kind: "stricter", because }];
    if (harder < 0) return [{ ...change, kind: "milder", because: [] }];
    if (because.length > 0) return [{ ...change, kind: "stricter", because }];
    return was.role === step.role ? [] : [{ ...change, kind: "new-role", because: [] }];
  });
  return [...gone, ...others];
}

function freshReasons(
  reasons: readonly SafetyReason[],
  before: TreatmentSafety | undefined,
): readonly SafetyReason[] {
  return reasons.filter(
    ({ rule, verdict }) => !before?.because.some((known) => known.rule === rule && known.verdict === verdict),
  );
}
