"use client";

import { useState, type ComponentProps, type ComponentType } from "react";
import type { SignInForm } from "../account/sign-in-form.tsx";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

type Form = ComponentType<ComponentProps<typeof SignInForm>>;

/**
 * Signs in over the page, which stays as it is. The form is fetched when it is asked for; where it cannot be, the
 * sign-in page opens in a tab of its own.
 * @param props.onSignedIn Goes on with what waited.
 */
export function SignInHere({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [form, setForm] = useState<{ readonly Form: Form } | null>(null);
  return (
    <>
      <Button
        onClick={() => {
          import("../account/sign-in-form.tsx").then(
            (module) => {
              setForm({ Form: module.SignInForm });
            },
            () => {
              window.open("/sign-in", "_blank", "noopener");
            },
          );
        }}
      >
        Sign in
      </Button>
      <Dialog
        title="Sign in to go on"
        open={form !== null}
        onClose={() => {
          setForm(null);
        }}
      >
        {form === null ? null : (
          <form.Form
            to="/"
            accounts={[]}
            accountPassword=""
            onSignedIn={() => {
              setForm(null);
              onSignedIn();
            }}
          />
        )}
      </Dialog>
    </>
  );
}
