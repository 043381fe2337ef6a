"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { Button } from "../ui/button.tsx";
import { useToast } from "../ui/toast.tsx";
import { requestAccount } from "./account-request.ts";

/**
 * A button that does one thing with the own account.
 * @param props.act The address below `/api/account`. @param props.told Said once it is done.
 * @param props.leadsTo A path to load afresh instead of this page.
 */
export function AccountActButton({
  act,
  fields,
  told,
  leadsTo,
  children,
}: {
  readonly act: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly told: string;
  readonly leadsTo?: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);

  async function run() {
    setPending(true);
    const outcome = await requestAccount(act, fields);
    if (outcome.ok && leadsTo !== undefined) {
      window.location.assign(leadsTo);
      return;
    }
    setPending(false);
    toast(outcome.ok ? told : outcome.error.message);
    router.refresh();
  }

  return (
    <Button size="small" pending={pending} onClick={() => void run()}>
      {children}
    </Button>
  );
}
