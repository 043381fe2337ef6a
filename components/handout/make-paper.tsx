"use client";

import { useState, useTransition } from "react";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";

/**
 * The button that opens a paper of a plan and goes to it.
 * @param props.label What it says. @param props.name The paper, so that buttons are told apart when they are listed.
 */
export function MakePaper({
  name,
  label,
  input,
  make,
}: {
  readonly name: string;
  readonly label: string;
  readonly input: object;
  readonly make: (previous: null, input: unknown) => Promise<Result<unknown>>;
}) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  return (
    <div className="space-y-1">
      <Button
        data-act={`${label}: ${name}`}
        aria-label={`${label}: ${name}`}
        pending={pending}
        onClick={() => {
          startTransition(async () => {
            const answer = await make(null, input);
            if (!answer.ok) setRefusal(answer.error.message);
          });
        }}
      >
        {label}
      </Button>
      {refusal === null ? null : (
        <p role="alert" className="max-w-xs text-sm font-semibold">
          {refusal}
        </p>
      )}
    </div>
  );
}
