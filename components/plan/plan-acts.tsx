"use client";

import { useState, useTransition } from "react";
import type { IsoDate } from "#lib/format/iso-date.ts";
import type { Result } from "#lib/result/result.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { LinkButton } from "../ui/link-button.tsx";
import { PlanMoveDialog, type ChangeState, type PlanMove } from "./plan-move-dialog.tsx";
import { PLAN_MOVES, type PlanStateName } from "./plan-words.ts";

/**
 * What can be done with an accepted plan: compose its handout, and move it to another state.
 * @param props.composeHandout The action that opens a handout and goes to it; left out for who may not.
 */
export function PlanActs({
  planId,
  version,
  state,
  patient,
  mayMove,
  planned,
  amendment,
  changeState,
  composeHandout,
}: {
  readonly planId: string;
  readonly version: number;
  readonly state: PlanStateName;
  readonly patient: string;
  readonly mayMove: boolean;
  /** Days of the visits that have not taken place. */
  readonly planned: readonly IsoDate[];
  /** The way to amend the plan, and whether an amendment is being composed; null for who may not. */
  readonly amendment: {
    readonly going: boolean;
    readonly href: string;
    readonly begin: (previous: null, input: unknown) => Promise<Result<unknown>>;
  } | null;
  readonly changeState: ChangeState;
  readonly composeHandout?: ((previous: null, input: unknown) => Promise<Result<unknown>>) | undefined;
}) {
  const [move, setMove] = useState<PlanMove | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  return (
    <>
      {refusal === null ? null : (
        <p role="alert" className="text-sm font-semibold">
          {refusal}
        </p>
      )}
      {mayMove
        ? PLAN_MOVES[state].map(({ to, label }) => (
            <Button
              key={to}
              tone={to === "active" ? "secondary" : "quiet"}
              onClick={() => {
                setMove({ planId, version, to, patient, planned });
              }}
            >
              {label}
            </Button>
          ))
        : null}
      {amendment?.going === true ? (
        <LinkButton href={amendment.href}>Go on with the amendment</LinkButton>
      ) : null}
      {amendment?.going === false ? (
        <Button
          data-act=""
          data-keys="a"
          pending={pending}
          onClick={() => {
            startTransition(async () => {
              const answer = await amendment.begin(null, { planId, version });
              if (!answer.ok) setRefusal(answer.error.message);
            });
          }}
        >
          Amend
        </Button>
      ) : null}
      {composeHandout === undefined ? null : (
        <Button
          data-act=""
          data-keys="h"
          tone="primary"
          icon={<Icon name="print" />}
          pending={pending}
          onClick={() => {
            startTransition(async () => {
              const answer = await composeHandout(null, { planId });
              if (!answer.ok) setRefusal(answer.error.message);
            });
          }}
        >
          Compose handout
        </Button>
      )}
      <PlanMoveDialog
        move={move}
        changeState={changeState}
        onDone={() => {
          setMove(null);
        }}
      />
    </>
  );
}
