import { startTransition, useActionState, type SyntheticEvent } from "react";
import type { Result } from "#lib/result/result.ts";

/** What a form's action answers: the result, and what was typed, for a form that was sent without JavaScript. */
export type FormAnswer<Value> = Result<Value> & { readonly values?: Readonly<Record<string, string>> };

/** An action as a form calls it. */
export type FormAct<Value> = (
  previous: FormAnswer<Value> | null | undefined,
  submitted: unknown,
) => Promise<FormAnswer<Value>>;

/**
 * A form that keeps everything typed after a refusal. React empties a form once its action has answered, and leaves
 * lists at their first choice; so the fields are sent by hand where JavaScript runs, and echoed where it does not.
 *
 * @param act the server's action @param onDone called with what was accepted
 * @returns attributes for the `<form>`, the last answer, its refusal, and whether an answer is awaited
 */
export function useKeptForm<Value>(act: FormAct<Value>, onDone?: (value: Value) => void) {
  const [answer, send, pending] = useActionState(
    async (previous: FormAnswer<Value> | null, fields: FormData): Promise<FormAnswer<Value>> => {
      const next = await act(previous, fields);
      // What follows belongs to the same wait: a form closes together with what it changed.
      if (next.ok && onDone !== undefined) {
        startTransition(() => {
          onDone(next.value);
        });
      }
      return next;
    },
    null,
  );

  function onSubmit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const fields = new FormData(event.currentTarget);
    startTransition(() => {
      send(fields);
    });
  }

  const refusal = answer !== null && !answer.ok ? answer.error : undefined;
  return { form: { action: send, onSubmit, noValidate: true }, answer, refusal, pending };
}
