"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { NewPasswordInput } from "./new-password-input.tsx";
import { useAccountForm } from "./use-account-form.ts";

/** Changes the own password. */
export function PasswordForm() {
  const router = useRouter();
  const toast = useToast();
  const id = useId();
  const { form, refusal, pending } = useAccountForm("password", () => {
    toast("Your password was changed. Other devices were signed out, and calendar addresses ended.");
    router.refresh();
  });
  const errors = refusal?.fields ?? {};
  return (
    <form {...form} className="max-w-sm space-y-4">
      <FormErrors
        message={refusal?.message}
        fields={refusal?.fields}
        targets={{
          password: { id: `${id}-present`, label: "Present password" },
          newPassword: { id: `${id}-new`, label: "New password" },
        }}
      />
      <TextInput
        id={`${id}-present`}
        name="password"
        type="password"
        label="Present password"
        autoComplete="current-password"
        maxLength={256}
        required
        error={errors["password"]}
      />
      <NewPasswordInput id={`${id}-new`} label="New password" error={errors["newPassword"]} />
      <Button type="submit" pending={pending}>
        Change password
      </Button>
    </form>
  );
}
