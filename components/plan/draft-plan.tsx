"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, useTransition, type ReactNode } from "react";
import { nameWithArea } from "#lib/catalogue/words/areas.ts";
import { planDifference } from "#lib/clinical/accepted-plan/plan-difference.ts";
import type { PlanRefusal } from "#lib/clinical/accepted-plan/refusals.ts";
import type { ScheduleConflict } from "#lib/clinical/scheduling/course.ts";
import type { Refusal } from "#lib/result/result.ts";
import { SaveStateLine } from "../form/save-state.tsx";
import { TopBarSlot } from "../layout/top-bar-slot.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { BeforeAccepting, refusalWords, type AcceptRefusal } from "./before-accepting.tsx";
import type { DraftPlanActs, DraftPlanView, SavedChoices } from "./draft-plan-props.ts";
import { CombinationList } from "./combination-list.tsx";
import { DraftsBar } from "./drafts-bar.tsx";
import { combinedIn, comparedDraft, layoutOf, refusalsOf } from "./judge-draft.ts";
import { OptionsBeside } from "./options-beside.tsx";
import { OptionsPanel, type ChangeChoices } from "./options-panel.tsx";
import { OwnStepsPanel } from "./own-steps-panel.tsx";
import { readChoices } from "./plan-choices.ts";
import { SchedulePanel } from "./schedule-panel.tsx";
import { later } from "../ui/later.tsx";
import { usePlanDrafts } from "./use-plan-drafts.ts";
import { usePlanSaving } from "./use-plan-saving.ts";
import { WhatIfPanel } from "./what-if-panel.tsx";

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

/** Names of everything in the draft, each with the part of the skin it is done on. */
function namesFor(plan: DraftPlanView, { areas = {}, ownSteps = [] }: SavedChoices): DraftPlanView["names"] {
  return {
    ...plan.names,
    ...Object.fromEntries(
      Object.entries(areas).map(([id, area]) => [id, nameWithArea(plan.names[id] ?? id, area)]),
    ),
    ...Object.fromEntries(ownSteps.map(({ key, name, area }) => [key, nameWithArea(name, area)])),
  };
}

const DraftsComparison = later("The comparison", () =>
  import("./drafts-comparison.tsx").then((module) => module.DraftsComparison),
);

/**
 * The plan builder: what is on offer with its verdicts, the course on dates as choices change, facts to try out, and
 * what stands between here and an accepted plan. Choices save themselves, up to three drafts of them beside each other.
 * @param props.details Counsel and evidence of each option, drawn on the server, as are `props.cells`. @param props.excluded The panel of what
 * is excluded. @param props.background Advice, stop rules and what is kept apart.
 */
export function DraftPlan({
  plan,
  acts,
  details,
  cells,
  excluded,
  background,
}: {
  readonly plan: DraftPlanView;
  readonly acts: DraftPlanActs;
  readonly details: Readonly<Record<string, ReactNode>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;
  readonly excluded: ReactNode;
  readonly background: ReactNode;
}) {
  const router = useRouter();
  const showToast = useToast();
  const [refused, setRefused] = useState<AcceptRefusal | null>(null);
  const [comparing, setComparing] = useState(false);
  const [beside, setBeside] = useState(false);
  const [amendReason, setAmendReason] = useState("");
  const [pending, startTransition] = useTransition();
  const saving = usePlanSaving(acts.save, plan);
  const drafts = usePlanDrafts(plan, saving.changed);
  const { choices } = drafts;
  const { saved, errors } = useMemo(
    () => readChoices(choices, plan.drafts[0].startOn, plan.today),
    [choices, plan.drafts, plan.today],
  );
  const layout = useMemo(() => layoutOf(plan, saved), [plan, saved]);
  const refusals = refusalsOf(plan, saved);
  const names = useMemo(() => namesFor(plan, saved), [plan, saved]);
  const difference =
    plan.amends === null ? null : planDifference(plan.amends.before, comparedDraft(plan, saved, layout));

  const change: ChangeChoices = (how) => {
    setRefused(null);
    drafts.change(how);
  };

  function accept() {
    const problems = [
      ...(saved.treatments.length === 0 ? ["Choose at least one treatment."] : []),
      ...refusals.map((refusal) => refusalWords(refusal, names)),
      ...Object.values(errors),
      ...layout.conflicts.map(({ text }) => text),
      ...(plan.amends !== null && amendReason.trim() === "" ? ["Write why the plan is amended."] : []),
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
      const reason = plan.amends === null ? {} : { reason: amendReason };
      const answer = await acts.accept(null, { planId: plan.planId, version, ...saved, ...reason });
      if (answer.ok) {
        showToast(
          plan.amends === null
            ? "The plan is accepted and its visits are planned."
            : "The amended plan is in force and its visits are planned.",
        );
        if (plan.amends === null) router.refresh();
        else router.push(`/patients/${plan.patientId}/plans/${plan.planId}`);
      } else setRefused(pointsOf(answer.error, names));
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
      <DraftsBar
        drafts={drafts}
        comparing={comparing}
        onCompare={setComparing}
        beside={beside}
        onBeside={setBeside}
      />
      {beside ? (
        <OptionsBeside options={plan.options} chosen={choices.treatments} names={plan.names} cells={cells} />
      ) : null}
      {comparing && drafts.all.length > 1 ? (
        <DraftsComparison
          drafts={drafts.all.map((draft) => {
            const read = readChoices(draft, plan.drafts[0].startOn, plan.today).saved;
            return {
              ...{ name: draft.name, names: namesFor(plan, read), choices: read },
              layout: layoutOf(plan, read),
              ...{ refusals: refusalsOf(plan, read), combinations: combinedIn(plan, read) },
            };
          })}
          words={refusalWords}
          at={drafts.at}
          onTake={drafts.take}
        />
      ) : null}
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-6">
          <OptionsPanel
            options={plan.options}
            choices={choices}
            names={plan.names}
            questions={plan.questions}
            sources={plan.sources}
            details={details}
            combinations={
              <CombinationList combinations={combinedIn(plan, saved)} names={names} sources={plan.sources} />
            }
            mayOverride={plan.mayAccept}
            change={change}
          />
          {excluded}
          <OwnStepsPanel choices={choices} errors={errors} change={change} />
          <SchedulePanel
            layout={layout}
            choices={choices}
            away={saved.away}
            errors={errors}
            names={names}
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
            amendment={
              difference === null
                ? null
                : { difference, names, reason: amendReason, onReason: setAmendReason }
            }
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
