"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState, useTransition, type ReactNode } from "react";
import { courseOfPlan } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import { planRefusals, type PlanRefusal } from "#lib/clinical/accepted-plan/refusals.ts";
import type { ScheduleConflict } from "#lib/clinical/scheduling/course.ts";
import { layOutCourse } from "#lib/clinical/scheduling/lay-out-course.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import type { Refusal } from "#lib/result/result.ts";
import { SaveStateLine } from "../form/save-state.tsx";
import { TopBarSlot } from "../layout/top-bar-slot.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { BeforeAccepting, refusalWords, type AcceptRefusal } from "./before-accepting.tsx";
import type { DraftPlanActs, DraftPlanView } from "./draft-plan-props.ts";
import { OptionsPanel, type ChangeChoices } from "./options-panel.tsx";
import { readChoices, typedChoices } from "./plan-choices.ts";
import { SchedulePanel } from "./schedule-panel.tsx";
import { usePlanSaving } from "./use-plan-saving.ts";
import { WhatIfPanel } from "./what-if-panel.tsx";

/** The course laid on dates for what is chosen, as the server will lay it. */
function layoutOf(plan: DraftPlanView, saved: ReturnType<typeof readChoices>["saved"]) {
  return layOutCourse(
    courseOfPlan(
      {
        steps: plan.options.map(({ step }) => step),
        interactions: plan.interactions,
        reviewWeeks: plan.review.weeks,
        treatments: plan.options.map(({ treatment }) => treatment),
        fitzpatrick: plan.fitzpatrick,
        testPatch: plan.testPatch,
        closed: plan.closed,
        safety: plan.options.map(({ safety }) => safety),
        injuredOn: plan.injuredOn,
        moreReviewWeeks: plan.moreReviewWeeks,
      },
      saved,
    ),
  );
}

/** The server's refusal of an acceptance in words. */
function pointsOf(error: Refusal, names: DraftPlanView["names"]): AcceptRefusal {
  const details = error.details as
    | { readonly refusals?: readonly PlanRefusal[]; readonly conflicts?: readonly ScheduleConflict[] }
    | undefined;
  return {
    message: error.message,
    points: [
      ...(details?.refusals ?? []).map((refusal) => refusalWords(refusal, names)),
      ...(details?.conflicts ?? []).map(({ stepId, text }) =>
        stepId === null ? text : `${names[stepId] ?? stepId}: ${text}`,
      ),
      ...Object.values(error.fields ?? {}),
    ],
  };
}

/**
 * The plan builder: what is on offer with its verdicts, the course on dates as choices change, facts to try out, and
 * what stands between here and an accepted plan. Choices save themselves.
 * @param props.details Counsel and evidence of each option, drawn on the server. @param props.excluded The panel of what
 * is excluded. @param props.background Advice, stop rules and what is kept apart.
 */
export function DraftPlan({
  plan,
  acts,
  details,
  excluded,
  background,
}: {
  readonly plan: DraftPlanView;
  readonly acts: DraftPlanActs;
  readonly details: Readonly<Record<string, ReactNode>>;
  readonly excluded: ReactNode;
  readonly background: ReactNode;
}) {
  const router = useRouter();
  const showToast = useToast();
  const [choices, setChoices] = useState(() => typedChoices(plan.choices, formatClinicalDate));
  const lastStart = useRef(plan.choices.startOn);
  const [refused, setRefused] = useState<AcceptRefusal | null>(null);
  const [pending, startTransition] = useTransition();
  const saving = usePlanSaving(acts.save, plan);
  const { saved, errors } = useMemo(
    () => readChoices(choices, plan.choices.startOn, plan.today),
    [choices, plan.choices.startOn, plan.today],
  );
  const layout = useMemo(() => layoutOf(plan, saved), [plan, saved]);
  const refusals = planRefusals(
    {
      safety: plan.options.map(({ safety }) => safety),
      plan: { steps: plan.options.map(({ step }) => step) },
      unrecognised: plan.unrecognised,
      signedOff: plan.signedOff,
    },
    saved,
    (treatment) => plan.options.find(({ step }) => step.treatment === treatment)?.sessionRange ?? null,
  );

  const change: ChangeChoices = (how) => {
    const next = how(choices);
    const read = readChoices(next, lastStart.current, plan.today);
    lastStart.current = read.saved.startOn;
    setChoices(next);
    setRefused(null);
    saving.changed(read.saved);
  };

  function accept() {
    const problems = [
      ...(saved.treatments.length === 0 ? ["Choose at least one treatment."] : []),
      ...refusals.map((refusal) => refusalWords(refusal, plan.names)),
      ...Object.values(errors),
      ...layout.conflicts.map(({ text }) => text),
    ];
    if (problems.length > 0) {
      setRefused({ message: "This plan cannot be accepted as it stands.", points: problems });
      return;
    }
    startTransition(async () => {
      const version = await saving.settle();
      if (version === null) {
        setRefused({
          message: "The choices could not be saved, so the plan was not accepted. Try again.",
          points: [],
        });
        return;
      }
      const answer = await acts.accept(null, { planId: plan.planId, version, ...saved });
      if (answer.ok) {
        showToast("The plan is accepted and its visits are planned.");
        router.refresh();
      } else setRefused(pointsOf(answer.error, plan.names));
    });
  }

  return (
    <>
      {saving.state === null ? null : (
        <TopBarSlot>
          <SaveStateLine state={saving.state} />
        </TopBarSlot>
      )}
      {saving.refusal === null ? null : (
        <Alert
          level="stop"
          announce
          className="mb-4"
          title={saving.refusal}
          action={
            <Button
              size="small"
              onClick={() => {
                window.location.reload();
              }}
            >
              Reload
            </Button>
          }
        />
      )}
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-6">
          <OptionsPanel
            options={plan.options}
            choices={choices}
            names={plan.names}
            questions={plan.questions}
            sources={plan.sources}
            details={details}
            mayOverride={plan.mayAccept}
            change={change}
          />
          {excluded}
          <SchedulePanel
            layout={layout}
            choices={choices}
            away={saved.away}
            errors={errors}
            names={plan.names}
            change={change}
          />
          <BeforeAccepting
            plan={plan}
            choices={choices}
            refusals={refusals}
            refused={refused}
            pending={pending}
            acts={acts}
            change={change}
            onAccept={accept}
          />
        </div>
        <div className="min-w-0 space-y-6">
          <WhatIfPanel
            composed={plan.composed}
            impression={plan.impression}
            mayBePregnant={plan.mayBePregnant}
          />
          {background}
        </div>
      </div>
    </>
  );
}
