import { memo } from "react";
import { diagnosisWords, URGENCY_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { withFactWords } from "#lib/catalogue/words/facts.ts";
import type { RuleGrounds } from "#lib/catalogue/rule-grounds.ts";
import type { LookAgain } from "#lib/clinical/model/evaluation.ts";
import type { Urgency } from "#lib/clinical/model/vocabulary.ts";
import { Alert } from "../ui/alert.tsx";
import type { AlertLevel } from "../ui/alert-sign.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import type { Conclusion } from "./impression.ts";
import { Sources } from "./sources.tsx";

const LEVELS: Readonly<Record<Urgency, AlertLevel>> = {
  "same-day": "stop",
  "two-week": "stop",
  soon: "caution",
  routine: "note",
};
const ORDER: readonly Urgency[] = ["same-day", "two-week", "soon", "routine"];

/** Where the clinician answers for a cause: its row in the impression. */
export const causeAnchor = (cause: string): string => `impression-${cause}`;

/**
 * What must not be treated as a post-acne mark before it was looked at again, grouped by urgency, the most urgent first.
 * Only a decision in the impression takes one away, and only with its reason.
 * @param props.conclusions What the clinician concluded until now.
 */
export const LookAgainAlerts = memo(function LookAgainAlerts({
  lookAgain,
  conclusions,
  grounds,
}: {
  readonly lookAgain: readonly LookAgain[];
  readonly conclusions: readonly Conclusion[];
  readonly grounds: RuleGrounds;
}) {
  if (lookAgain.length === 0) return null;
  return (
    <section aria-label="Look again" id="look-again" className="space-y-3 pt-2">
      {ORDER.map((urgency) => {
        const group = lookAgain.filter((entry) => entry.urgency === urgency);
        return group.length === 0 ? null : (
          <div key={urgency}>
            <h3 className="mb-1 text-sm text-muted">Look again: {URGENCY_WORDS[urgency].toLowerCase()}</h3>
            <ul aria-label={`Look again, ${URGENCY_WORDS[urgency].toLowerCase()}`} className="space-y-2">
              {group.map((entry) => (
                <li key={`${entry.cause}-${entry.findings.join("-")}`}>
                  <Entry
                    entry={entry}
                    decided={conclusions.find(({ diagnosis }) => diagnosis === entry.cause)}
                    grounds={grounds}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
});

function Entry({
  entry,
  decided,
  grounds,
}: {
  readonly entry: LookAgain;
  readonly decided: Conclusion | undefined;
  readonly grounds: RuleGrounds;
}) {
  const { cause, urgency, action, because, findings } = entry;
  const name = diagnosisWords(cause);
  if (decided?.decision === "rejected" && decided.reason) {
    return (
      <p className="border-l border-line pl-3 text-sm text-muted">
        <span className="font-semibold">{name}</span> rejected in the impression: {decided.reason}
      </p>
    );
  }
  return (
    <Alert level={LEVELS[urgency]} title={name}>
      {/* On the dark ground of a stop, links and folds take the colour of the words around them. */}
      <div className={LEVELS[urgency] === "stop" ? "[&_*]:text-inherit" : undefined}>
        <p>{action}</p>
        <p className="flex flex-wrap gap-x-3">
          {findings.map((index) => (
            <a
              key={index}
              href={`#finding-${String(index)}`}
              className="inline-flex min-h-6 items-center underline underline-offset-2 pointer-coarse:min-h-11"
            >
              {`Finding ${String(index + 1)}`}
            </a>
          ))}
          <a
            href={`#${causeAnchor(cause)}`}
            className="inline-flex min-h-6 items-center underline underline-offset-2 pointer-coarse:min-h-11"
          >
            {decided
              ? decided.decision === "rejected"
                ? "Rejected: write the reason"
                : "In the impression"
              : "Accept or reject it"}
          </a>
        </p>
        <Disclosure summary="Why">
          <ul className="space-y-1">
            {because.map((reason) => (
              <li key={`${reason.rule}-${reason.text}`}>
                {withFactWords(reason.text)}{" "}
                <Sources rule={reason.rule} cite={reason.cite} ground={grounds.get(reason.rule)} />
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Alert>
  );
}
