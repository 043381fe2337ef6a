"use client";

import { memo, useEffect, useMemo, useRef, useState } from "react";
import {
  CAUSE_WORDS,
  DIAGNOSIS_WORDS,
  diagnosisWords,
  URGENCY_WORDS,
} from "#lib/catalogue/words/diagnoses.ts";
import type { Evaluation, LookAgain } from "#lib/clinical/model/evaluation.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { ConclusionRow, conclusionId, DECISION_WORDS } from "./conclusion-row.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import {
  acceptSuggestions,
  conclude,
  makePrimary,
  needsReason,
  openSuggestions,
  primaryOf,
  withdraw,
  type Conclusion,
} from "./impression.ts";
import { usePulling } from "./pull-context.tsx";
import { isPressing, type Suggesting } from "./suggesting.ts";
import { termsOf } from "./term-choice.tsx";
import { groundOf, undoAct, type Act } from "./undo-act.ts";
import { UndoLine } from "./undo-line.tsx";
import { VisitPanel } from "./visit-panel.tsx";
import { WordsField } from "./words-field.tsx";

export const ALL_DIAGNOSES = { ...DIAGNOSIS_WORDS, ...CAUSE_WORDS };
const OPTIONS = termsOf(ALL_DIAGNOSES).map((term) => ({ value: term, label: ALL_DIAGNOSES[term] }));

/** Reasons that everybody gives, before a person's own have shown. */
const FIRST_REASONS = ["Known from before", "Seen and felt otherwise", "A test says otherwise"];

type Impression = ConsultationDraft["impression"];
const NOTHING_PULLED: NonNullable<ConsultationDraft["pulled"]> = [];

/**
 * The clinician's own conclusion: suggestions accepted, changed or rejected, and whatever the rules did not think of.
 * @param props.findingIds Ids of the findings in their order, parted by spaces: the same text while only what is said of
 * a finding changes. @param props.suggesting What is suggested to this person, the codes of conclusions, and the reasons they usually give.
 */
