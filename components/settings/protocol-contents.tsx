import { departuresOf, type EvidenceRange, type ProtocolBody } from "#lib/clinical/accepted-plan/protocol.ts";
import type { NumberRange } from "#lib/clinical/model/evaluation.ts";
import { formatCount, formatQuantityRange } from "#lib/format/quantity.ts";
import { Badge } from "../ui/badge.tsx";

type Step = ProtocolBody["steps"][number];

/** An interval in words: `3–4 weeks`. */
export const intervalWords = ({ min, max }: NumberRange): string =>
  formatQuantityRange(min, max, min === max && max === 1 ? "week" : "weeks");

/** A step's numbers in words. */
export function stepWords({ sessions, intervalWeeks }: Pick<Step, "sessions" | "intervalWeeks">): string {
  if (sessions === null) return "At home";
  const interval = intervalWeeks === null ? "" : `, ${intervalWords(intervalWeeks)} apart`;
  return `${formatCount(sessions, "session")}${interval}`;
}

/** What a version of a protocol says: steps in order with where they leave the evidence, reviews and the note. */
export function ProtocolContents({
  body,
  ranges,
  names,
}: {
  readonly body: ProtocolBody | null;
  readonly ranges: readonly EvidenceRange[];
  readonly names: Readonly<Record<string, string>>;
}) {
  if (body === null) {
    return (
      <p className="text-muted">
        It holds something that this version of the product does not know, so no plan can begin from it.
      </p>
    );
  }
  return (
    <div className="grid gap-2">
      <ol className="list-decimal pl-5">
        {body.steps.map((step) => {
          const evidence = ranges.find(({ treatment }) => treatment === step.treatment);
          const departures = evidence === undefined ? [] : departuresOf(step, evidence);
          return (
            <li key={step.treatment} className="py-0.5">
              <span className="font-semibold">{names[step.treatment] ?? step.treatment}</span>
              <span className="text-muted">: {stepWords(step)}</span>
              {departures.length === 0 ? null : (
                <div className="border-l border-note pl-3 text-sm">
                  <Badge tone="caution">Outside the evidence</Badge>{" "}
                  {departures.map(({ text }) => text).join(" ")} <span className="text-muted">Reason: </span>
                  {step.reason}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {body.reviewWeeks.length === 0 ? null : (
        <p>
          <span className="text-muted">Further reviews after </span>
          {body.reviewWeeks.map((week) => formatCount(week, "week")).join(", ")}
        </p>
      )}
      {body.note === null ? null : <p className="whitespace-pre-wrap">{body.note}</p>}
    </div>
  );
}
