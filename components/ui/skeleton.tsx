/**
 * Grey lines that hold the place of a part still on its way, with its name told to screen readers.
 * @param props.label What is loading, for example "Loading the timeline". @param props.lines How many lines.
 */
export function Skeleton({
  label,
  lines = 3,
}: {
  readonly label: string;
  readonly lines?: number | undefined;
}) {
  return (
    <div role="status" className="space-y-2 py-1 motion-safe:animate-pulse-soft">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          className={line === lines - 1 ? "h-4 w-3/5 rounded-sm bg-hover" : "h-4 rounded-sm bg-hover"}
        />
      ))}
    </div>
  );
}
