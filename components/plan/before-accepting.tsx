"use client";

import type { PlanRefusal } from "#lib/clinical/accepted-plan/refusals.ts";
import { Checkbox } from "../form/checkbox.tsx";
import { FormErrors } from "../form/form-errors.tsx";
import { TextArea } from "../form/text-area.tsx";
import { signOffAddress } from "../guide/guide-address.ts";
import { Button } from "../ui/button.tsx";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { DraftPlanActs, DraftPlanView } from "./draft-plan-props.ts";
import { OpenQuestions } from "./open-questions.tsx";
import type { ChangeChoices } from "./options-panel.tsx";
import type { PlanChoices } from "./plan-choices.ts";

/** Why accepting was refused: the sentence, and each point of it. */
export type AcceptRefusal = { readonly message: string; readonly points: readonly string[] };

/** A refusal in words, with the treatment's name. */
export function refusalWords(refusal: PlanRefusal, names: Readonly<Record<string, string>>): string {
  const name = refusal.treatment === null ? "" : (names[refusal.treatment] ?? refusal.treatment);
  switch (refusal.code) {
    case "blocked":
      return `${name} is blocked and cannot be part of this plan.`;
    case "not-offered":
      return `${name} is no longer on offer for these marks.`;
    case "needs-override":
      return `${name} needs a reason, written by the dermatologist.`;
    case "open-questions":
      return `${name}: questions are open whose answer could forbid it.`;
    case "sessions-out-of-range":
      return `${name}: the number of sessions lies outside its range.`;
    case "not-signed-off":
      return `${name} is not signed off as it stands, and this clinic uses only what is. A dermatologist signs it off in the guide, or the plan goes without it.`;
    case "unrecognised":
      return refusal.text;
  }
}

/**
 * What stands between the choices and an accepted plan, each point with the way to settle it, and the button that
 * accepts.
 */
export function BeforeAccepting({
  plan,
  choices,
  refusals,
  refused,
  pending,
  acts,
  change,
  onAccept,
}: {
  readonly plan: DraftPlanView;
  readonly choices: PlanChoices;
  readonly refusals: readonly PlanRefusal[];
  readonly refused: AcceptRefusal | null;
  readonly pending: boolean;
  readonly acts: DraftPlanActs;
  readonly change: ChangeChoices;
  readonly onAccept: () => void;
}) {
  const open = [...new Set(refusals.flatMap(({ stillToAsk }) => stillToAsk))].flatMap((path) => {
    const question = plan.questions[path];
    return question === undefined ? [] : [{ path, ...question }];
  });
  const others = refusals.filter(({ code }) => code !== "open-questions" && code !== "unrecognised");
  return (
    <Panel title="Before accepting" id="before-accepting">
      <div className="space-y-4">
        {refused === null ? null : (
          <FormErrors
            message={refused.message}
            fields={Object.fromEntries(refused.points.map((point) => [point, point]))}
          />
        )}
        {plan.unrecognised.length === 0 ? null : (
          <div role="group" aria-label="Names that were not recognised">
            <p className="font-medium">Names that the catalogue does not know</p>
            <p className="mb-1 text-sm text-muted">
              No safety rule has looked at them. Look each up, or correct it on the chart.
            </p>
            {plan.unrecognised.map((name) => (
              <Checkbox
                key={name}
                label={`“${name}” checked by me`}
                checked={choices.checkedByMe.includes(name)}
                onChange={(event) => {
                  const checked = event.target.checked;
                  change((before) => ({
                    ...before,
                    checkedByMe: checked
                      ? [...before.checkedByMe, name]
                      : before.checkedByMe.filter((other) => other !== name),
                  }));
                }}
              />
            ))}
          </div>
        )}
        {open.length === 0 ? null : (
          <div>
            <p className="mb-1 font-medium">Still to ask: the answers could forbid what is chosen</p>
            <OpenQuestions plan={plan} questions={open} acts={acts} />
          </div>
        )}
        {others.length === 0 ? null : (
          <ul className="list-disc pl-4">
            {others.map((refusal) => (
              <li key={`${refusal.code} ${refusal.treatment ?? ""}`}>
                {refusalWords(refusal, plan.names)}
                {refusal.code === "not-signed-off" && refusal.treatment !== null ? (
                  <>
                    {" "}
                    <TextLink href={signOffAddress(refusal.treatment)}>
                      Open {plan.names[refusal.treatment] ?? refusal.treatment} in the guide
                    </TextLink>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        <TextArea
          label="Note"
          optional
          rows={2}
          maxLength={4000}
          value={choices.note}
          onChange={(event) => {
            const note = event.target.value;
            change((before) => ({ ...before, note }));
          }}
        />
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-muted">
            {plan.mayAccept
              ? "Accepting signs the plan in your name and books its visits. It cannot be changed afterwards."
              : "Your choices are saved. A dermatologist accepts the plan."}
          </p>
          {plan.mayAccept ? (
            <Button
              data-act=""
              data-keys="d a"
              tone="primary"
              size="large"
              pending={pending}
              onClick={onAccept}
            >
              Accept plan
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
