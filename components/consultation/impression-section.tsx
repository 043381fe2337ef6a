"use client";

import { memo, useState } from "react";
import { CAUSE_WORDS, DIAGNOSIS_WORDS, diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import type { Evaluation } from "#lib/clinical/model/evaluation.ts";
import type { ConsultationDraft } from "#lib/schemas/consultation-draft.ts";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { ConclusionRow } from "./conclusion-row.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { acceptSuggestions, conclude, openSuggestions, type Conclusion } from "./impression.ts";
import { termsOf } from "./term-choice.tsx";
import { VisitPanel } from "./visit-panel.tsx";
import { WordsField } from "./words-field.tsx";

export const ALL_DIAGNOSES = { ...DIAGNOSIS_WORDS, ...CAUSE_WORDS };
const OPTIONS = termsOf(ALL_DIAGNOSES).map((term) => ({ value: term, label: ALL_DIAGNOSES[term] }));

/** The clinician's own conclusion: suggestions accepted, changed or rejected, and whatever the rules did not think of. */
export const ImpressionSection = memo(function ImpressionSection({
  impression,
  evaluation,
}: {
  readonly impression: ConsultationDraft["impression"];
  readonly evaluation: Evaluation | null;
}) {
  const change = useChangeDraft();
  const [adding, setAdding] = useState("");
  const suggestions = evaluation ? openSuggestions(evaluation, impression) : [];
  const urgent = (evaluation?.lookAgain ?? []).filter(
    ({ urgency, cause }) =>
      (urgency === "same-day" || urgency === "two-week") &&
      !impression.diagnoses.some(({ diagnosis }) => diagnosis === cause),
  );

  function say(conclusion: Conclusion, instead?: string) {
    change((draft) => ({ ...draft, impression: conclude(draft.impression, conclusion, instead) }));
  }

  function accept(accepted: Evaluation["differential"]) {
    change((draft) => ({ ...draft, impression: acceptSuggestions(draft.impression, accepted) }));
  }

  return (
    <VisitPanel title="Impression" id="impression">
      {suggestions.length > 0 || urgent.length > 0 ? (
        <ul aria-label="Suggested" className="mb-3 divide-y divide-line border-y border-line">
          {urgent.map(({ cause, findings }) => (
            <Suggestion
              key={cause}
              name={diagnosisWords(cause)}
              kind="Urgent alert"
              onAccept={() => {
                say({ diagnosis: cause, decision: "accepted", findings: [...findings] });
              }}
              onReject={() => {
                say({ diagnosis: cause, decision: "rejected", findings: [] });
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
        <ul aria-label="Concluded" className="mb-3 space-y-2">
          {impression.diagnoses.map((conclusion) => (
            <ConclusionRow key={conclusion.diagnosis} conclusion={conclusion} options={OPTIONS} onSay={say} />
          ))}
        </ul>
      ) : (
        <p className="mb-3 text-muted">Nothing concluded yet.</p>
      )}
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <div className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <Select
              label="Add a diagnosis"
              empty="Choose one"
              options={OPTIONS.map((option) => ({
                ...option,
                disabled: impression.diagnoses.some(({ diagnosis }) => diagnosis === option.value),
              }))}
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
          fact="impression.words"
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

function Suggestion({
  name,
  kind,
  onAccept,
  onReject,
}: {
  readonly name: string;
  readonly kind: string;
  readonly onAccept: () => void;
  readonly onReject: () => void;
}) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
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
