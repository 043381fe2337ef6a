import { diagnosisWords, URGENCY_WORDS } from "#lib/catalogue/words/diagnoses.ts";
import { withFactWords } from "#lib/catalogue/words/facts.ts";
import type { LookAgain } from "#lib/clinical/model/evaluation.ts";
import type { Urgency } from "#lib/clinical/model/vocabulary.ts";
import { Alert } from "../ui/alert.tsx";
import type { AlertLevel } from "../ui/alert-sign.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextLink } from "../ui/text-link.tsx";
import { Sources } from "./sources.tsx";

const LEVELS: Readonly<Record<Urgency, AlertLevel>> = {
  "same-day": "stop",
  "two-week": "stop",
  soon: "caution",
  routine: "note",
};
const ORDER: readonly Urgency[] = ["same-day", "two-week", "soon", "routine"];

/** What must not be treated as a post-acne mark before it was looked at again, the most urgent first. */
export function LookAgainAlerts({ lookAgain }: { readonly lookAgain: readonly LookAgain[] }) {
  if (lookAgain.length === 0) return null;
  const sorted = lookAgain.toSorted(
    (one, other) => ORDER.indexOf(one.urgency) - ORDER.indexOf(other.urgency),
  );
  return (
    <ul aria-label="Look again" className="space-y-2">
      {sorted.map((entry) => (
        <li key={`${entry.cause}-${entry.findings.join("-")}`}>
          <Alert
            level={LEVELS[entry.urgency]}
            title={`${diagnosisWords(entry.cause)}: ${URGENCY_WORDS[entry.urgency].toLowerCase()}`}
          >
            <p>{entry.action}</p>
            <Disclosure summary="Why">
              <ul className="space-y-1">
                {entry.because.map((reason) => (
                  <li key={`${reason.rule}-${reason.text}`}>
                    {withFactWords(reason.text)} <Sources rule={reason.rule} cite={reason.cite} />
                  </li>
                ))}
              </ul>
            </Disclosure>
            {entry.findings.length > 0 ? (
              <p>
                {entry.findings.map((index) => (
                  <TextLink
                    key={index}
                    href={`#finding-${String(index)}`}
                    className="mr-3 inline-flex min-h-6 items-center"
                  >
                    {`Finding ${String(index + 1)}`}
                  </TextLink>
                ))}
              </p>
            ) : null}
          </Alert>
        </li>
      ))}
    </ul>
  );
}
