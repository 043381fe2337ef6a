import type { ReactNode } from "react";
import type { PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import { formatQuantityRange } from "#lib/format/quantity.ts";
import { sourceAddress, treatmentAddress } from "../guide/guide-address.ts";
import { TextLink } from "../ui/text-link.tsx";
import { courseWords } from "./course-words.ts";
import type { OptionEvidenceView, TaughtSentenceView } from "./option-details.tsx";
import { SafetyReasons, type SourceNames } from "./safety-reasons.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

/** Sentences with the sources they rest on. */
export function TaughtSentences({ told }: { readonly told: readonly TaughtSentenceView[] }) {
  if (told.length === 0) return <span className="text-muted">Not found in the sources read</span>;
  return (
    <>
      {told.map(({ text, sources }) => (
        <span key={text} className="block">
          {text}
          {sources.map(({ key, name }) => (
            <span key={key} className="text-xs text-muted">
              {" · "}
              <TextLink href={sourceAddress(key)}>{name}</TextLink>
            </span>
          ))}
        </span>
      ))}
    </>
  );
}

/** How long a course takes, from its first session to its last. */
function weeksWords({ step, sessionRange }: PlanOption): string {
  const { intervalWeeks } = step;
  if (sessionRange === null) return "Until it is reviewed";
  if (intervalWeeks === null) return sessionRange.max === 1 ? "One visit" : "Not known";
  const min = (sessionRange.min - 1) * intervalWeeks.min;
  const max = (sessionRange.max - 1) * intervalWeeks.max;
  return max === 0 ? "One visit" : formatQuantityRange(min, max, "weeks");
}

/**
 * What is compared of one option, row by row: each figure with its study and a link to it, drawn on the server. Studies
 * stand with their size whichever way they went.
 */
export function optionCells(
  option: PlanOption,
  evidence: OptionEvidenceView | null,
  sources: SourceNames,
): Readonly<Record<string, ReactNode>> {
  const { step, safety, sessionRange } = option;
  const studies = evidence?.studies ?? [];
  return {
    Verdict: (
      <>
        <VerdictMark verdict={safety.verdict} open={safety.stillToAsk.length} />
        <SafetyReasons reasons={safety.because} sources={sources} />
      </>
    ),
    "Expected effect": (
      <>
        {studies.length === 0 ? (
          <span className="text-muted">No study of this treatment was found in the sources read.</span>
        ) : (
          <ul className="space-y-1">
            {studies.map((study) => (
              <li key={`${study.key} ${study.result}`}>
                {study.result}{" "}
                <span className="text-xs text-muted">
                  <TextLink href={sourceAddress(study.key)}>{study.source}</TextLink>, {study.design},{" "}
                  {study.people === null ? "number of people not told" : `n = ${String(study.people)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
        {evidence === null || evidence.response.length === 0 ? null : (
          <TaughtSentences told={evidence.response} />
        )}
      </>
    ),
    "When it shows": <TaughtSentences told={evidence?.onset ?? []} />,
    "Skin types": <TaughtSentences told={evidence?.skinTypes ?? []} />,
    Visits: sessionRange === null ? "None, at home" : courseWords(option),
    Weeks: weeksWords(option),
    Downtime: <TaughtSentences told={evidence?.downtime ?? []} />,
    Risks: <TaughtSentences told={evidence?.harms ?? []} />,
    Evidence: (
      <>
        Grade {step.evidence}
        {step.cite.map((key) => (
          <span key={key} className="text-xs text-muted">
            {" · "}
            <TextLink href={sourceAddress(key)}>{sources[key] ?? key}</TextLink>
          </span>
        ))}
        <span className="block">
          <TextLink href={treatmentAddress(step.treatment)}>In the guide</TextLink>
        </span>
      </>
    ),
  };
}
