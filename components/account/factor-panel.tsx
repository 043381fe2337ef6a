"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import type { Refusal } from "#lib/result/result.ts";
import { FormErrors } from "../form/form-errors.tsx";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { requestAccount } from "./account-request.ts";
import { ConfirmItIsYou, wantsConfirmation } from "./confirm-it-is-you.tsx";
import { RecoveryCodes } from "./recovery-codes.tsx";
import { SetUpFactor } from "./set-up-factor.tsx";

type Act = "set-up" | "codes" | "remove";

/**
 * The second factor: whether there is one, new recovery codes, another phone.
 * @param props.codesLeft Recovery codes that were not used. @param props.mayGoWithout Whether it can be taken away.
 */
export function FactorPanel({
  hasFactor,
  codesLeft,
  mayGoWithout,
}: {
  readonly hasFactor: boolean;
  readonly codesLeft: number;
  readonly mayGoWithout: boolean;
}) {
  const router = useRouter();
  const toast = useToast();
  const [doing, setDoing] = useState<Act>();
  const [confirming, setConfirming] = useState(false);
  const [codes, setCodes] = useState<readonly string[]>();
  const [fault, setFault] = useState<Refusal>();

  const takeRefusal = useCallback((refusal: Refusal) => {
    setConfirming(wantsConfirmation(refusal));
    setFault(wantsConfirmation(refusal) ? undefined : refusal);
  }, []);

  function finish(told: string) {
    setDoing(undefined);
    setCodes(undefined);
    toast(told);
    router.refresh();
  }

  async function start(act: Act) {
    setDoing(act);
    setConfirming(false);
    setFault(undefined);
    if (act === "set-up") return;
    const outcome = await requestAccount<{ readonly codes: readonly string[] } | null>(
      act === "codes" ? "recovery-codes" : "factor/remove",
    );
    if (!outcome.ok) takeRefusal(outcome.error);
    else if (outcome.value === null) finish("Your second factor was taken away.");
    else setCodes(outcome.value.codes);
  }

  if (codes !== undefined) {
    return (
      <RecoveryCodes
        codes={codes}
        onDone={() => {
          finish("The recovery codes before these no longer work.");
        }}
      />
    );
  }
  if (confirming && doing !== undefined) {
    return <ConfirmItIsYou asks={hasFactor ? "code" : "password"} onConfirmed={() => void start(doing)} />;
  }
  if (doing === "set-up" && fault === undefined) {
    return (
      <SetUpFactor
        onRefused={takeRefusal}
        onDone={() => {
          finish("Your second factor is on. Other devices were signed out.");
        }}
      />
    );
  }
  return (
    <div className="space-y-3">
      <p>
        {hasFactor
          ? `On: signing in asks for a code. ${String(codesLeft)} of 10 recovery codes are left.`
          : "Off: whoever knows your password gets in. With an authenticator app on your phone, the password alone opens nothing."}
      </p>
      <FormErrors message={fault?.message} />
      <div className="flex flex-wrap gap-2">
        <Button tone={hasFactor ? "secondary" : "primary"} onClick={() => void start("set-up")}>
          {hasFactor ? "Set up another phone" : "Set up"}
        </Button>
        {hasFactor ? <Button onClick={() => void start("codes")}>New recovery codes</Button> : null}
        {hasFactor && mayGoWithout ? <Button onClick={() => void start("remove")}>Turn off</Button> : null}
      </div>
    </div>
  );
}
