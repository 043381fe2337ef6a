import type { SafetyReason } from "#lib/clinical/model/evaluation.ts";
import type { Verdict } from "#lib/clinical/model/vocabulary.ts";
import { ruleAddress, sourceAddress } from "../guide/guide-address.ts";
import { ALERT_WORDS, AlertSign, type AlertLevel } from "../ui/alert-sign.tsx";
import { TextLink } from "../ui/text-link.tsx";

const LEVELS: Readonly<Record<Verdict, AlertLevel>> = {
  block: "stop",
  override: "stop",
  caution: "caution",
  ok: "note",
};

/** Short names of sources by their keys. */
export type SourceNames = Readonly<Record<string, string>>;

/**
 * Why a treatment is restricted: each reason with its level, the rule that says so, and its sources; one without a
 * source says that it rests on general knowledge.
 */
export function SafetyReasons({
  reasons,
  sources,
}: {
  readonly reasons: readonly SafetyReason[];
  readonly sources: SourceNames;
}) {
  if (reasons.length === 0) return null;
  return (
    <ul className="space-y-1 text-sm">
      {reasons.map((reason) => (
        <li key={reason.rule} className="flex items-start gap-1.5">
          <AlertSign level={LEVELS[reason.verdict]} className="mt-0.5 size-4" />
          <span className="min-w-0">
            <span className="sr-only">{ALERT_WORDS[LEVELS[reason.verdict]]}: </span>
            {reason.text} <ReasonOrigin reason={reason} sources={sources} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The rule and the sources of a reason, as links into the guide. */
function ReasonOrigin({ reason, sources }: { readonly reason: SafetyReason; readonly sources: SourceNames }) {
  return (
    <span className="text-xs text-muted">
      <TextLink href={ruleAddress(reason.rule)}>Rule</TextLink>
      {reason.cite.map((key) => (
        <span key={key}>
          {" · "}
          <TextLink href={sourceAddress(key)}>{sources[key] ?? key}</TextLink>
        </span>
      ))}
      {reason.unverified ? " · general knowledge, no source found" : null}
    </span>
  );
}
