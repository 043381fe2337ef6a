"use client";

import { useRef, useState, type SyntheticEvent } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { requestAuth } from "./auth-request.ts";
import { CodeForm } from "./code-form.tsx";
import { useHydrated } from "./use-hydrated.ts";

/** An account that a demonstration offers to fill in. */
export type OfferedAccount = { readonly email: string; readonly what: string };

const TARGETS = {
  email: { id: "sign-in-email", label: "Email" },
  password: { id: "sign-in-password", label: "Password" },
};

/**
 * Email, password and the way in. The e-mail address stays after a refusal; the password is typed again.
 * @param props.to The path to go to afterwards. @param props.accounts Accounts to fill in with one press, none outside
 * a demonstration. @param props.accountPassword Their password. @param props.onSignedIn Takes the place of going
 * to `to`, where the page stays.
 */
export function SignInForm({
  to,
  accounts,
  accountPassword,
  onSignedIn,
}: {
  readonly to: string;
  readonly accounts: readonly OfferedAccount[];
  readonly accountPassword: string;
  readonly onSignedIn?: (() => void) | undefined;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [pending, setPending] = useState(false);
  const [shown, setShown] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [owes, setOwes] = useState<string>();
  const ready = useHydrated();

  const box = (name: "email" | "password") => {
    const control = form.current?.elements.namedItem(name);
    return control instanceof HTMLInputElement ? control : undefined;
  };

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (pending) return;
    setPending(true);
    const fields = { email: box("email")?.value ?? "", password: box("password")?.value ?? "" };
    const outcome = await requestAuth("callback/credentials", { ...fields, callbackUrl: to });
    if (outcome.ok && outcome.value.owed === "code") {
      setOwes(outcome.value.to);
      return;
    }
    if (outcome.ok && outcome.value.owed === "set-up") {
      const next = `/sign-in/second-factor?from=${encodeURIComponent(outcome.value.to)}`;
      window.location.assign(new URL(next, window.location.href));
      return;
    }
    if (outcome.ok) {
      goOn(outcome.value.to);
      return;
    }
    setPending(false);
    setRefusal(outcome.error);
    const password = box("password");
    if (password) password.value = "";
  }

  function goOn(path: string) {
    if (onSignedIn !== undefined) onSignedIn();
    // A full load, so that nothing rendered for nobody stays.
    else window.location.assign(path);
  }

  function fill(email: string) {
    const [emailBox, passwordBox] = [box("email"), box("password")];
    if (emailBox) emailBox.value = email;
    if (passwordBox) passwordBox.value = accountPassword;
    setRefusal(undefined);
  }

  if (owes !== undefined) {
    return (
      <CodeForm
        asks="code"
        submitLabel="Go on"
        onGiven={() => {
          goOn(owes);
        }}
      />
    );
  }
  return (
    <>
      <form ref={form} method="post" noValidate onSubmit={submit} className="grid gap-4">
        <FormErrors message={refusal?.message} fields={refusal?.fields} targets={TARGETS} />
        <TextInput
          id={TARGETS.email.id}
          name="email"
          type="email"
          label="Email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          error={refusal?.fields?.["email"]}
        />
        <div>
          <TextInput
            id={TARGETS.password.id}
            name="password"
            type={shown ? "text" : "password"}
            label="Password"
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={256}
            required
            error={refusal?.fields?.["password"]}
          />
          <Button
            tone="quiet"
            size="small"
            className="mt-1 -ml-2"
            aria-controls={TARGETS.password.id}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? "Hide password" : "Show password"}
          </Button>
        </div>
        <Button type="submit" tone="primary" size="large" pending={pending} disabled={!ready}>
          Sign in
        </Button>
      </form>
      {accounts.length > 0 ? (
        <Accounts accounts={accounts} password={accountPassword} onChoose={fill} />
      ) : null}
    </>
  );
}

function Accounts({
  accounts,
  password,
  onChoose,
}: {
  readonly accounts: readonly OfferedAccount[];
  readonly password: string;
  readonly onChoose: (email: string) => void;
}) {
  return (
    <section aria-labelledby="demonstration-accounts" className="mt-10 border-t border-line pt-3">
      <h2 id="demonstration-accounts" className="font-semibold">
        Demonstration accounts
      </h2>
      <p className="mb-2 text-sm text-muted">
        Press one to fill it in. The password of each is <code className="font-mono">{password}</code>.
      </p>
      <ul>
        {accounts.map(({ email, what }) => (
          <li key={email}>
            <button
              type="button"
              className="flex min-h-9 w-full flex-wrap items-baseline justify-between gap-x-4 rounded-sm px-2 py-1.5 text-left hover:bg-hover pointer-coarse:min-h-11"
              onClick={() => {
                onChoose(email);
              }}
            >
              <span className="font-medium">{what}</span>
              <span className="text-sm text-muted">{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
