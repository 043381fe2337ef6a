import { LinePlot } from "../charts/line-plot.tsx";
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
  readonly marks: readonly { readonly day: number; readonly label: string }[];
  readonly days: { readonly first: number; readonly last: number };
  readonly dateTicks: readonly { readonly day: number; readonly label: string }[];
};

/** The signed scores as trends, with the sessions marked on them; a scale scored once is a line of words. */
export function ScoresPanel({ plots }: { readonly plots: readonly ScorePlotContent[] }) {
  const trends = plots.filter(({ points }) => points.length > 1);
  const single = plots.filter(({ points }) => points.length === 1);
  return (
    <Panel title="Scores">
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
          <LinePlot
            key={plot.scale}
            title={plot.title}
            unit={plot.unit}
            points={plot.points}
            marks={plot.marks}
            days={plot.days}
            dateTicks={plot.dateTicks}
            limits={plot.limits}
          />
        ))}
      </div>
    </Panel>
  );
}
