"use client";

import { useState } from "react";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { MOST_DRAFTS, type PlanDrafts } from "./use-plan-drafts.ts";

/**
 * The drafts beside each other: take one in hand, copy it, name it, remove it, and compare them; and the options of
 * the one in hand laid side by side.
 */
export function DraftsBar({
  drafts,
  comparing,
  onCompare,
  beside,
  onBeside,
}: {
  readonly drafts: PlanDrafts;
  readonly comparing: boolean;
  readonly onCompare: (comparing: boolean) => void;
  /** Whether options stand side by side. */
  readonly beside: boolean;
  readonly onBeside: (beside: boolean) => void;
}) {
  const [naming, setNaming] = useState(false);
  const { all, at, choices } = drafts;
  return (
    <div role="group" aria-label="Drafts of this plan" className="mb-4 space-y-2">
      <div className="flex flex-wrap items-center gap-2">
        {all.map((draft, index) => (
          <ToggleButton
            key={index}
            pressed={index === at}
            onToggle={() => {
              drafts.take(index);
            }}
          >
            {draft.name.trim() === "" ? `Plan ${String(index + 1)}` : draft.name}
          </ToggleButton>
        ))}
        {all.length < MOST_DRAFTS ? (
          <Button size="small" tone="quiet" onClick={drafts.copy}>
            Copy into another draft
          </Button>
        ) : null}
        {all.length > 1 ? (
          <>
            <Button
              size="small"
              tone="quiet"
              aria-expanded={comparing}
              onClick={() => {
                onCompare(!comparing);
              }}
            >
              {comparing ? "Close the comparison" : "Compare the drafts"}
            </Button>
            <Button
              size="small"
              tone="quiet"
              aria-expanded={naming}
              onClick={() => {
                setNaming(!naming);
              }}
            >
              Rename or remove
            </Button>
          </>
        ) : null}
        <Button
          size="small"
          tone="quiet"
          className="sm:ml-auto"
          aria-expanded={beside}
          onClick={() => {
            onBeside(!beside);
          }}
        >
          {beside ? "Close the options side by side" : "Options side by side"}
        </Button>
      </div>
      {naming && all.length > 1 ? (
        <div className="flex flex-wrap items-end gap-3">
          <TextInput
            label="Name of this draft"
            width="name"
            maxLength={60}
            value={choices.name}
            onChange={(event) => {
              const name = event.target.value;
              drafts.change((before) => ({ ...before, name }));
            }}
          />
          <Button
            tone="danger"
            onClick={() => {
              setNaming(false);
              drafts.remove(at);
            }}
          >
            {`Remove “${choices.name}”`}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
