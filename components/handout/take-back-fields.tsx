"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Result } from "#lib/result/result.ts";
import { REVOKE_REASON_WORDS } from "./revoke-reasons.ts";
import { Select } from "../form/select.tsx";
import { Button } from "../ui/button.tsx";
import { Alert } from "../ui/alert.tsx";
import { Disclosure } from "../ui/disclosure.tsx";

/**
 * Takes back a handout or other paper that should not have been given. Its bytes stay in the archive, the reason in the audit trail.
 * @param props.revoke The server action.
 */
export function TakeBackFields({
  handoutId,
  clinicId,
  version,
  revoke,
}: {
  readonly handoutId: string;
  readonly clinicId: string;
  readonly version: number;
  readonly revoke: (previous: null, submitted: object) => Promise<Result<{ readonly id: string }>>;
}) {
  const router = useRouter();
  const [reason, setReason] = useState("");
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function takeBack() {
    setPending(true);
    const result = await revoke(null, { handoutId, clinicId, version, reason }).catch(() => null);
    setPending(false);
    if (result?.ok === true) router.refresh();
    else
      setError(
        result?.error.fields?.["reason"] ?? result?.error.message ?? "The server did not answer. Try again.",
      );
  }

  return (
    <Disclosure summary="Take this paper back">
      <div className="space-y-3">
        <Select
          label="Reason"
          empty="Choose a reason"
          options={REVOKE_REASON_WORDS}
          value={reason}
          onChange={(event) => {
            setReason(event.currentTarget.value);
            setError(null);
          }}
        />
        {error === null ? null : <Alert level="stop" announce title={error} />}
        <Button pending={pending} onClick={() => void takeBack()}>
          Take back
        </Button>
        <p className="text-sm text-muted">
          Nobody can print it then. What was given stays in the archive; ask the patient for the paper.
        </p>
      </div>
    </Disclosure>
  );
}
