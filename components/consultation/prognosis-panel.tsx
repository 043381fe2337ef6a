import { memo } from "react";
import { diagnosisWords } from "#lib/catalogue/words/diagnoses.ts";
import { withFactWords } from "#lib/catalogue/words/facts.ts";
import type { RuleGrounds } from "#lib/catalogue/rule-grounds.ts";
import type { Certainty, OpenRange, Prognosis, Referral } from "#lib/clinical/model/evaluation.ts";
import { SourceLink } from "../guide/beside-work.tsx";
import { Alert } from "../ui/alert.tsx";
import { Panel } from "../ui/panel.tsx";
import { Sources } from "./sources.tsx";

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  "published-range": "published range",
  "seed-article": "article this rests on",
  "general-knowledge": "unverified, general knowledge",
  "not-known": "not known",
};

/** How sure an estimate is; in bold where no source stands behind it. */
function Certain({ certainty }: { readonly certainty: Certainty }) {
  const words = CERTAINTY_WORDS[certainty];
  return certainty === "general-knowledge" ? <strong className="font-semibold">{words}</strong> : words;
}

const rangeWords = (weeks: OpenRange | null): string =>
  weeks === null
    ? "No range known"
    : weeks.max === null
      ? `${String(weeks.min)} weeks or more`
      : `${String(weeks.min)} to ${String(weeks.max)} weeks`;

const LOOK_AGAIN = "REF-LOOK-AGAIN";

/** Who was counted for an estimate, in words, by the id of its rule. */
export type PrognosisStudies = Readonly<Record<string, string>>;

/**
 * How long the marks may last, what lengthens it, and whether the patient should be referred.
 * @param props.studies Who was counted for each estimate.
 */
export const PrognosisPanel = memo(function PrognosisPanel({
  prognosis,
  referral,
  studies,
  grounds,
  empty,
}: {
  readonly prognosis: readonly Prognosis[];
  readonly referral: Referral;
  readonly studies: PrognosisStudies;
  readonly grounds: RuleGrounds;
  /** What is said where there is no estimate. */
  readonly empty: string;
}) {
  // What has to be looked at again stands above with what to do; here it is enough to name it.
  const looked = referral.reasons.filter(({ rule }) => rule === LOOK_AGAIN);
  const others = referral.reasons.filter(({ rule }) => rule !== LOOK_AGAIN);
  return (
    <Panel title="Prognosis" id="prognosis">
      {prognosis.length === 0 ? <p className="text-muted">{empty}</p> : null}
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
            <p className="text-xs text-muted">
              <Certain certainty={certainty} /> · <Sources rule={rule} cite={cite} />
            </p>
            {studies[rule] ? <p className="text-xs text-muted">{studies[rule]}</p> : null}
          </li>
        ))}
      </ul>
      {referral.advised ? (
        <Alert level="caution" title="Referral advised" className="mt-3">
          <ul>
            {looked.length > 0 ? (
              <li>
                {looked.map(({ text }) => text.split(":")[0]).join(", ")}: see above.{" "}
                <Sources
                  rule={LOOK_AGAIN}
                  cite={[...new Set(looked.flatMap(({ cite }) => cite))]}
                  ground={grounds.get(LOOK_AGAIN)}
                />
              </li>
            ) : null}
            {others.map((reason) => (
              <li key={`${reason.rule}-${reason.text}`}>
                {withFactWords(reason.text)}{" "}
                <Sources rule={reason.rule} cite={reason.cite} ground={grounds.get(reason.rule)} />
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </Panel>
  );
});
