import { useState, type SyntheticEvent } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { requestAccount } from "./account-request.ts";

/** What acts on the own account answer; each fills what it has. */
export type AccountAnswer = {
  /** Recovery codes, told once. */
  readonly codes?: readonly string[];
  /** What is owed before a session opens anything. */
  readonly owed?: "code" | "set-up" | null;
} | null;

/**
 * A form about the own account: sent by script, because what is typed are secrets and belongs in no address. After a
 * refusal everything stays but the secrets.
 *
 * @param act the address below `/api/account` @param extra sent beside the fields
 * @param onDone called with what the server answered
 */
export function useAccountForm(
  act: string,
  onDone: (answer: AccountAnswer) => void,
  extra: Readonly<Record<string, unknown>> = {},
) {
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  async function onSubmit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (pending) return;
    setPending(true);
    const typed = Object.fromEntries(new FormData(form));
    const outcome = await requestAccount<AccountAnswer>(act, { ...extra, ...typed });
    setPending(false);
    setRefusal(outcome.ok ? undefined : outcome.error);
    if (outcome.ok) {
      form.reset();
      onDone(outcome.value);
      return;
    }
    for (const secret of form.querySelectorAll<HTMLInputElement>("input[type=password]")) secret.value = "";
  }

  return {
    form: {
      method: "post" as const,
      noValidate: true,
      onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void onSubmit(event),
    },
    refusal,
    pending,
  };
}
