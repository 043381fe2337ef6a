import { formatClinicalDateWithWeekday } from "#lib/format/clinical-date.ts";
import { datedWords } from "#lib/format/dated-words.ts";
import { Alert } from "../ui/alert.tsx";
import { Button } from "../ui/button.tsx";
import type { ShownRelay } from "./course-acts.ts";
import { ruleWords, visitTitle, type StepNames } from "./move-words.ts";

/**
 * What a move would change, each visit with why, or the rules that exclude it.
 * @param props.onPick Takes one of the nearest possible days; left out where no day is picked.
 */
export function RelayShown({
  shown,
  names,
  onPick,
}: {
  readonly shown: ShownRelay;
  readonly names: StepNames;
  readonly onPick?: ((day: string) => void) | undefined;
}) {
  const [conflict] = shown.conflicts;
  if (conflict !== undefined) {
    return (
      <div className="space-y-3">
        <Alert level="stop" announce title={datedWords(conflict.text)}>
          <ul className="list-disc pl-5">
            {conflict.rules.map((rule) => (
              <li key={`${rule.code} ${rule.stepId ?? ""} ${rule.text}`}>{ruleWords(rule, names)}</li>
            ))}
          </ul>
        </Alert>
        {onPick === undefined || shown.nearest.length === 0 ? null : (
          <div role="group" aria-label="Nearest possible days" className="flex flex-wrap items-center gap-2">
            <span className="text-sm text-muted">Nearest possible:</span>
            {shown.nearest.map((day) => (
              <Button
                key={day}
                size="small"
                onClick={() => {
                  onPick(day);
                }}
              >
                {formatClinicalDateWithWeekday(day)}
              </Button>
            ))}
          </div>
        )}
      </div>
    );
  }
  if (shown.moves.length === 0) {
    return <p role="status">Every visit keeps its day.</p>;
  }
  return (
    <div role="status">
      <p className="mb-1 font-semibold">
        {shown.moves.length === 1 ? "1 visit moves" : `${String(shown.moves.length)} visits move`}
      </p>
      <ol aria-label="Visits that move" className="text-sm">
        {shown.moves.map((move) => (
          <li key={move.id} className="border-t border-line py-1.5">
            <span className="flex flex-wrap justify-between gap-x-4">
              <span className="font-medium">{visitTitle(move, names)}</span>
              <span>
                <s className="text-muted">
                  <span className="sr-only">from </span>
                  {formatClinicalDateWithWeekday(move.was)}
                </s>{" "}
                → <span className="sr-only">to </span>
                <time dateTime={move.dueOn} className="font-semibold">
                  {formatClinicalDateWithWeekday(move.dueOn)}
                </time>
              </span>
            </span>
            <span className="block text-muted">
              {[
                ...move.because.map(({ text }) => datedWords(text)),
                ...(move.booked ? ["Its appointment is lost."] : []),
                ...(move.beyondInterval ? ["Later than the longest interval."] : []),
              ].join(" ")}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
