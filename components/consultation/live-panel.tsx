"use client";

import { memo, useId, useState } from "react";
import { diagnosisShortWords } from "#lib/catalogue/words/diagnoses.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { DifferentialPanel } from "./differential-panel.tsx";
import { LookAgainAlerts } from "./look-again-alerts.tsx";
import { PrognosisPanel } from "./prognosis-panel.tsx";
import { SafetyPanel } from "./safety-panel.tsx";
import type { LiveAnswer } from "./use-live-answer.ts";

/** The live answer in one line, for the closed sheet of a narrow screen. */
function summaryOf({ differential, lookAgain, safety }: Evaluation): string {
  const likely = differential.filter(({ likelihood }) => likelihood === "likely");
  const urgent = lookAgain.filter(({ urgency }) => urgency === "same-day" || urgency === "two-week");
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

/**
 * What the rules make of the visit so far: beside the record where there is room, a sheet with a one-line summary
 * on a phone.
 */
export const LivePanel = memo(function LivePanel({ answer }: { readonly answer: LiveAnswer }) {
  const [open, setOpen] = useState(false);
  const contentId = useId();
  const summary = answer.state === "ready" ? summaryOf(answer.evaluation) : "Loading the rules…";
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
        {answer.state === "ready" ? <LiveContent evaluation={answer.evaluation} /> : null}
      </div>
    </aside>
  );
});

function LiveContent({ evaluation }: { readonly evaluation: Evaluation }) {
  return (
    <>
      <LookAgainAlerts lookAgain={evaluation.lookAgain} />
      <DifferentialPanel differential={evaluation.differential} lookAgain={evaluation.lookAgain} live />
      <SafetyPanel
        safety={evaluation.safety}
        unrecognised={evaluation.unrecognised}
        didYouMean={evaluation.didYouMean ?? []}
        live
      />
      <PrognosisPanel prognosis={evaluation.prognosis} referral={evaluation.referral} />
    </>
  );
}
