"use client";

import { useId } from "react";
import { isRefusalOf } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { useAccountForm } from "./use-account-form.ts";

/** What is typed to show that it is the same person. */
export type AskedFor = "code" | "password";

/**
 * Asks for the code of the authenticator app, or a recovery code; of whoever has none, for the password.
 * @param props.onGiven The code was right. @param props.submitLabel The words of its button.
 */
export function CodeForm({
  asks,
  submitLabel,
  onGiven,
}: {
  readonly asks: AskedFor;
  readonly submitLabel: string;
  readonly onGiven: () => void;
}) {
  const { form, refusal, pending } = useAccountForm("code", onGiven);
  const id = useId();
  const label = asks === "code" ? "Code" : "Password";
  return (
    <form {...form} className="grid gap-4">
      <FormErrors message={refusal?.message} fields={refusal?.fields} targets={{ code: { id, label } }} />
      {asks === "code" ? (
        <TextInput
          id={id}
          name="code"
          label={label}
          hint="Six digits from your authenticator app, or one of your recovery codes."
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          maxLength={32}
          width="name"
          required
          error={refusal?.fields?.["code"]}
        />
      ) : (
        <TextInput
          id={id}
          name="code"
          type="password"
          label={label}
          autoComplete="current-password"
          autoFocus
          maxLength={256}
          width="name"
          required
          error={refusal?.fields?.["code"]}
        />
      )}
      {isRefusalOf(refusal, "signed-out") ? (
        <p>
          <a className="underline" href="/sign-in">
            Sign in again
          </a>
        </p>
      ) : null}
      <div>
        <Button type="submit" tone="primary" pending={pending}>
          {submitLabel}
        </Button>
      </div>
      {asks === "code" ? (
        <p className="text-sm text-muted">
          Neither phone nor recovery codes at hand? An administrator of your clinic can make you a way back.
        </p>
      ) : null}
    </form>
  );
}
