import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { ruleAddress } from "../guide/guide-address.ts";
import { Alert } from "../ui/alert.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { AcceptedPlanView } from "./accepted-plan-view.ts";

/** Warns when today's facts would not let a step of an accepted plan through. The plan itself stays as it was accepted. */
export function FactsChanged({
  plan: { stops, names, patientId },
}: {
  readonly plan: Pick<AcceptedPlanView, "stops" | "names" | "patientId">;
}) {
  if (stops.length === 0) return null;
  return (
    <div className="mb-6 space-y-2">
      {stops.map(({ treatment, verdict, because, earliest }) => (
        <Alert
          key={treatment}
          level="stop"
          title={`Facts changed since this plan was accepted: ${names[treatment] ?? treatment} ${verdict === "block" ? "is blocked now" : "would need a reason now"}.`}
          action={
            <TextLink href={`/patients/${patientId}#facts`} className="font-semibold underline">
              See the facts
            </TextLink>
          }
        >
          {because.map(({ text, rule }) => (
            <span key={rule}>
              {text}{" "}
              <TextLink href={ruleAddress(rule)} className="underline">
                Rule
              </TextLink>{" "}
            </span>
          ))}
          {earliest === null ? null : ` Earliest ${formatClinicalDate(earliest)}.`} Put the plan on hold or
          stop it, or correct the fact. The plan itself was not changed.
        </Alert>
      ))}
    </div>
  );
}
