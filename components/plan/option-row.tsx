import { useId, type ReactNode } from "react";
import type { PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import { mayBeOnPart, usualSessions } from "#lib/clinical/accepted-plan/course-of-plan.ts";
import type { TreatedArea } from "#lib/clinical/scheduling/treated-area.ts";
import { AreaChoice } from "./area-choice.tsx";
import { courseWords } from "./course-words.ts";
import type { OpenQuestionView } from "./draft-plan-props.ts";
import { OverrideReason } from "./override-reason.tsx";
import type { WrittenReason } from "./plan-choices.ts";
import { SafetyReasons, type SourceNames } from "./safety-reasons.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** What an option can be asked to do. */
export type OptionActs = {
  readonly onChoose: (chosen: boolean) => void;
  readonly onSessions: (sessions: number) => void;
  readonly onReason: (written: WrittenReason) => void;
  readonly onArea: (area: TreatedArea | null) => void;
};

/**
 * One treatment on offer, as a checkbox named by it. What needs a reason asks for it beneath, from the dermatologist
 * only. What is known of it stands in `details`.
 */
export function OptionRow({
  option,
  name,
  chosen,
  sessions,
  written,
  area,
  mayOverride,
  questions,
  sources,
  details,
  acts,
}: {
  readonly option: PlanOption;
  readonly name: string;
  readonly chosen: boolean;
  readonly sessions: number | undefined;
  readonly written: WrittenReason | undefined;
  readonly area: TreatedArea | null;
  readonly mayOverride: boolean;
  readonly questions: Readonly<Record<string, OpenQuestionView>>;
  readonly sources: SourceNames;
  readonly details: ReactNode;
  readonly acts: OptionActs;
}) {
  const id = useId();
  const { step, safety, sessionRange } = option;
  const needsReason = safety.verdict === "override";
  const locked = safety.verdict === "block" || (needsReason && !mayOverride);
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-line py-2">
      <span className="flex min-h-6 items-center self-start pointer-coarse:min-h-11">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={locked}
          aria-describedby={`${id}-facts`}
          onChange={(event) => {
            acts.onChoose(event.target.checked);
          }}
          className="size-4.5 accent-accent-fill"
        />
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <label htmlFor={id} className="flex min-h-6 items-center font-semibold pointer-coarse:min-h-11">
            {name}
          </label>
          <VerdictMark verdict={safety.verdict} open={safety.stillToAsk.length} />
        </div>
        <div className="space-y-1">
          <SafetyReasons reasons={safety.because} sources={sources} />
          {safety.stillToAsk.length === 0 || !chosen ? null : (
            <p className="text-sm">
              <span className="font-medium">Still to ask:</span>{" "}
              {safety.stillToAsk.map((path) => questions[path]?.text ?? path).join(" ")}
            </p>
          )}
          {locked ? (
            <p className="text-sm text-muted">Only a dermatologist may choose this, with a reason.</p>
          ) : null}
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
            <div id={`${id}-facts`} className="min-w-0 text-muted">
              <span title="Grade of the evidence, A to D; 0: none found">Evidence {step.evidence}</span>
              {" · "}
              {courseWords(option)}
              {step.dose === undefined ? null : <span className="block text-ink">{step.dose}</span>}
            </div>
            {details}
          </div>
          {chosen ? (
            <div className="flex flex-wrap items-start gap-x-6 text-sm">
              {sessionRange !== null && sessionRange.max > sessionRange.min ? (
                <label className="flex items-center gap-2">
                  Sessions
                  <span className="sr-only"> of {name}</span>
                  <select
                    value={sessions ?? usualSessions(sessionRange) ?? sessionRange.min}
                    onChange={(event) => {
                      acts.onSessions(Number(event.target.value));
                    }}
                    className="min-h-8 rounded-md border border-control bg-surface px-2 font-semibold pointer-coarse:min-h-11"
                  >
                    {Array.from({ length: sessionRange.max - sessionRange.min + 1 }, (_, index) => (
                      <option key={index}>{sessionRange.min + index}</option>
                    ))}
                  </select>
                </label>
              ) : null}
              {mayBeOnPart(option.treatment.modality) ? (
                <div className="pt-1">
                  <AreaChoice name={name} area={area} onChange={acts.onArea} />
                </div>
              ) : null}
            </div>
          ) : null}
          {chosen && needsReason && mayOverride ? (
            <OverrideReason name={name} safety={safety} written={written} onChange={acts.onReason} />
          ) : null}
        </div>
      </div>
    </li>
  );
}
