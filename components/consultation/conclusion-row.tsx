"use client";

import {
  CAUSE_WORDS,
  DIAGNOSIS_WORDS,
  diagnosisWords,
  PIGMENT_DEPTH_WORDS,
} from "#lib/catalogue/words/diagnoses.ts";
import { Select, type Option } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Badge } from "../ui/badge.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { Conclusion } from "./impression.ts";
import { PulledMark } from "./pull-context.tsx";
import { termsOf } from "./term-choice.tsx";

export const DECISION_WORDS = {
  accepted: "Accepted",
  changed: "Changed",
  added: "Added",
  rejected: "Rejected",
} as const;

const CERTAINTY_WORDS = { definite: "Definite", likely: "Likely", possible: "Possible" } as const;

/** The id of a conclusion's row, and of the suggestion that it came from. */
export const conclusionId = (diagnosis: string): string => `impression-${diagnosis}`;

/**
 * One conclusion with its codes, and with its reason where the clinician departs from what was suggested.
 * @param props.code The codes that are sure for it, in words. @param props.reasons Reasons to pick from.
 * @param props.asksReason Whether it departs from what was suggested. @param props.onPrimary Puts it first; null where
 * it is first already.
 */
export function ConclusionRow({
  conclusion,
  findings,
  options,
  code,
  reasons,
  isPrimary,
  asksReason,
  onSay,
  onPrimary,
  onWithdraw,
}: {
  readonly conclusion: Conclusion;
  readonly findings: readonly { readonly id: string }[];
  readonly options: readonly Option[];
  readonly code: string | undefined;
  readonly reasons: readonly string[];
  readonly isPrimary: boolean;
  readonly asksReason: boolean;
  readonly onSay: (conclusion: Conclusion, instead?: string) => void;
  readonly onPrimary: (() => void) | null;
  readonly onWithdraw: () => void;
}) {
  const { diagnosis, decision, depth, reason, certainty } = conclusion;
  const name = diagnosisWords(diagnosis);
  const stands = decision !== "rejected";
  const rests = conclusion.findings.filter((index) => index < findings.length);
  return (
    <li id={conclusionId(diagnosis)} className="scroll-mt-40">
      <PulledMark fact={`impression.${diagnosis}`} />
      <div className="flex flex-wrap items-center gap-x-3">
        <span className={stands ? "font-semibold" : "text-muted line-through"}>{name}</span>
        {depth && depth !== "unknown" ? (
          <span className="text-muted">{PIGMENT_DEPTH_WORDS[depth].toLowerCase()}</span>
        ) : null}
        {certainty ? <span className="text-muted">{CERTAINTY_WORDS[certainty].toLowerCase()}</span> : null}
        {isPrimary ? <Badge tone="accent">Primary</Badge> : null}
        <Badge tone={stands ? "plain" : "faint"}>{DECISION_WORDS[decision]}</Badge>
        <IconButton label={`Withdraw ${name}`} name="cross" size="small" tone="quiet" onClick={onWithdraw} />
      </div>
      <p className="text-sm text-muted">
        {stands ? (code ?? "No sure code") : null}
        {stands && rests.length > 0
          ? ` · rests on finding ${rests.map((index) => String(index + 1)).join(", ")}`
          : null}
      </p>
      {asksReason ? (
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
          {reason ? null : (
            <div role="group" aria-label={`Usual reasons for ${name}`} className="mt-1 flex flex-wrap gap-1">
              {reasons.map((usual) => (
                <Button
                  key={usual}
                  size="small"
                  onClick={(event) => {
                    event.currentTarget.closest("li")?.querySelector("textarea")?.focus();
                    onSay({ ...conclusion, reason: usual });
                  }}
                >
                  {usual}
                </Button>
              ))}
            </div>
          )}
        </div>
      ) : null}
      {stands ? (
        <Disclosure summary={`Change ${name}`}>
          <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
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
                  onSay(
                    {
                      ...conclusion,
                      diagnosis: other,
                      decision: decision === "added" ? "added" : "changed",
                      depth: null,
                    },
                    diagnosis,
                  );
              }}
            />
            <Select
              label={`How sure is ${name}`}
              empty="Not said"
              options={termsOf(CERTAINTY_WORDS).map((value) => ({ value, label: CERTAINTY_WORDS[value] }))}
              value={certainty ?? ""}
              onChange={(event) => {
                const sure = termsOf(CERTAINTY_WORDS).find((term) => term === event.target.value);
                onSay({ ...conclusion, certainty: sure ?? null });
              }}
            />
            {findings.length > 0 ? (
              <fieldset className="flex flex-wrap gap-x-4">
                <legend className="font-medium">Rests on</legend>
                {findings.map((finding, index) => (
                  <label
                    key={finding.id}
                    className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11"
                  >
                    <input
                      type="checkbox"
                      className="size-4.5 accent-(--accent-fill)"
                      checked={rests.includes(index)}
                      onChange={(event) => {
                        const others = rests.filter((one) => one !== index);
                        const next = event.target.checked ? [...others, index] : others;
                        onSay({ ...conclusion, findings: next.toSorted((one, other) => one - other) });
                      }}
                    />
                    Finding {index + 1}
                  </label>
                ))}
              </fieldset>
            ) : null}
            {onPrimary ? <Button onClick={onPrimary}>Make {name} primary</Button> : null}
          </div>
        </Disclosure>
      ) : null}
    </li>
  );
}
