"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import type { FormAct } from "../patient/use-kept-form.ts";
import { Button } from "../ui/button.tsx";

/** Saves what a person chose for themselves. */
export type ChooseSuggestions = FormAct<{ readonly before: "shown" | "hidden" }>;

/** Whether suggestions are shown, in words, and the person's own switch; where the clinic hides them there is none. */
export function SuggestionSwitch({
  state,
  act,
}: {
  readonly state: SuggestionState;
  readonly act: ChooseSuggestions;
}) {
  const router = useRouter();
  const [refused, setRefused] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const shown = state === "shown";
  return (
    <div className="mt-3 text-sm text-muted">
      {shown ? null : (
        <p className="mb-1">
          Suggestions are hidden {state === "hidden-by-clinic" ? "by the clinic's policy" : "by you"}. What
          cannot wait and what is unsafe stays here, because it protects the patient. On signing the rules are
          asked all the same, and the record says that their suggestions were hidden.
        </p>
      )}
      {state === "hidden-by-clinic" ? null : (
        <Button
          size="small"
          tone="quiet"
          className="-ml-2"
          pending={pending}
          onClick={() => {
            start(async () => {
              const answer = await act(null, { suggestions: shown ? "hidden" : "shown" });
              setRefused(answer.ok ? null : answer.error.message);
              if (answer.ok) router.refresh();
            });
          }}
        >
          {shown ? "Hide suggestions" : "Show suggestions"}
        </Button>
      )}
      {refused === null ? null : <p role="alert">{refused}</p>}
    </div>
  );
}
