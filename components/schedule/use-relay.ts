import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { Refusal, Result } from "#lib/result/result.ts";
import { relayIn, type ShownRelay } from "./course-acts.ts";

const UNREACHED: Refusal = {
  code: "unavailable",
  message: "The server could not be reached. Nothing was changed; try again.",
};

/** The visits that were shown, as they are sent back with the confirmation. */
export const agreedTo = ({ moves }: ShownRelay) => moves.map(({ id, dueOn }) => ({ id, dueOn }));

/**
 * A change to a course that is shown before it is confirmed.
 *
 * @param onDone called once it was made
 */
export function useRelay(onDone: () => void) {
  const router = useRouter();
  const [shown, setShown] = useState<ShownRelay | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [pending, startTransition] = useTransition();

  function send<Value>(act: () => Promise<Result<Value>>, then: (value: Value) => void) {
    startTransition(async () => {
      const answer = await act().catch(() => null);
      startTransition(() => {
        if (answer?.ok === true) {
          setRefusal(null);
          then(answer.value);
          return;
        }
        const error = answer?.error ?? UNREACHED;
        setRefusal(error);
        const relay = relayIn(error.details);
        if (relay !== null) setShown(relay);
      });
    });
  }

  return {
    shown,
    refusal,
    pending,
    forget() {
      setShown(null);
      setRefusal(null);
    },
    preview(act: () => Promise<Result<ShownRelay>>) {
      send(act, setShown);
    },
    confirm(act: () => Promise<Result<unknown>>) {
      send(act, () => {
        router.refresh();
        onDone();
      });
    },
  };
}
