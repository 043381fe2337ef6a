"use client";

import { useState, useTransition } from "react";
import { formatCount } from "#lib/format/quantity.ts";
import type { Result } from "#lib/result/result.ts";
import { Select } from "../form/select.tsx";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";

/** A protocol that a plan can begin from. */
export type OfferedProtocol = {
  readonly versionId: string;
  readonly name: string;
  readonly treatments: readonly string[];
  readonly taken: number;
};

/** Begins a plan from a protocol, or takes it off. */
export type StartFromProtocolAct = (
  previous: null,
  input: unknown,
) => Promise<Result<{ readonly taken: number }>>;

/**
 * Chooses the protocol that the plan begins from. What was chosen before is replaced, so the page is read anew.
 * @param props.inUse The version that the plan began from; null for none.
 */
export function ProtocolStart({
  planId,
  offered,
  inUse,
  act,
}: {
  readonly planId: string;
  readonly offered: readonly OfferedProtocol[];
  readonly inUse: string | null;
  readonly act: StartFromProtocolAct;
}) {
  const [chosen, setChosen] = useState(inUse ?? offered[0]?.versionId ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const protocol = offered.find(({ versionId }) => versionId === chosen);
  function send(protocolVersionId: string | null) {
    if (pending) return;
    startTransition(async () => {
      const answer = await act(null, { planId, protocolVersionId });
      // The builder holds choices of its own: it begins anew with those of the protocol.
      if (answer.ok) window.location.reload();
      else setRefusal(answer.error.message);
    });
  }
  return (
    <div className="grid gap-2">
      {refusal === null ? null : <Alert level="stop" title={refusal} announce />}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        {offered.length === 0 ? null : (
          <>
            <Select
              label="Start from a protocol"
              options={offered.map(({ versionId, name }) => ({ value: versionId, label: name }))}
              value={chosen}
              onChange={(event) => {
                setChosen(event.target.value);
              }}
            />
            <Button
              pending={pending}
              onClick={() => {
                send(chosen);
              }}
            >
              Start from it
            </Button>
          </>
        )}
        {inUse === null ? null : (
          <Button
            tone="quiet"
            pending={pending}
            onClick={() => {
              send(null);
            }}
          >
            Plan without a protocol
          </Button>
        )}
      </div>
      {protocol === undefined ? null : (
        <p className="text-sm text-muted">
          {protocol.treatments.join(", ")}. This patient is offered {String(protocol.taken)} of{" "}
          {formatCount(protocol.treatments.length, "treatment")}; they replace what is chosen now.
        </p>
      )}
    </div>
  );
}
