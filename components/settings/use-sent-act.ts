import { useState, useTransition } from "react";
import type { Refusal } from "#lib/result/result.ts";
import type { FormAct } from "../patient/use-kept-form.ts";

/**
 * An act that is sent what stands on the screen as it is, for forms whose rows come and go. Everything entered stays
 * after a refusal.
 *
 * @param act the server's action @param onDone called with what was accepted
 * @returns how to send, the last refusal, and whether an answer is awaited
 */
export function useSentAct<Value>(act: FormAct<Value>, onDone: (value: Value) => void) {
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const [pending, startTransition] = useTransition();
  function send(input: object) {
    if (pending) return;
    startTransition(async () => {
      const answer = await act(null, input);
      setRefusal(answer.ok ? undefined : answer.error);
      if (answer.ok) onDone(answer.value);
    });
  }
  return { send, refusal, pending };
}
