"use client";

import type { PlanDifference } from "#lib/clinical/accepted-plan/plan-difference.ts";
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
import { PlanDifferenceList } from "./plan-difference-list.tsx";

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
    case "sessions-done":
      return name === "" ? refusal.text : `${name}${refusal.text.slice(refusal.text.indexOf(":"))}`;
    case "never-together":
    case "own-step":
    case "unrecognised":
      return refusal.text;
  }
}

/** An amendment before it is accepted: what changes, and why. */
export type Amendment = {
  readonly difference: PlanDifference;
  readonly names: Readonly<Record<string, string>>;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
};

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
  amendment,
  onAccept,
}: {
  readonly plan: DraftPlanView;
  readonly choices: PlanChoices;
  readonly refusals: readonly PlanRefusal[];
  readonly refused: AcceptRefusal | null;
  readonly pending: boolean;
  readonly acts: DraftPlanActs;
  readonly change: ChangeChoices;
  /** What would change about an accepted plan; null for one that was never accepted. */
  readonly amendment: Amendment | null;
  readonly onAccept: () => void;
}) {
  const open = [...new Set(refusals.flatMap(({ stillToAsk }) => stillToAsk))].flatMap((path) => {
    const question = plan.questions[path];
    return question === undefined ? [] : [{ path, ...question }];
  });
  const others = refusals.filter(
    ({ code }) => code !== "open-questions" && code !== "unrecognised" && code !== "own-step",
  );
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
        {choices.ownSteps.length === 0 ? null : (
          <Checkbox
            label={`I know that no rule checks ${choices.ownSteps.length === 1 ? "the own step" : "the own steps"} of this plan`}
            hint="Kept with your name in the plan."
            checked={choices.ownStepsAcknowledged}
            onChange={(event) => {
              const ownStepsAcknowledged = event.target.checked;
              change((before) => ({ ...before, ownStepsAcknowledged }));
            }}
          />
        )}
        {amendment === null ? null : (
          <section aria-label="What changes" className="space-y-2">
            <h3 className="font-medium">What changes about the accepted plan</h3>
            <PlanDifferenceList
              difference={amendment.difference}
              names={amendment.names}
              unchanged="Nothing is different from the version in force."
            />
            <TextArea
              label="Why the plan is amended"
              required
              rows={2}
              maxLength={1000}
              value={amendment.reason}
              hint="Kept with your name and this version."
              onChange={(event) => {
                amendment.onReason(event.target.value);
              }}
            />
          </section>
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
              ? amendment === null
                ? "Accepting signs the plan in your name and books its visits. It is changed by an amendment only."
                : "Accepting signs this version in your name. Sessions that took place stay and count; planned visits move as shown."
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
              {amendment === null ? "Accept plan" : "Accept amendment"}
            </Button>
          ) : null}
        </div>
      </div>
    </Panel>
  );
}
