import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { withFactWords } from "#lib/catalogue/words/facts.ts";
import type { Certainty, OpenRange, Prognosis, Referral } from "#lib/clinical/model/evaluation.ts";
import { SourceLink } from "../guide/beside-work.tsx";
import { Alert } from "../ui/alert.tsx";
import { Panel } from "../ui/panel.tsx";
import { Sources } from "./sources.tsx";

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  "published-range": "published range",
  "seed-article": "article this rests on",
  "general-knowledge": "general knowledge",
  "not-known": "not known",
};

const rangeWords = (weeks: OpenRange | null): string =>
  weeks === null
    ? "No range known"
    : weeks.max === null
      ? `${String(weeks.min)} weeks or more`
      : `${String(weeks.min)} to ${String(weeks.max)} weeks`;

/** How long the marks may last, what lengthens it, and whether the patient should be referred. */
export function PrognosisPanel({
  prognosis,
  referral,
}: {
  readonly prognosis: readonly Prognosis[];
  readonly referral: Referral;
}) {
  return (
    <Panel title="Prognosis" id="prognosis">
      {prognosis.length === 0 ? <p className="text-muted">None while nothing is likely.</p> : null}
      <ul className="space-y-3">
        {prognosis.map(({ diagnosis, weeks, certainty, statement, modifiers, rule, cite }) => (
          <li key={diagnosis}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="text-sm text-muted">{diagnosisWords(diagnosis)}</span>
              <span className="font-semibold">{rangeWords(weeks)}</span>
            </p>
            <p className="text-sm">{statement}</p>
            {modifiers.length > 0 ? (
              <ul className="text-sm text-muted">
                {modifiers.map((modifier) => (
                  <li key={modifier.text}>
                    {withFactWords(modifier.text)}: {modifier.effect.replaceAll("-", " ")}{" "}
                    <span className="text-xs">
                      {modifier.cite.map((source) => (
                        <span key={source}>
                          · <SourceLink source={source} />{" "}
                        </span>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            ) : null}
            <p className="flex flex-wrap gap-x-2 text-xs text-muted">
              {CERTAINTY_WORDS[certainty]} <Sources rule={rule} cite={cite} />
            </p>
          </li>
        ))}
      </ul>
      {referral.advised ? (
        <Alert level="caution" title="Referral advised" className="mt-3">
          <ul>
            {referral.reasons.map((reason) => (
              <li key={`${reason.rule}-${reason.text}`}>
                {withFactWords(reason.text)} <Sources rule={reason.rule} cite={reason.cite} />
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </Panel>
  );
}