export const ImpressionSection = memo(function ImpressionSection({
  impression,
  findingIds,
  evaluation,
  suggesting,
}: {
  readonly impression: Impression;
  readonly findingIds: string;
  readonly evaluation: Evaluation | null;
  readonly suggesting: Suggesting;
}) {
  const change = useChangeDraft();
  const [adding, setAdding] = useState("");
  const [done, setDone] = useState<Act | null>(null);
  const pulled = usePulling()?.pulled ?? NOTHING_PULLED;
  const findings = useMemo(
    () => findingIds.split(" ").flatMap((id) => (id === "" ? [] : { id })),
    [findingIds],
  );
  const ground = groundOf(findings, pulled);
  // Where findings came or went, or something was pulled since, the way back would lead elsewhere.
  if (done !== null && done.ground !== ground) setDone(null);
  const list = useRef<HTMLUListElement>(null);
  const shown = suggesting.state === "shown";
  const suggestions = evaluation && shown ? openSuggestions(evaluation, impression) : [];
  const causes = (evaluation?.lookAgain ?? []).filter(
    (entry) =>
      (shown || isPressing(entry)) &&
      !impression.diagnoses.some(({ diagnosis }) => diagnosis === entry.cause),
  );
  const [asked, setAsked] = useState<string | null>(null);

  // A departure asks for its reason at once: the focus goes there.
  useEffect(() => {
    if (asked === null) return;
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(conclusionId(asked))} textarea`)?.focus();
  }, [asked]);

  /** An act that can be undone. @param diagnoses those it is about */
  function make(next: (impression: Impression) => Impression, diagnoses: readonly string[], said: string) {
    setDone({ said, diagnoses, before: impression.diagnoses, pulled, ground });
    change((draft) => ({ ...draft, impression: next(draft.impression) }));
  }

  /** A decision about one diagnosis. @param instead the diagnosis whose place it takes */
  function say(conclusion: Conclusion, instead?: string) {
    const known = impression.diagnoses.find(({ diagnosis }) => diagnosis === conclusion.diagnosis);
    // Words that are typed into a row are no act of their own.
    if (instead === undefined && known?.decision === conclusion.decision) {
      change((draft) => ({ ...draft, impression: conclude(draft.impression, conclusion, instead) }));
      return;
    }
    const name = diagnosisWords(conclusion.diagnosis);
    make(
      (current) => conclude(current, conclusion, instead),
      [conclusion.diagnosis, ...(instead === undefined ? [] : [instead])],
      `${name}: ${DECISION_WORDS[conclusion.decision].toLowerCase()}`,
    );
    setAsked(needsReason(conclusion, shown ? evaluation : null) ? conclusion.diagnosis : null);
  }

  function accept(accepted: Evaluation["differential"]) {
    make(
      (current) => acceptSuggestions(current, accepted),
      accepted.map(({ diagnosis }) => diagnosis),
      `${accepted.map(({ diagnosis }) => diagnosisWords(diagnosis)).join(", ")}: accepted`,
    );
  }

  const primary = primaryOf(impression);
  // No diagnosis is concluded twice.
  const options = OPTIONS.map((option) => ({
    ...option,
    disabled: impression.diagnoses.some(({ diagnosis }) => diagnosis === option.value),
  }));
  const reasons = [...new Set([...suggesting.usualReasons, ...FIRST_REASONS])].slice(0, 5);
  return (
    <VisitPanel title="Impression" id="impression">
      {suggestions.length > 0 || causes.length > 0 ? (
        <ul aria-label="Suggested" className="mb-3 divide-y divide-line border-y border-line">
          {causes.map((entry) => (
            <Suggestion
              key={entry.cause}
              id={conclusionId(entry.cause)}
              name={diagnosisWords(entry.cause)}
              kind={kindOf(entry)}
              onAccept={() => {
                say({ diagnosis: entry.cause, decision: "accepted", findings: [...entry.findings] });
              }}
              onReject={() => {
                say({ diagnosis: entry.cause, decision: "rejected", findings: [] });
              }}
            />
          ))}
          {suggestions.map((outcome) => (
            <Suggestion
              key={outcome.diagnosis}
              name={diagnosisWords(outcome.diagnosis)}
              kind="Likely"
              onAccept={() => {
                accept([outcome]);
              }}
              onReject={() => {
                say({ diagnosis: outcome.diagnosis, decision: "rejected", findings: [] });
              }}
            />
          ))}
        </ul>
      ) : null}
      {suggestions.length > 0 ? (
        <div className="mb-3">
          <Button
            data-act=""
            data-keys="i"
            onClick={() => {
              accept(suggestions);
            }}
          >
            Accept impression
          </Button>
        </div>
      ) : null}
      {impression.diagnoses.length > 0 ? (
        <ul ref={list} aria-label="Concluded" className="mb-3 space-y-3">
          {impression.diagnoses.map((conclusion) => (
            <ConclusionRow
              key={conclusion.diagnosis}
              conclusion={conclusion}
              findings={findings}
              options={options}
              code={suggesting.codes[conclusion.diagnosis]}
              reasons={reasons}
              isPrimary={conclusion.diagnosis === primary && impression.diagnoses.length > 1}
              asksReason={Boolean(conclusion.reason) || needsReason(conclusion, shown ? evaluation : null)}
              onSay={say}
              onPrimary={
                conclusion.diagnosis === primary
                  ? null
                  : () => {
                      make(
                        (current) => makePrimary(current, conclusion.diagnosis),
                        [conclusion.diagnosis],
                        `${diagnosisWords(conclusion.diagnosis)}: primary`,
                      );
                    }
              }
              onWithdraw={() => {
                make(
                  (current) => withdraw(current, conclusion.diagnosis),
                  [conclusion.diagnosis],
                  `${diagnosisWords(conclusion.diagnosis)}: withdrawn`,
                );
              }}
            />
          ))}
        </ul>
      ) : (
        <p className="mb-3 text-muted">Nothing concluded yet.</p>
      )}
      {done ? (
        <UndoLine
          key={done.said}
          said={done.said}
          takesFocus={asked === null}
          onUndo={() => {
            change((draft) => undoAct(draft, done));
            setDone(null);
            setAsked(null);
          }}
        />
      ) : null}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <Select
              label="Add a diagnosis"
              empty="Choose one"
              options={options}
              value={adding}
              onChange={(event) => {
                setAdding(event.target.value);
              }}
            />
          </div>
          <Button
            onClick={() => {
              const diagnosis = termsOf(ALL_DIAGNOSES).find((term) => term === adding);
              if (!diagnosis) return;
              say({ diagnosis, decision: "added", findings: [] });
              setAdding("");
            }}
          >
            Add
          </Button>
        </div>
        <WordsField
          label="Impression in words"
          value={impression.words}
          onChange={(words) => {
            change((draft) => ({ ...draft, impression: { ...draft.impression, words } }));
          }}
        />
      </div>
    </VisitPanel>
  );
});

const kindOf = (entry: LookAgain): string =>
  isPressing(entry) ? "Urgent alert" : `Look again, ${URGENCY_WORDS[entry.urgency].toLowerCase()}`;

function Suggestion({
  id,
  name,
  kind,
  onAccept,
  onReject,
}: {
  readonly id?: string;
  readonly name: string;
  readonly kind: string;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}) {
  return (
    <li id={id} className="flex scroll-mt-40 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
      <span>
        <span className="text-sm text-muted">{kind}</span> <span className="font-semibold">{name}</span>
      </span>
      <span className="flex gap-1">
        <Button size="small" aria-label={`Accept ${name}`} onClick={onAccept}>
          Accept
        </Button>
        <Button size="small" tone="quiet" aria-label={`Reject ${name}`} onClick={onReject}>
          Reject
        </Button>
      </span>
    </li>
  );
}
