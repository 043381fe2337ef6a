import type { PlanInteraction } from "#lib/clinical/model/evaluation.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { ruleAddress } from "../guide/guide-address.ts";
import { Panel } from "../ui/panel.tsx";
import { TextLink } from "../ui/text-link.tsx";

/** Advice for everyone, what has to be kept apart, and when the plan is looked at again or ended. */
export function PlanBackground({
  advice,
  interactions,
  names,
  review,
}: {
  readonly advice: readonly string[];
  readonly interactions: readonly PlanInteraction[];
  readonly names: Readonly<Record<string, string>>;
  readonly review: { readonly weeks: number; readonly stopRules: readonly string[] };
}) {
  return (
    <>
      {advice.length === 0 ? null : (
        <Panel title="Advice">
          <ul className="list-disc pl-4 text-sm">
            {advice.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Panel>
      )}
      <Panel title="Review and stop rules">
        <p className="text-sm">
          Looked at again after <span className="font-semibold">{formatCount(review.weeks, "week")}</span>.
        </p>
        <ul className="mt-1 list-disc space-y-1 pl-4 text-sm">
          {review.stopRules.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Panel>
      {interactions.length === 0 ? null : (
        <Panel title="Kept apart">
          <ul className="space-y-1 text-sm">
            {interactions.map(({ first, second, gapDays, reason }) => (
              <li key={reason.rule}>
                <span className="font-semibold">{formatCount(gapDays, "day")}</span> between{" "}
                {names[first] ?? first} and {names[second] ?? second}
                <span className="block text-muted">
                  {reason.text}{" "}
                  <TextLink href={ruleAddress(reason.rule)} className="prose-link text-xs">
                    Rule
                  </TextLink>
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
