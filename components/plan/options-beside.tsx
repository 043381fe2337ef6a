"use client";

import { useState, type ReactNode } from "react";
import type { PlanOption } from "#lib/clinical/accepted-plan/plan-options.ts";
import type { Treatment } from "#lib/clinical/model/vocabulary.ts";
import { ToggleButton } from "../ui/toggle-button.tsx";
import { ComparisonTable } from "./comparison-table.tsx";

/** Most options that stand side by side. */
const MOST_BESIDE = 4;

/** What is laid side by side at first: the chosen options, and the next ones on offer where fewer than two are. */
function firstBeside(offered: readonly Treatment[], chosen: readonly Treatment[]): readonly Treatment[] {
  const first = offered.filter((treatment) => chosen.includes(treatment));
  const next = offered.filter((treatment) => !chosen.includes(treatment));
  return first.length < 2 ? [...first, ...next].slice(0, 2) : first.slice(0, MOST_BESIDE);
}

/**
 * Options side by side: it begins with what is chosen, and any other can be laid beside. A further one takes the place
 * of the one that has stood there longest.
 * @param props.cells What is compared of each option, row by row, drawn on the server.
 */
export function OptionsBeside({
  options,
  chosen,
  names,
  cells,
}: {
  readonly options: readonly PlanOption[];
  readonly chosen: readonly Treatment[];
  readonly names: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, Readonly<Record<string, ReactNode>>>>;
}) {
  const offered = options.map(({ step }) => step.treatment);
  const [beside, setBeside] = useState(() => firstBeside(offered, chosen));
  const nameOf = (treatment: Treatment) => names[treatment] ?? treatment;
  const shown = offered.filter((treatment) => beside.includes(treatment));
  return (
    <section aria-label="Options side by side" className="mb-6 border-y border-line py-3">
      <div role="group" aria-label="Options to compare, up to four" className="mb-3 flex flex-wrap gap-1.5">
        {offered.map((treatment) => (
          <ToggleButton
            key={treatment}
            pressed={beside.includes(treatment)}
            onToggle={(pressed) => {
              setBeside((before) => {
                const others = before.filter((other) => other !== treatment);
                return pressed ? [...others, treatment].slice(-MOST_BESIDE) : others;
              });
            }}
          >
            {nameOf(treatment)}
          </ToggleButton>
        ))}
      </div>
      {shown.length === 0 ? (
        <p className="text-sm text-muted">Choose options, and they stand side by side here.</p>
      ) : (
        <ComparisonTable
          caption="Options side by side"
          columns={shown.map((treatment) => ({
            key: treatment,
            name: nameOf(treatment),
            cells: cells[treatment] ?? {},
          }))}
        />
      )}
    </section>
  );
}
