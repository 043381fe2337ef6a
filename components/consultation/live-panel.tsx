"use client";

import {
  createContext,
  memo,
  useCallback,
  useContext,
  useId,
  useMemo,
  useState,
  type ReactNode,
} from "react";
import { diagnosisShortWords, diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import type {
  DiagnosisOutcome,
  DidYouMean,
  Evaluation,
  TreatmentSafety,
} from "#lib/clinical/model/evaluation.ts";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import { Panel } from "../ui/panel.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { DifferentialPanel } from "./differential-panel.tsx";
import type { Conclusion } from "./impression.ts";
import { LookAgainAlerts } from "./look-again-alerts.tsx";
import { GivenLine } from "./open-questions.tsx";
import { PanelContext } from "./panel-context.tsx";
import { PrognosisPanel, type PrognosisStudies } from "./prognosis-panel.tsx";
import { SafetyPanel } from "./safety-panel.tsx";
import { isPressing, withoutSuggestions, type Suggesting } from "./suggesting.ts";
import { SuggestionSwitch } from "./suggestion-switch.tsx";
import type { LiveAnswer } from "./use-live-answer.ts";
import type { VisitAnswer } from "./visit-engine.ts";
import { useLiveChanges } from "./use-live-changes.ts";
import { useFocusKept, usePanelAnswers } from "./use-panel-answers.ts";

const WhyDiagnosis = later("The reasons", async () => (await import("./why-diagnosis.tsx")).WhyDiagnosis, {
  unseen: true,
});
const TreatmentLines = later(
  "The treatments",
  async () => (await import("./treatment-lines.tsx")).TreatmentLines,
  { unseen: true },
);

const NONE_MEANT: readonly DidYouMean[] = [];

/** The live answer in one line, for the closed sheet of a narrow screen. */
function summaryOf({ differential, lookAgain, safety }: Evaluation): string {
  const likely = differential.filter(({ likelihood }) => likelihood === "likely");
  const urgent = lookAgain.filter(isPressing);
  const blocked = safety.filter(({ verdict }) => verdict === "block").length;
  const named = likely.map(({ diagnosis }) => diagnosisShortWords(diagnosis)).join(", ");
  return [
    urgent.length > 0 ? `Stop: ${urgent.map(({ cause }) => diagnosisShortWords(cause)).join(", ")}` : null,
    named === "" ? "Nothing likely yet" : `${named} likely`,
    blocked > 0 ? `${String(blocked)} blocked` : null,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** The same where suggestions are hidden: what cannot wait, and what is unsafe. */
function hiddenSummaryOf({ lookAgain, safety }: Evaluation): string {
  const pressing = lookAgain.filter(isPressing).map(({ cause }) => diagnosisShortWords(cause));
  const blocked = safety.filter(({ verdict }) => verdict === "block").length;
  return [
    ...(pressing.length > 0 ? [`Stop: ${pressing.join(", ")}`] : []),
    "Suggestions hidden",
    ...(blocked > 0 ? [`${String(blocked)} blocked`] : []),
  ].join(" · ");
}

/**
 * What the rules make of the visit so far: beside the record where there is room, a sheet with a one-line summary
 * on a phone.
 * @param props.conclusions What the clinician concluded until now. @param props.studies Who was counted for each
 * estimate of the natural course.
 */
export const LivePanel = memo(function LivePanel({
  answer,
  conclusions,
  studies,
  suggesting,
}: {
  readonly answer: LiveAnswer;
  readonly conclusions: readonly Conclusion[];
  readonly studies: PrognosisStudies;
  readonly suggesting: Suggesting;
}) {
  const [open, setOpen] = useState(false);
  const contentId = useId();
  const close = useCallback(() => {
    setOpen(false);
  }, []);
  const shown = suggesting.state === "shown";
  const summary =
    answer.state !== "ready"
      ? "Loading the rules…"
      : shown
        ? summaryOf(answer.evaluation)
        : hiddenSummaryOf(answer.evaluation);
  return (
    <aside
      aria-label="Live"
      className="z-20 bg-sunken max-sm:fixed max-sm:inset-x-0 max-sm:bottom-(--bottom-bar) max-sm:border-t max-sm:border-rule sm:px-4 sm:pb-4 print:hidden"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls={contentId}
        className="flex min-h-11 w-full items-center gap-2 px-3 text-left text-sm font-semibold sm:hidden"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="chevron-right" className={`size-4 ${open ? "rotate-90" : "-rotate-90"}`} />
        <span className="min-w-0 flex-1">{summary}</span>
      </button>
      <div
        id={contentId}
        className={`space-y-5 max-sm:pt-2 max-sm:scroll-region max-sm:max-h-[62dvh] max-sm:overflow-y-auto max-sm:px-3 max-sm:pb-4 ${open ? "" : "max-sm:hidden"}`}
      >
        {answer.state === "loading" ? <Skeleton label="Loading the rules" lines={8} /> : null}
        {answer.state === "unavailable" ? (
          <div>
            <p className="mb-2">
              The rules could not be loaded, so nothing is suggested and nothing is checked here. What you
              record is still saved, and checked again on signing.
            </p>
            <Button onClick={answer.retry}>Load the rules again</Button>
          </div>
        ) : null}
        {answer.state === "ready" ? (
          <LiveContent
            answer={answer}
            conclusions={conclusions}
            studies={studies}
            suggesting={suggesting}
            onLeave={close}
          />
        ) : null}
      </div>
    </aside>
  );
});

function LiveContent({
  answer,
  conclusions,
  studies,
  suggesting,
  onLeave,
}: {
  readonly answer: VisitAnswer;
  readonly conclusions: readonly Conclusion[];
  readonly studies: PrognosisStudies;
  readonly suggesting: Suggesting;
  /** Somebody goes to a field of the record: the sheet of a narrow screen closes. */
  readonly onLeave: () => void;
}) {
  const { draft, grounds } = answer;
  const shown = suggesting.state === "shown";
  const evaluation = useMemo(
    () => (shown ? answer.evaluation : withoutSuggestions(answer.evaluation, conclusions)),
    [shown, answer.evaluation, conclusions],
  );
  const changes = useLiveChanges(evaluation);
  // The one interruption that a visit may have: the first cause that came up and has to be dealt with the same day.
  const [interruption, setInterruption] = useState<string | null>(null);
  if (changes?.isUrgent && interruption === null) setInterruption(changes.said);
  const acts = usePanelAnswers(draft, onLeave);
  const { given } = acts;
  const isInPlace =
    given === null || given.list === "safety" || evaluation.differential.some(stands(given.list));
  useFocusKept(given, isInPlace);
  const lines = useCallback(
    (family: readonly TreatmentSafety[], summary: ReactNode) => (
      <OnceOpened summary={summary}>
        <TreatmentLines treatments={family} grounds={grounds} />
      </OnceOpened>
    ),
    [grounds],
  );
  const toggle = <SuggestionSwitch state={suggesting.state} act={suggesting.choose} />;
  return (
    <PanelContext value={acts}>
      <AnswerContext value={answer}>
        {given?.label && !isInPlace ? (
          <div className="sticky top-0 z-10 flex items-center gap-2 border-b border-line bg-sunken py-1 text-sm">
            <GivenLine path={given.path} label={given.label} />
          </div>
        ) : null}
        <p role="status" className="sr-only">
          {changes?.said === interruption ? null : changes?.said}
        </p>
        <p role="alert" className="sr-only">
          {interruption}
        </p>
        <LookAgainAlerts lookAgain={evaluation.lookAgain} conclusions={conclusions} grounds={grounds} />
        {shown ? (
          <DifferentialPanel
            differential={evaluation.differential}
            lookAgain={evaluation.lookAgain}
            was={changes?.was}
            why={whyOf}
            foot={toggle}
          />
        ) : (
          <Panel title="Differential" id="differential">
            {toggle}
          </Panel>
        )}
        <SafetyPanel
          safety={evaluation.safety}
          unrecognised={evaluation.unrecognised}
          didYouMean={evaluation.didYouMean ?? NONE_MEANT}
          lines={lines}
        />
        <PrognosisPanel
          prognosis={evaluation.prognosis}
          referral={evaluation.referral}
          studies={studies}
          grounds={grounds}
          empty={shown ? "None while nothing is likely." : "Shown for what you conclude yourself."}
        />
      </AnswerContext>
    </PanelContext>
  );
}

const stands =
  (list: string) =>
  ({ diagnosis, likelihood }: DiagnosisOutcome): boolean =>
    diagnosis === list && likelihood !== "unlikely";

/** What the reasons of a diagnosis are drawn from; only those that are open are drawn again with each answer. */
const AnswerContext = createContext<VisitAnswer | null>(null);

const whyOf = (outcome: DiagnosisOutcome, several: boolean) => (
  <LaterWhy outcome={outcome} several={several} />
);

function LaterWhy({ outcome, several }: { readonly outcome: DiagnosisOutcome; readonly several: boolean }) {
  return (
    <OnceOpened
      summary={
        <span>
          Why<span className="sr-only"> {diagnosisWords(outcome.diagnosis)}</span>
        </span>
      }
    >
      <WhyNow outcome={outcome} several={several} />
    </OnceOpened>
  );
}

function WhyNow(props: { readonly outcome: DiagnosisOutcome; readonly several: boolean }) {
  const answer = useContext(AnswerContext);
  return answer === null ? null : <WhyDiagnosis {...props} answer={answer} />;
}

/** A fold whose content is fetched and made once it is opened. */
function OnceOpened({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={summary}
      onOpen={() => {
        setOpened(true);
      }}
    >
      {opened ? children : null}
    </Disclosure>
  );
}
