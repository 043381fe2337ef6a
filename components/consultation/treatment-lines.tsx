import { factName, withFactWords } from "#lib/catalogue/words/facts.ts";
import { treatmentWords, VERDICT_WORDS } from "#lib/catalogue/words/treatments.ts";
import type { RuleGrounds } from "#lib/catalogue/rule-grounds.ts";
import type { TreatmentSafety } from "#lib/clinical/model/evaluation.ts";
import { VERDICTS, type Verdict } from "#lib/clinical/model/vocabulary.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { AlertSign } from "../ui/alert-sign.tsx";
import { Sources } from "./sources.tsx";

/** What the safety rules say to each treatment of a family, the strictest first, with rule, source and grade. */
export function TreatmentLines({
  treatments,
  grounds,
}: {
  readonly treatments: readonly TreatmentSafety[];
  readonly grounds: RuleGrounds;
}) {
  const sorted = treatments.toSorted(
    (one, other) => VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict),
  );
  return (
    <ul className="space-y-1.5 text-sm">
      {sorted.map((one) => (
        <TreatmentLine key={one.treatment} safety={one} grounds={grounds} />
      ))}
    </ul>
  );
}

function VerdictSign({ verdict }: { readonly verdict: Verdict }) {
  if (verdict === "ok") return <span className="inline-block size-4" />;
  return <AlertSign level={verdict === "caution" ? "caution" : "stop"} className="size-4" />;
}

function TreatmentLine({
  safety: { treatment, verdict, because, earliest, stillToAsk },
  grounds,
}: {
  readonly safety: TreatmentSafety;
  readonly grounds: RuleGrounds;
}) {
  const open =
    stillToAsk.length > 0 ? `still to ask: ${[...new Set(stillToAsk.map(factName))].join(", ")}` : null;
  const words = [
    verdict === "ok" ? (open ? null : "Clear") : VERDICT_WORDS[verdict],
    earliest ? `earliest ${formatClinicalDate(earliest)}` : null,
    open,
  ].filter((part) => part !== null);
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-start">
      <span className="mt-0.5">
        <VerdictSign verdict={verdict} />
      </span>
      <div>
        <p>
          <span className={verdict === "ok" ? "" : "font-semibold"}>{treatmentWords(treatment)}</span>{" "}
          <span className="text-muted">{words.join(", ")}</span>
        </p>
        {because.length > 0 ? (
          <ul className="text-muted">
            {because.map((reason) => (
              <li key={`${reason.rule}-${reason.text}`}>
                {withFactWords(reason.text)}{" "}
                <Sources
                  rule={reason.rule}
                  cite={reason.cite}
                  ground={grounds.get(reason.rule)}
                  unverified={reason.unverified}
                />
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  );
}
