"use client";

import { diagnosisWords, PIGMENT_DEPTH_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { Select, type Option } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Badge } from "../ui/badge.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { useChangeDraft } from "./draft-context.tsx";
import { withdraw, type Conclusion } from "./impression.ts";
import { CAUSE_WORDS, DIAGNOSIS_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { PulledMark } from "./pull-context.tsx";
import { termsOf } from "./term-choice.tsx";

export const DECISION_WORDS = {
  accepted: "Accepted",
  changed: "Changed",
  added: "Added",
  rejected: "Rejected",
} as const;

/** One conclusion, with its reason where the clinician departs from what was suggested. */
export function ConclusionRow({
  conclusion,
  options,
  onSay,
}: {
  readonly conclusion: Conclusion;
  readonly options: readonly Option[];
  readonly onSay: (conclusion: Conclusion, instead?: string) => void;
}) {
  const change = useChangeDraft();
  const { diagnosis, decision, depth, reason } = conclusion;
  const name = diagnosisWords(diagnosis);
  return (
    <li>
      <PulledMark fact={`impression.${diagnosis}`} />
      <div className="flex flex-wrap items-center gap-x-3">
        <span className={decision === "rejected" ? "text-muted line-through" : "font-semibold"}>{name}</span>
        {depth && depth !== "unknown" ? (
          <span className="text-muted">{PIGMENT_DEPTH_WORDS[depth].toLowerCase()}</span>
        ) : null}
        <Badge tone={decision === "rejected" ? "faint" : "plain"}>{DECISION_WORDS[decision]}</Badge>
        <IconButton
          label={`Withdraw ${name}`}
          name="cross"
          size="small"
          tone="quiet"
          onClick={() => {
            change((draft) => ({ ...draft, impression: withdraw(draft.impression, diagnosis) }));
          }}
        />
        {decision === "rejected" ? null : (
          <Disclosure summary={`Change ${name}`}>
            <Select
              label="It is rather"
              empty="Keep it"
              options={options}
              value=""
              onChange={(event) => {
                const other = termsOf({ ...DIAGNOSIS_WORDS, ...CAUSE_WORDS }).find(
                  (term) => term === event.target.value,
                );
                if (other)
                  onSay({ ...conclusion, diagnosis: other, decision: "changed", depth: null }, diagnosis);
              }}
            />
          </Disclosure>
        )}
      </div>
      {decision === "accepted" ? null : (
        <div className="mt-1 max-w-xl">
          <TextArea
            label={`Why was ${name} ${DECISION_WORDS[decision].toLowerCase()}?`}
            rows={1}
            maxLength={1000}
            value={reason ?? ""}
            onChange={(event) => {
              const text = event.target.value;
              onSay({ ...conclusion, reason: text === "" ? undefined : text });
            }}
          />
        </div>
      )}
    </li>
  );
}
