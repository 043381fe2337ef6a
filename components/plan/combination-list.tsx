import type { Combination } from "#lib/clinical/accepted-plan/combination-check.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { ruleAddress, sourceAddress } from "../guide/guide-address.ts";
import { AlertSign } from "../ui/alert-sign.tsx";
import { TextLink } from "../ui/text-link.tsx";
import type { SourceNames } from "./safety-reasons.tsx";

const SIGNS = { never: "stop", apart: "caution", elsewhere: "note" } as const;

function headline({ kind, gapDays }: Combination): string {
  if (kind === "never") return "Never together";
  return kind === "elsewhere" ? "No days kept" : `${formatCount(gapDays, "day")} apart`;
}

/** What has to be known about the chosen steps together, said as soon as two of them are ticked. */
export function CombinationList({
  combinations,
  names,
  sources,
}: {
  readonly combinations: readonly Combination[];
  readonly names: Readonly<Record<string, string>>;
  readonly sources: SourceNames;
}) {
  if (combinations.length === 0) return null;
  const name = (id: string) => names[id] ?? id;
  return (
    <section aria-label="Chosen together" className="border-t border-line py-2">
      <h3 className="text-sm font-semibold text-muted">Chosen together</h3>
      <ul aria-live="polite" className="mt-1 space-y-1.5 text-sm">
        {combinations.map((combination) => (
          <li key={`${combination.first} ${combination.second}`} className="flex items-start gap-1.5">
            <AlertSign level={SIGNS[combination.kind]} className="mt-0.5 size-4" />
            <span className="min-w-0">
              <span className="font-semibold">{headline(combination)}</span>: {name(combination.first)} and{" "}
              {name(combination.second)}. {combination.text}{" "}
              <span className="text-xs text-muted">
                {combination.rule === null ? null : (
                  <TextLink href={ruleAddress(combination.rule)}>Rule</TextLink>
                )}
                {combination.cite.map((key) => (
                  <span key={key}>
                    {" · "}
                    <TextLink href={sourceAddress(key)}>{sources[key] ?? key}</TextLink>
                  </span>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
