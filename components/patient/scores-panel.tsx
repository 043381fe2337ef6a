import { LinePlot, type PlotMark } from "../charts/line-plot.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Panel } from "../ui/panel.tsx";

/** One scale over time. */
export type ScorePlotContent = {
  readonly scale: string;
  readonly title: string;
  readonly unit: string;
  readonly latest: string;
  readonly limits: { readonly low: number; readonly high: number };
  readonly points: readonly { readonly day: number; readonly value: number; readonly date: string }[];
  readonly marks: readonly PlotMark[];
  readonly days: { readonly first: number; readonly last: number };
  readonly dateTicks: readonly { readonly day: number; readonly label: string }[];
  /** The published course of the treatment, drawn from the patient's own beginning; null where none fits. */
  readonly expected: {
    readonly label: string;
    readonly band: readonly {
      readonly day: number;
      readonly low: number;
      readonly high: number;
      readonly date: string;
    }[];
  } | null;
  /** What is published, or that nothing fits, in words. Empty where no course is running. */
  readonly published: readonly string[];
};

/** The signed scores as trends, with sessions and reviews marked on them. */
export function ScoresPanel({ plots }: { readonly plots: readonly ScorePlotContent[] }) {
  return (
    <Panel title="Scores">
      <ScorePlots plots={plots} />
    </Panel>
  );
}

/** Scores as trends; a scale scored once is a line of words. */
export function ScorePlots({ plots }: { readonly plots: readonly ScorePlotContent[] }) {
  const trends = plots.filter(({ points }) => points.length > 1);
  const single = plots.filter(({ points }) => points.length === 1);
  return (
    <>
      {plots.length === 0 ? (
        <EmptyState>No signed score yet. Scores are recorded in a consultation.</EmptyState>
      ) : null}
      {single.length > 0 ? (
        <ul className="mb-3 space-y-0.5">
          {single.map((plot) => (
            <li key={plot.scale}>
              <span className="text-sm text-muted">{plot.title}</span>{" "}
              <span className="font-semibold">{plot.latest}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="grid gap-4 xl:grid-cols-2">
        {trends.map((plot) => (
          <ScorePlotFigure key={plot.scale} plot={plot} />
        ))}
      </div>
    </>
  );
}

/** One trend with what is published about it below. */
function ScorePlotFigure({ plot }: { readonly plot: ScorePlotContent }) {
  return (
    <div className="min-w-0">
      <LinePlot
        title={plot.title}
        unit={plot.unit}
        points={plot.points}
        marks={plot.marks}
        days={plot.days}
        dateTicks={plot.dateTicks}
        limits={plot.limits}
        band={plot.expected?.band}
        bandLabel={plot.expected?.label}
      />
      {plot.published.map((words) => (
        <p key={words} className="mt-1 max-w-136 text-sm text-muted">
          {words}
        </p>
      ))}
    </div>
  );
}
