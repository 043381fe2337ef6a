"use client";

import { useEffect, useState } from "react";
import type { ImpressionEntry } from "#lib/clinical/accepted-plan/evaluate-for-plan.ts";
import type { Supposition } from "#lib/clinical/accepted-plan/what-if.ts";
import { ACTIVE_ACNE_LEVELS, FITZPATRICK_TYPES } from "#lib/clinical/model/vocabulary.ts";
import type { ComposedCase } from "#lib/clinical/visit/compose-case.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { ruleAddress } from "../guide/guide-address.ts";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { NamedChange } from "./what-if-engine.ts";

const TOGGLES = [
  { key: "isotretinoinNow", label: "Isotretinoin now" },
  { key: "tanned", label: "Tanned" },
  { key: "pregnant", label: "Pregnant" },
  { key: "coldSores", label: "Cold sores" },
] as const;

const LEVEL_WORDS = { none: "None", mild: "Mild", moderate: "Moderate", severe: "Severe" } as const;

/** One difference in a sentence. */
function sentenceOf({ kind, name, until, verdict }: NamedChange): string {
  switch (kind) {
    case "drops-out":
      return `${name} drops out`;
    case "waits":
      return `${name} waits to ${formatClinicalDate(until)}`;
    case "comes-in":
      return `${name} comes in`;
    case "milder":
      return `${name} is judged more mildly`;
    case "new-role":
      return `${name} changes its place`;
    case "stricter":
      return verdict === "override" ? `${name} would need a reason` : `${name} would need care`;
  }
}

type Answer =
  | { readonly kind: "none" }
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | { readonly kind: "known"; readonly changes: readonly NamedChange[] };

/**
 * Facts to try out: what would change about the plan is said at once, and nothing of it is saved.
 * @param props.mayBePregnant Whether pregnancy can be tried out.
 */
export function WhatIfPanel({
  composed,
  impression,
  mayBePregnant,
}: {
  readonly composed: ComposedCase;
  readonly impression: readonly ImpressionEntry[];
  readonly mayBePregnant: boolean;
}) {
  const [supposed, setSupposed] = useState<Supposition>({});
  const [answer, setAnswer] = useState<Answer>({ kind: "none" });
  const any = Object.values(supposed).some((value) => value !== undefined && value !== false);

  useEffect(() => {
    if (!any) return;
    let current = true;
    import("./what-if-engine.ts")
      .then(({ whatWouldChange }) => {
        const changes = whatWouldChange(composed, impression, supposed);
        if (current) setAnswer({ kind: "known", changes });
      })
      .catch(() => {
        if (current) setAnswer({ kind: "failed" });
      });
    return () => {
      current = false;
    };
  }, [any, composed, impression, supposed]);

  function change(next: Supposition) {
    setSupposed({ ...supposed, ...next });
    if (answer.kind === "none") setAnswer({ kind: "waiting" });
  }

  return (
    <Panel
      title="What if"
      ground="sunken"
      aside={
        any ? (
          <ResetButton
            onReset={() => {
              setSupposed({});
            }}
          />
        ) : null
      }
    >
      <div className="grid grid-cols-2 gap-x-4">
        {TOGGLES.filter(({ key }) => key !== "pregnant" || mayBePregnant).map(({ key, label }) => (
          <Checkbox
            key={key}
            label={label}
            checked={supposed[key] === true}
            onChange={(event) => {
              change({ [key]: event.target.checked ? true : undefined });
            }}
          />
        ))}
      </div>
      <div className="mt-2 grid grid-cols-2 gap-x-4">
        <Select
          label="Acne"
          empty="As recorded"
          value={supposed.activeAcne ?? ""}
          options={ACTIVE_ACNE_LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }))}
          onChange={(event) => {
            change({ activeAcne: ACTIVE_ACNE_LEVELS.find((level) => level === event.target.value) });
          }}
        />
        <Select
          label="Skin type"
          empty="As recorded"
          value={supposed.fitzpatrick ?? ""}
          options={FITZPATRICK_TYPES.map((value) => ({ value, label: value }))}
          onChange={(event) => {
            change({ fitzpatrick: FITZPATRICK_TYPES.find((type) => type === event.target.value) });
          }}
        />
      </div>
      <div role="status" className="mt-3 text-sm">
        {any ? <WhatChanges answer={answer} /> : <p className="text-muted">Nothing tried out is saved.</p>}
      </div>
    </Panel>
  );
}

function ResetButton({ onReset }: { readonly onReset: () => void }) {
  return (
    <Button tone="quiet" size="small" onClick={onReset}>
      As recorded
    </Button>
  );
}

function WhatChanges({ answer }: { readonly answer: Answer }) {
  if (answer.kind === "failed")
    return <p>The rules could not be loaded. Check the connection, then change a fact again.</p>;
  if (answer.kind !== "known") return <p className="text-muted">Working it out…</p>;
  if (answer.changes.length === 0) return <p>Nothing would change.</p>;
  return (
    <ul className="space-y-2">
      {byReason(answer.changes).map(({ reason, changes }) => (
        <li key={`${reason} ${changes[0]?.treatment ?? ""}`}>
          {changes.map((change) => (
            <span key={change.treatment} className="block font-semibold">
              <span aria-hidden="true" className="mr-1.5 font-normal text-muted">
                →
              </span>
              {sentenceOf(change)}
            </span>
          ))}
          {reason === "" ? null : (
            <span className="block pl-5 text-muted">
              ({reason}) <ReasonRule change={changes[0]} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The rule behind a change, as a link into the guide. */
function ReasonRule({ change }: { readonly change: NamedChange | undefined }) {
  const rule = change?.because[0]?.rule;
  return rule === undefined ? null : (
    <TextLink href={ruleAddress(rule)} className="prose-link text-xs">
      Rule
    </TextLink>
  );
}

/** Changes that have one reason, together, so that it is told once. */
function byReason(
  changes: readonly NamedChange[],
): { readonly reason: string; readonly changes: readonly NamedChange[] }[] {
  const reasons = [...new Set(changes.map(({ because }) => because[0]?.text ?? ""))];
  return reasons.map((reason) => ({
    reason,
    changes: changes.filter(({ because }) => (because[0]?.text ?? "") === reason),
  }));
}
