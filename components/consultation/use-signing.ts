"use client";

import { useRouter } from "next/navigation";
import { useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { RecordedFacts } from "#lib/clinical/visit/recorded-visit.ts";
import type { VisitOutcome } from "#lib/clinical/visit/visit-outcome.ts";
import type { Refusal, Result } from "#lib/result/result.ts";
import type { SuggestionState } from "#lib/schemas/suggestions.ts";
import type { FormAct } from "../patient/use-kept-form.ts";
import type { LiveAnswer } from "./use-live-answer.ts";
import { useOnceSaved } from "./use-once-saved.ts";
import type { SavingDraft } from "./use-draft-saving.ts";

/** What the server said instead of what the page showed. */
export type Differing = {
  readonly digest: string;
  readonly outcome: VisitOutcome;
  readonly shown: VisitOutcome | null;
};

const UNREACHED: Refusal = {
  code: "unavailable",
  message: "The server did not answer, so nothing is known to be signed. Press Sign consultation again.",
};

const NOT_SAVED: Refusal = {
  code: "unavailable",
  message:
    "Not signed: saving did not come to an end, or the text was changed meanwhile. Once it says Saved, press Sign consultation again.",
};

type Details = { readonly kind: "differs"; readonly digest: string; readonly outcome: VisitOutcome };

const differsIn = (details: unknown): details is Details =>
  typeof details === "object" && details !== null && "kind" in details && details.kind === "differs";

/**
 * Signing, from the press to the frozen record: waits until everything is saved, sends what the rules said on the
 * screen as a digest and whether suggestions stood there, and keeps the server's other answer until it is confirmed.
 *
 * @param draft the draft on the screen @param answer what the rules say to it
 * @param isCurrent whether they say it to the draft as it is drawn
 * @param onSigned called once it is signed @param onIncomplete called where the rules or the server find something missing
 */
export function useSigning({
  draft,
  answer,
  isCurrent,
  facts,
  suggestions,
  sign,
  consultationId,
  onSigned,
  onIncomplete,
}: {
  readonly draft: SavingDraft;
  readonly answer: LiveAnswer;
  readonly isCurrent: boolean;
  readonly facts: RecordedFacts;
  readonly suggestions: SuggestionState;
  readonly sign: FormAct<{ readonly id: string; readonly patientId: string }>;
  readonly consultationId: string;
  readonly onSigned: () => void;
  readonly onIncomplete: () => void;
}) {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [differing, setDiffering] = useState<Differing | null>(null);
  const confirmed = useRef<string | undefined>(undefined);

  // The button that was pressed is gone with the draft: the focus goes to the head of the frozen record.
  const isSigned = useRef(false);
  useEffect(
    () => () => {
      if (!isSigned.current) return;
      const heading = document.querySelector("h1");
      heading?.setAttribute("tabindex", "-1");
      heading?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    },
    [],
  );

  const evaluation = answer.state === "ready" ? answer.evaluation : null;
  const incomplete = answer.state === "ready" && answer.gaps.length > 0;
  const send = useCallback(
    async (version: number) => {
      if (incomplete) {
        onIncomplete();
        return;
      }
      const outcome = await (async (): Promise<Result<unknown> | Differing> => {
        const { digestOf, outcomeOf } = await import("#lib/clinical/visit/visit-outcome.ts");
        const shown = evaluation === null ? null : outcomeOf(evaluation, facts);
        const said = shown === null ? null : digestOf(shown);
        const named = { consultationId, version, shown: said, suggestions };
        const again = confirmed.current === undefined ? {} : { confirmed: confirmed.current };
        const signed = await sign(null, { ...named, ...again });
        return !signed.ok && differsIn(signed.error.details)
          ? { digest: signed.error.details.digest, outcome: signed.error.details.outcome, shown }
          : signed;
      })().catch((): Result<never> => ({ ok: false, error: UNREACHED }));
      if ("digest" in outcome) {
        setDiffering(outcome);
      } else if (outcome.ok) {
        isSigned.current = true;
        onSigned();
        router.refresh();
      } else {
        setRefusal(outcome.error);
        if (outcome.error.code === "invalid") onIncomplete();
      }
    },
    [incomplete, evaluation, facts, suggestions, sign, consultationId, onSigned, onIncomplete, router],
  );
  // The rules answer a moment after the draft has changed; what is sent belongs to the draft that is signed.
  const answered = useDeferredValue(draft.saving.draft) === draft.saving.draft && isCurrent;
  const { pending, stopped, run } = useOnceSaved(draft, send, answered);

  return {
    refusal: stopped ? NOT_SAVED : refusal,
    differing,
    pending,
    press: () => {
      setRefusal(null);
      confirmed.current = undefined;
      // What an older draft lacked says nothing about this one: then the rules are waited for.
      if (answered && incomplete) onIncomplete();
      else run();
    },
    confirm: () => {
      confirmed.current = differing?.digest;
      setDiffering(null);
      run();
    },
    lookAgain: () => {
      setDiffering(null);
      router.refresh();
    },
  };
}
