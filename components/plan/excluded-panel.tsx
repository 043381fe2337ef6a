import type { LeftOut } from "#lib/clinical/accepted-plan/plan-options.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { Panel } from "../ui/panel.tsx";
import { SafetyReasons, type SourceNames } from "./safety-reasons.tsx";

/** What is not on offer, each with the rule that left it out, and the first day on which that may change. */
export function ExcludedPanel({
  excluded,
  names,
  sources,
}: {
  readonly excluded: readonly LeftOut[];
  readonly names: Readonly<Record<string, string>>;
  readonly sources: SourceNames;
}) {
  return (
    <Panel title="Excluded" aside={<span>{excluded.length}</span>}>
      {excluded.length === 0 ? (
        <p className="text-muted">Nothing had to be left out.</p>
      ) : (
        <ul className="gap-x-8 lg:columns-2">
          {excluded.map(({ treatment, because, earliest }) => (
            <li key={treatment} className="break-inside-avoid border-t border-line py-2 text-muted">
              <div className="flex flex-wrap items-baseline justify-between gap-x-3">
                <span className="font-medium">{names[treatment] ?? treatment}</span>
                {earliest === null ? null : (
                  <span className="text-sm">Earliest {formatClinicalDate(earliest)}</span>
                )}
              </div>
              <SafetyReasons reasons={because} sources={sources} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
