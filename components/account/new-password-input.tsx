"use client";

import { useState } from "react";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";

/** Asks for a new password, which can be shown instead of being typed twice. */
export function NewPasswordInput({
  id,
  error,
  label = "Password",
}: {
  readonly id: string;
  readonly error: string | undefined;
  readonly label?: string;
}) {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextInput
        id={id}
        name="newPassword"
        type={shown ? "text" : "password"}
        label={label}
        hint="12 characters or more. Several words that do not belong together are easy to keep and hard to guess."
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={1024}
        required
        error={error}
      />
      <Button
        tone="quiet"
        size="small"
        className="mt-1 -ml-2"
        aria-controls={id}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {shown ? "Hide password" : "Show password"}
      </Button>
    </div>
  );
}
