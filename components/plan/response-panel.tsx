import type { ResponseVerdict } from "#lib/clinical/response/assess-response.ts";
import type { RuleAnswer } from "#lib/clinical/response/stop-rules.ts";
import { ScorePlots, type ScorePlotContent } from "../patient/scores-panel.tsx";
import { Badge } from "../ui/badge.tsx";
import { Alert } from "../ui/alert.tsx";
import { Panel } from "../ui/panel.tsx";

const VERDICT_WORDS: Readonly<Record<ResponseVerdict, string>> = {
  "on-course": "On course",
  "off-course": "Off course",
  "too-early": "Too early to say",
  "not-measured": "Not measured",
};
const ANSWER_WORDS: Readonly<Record<RuleAnswer["answer"], string>> = {
  yes: "Met",
  no: "Not met",
  ask: "Ask at the review",
};

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  continue: "goes on",
  amend: "plan to be amended",
  hold: "put on hold",
  stop: "stopped",
  complete: "completed",
};

/**
 * How a course goes: trends with the published course, the verdict with its reasons, watched marks, stop rules and what
 * reviews decided.
 * @param props.rules False where the stop rules are asked beside it.
 */
export function ResponsePanel({
  response,
  rules = true,
}: {
  readonly rules?: boolean | undefined;
  readonly response: {
    readonly verdict: ResponseVerdict;
    readonly reasons: readonly string[];
    readonly raisesReview: boolean;
    readonly stopRules: readonly (RuleAnswer & { readonly text: string })[];
    readonly scarWatch: readonly {
      readonly id: string;
      readonly place: string;
      readonly since: string;
      readonly level: "changed" | "watch";
    }[];
    readonly plots: readonly ScorePlotContent[];
    readonly reviews: readonly {
      readonly id: string;
      readonly on: string;
      readonly outcome: string;
      readonly verdict: ResponseVerdict;
      readonly reason: string | null;
      readonly bother: number | null;
    }[];
  };
}) {
  const { verdict, reasons, raisesReview, stopRules, scarWatch, plots, reviews } = response;
  const off = verdict === "off-course";
  return (
    <Panel
      title="How it goes"
      aside={
        <Badge tone={off ? "strong" : verdict === "on-course" ? "accent" : "plain"}>
          {VERDICT_WORDS[verdict]}
        </Badge>
      }
    >
      {raisesReview ? (
        <Alert
          level="caution"
          className="mb-3"
          title={
            off ? "Off course: review before any session is repeated." : "Review before the next session."
          }
        />
      ) : null}
      {reasons.length === 0 ? null : (
        <ul className="mb-3 list-disc space-y-0.5 pl-5 text-sm wrap-anywhere">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <ScorePlots plots={plots} />
      {scarWatch.length === 0 ? null : (
        <Panel title="Scar watch" level={3} className="mt-4">
          <p className="mb-1 text-sm text-muted">
            Most new scars come from red or brown marks that stay (R59): feel each, with light from the side.
          </p>
          <ul className="space-y-0.5 text-sm">
            {scarWatch.map(({ id, place, since, level }) => (
              <li key={id}>
                <span className="font-semibold">{place}</span>:{" "}
                {level === "changed"
                  ? `a new dip or bump since ${since}; diagnose again`
                  : `red for more than three months, since ${since}`}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {!rules || stopRules.length === 0 ? null : (
        <Panel title="Stop rules today" level={3} className="mt-4">
          <ul className="space-y-2 text-sm">
            {stopRules.map(({ text, answer, because }) => (
              <li key={text}>
                <Badge tone={answer === "yes" ? "strong" : "plain"}>{ANSWER_WORDS[answer]}</Badge> {text}{" "}
                <span className="text-muted">{because}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {reviews.length === 0 ? null : (
        <Panel title="Reviews done" level={3} className="mt-4">
          <ul className="space-y-1 text-sm wrap-anywhere">
            {reviews.map(({ id, on, outcome, verdict: then, reason, bother }) => (
              <li key={id}>
                <span className="font-semibold">{on}</span>: {VERDICT_WORDS[then].toLowerCase()},{" "}
                {OUTCOME_WORDS[outcome] ?? outcome}
                {bother === null ? "" : `; bothers the patient ${String(bother)} of 10`}
                {reason === null ? "" : `. ${reason}`}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Panel>
  );
}
