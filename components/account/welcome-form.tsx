"use client";

import { useId, useState } from "react";
import { FormErrors } from "../form/form-errors.tsx";
import { Select } from "../form/select.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { NewPasswordInput } from "./new-password-input.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { useAccountForm } from "./use-account-form.ts";

/** What a link is for. */
export type OpenedLink = {
  readonly purpose: "first-run" | "invitation" | "new-password" | "new-factor";
  readonly clinicName: string | null;
  readonly email: string | null;
  readonly displayName: string | null;
};

type Owed = { readonly owed: "code" | "set-up" | null };

const ACTS = {
  "first-run": { act: "link/found", submit: "Found the clinic" },
  invitation: { act: "link/invitation", submit: "Go on" },
  "new-password": { act: "link/new-password", submit: "Set the password" },
  "new-factor": { act: "link/new-factor", submit: "Go on" },
} as const;

function lead({ purpose, clinicName }: OpenedLink): string {
  switch (purpose) {
    case "first-run":
      return "This installation has no clinic yet. You found it, and are its first administrator.";
    case "invitation":
      return `${clinicName ?? "A clinic"} invites you. Choose a password that nobody else knows; a second factor comes next.`;
    case "new-password":
      return "Choose a new password. Your second factor stays as it is and is asked for next.";
    case "new-factor":
      return "Your lost second factor is taken away once you give your password. You set up a new one next.";
  }
}

/**
 * What a link asks of its holder.
 * @param props.onDone The link was used; the answer says what is owed before the session opens anything.
 */
export function WelcomeForm({
  link,
  opened,
  zones,
  onDone,
}: {
  readonly link: string;
  readonly opened: OpenedLink;
  readonly zones: readonly string[];
  readonly onDone: (answer: Owed) => void;
}) {
  const { act, submit } = ACTS[opened.purpose];
  const { form, refusal, pending } = useAccountForm(
    act,
    (answer) => {
      onDone({ owed: answer?.owed ?? null });
    },
    { link },
  );
  const id = useId();
  const at = (name: string) => `${id}-${name}`;
  const errors = refusal?.fields ?? {};
  const founds = opened.purpose === "first-run";
  const names = founds || opened.purpose === "invitation";
  const targets = Object.fromEntries(
    Object.entries({
      clinicName: "Clinic",
      zone: "Time zone",
      displayName: "Your name",
      email: "Email",
      newPassword: "Password",
      password: "Password",
    }).map(([name, label]) => [name, { id: at(name), label }]),
  );
  return (
    <form {...form} className="grid gap-4">
      <p>{lead(opened)}</p>
      <FormErrors message={refusal?.message} fields={refusal?.fields} targets={targets} />
      {founds ? (
        <>
          <TextInput
            id={at("clinicName")}
            name="clinicName"
            label="Clinic"
            maxLength={120}
            required
            error={errors["clinicName"]}
          />
          <Select
            id={at("zone")}
            name="zone"
            label="Time zone"
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
            defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}
            error={errors["zone"]}
          />
        </>
      ) : null}
      {names ? (
        <TextInput
          id={at("displayName")}
          name="displayName"
          label="Your name"
          autoComplete="name"
          defaultValue={opened.displayName ?? ""}
          maxLength={100}
          required
          error={errors["displayName"]}
        />
      ) : null}
      {founds ? (
        <TextInput
          id={at("email")}
          name="email"
          type="email"
          label="Email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={254}
          required
          error={errors["email"]}
        />
      ) : (
        <p>
          You sign in as <strong>{opened.email}</strong>.
        </p>
      )}
      {opened.purpose === "new-factor" ? (
        <TextInput
          id={at("password")}
          name="password"
          type="password"
          label="Password"
          autoComplete="current-password"
          maxLength={256}
          required
          error={errors["password"]}
        />
      ) : (
        <NewPasswordInput id={at("newPassword")} error={errors["newPassword"]} />
      )}
      <div>
        <Button type="submit" tone="primary" size="large" pending={pending}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

/** For an invitation of somebody who works in another clinic already: they join by the account they have. */
export function JoinForm({ link, opened }: { readonly link: string; readonly opened: OpenedLink }) {
  const [signedIn, setSignedIn] = useState(false);
  const { form, refusal, pending } = useAccountForm(
    "link/join",
    () => {
      window.location.replace("/account");
    },
    { link },
  );
  const clinic = opened.clinicName ?? "A clinic";
  if (!signedIn) {
    return (
      <>
        <p className="mb-4">
          {clinic} invites you. Sign in as <strong>{opened.email}</strong> to join it by the account you have.
        </p>
        <SignInForm
          to="/account"
          accounts={[]}
          accountPassword=""
          onSignedIn={() => {
            setSignedIn(true);
          }}
        />
      </>
    );
  }
  return (
    <form {...form} className="grid gap-4">
      <p>{clinic} becomes one of your clinics. You change between them on the page of your account.</p>
      <FormErrors message={refusal?.message} />
      <div>
        <Button type="submit" tone="primary" size="large" pending={pending}>
          Join {clinic}
        </Button>
      </div>
    </form>
  );
}
