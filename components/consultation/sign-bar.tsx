"use client";

import { useCallback, useDeferredValue, useState } from "react";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { later } from "../ui/later.tsx";
import type { FormAct } from "../patient/use-kept-form.ts";
import { DiscardDraft } from "./discard-draft.tsx";
import type { LiveAnswer } from "./use-live-answer.ts";
import type { SavingDraft } from "./use-draft-saving.ts";
import { useSigning } from "./use-signing.ts";

const Completeness = later(
  "The list of what is missing",
  async () => (await import("./completeness.tsx")).Completeness,
);
const SignDifference = later(
  "The comparison with the server's answer",
  async () => (await import("./sign-difference.tsx")).SignDifference,
);

/** The acts that end a draft, or make it another day's; the page passes them in. */
export type ConsultationActions = {
  readonly sign: FormAct<{ readonly id: string; readonly patientId: string }>;
  readonly discard: FormAct<{ readonly patientId: string }>;
  readonly move: FormAct<{ readonly id: string }>;
  readonly add: FormAct<{ readonly id: string }>;
};

/**
 * Ends the visit: what is missing is listed with links, signing saves what is unsaved, and the server checks it all
 * again.
 * @param props.answer What the rules say to the draft on the screen. @param props.maySign Only a dermatologist may.
 */
export function SignBar({
  draft,
  answer,
  isCurrent,
  facts,
  suggestions,
  on,
  today,
  maySign,
  actions,
  consultationId,
  chartHref,
  onClosed,
}: {
  readonly draft: SavingDraft;
  readonly answer: LiveAnswer;
  /** Whether that is the answer to the draft as it is drawn. */
  readonly isCurrent: boolean;
  readonly facts: RecordedFacts;
  readonly suggestions: SuggestionState;
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly maySign: boolean;
  readonly actions: ConsultationActions;
  readonly consultationId: string;
  readonly chartHref: string;
  /** The draft was signed or discarded: what the device keeps of it goes. */
  readonly onClosed: () => void;
}) {
  const [listed, setListed] = useState(false);
  const [called, setCalled] = useState(0);
  const [planAsked, setPlanAsked] = useState(false);
  const { sign, discard } = actions;
  const callList = useCallback(() => {
    setListed(true);
    setCalled((times) => times + 1);
  }, []);
  const signing = useSigning({
    ...{ draft, answer, isCurrent, facts, suggestions, sign, consultationId },
    onSigned: onClosed,
    onIncomplete: callList,
  });
  const { refusal, differing } = signing;
  const ready = answer.state === "ready" ? answer : null;
  // What is missing is counted after the change itself is on the screen.
  const seen = useDeferredValue(draft.saving.draft);
  return (
    <section
      aria-label="Close the visit"
      className="sticks-at-bottom z-10 border-t-2 border-rule bg-canvas py-3 sm:sticky sm:bottom-(--bottom-bar) short:static print:hidden"
    >
      <div aria-live="polite">
        {refusal ? (
          <p className="mb-2 border-l-4 border-caution pl-3 font-semibold">{refusal.message}</p>
        ) : null}
        {planAsked ? (
          <p className="mb-2 border-l border-note pl-3">
            A plan is made from a signed consultation. Sign it first; Make plan then stands in its place.
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          data-act=""
          data-keys="d s"
          tone="primary"
          icon={<Icon name="lock" />}
          disabled={!maySign}
          aria-describedby={maySign ? undefined : "why-not-sign"}
          pending={signing.pending}
          onClick={() => {
            setPlanAsked(false);
            signing.press();
          }}
        >
          Sign consultation
        </Button>
        {ready ? (
          <Completeness
            draft={seen}
            evaluation={ready.evaluation}
            on={on}
            today={today}
            open={listed}
            onOpen={setListed}
            called={called}
          />
        ) : null}
        <Button
          data-act=""
          data-keys="d p"
          onClick={() => {
            setPlanAsked(true);
          }}
        >
          Make plan
        </Button>
        <DiscardDraft
          keys="d d"
          draft={draft}
          act={discard}
          consultationId={consultationId}
          chartHref={chartHref}
          onDiscarded={onClosed}
        />
        {maySign ? null : (
          <p id="why-not-sign" className="text-sm text-muted">
            Your role records; a dermatologist signs.
          </p>
        )}
      </div>
      {differing === null ? null : (
        <SignDifference
          shown={differing.shown}
          now={differing.outcome}
          open
          onClose={signing.lookAgain}
          onConfirm={signing.confirm}
        />
      )}
    </section>
  );
}
