"use client";

import { useEffect, useId, useRef, useState } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { requestAccount } from "./account-request.ts";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { useAccountForm } from "./use-account-form.ts";

type Offered = {
  readonly drawn: { readonly size: number; readonly path: string };
  readonly text: string;
  readonly email: string;
  readonly offer: string;
};

/**
 * Sets a second factor up: a picture for the authenticator app's camera, its first code, and the recovery codes.
 * @param props.onDone What follows once the recovery codes are kept. @param props.onRefused Takes a refusal of the
 * offer, where the present factor has to be given first.
 */
export function SetUpFactor({
  onDone,
  onRefused,
}: {
  readonly onDone: () => void;
  readonly onRefused?: (refusal: Refusal) => void;
}) {
  const [offered, setOffered] = useState<Offered>();
  const [codes, setCodes] = useState<readonly string[]>();
  const [fault, setFault] = useState<Refusal>();
  const asked = useRef(false);
  const id = useId();
  const { form, refusal, pending } = useAccountForm(
    "factor/settle",
    (answer) => {
      setCodes(answer?.codes);
    },
    { offer: offered?.offer },
  );

  useEffect(() => {
    // Each offer takes the place of the one before, so a second one would spoil the picture on the screen.
    if (asked.current) return;
    asked.current = true;
    void requestAccount<Offered>("factor/offer").then((outcome) => {
      if (outcome.ok) setOffered(outcome.value);
      else if (onRefused === undefined) setFault(outcome.error);
      else onRefused(outcome.error);
    });
  }, [onRefused]);

  if (codes !== undefined) return <RecoveryCodes codes={codes} onDone={onDone} />;
  if (fault !== undefined) return <FormErrors message={fault.message} />;
  if (offered === undefined) return <p role="status">Making a new key…</p>;
  const { drawn, text, email } = offered;
  return (
    <div className="grid gap-4">
      <ol className="list-decimal space-y-1 pl-5">
        <li>Open an authenticator app on your phone.</li>
        <li>Scan this picture, or type the key.</li>
        <li>Type the six digits that the app shows.</li>
      </ol>
      <div className="flex flex-wrap items-center gap-4">
        <svg
          role="img"
          aria-label={`QR code of the key for ${email}. The same key stands beside it as text.`}
          viewBox={`0 0 ${String(drawn.size)} ${String(drawn.size)}`}
          shapeRendering="crispEdges"
          className="size-44 shrink-0 rounded-md border border-line"
        >
          <rect width={drawn.size} height={drawn.size} fill="#fff" />
          <path d={drawn.path} fill="#000" />
        </svg>
        <div>
          <p className="text-sm text-muted">Key for {email}</p>
          <p className="max-w-52 font-mono break-words select-all">{text}</p>
        </div>
      </div>
      <form {...form} className="grid gap-4">
        <FormErrors
          message={refusal?.message}
          fields={refusal?.fields}
          targets={{ code: { id, label: "Code" } }}
        />
        <TextInput
          id={id}
          name="code"
          label="Code"
          autoComplete="one-time-code"
          inputMode="numeric"
          maxLength={12}
          width="date"
          required
          error={refusal?.fields?.["code"]}
        />
        <div>
          <Button type="submit" tone="primary" pending={pending}>
            Turn on
          </Button>
        </div>
      </form>
    </div>
  );
}
