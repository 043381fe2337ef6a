import type { ResponseVerdict } from "#lib/clinical/response/assess-response.ts";
import type { RuleAnswer } from "#lib/clinical/response/stop-rules.ts";
import { ScorePlots, type ScorePlotContent } from "../patient/scores-panel.tsx";
import { Badge } from "../ui/badge.tsx";
import { Alert } from "../ui/alert.tsx";
import { TextLink } from "../ui/text-link.tsx";
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

/** One part of the skin, what is done there, and its red marks. */
type ArmContent = {
  readonly area: string;
  readonly names: string;
  readonly before: string | null;
  readonly latest: string | null;
  readonly change: string;
};

/** The parts of the skin that a plan treats differently, side by side. */
function Arms({ arms }: { readonly arms: readonly ArmContent[] }) {
  return (
    <Panel title="Part by part" level={3} className="mt-4">
      <p className="mb-1 max-w-160 text-sm text-muted">
        Flat red marks, where each part was counted as a finding of its own; scales are of all the skin and
        cannot tell the parts apart. One person and no blinding: a difference proves nothing.
      </p>
      <div className="overflow-x-auto">
        <table className="text-left text-sm">
          <thead>
            <tr className="border-b border-line">
              {["Part", "Treated with", "Before", "Now", "Change"].map((head) => (
                <th key={head} scope="col" className="py-1 pr-4 font-medium">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {arms.map(({ area, names, before, latest, change }) => (
              <tr key={area} className="border-b border-line align-top">
                <th scope="row" className="py-1 pr-4 font-semibold">
                  {area}
                </th>
                <td className="py-1 pr-4">{names}</td>
                <td className="py-1 pr-4">{before ?? "not counted"}</td>
                <td className="py-1 pr-4">{latest ?? "not counted"}</td>
                <td className="py-1 pr-4">{change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

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
    readonly reviewedOn: string | null;
    readonly nextReview: { readonly href: string; readonly on: string } | null;
    readonly ended: boolean;
    readonly missing: readonly string[];
    readonly arms: readonly ArmContent[];
    readonly notCompared: readonly string[];
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
  const { verdict, reasons, raisesReview, ended, missing, arms, notCompared } = response;
  const { stopRules, scarWatch, plots, reviews, reviewedOn, nextReview } = response;
  const off = verdict === "off-course";
  return (
    <Panel
      title={ended ? "How it went" : "How it goes"}
      aside={
        <Badge tone={off ? "strong" : verdict === "on-course" ? "accent" : "plain"}>
          {VERDICT_WORDS[verdict]}
        </Badge>
      }
    >
      {raisesReview && !ended && reviewedOn !== null ? (
        <Alert
          level="note"
          className="mb-3"
          title={`Reviewed on ${reviewedOn}, and nothing was found out since.`}
        />
      ) : null}
      {raisesReview && !ended && reviewedOn === null ? (
        <Alert
          level="caution"
          className="mb-3"
          title={
            off ? "Off course: review before any session is repeated." : "Review before the next session."
          }
        >
          {!rules ? null : nextReview === null ? (
            "No review is planned: see the patient in a consultation, then amend or stop the plan."
          ) : (
            <TextLink href={nextReview.href}>The next review is due on {nextReview.on}</TextLink>
          )}
        </Alert>
      ) : null}
      {reasons.length === 0 ? null : (
        <ul className="mb-3 list-disc space-y-0.5 pl-5 text-sm wrap-anywhere">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {missing.map((words) => (
        <Alert key={words} level="note" className="mb-3" title={words} />
      ))}
      <ScorePlots plots={plots} />
      {notCompared.map((words) => (
        <p key={words} className="mt-2 max-w-160 text-sm wrap-anywhere text-muted">
          {words}
        </p>
      ))}
      {arms.length === 0 ? null : <Arms arms={arms} />}
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
                  : `red for more than three months, since ${since} or earlier`}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {!rules || ended || stopRules.length === 0 ? null : (
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
