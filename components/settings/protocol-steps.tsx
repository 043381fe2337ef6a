import { departuresOf, type EvidenceRange, type ProtocolStep } from "#lib/clinical/accepted-plan/protocol.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { Select } from "../form/select.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { intervalWords } from "./protocol-contents.tsx";

/** A step as it is typed. */
export type TypedStep = {
  readonly key: number;
  readonly treatment: string;
  readonly sessions: string;
  readonly min: string;
  readonly max: string;
  readonly reason: string;
};

type NamedRange = EvidenceRange & { readonly name: string };

/** A protocol's steps for editing. */
export const typedSteps = (steps: readonly ProtocolStep[]): TypedStep[] =>
  steps.map(({ treatment, sessions, intervalWeeks, reason }, key) => ({
    key,
    treatment,
    sessions: sessions === null ? "" : String(sessions),
    min: intervalWeeks === null ? "" : String(intervalWeeks.min),
    max: intervalWeeks === null ? "" : String(intervalWeeks.max),
    reason: reason ?? "",
  }));

/** Typed steps as the server reads them; one end of an interval alone stands for both. */
export const stepsToSend = (steps: readonly TypedStep[]) =>
  steps.map(({ treatment, sessions, min, max, reason }) => ({
    ...{ treatment, sessions, reason },
    ...(min === "" && max === "" ? {} : { intervalWeeks: { min: min || max, max: max || min } }),
  }));

/** What the evidence gives, in words. */
function evidenceWords({ sessions, sessionsGiven, intervalWeeks }: EvidenceRange): string {
  if (sessions === null) return "Done at home: no sessions.";
  const { min, max } = sessions;
  const count = !sessionsGiven
    ? "No source gives a number of sessions"
    : min === max
      ? `Evidence: ${formatCount(min, "session")}`
      : `Evidence: ${String(min)} to ${formatCount(max, "session")}`;
  const apart = intervalWeeks === null ? "none gives an interval" : `${intervalWords(intervalWeeks)} apart`;
  return `${count}, ${apart}.`;
}

/** Where typed numbers leave the evidence, as far as they can be read. */
function departures({ sessions, min, max }: TypedStep, evidence: EvidenceRange): string[] {
  const low = Number(min || max);
  const high = Number(max || min);
  const step = {
    sessions: sessions === "" ? null : Number(sessions),
    intervalWeeks: min === "" && max === "" ? null : { min: low, max: high },
  };
  return departuresOf(step, evidence).map(({ text }) => text);
}

/** The steps of a protocol in order: treatment, sessions, interval, and a reason where they leave the evidence. */
export function ProtocolSteps({
  steps,
  ranges,
  errors,
  onChange,
}: {
  readonly steps: readonly TypedStep[];
  readonly ranges: readonly NamedRange[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (steps: TypedStep[]) => void;
}) {
  const set = (key: number, change: Partial<TypedStep>) => {
    onChange(steps.map((step) => (step.key === key ? { ...step, ...change } : step)));
  };
  const moveUp = (index: number) => {
    const moved = [...steps];
    const [step] = moved.splice(index, 1);
    if (step) onChange(moved.toSpliced(index - 1, 0, step));
  };
  return (
    <div role="group" aria-label="Treatments" className="grid gap-3">
      <div>
        <span className="font-medium">Treatments, in their order</span>
        {errors["body.steps"] === undefined ? null : (
          <p role="alert" className="text-sm font-semibold">
            {errors["body.steps"]}
          </p>
        )}
      </div>
      {steps.map((step, index) => (
        <div
          key={step.key}
          role="group"
          aria-label={`Treatment ${String(index + 1)}`}
          className="grid gap-2 border-l-2 border-line pl-3"
        >
          <StepFields
            step={step}
            ranges={ranges}
            errorOf={(field) => errors[`body.steps.${String(index)}.${field}`]}
            onChange={(change) => {
              set(step.key, change);
            }}
          />
          <div className="flex gap-1.5">
            {index === 0 ? null : (
              <Button
                size="small"
                tone="quiet"
                onClick={() => {
                  moveUp(index);
                }}
              >
                Move up<span className="sr-only"> treatment {index + 1}</span>
              </Button>
            )}
            <IconButton
              label={`Remove treatment ${String(index + 1)}`}
              name="cross"
              onClick={() => {
                onChange(steps.filter(({ key }) => key !== step.key));
              }}
            />
          </div>
        </div>
      ))}
      <div>
        <Button
          icon={<Icon name="plus" className="size-4" />}
          onClick={() => {
            const key = 1 + Math.max(-1, ...steps.map((step) => step.key));
            onChange([...steps, { key, treatment: "", sessions: "", min: "", max: "", reason: "" }]);
          }}
        >
          Add a treatment
        </Button>
      </div>
    </div>
  );
}

function StepFields({
  step,
  ranges,
  errorOf,
  onChange,
}: {
  readonly step: TypedStep;
  readonly ranges: readonly NamedRange[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<TypedStep>) => void;
}) {
  const evidence = ranges.find(({ treatment }) => treatment === step.treatment);
  const leaves = evidence === undefined ? [] : departures(step, evidence);
  return (
    <>
      <Select
        label="Treatment"
        options={ranges.map(({ treatment, name }) => ({ value: treatment, label: name }))}
        empty="Choose a treatment"
        value={step.treatment}
        error={errorOf("treatment")}
        hint={evidence === undefined ? undefined : evidenceWords(evidence)}
        onChange={(event) => {
          onChange({ treatment: event.target.value, sessions: "", min: "", max: "" });
        }}
      />
      {evidence === undefined || evidence.sessions === null ? null : (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <TextInput
            label="Sessions"
            width="number"
            inputMode="numeric"
            value={step.sessions}
            error={errorOf("sessions")}
            onChange={(event) => {
              onChange({ sessions: event.target.value });
            }}
          />
          <TextInput
            label="Interval from"
            width="number"
            inputMode="decimal"
            unit="weeks"
            optional
            value={step.min}
            error={errorOf("intervalWeeks.min") ?? errorOf("intervalWeeks")}
            onChange={(event) => {
              onChange({ min: event.target.value });
            }}
          />
          <TextInput
            label="to"
            width="number"
            inputMode="decimal"
            unit="weeks"
            optional
            value={step.max}
            error={errorOf("intervalWeeks.max")}
            onChange={(event) => {
              onChange({ max: event.target.value });
            }}
          />
        </div>
      )}
      {leaves.length === 0 && step.reason === "" ? null : (
        <TextArea
          label="Why the clinic departs from the evidence"
          hint={leaves.join(" ")}
          rows={2}
          maxLength={500}
          value={step.reason}
          error={errorOf("reason")}
          onChange={(event) => {
            onChange({ reason: event.target.value });
          }}
        />
      )}
    </>
  );
}
