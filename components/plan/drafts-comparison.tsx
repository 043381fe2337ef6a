import type { PlanRefusal } from "#lib/clinical/accepted-plan/refusals.ts";
import type { Combination } from "#lib/clinical/accepted-plan/combination-check.ts";
import type { CourseLayout } from "#lib/clinical/scheduling/course.ts";
import { formatClinicalDate } from "#lib/format/clinical-date.ts";
import { formatCount } from "#lib/format/quantity.ts";
import { diffDays } from "#lib/format/iso-date.ts";
import { Button } from "../ui/button.tsx";
import { ComparisonTable, type ComparisonColumn } from "./comparison-table.tsx";
import type { SavedChoices } from "./draft-plan-props.ts";

type Names = Readonly<Record<string, string>>;

/** One draft as it is compared: its choices, its dates, and what stands against it. */
export type JudgedDraft = {
  readonly name: string;
  /** Names of everything in it, each with the part of the skin it is done on. */
  readonly names: Names;
  readonly choices: SavedChoices;
  readonly layout: CourseLayout;
  readonly refusals: readonly PlanRefusal[];
  readonly combinations: readonly Combination[];
};

function column(
  { name, names, choices, layout, refusals, combinations }: JudgedDraft,
  words: (refusal: PlanRefusal, names: Names) => string,
  key: string,
): ComparisonColumn {
  const visits = layout.sessions;
  const last = visits.filter(({ kind }) => kind !== "review").at(-1) ?? visits.at(-1);
  const steps = [
    ...choices.treatments.map((treatment) => names[treatment] ?? treatment),
    ...(choices.ownSteps ?? []).map((step) => `${step.name} (own step, no rule checks it)`),
  ];
  const apart = combinations.filter(({ kind }) => kind !== "elsewhere");
  return {
    key,
    name,
    cells: {
      Steps: steps.length === 0 ? "None chosen" : steps.join("; "),
      Visits: formatCount(visits.length, "visit"),
      Weeks:
        last === undefined
          ? "At home"
          : formatCount(Math.max(1, Math.ceil(diffDays(choices.startOn, last.dueOn) / 7)), "week"),
      "Last visit": last === undefined ? "None" : formatClinicalDate(last.dueOn),
      "Kept apart":
        apart.length === 0
          ? "Nothing"
          : apart
              .map(({ first, second, kind, gapDays }) =>
                [
                  `${names[first] ?? first} and ${names[second] ?? second}`,
                  kind === "never" ? "never together" : formatCount(gapDays, "day"),
                ].join(": "),
              )
              .join("; "),
      Rules:
        refusals.length + layout.conflicts.length === 0
          ? "Nothing stands against it"
          : [
              ...refusals.map((refusal) => words(refusal, names)),
              ...layout.conflicts.map(({ text }) => text),
            ].join(" "),
    },
  };
}

/** The drafts of a plan side by side: steps, visits, weeks, the last date and the rules. */
export function DraftsComparison({
  drafts,
  words,
  at,
  onTake,
}: {
  readonly drafts: readonly JudgedDraft[];
  readonly words: (refusal: PlanRefusal, names: Names) => string;
  readonly at: number;
  readonly onTake: (at: number) => void;
}) {
  return (
    <section aria-label="Drafts compared" className="mb-6 border-y border-line py-3">
      <ComparisonTable
        caption="Drafts of this plan"
        columns={drafts.map((draft, index) => column(draft, words, String(index)))}
      />
      <div className="mt-2 flex flex-wrap gap-2">
        {drafts.map(({ name }, index) =>
          index === at ? null : (
            <Button
              key={index}
              size="small"
              onClick={() => {
                onTake(index);
              }}
            >
              {`Go on with “${name}”`}
            </Button>
          ),
        )}
      </div>
    </section>
  );
}
